import {expect, test} from 'vitest';
import {conflictsAmong, conflictsOf} from './pairs.ts';

const call =
	'Danish Foreign Minister Ada Brandt spoke by telephone on Friday with her Norwegian counterpart, Nils Lund.';

test.each([
	[
		'raised in the same sentence',
		'Four sailors were killed, the coastguard said, raising the toll from three.',
	],
	['in digits', 'The death toll from the storm climbed to 4 from 3, the coastguard said.'],
	[
		'named after it',
		'Four sailors were killed, the coastguard said. Earlier reports had put the toll at three.',
	],
	['an earlier count', 'Four sailors were killed, up from an earlier count of three, the coastguard said.'],
])('a toll that takes the place of another is at odds with none that has it: %s', (_, later) => {
	expect(conflictsAmong(`${call} Three sailors were killed in the storm.`, `${call} ${later}`)).toEqual([]);
});

test.each([
	['two tolls', 'Four sailors were killed, the coastguard said.'],
	['from another number', 'Four sailors were killed, the coastguard said, raising the toll from two.'],
	['from somewhere', 'Four sailors were killed, the coastguard said, as ships rose from three harbours.'],
	['of something else', 'Four sailors were killed, the coastguard said. The first ship had three masts.'],
])('tolls that stay at odds: %s', (_, other) => {
	expect(conflictsAmong(`${call} Three sailors were killed in the storm.`, `${call} ${other}`)).toHaveLength(
		1,
	);
});

test('the same holds of whatever is counted', () => {
	const sent = 'Norway has sent 20 warships to the northern strait.';
	expect(conflictsOf(sent, 'Norway has sent 30 warships to the northern strait.')).toHaveLength(1);
	expect(
		conflictsOf(
			sent,
			'Norway has sent 30 warships to the northern strait, the navy said, correcting its first figure of 20.',
		),
	).toEqual([]);
});
