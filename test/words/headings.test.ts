import {expect, test} from 'vitest';
import {headingOf} from '../../source/words.ts';

const heading = (...chosen: Array<[article: string, text: string, form: string]>): string =>
	headingOf({
		kind: 'thing',
		concept: '',
		terms: chosen.map(([article, text, form]) => ({
			article,
			start: 0,
			end: 0,
			text,
			form,
			tone: 'plain',
			lexicon: null,
		})),
	});

test('the words that all terms end with', () => {
	expect(
		heading(
			['echo', 'mutual security interest', 'mutual security interest'],
			['mirror', 'Grave security interest', 'grave security interest'],
		),
	).toBe('security interest');
});

test('else the two words that most articles are built on, each as most articles have it', () => {
	expect(
		heading(
			['echo', 'new raids', 'new raid'],
			['mirror', 'raids', 'raid'],
			['post', 'raid', 'raid'],
			['post', 'assault', 'assault'],
			['wire', 'strike', 'strike'],
			['wire', 'assault', 'assault'],
		),
	).toBe('raids / assault');
});

test('a contact and a name keep their concept', () => {
	expect(headingOf({kind: 'contact', concept: 'the call', terms: []})).toBe('the call');
});
