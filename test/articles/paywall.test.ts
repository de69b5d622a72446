import {expect, test} from 'vitest';
import {isOffer} from '../../source/articles/paywall.ts';

test.each([
	'Subscribe to continue reading',
	'To read the full story, sign in or subscribe.',
	'From €1 a week.',
	'From €1 a week. Already a subscriber? Sign in.',
	'Only $4.50/month for the first year. Cancel anytime.',
	'Already have an account? Log in',
	'Already a member? Please log in here',
	'Subscribe now',
])('%s', line => {
	expect(isOffer(line)).toBe(true);
});

test.each([
	'Sign in.',
	'Already a member of the alliance, Ostland asked for more ships.',
	'From €1 a week the toll rose to €5.',
	'Readers must subscribe to read the full report, the paper said.',
	'The ferries earned €1 a week.',
	'Subscribe to continue reading. The ministers met on Monday.',
])('not %s', line => {
	expect(isOffer(line)).toBe(false);
});
