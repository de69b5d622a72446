import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

test.each([
	[
		'Lund was joined on the call by the defence minister, Ole Dahl.',
		'Brandt spoke alone with Lund.',
		'Ole Dahl',
	],
	['Lund was joined by the defence minister, Ole Dahl.', 'Nobody else took part in the call.', 'Ole Dahl'],
	['The defence minister, Ole Dahl, also took part.', 'No one else was on the line.', 'Ole Dahl'],
	['The Finnish minister, Aino Salo, was also on the line.', 'Brandt and Lund talked alone.', 'Aino Salo'],
])('with another, and alone: %s %s', (joined, alone, name) => {
	expect(conflictsOf(joined, alone)).toEqual([
		`participants: Of the call of 5 May 2023 between Brandt and Lund, The Mirror says that the two were alone; The Echo has ${name} take part.`,
	]);
});

const joined = 'Lund was joined by the defence minister, Ole Dahl.';

test.each([
	['for a part of it', 'The two spoke alone for ten minutes.', joined],
	['after the others', 'Brandt then spoke alone with Lund.', joined],
	['alone in another sense', 'Norway stands alone, Lund said.', joined],
	['aides are no ministers', 'No aides took part.', joined],
	['to come', 'Brandt spoke alone with Lund.', 'Lund will be joined by Ole Dahl in June.'],
	['of one mind', 'Brandt spoke alone with Lund.', 'Brandt was joined by Aino Salo in condemning the raid.'],
	['nobody says alone', 'The two discussed the strait.', joined],
])('no conflict of participants: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
