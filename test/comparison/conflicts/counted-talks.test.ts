import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

const call = 'the call of 5 May 2023 between Brandt and Lund';

test.each([
	['It was their first call since January.', 'The two also spoke on 12 April.', 'first since January 2023'],
	[
		'Brandt and Lund had not spoken since January.',
		'They last spoke on 12 April.',
		'first since January 2023',
	],
	['It was the first call between the two ministers.', 'The two also spoke on 12 April.', 'first'],
	['It was their first call this year.', 'They last spoke on 12 April.', 'first in 2023'],
	[
		'It was the first time that the two had spoken since 3 March.',
		'They last spoke on 12 April.',
		'first since 3 March 2023',
	],
])('a call that the claim leaves no room for: %s %s', (claim, report, count) => {
	expect(conflictsOf(claim, report)).toEqual([
		`series: The Echo says that ${call} was their ${count}, but The Mirror reports a call between them on 12 April 2023.`,
	]);
});

test.each([
	['It was their third call this year.', 'It was their fifth call this year.'],
	['The call, their third this year, was short.', 'The two spoke for the fifth time this year.'],
])('two counts over one time: %s %s', (a, b) => {
	expect(conflictsOf(a, b)).toEqual([
		`series: Of ${call}, The Echo says that it was their third in 2023; The Mirror says that it was their fifth in 2023.`,
	]);
});

test.each([
	['the call before', 'It was their first call since 12 April.', 'They last spoke on 12 April.'],
	['in that month', 'It was their first call since April.', 'They last spoke on 12 April.'],
	['not the first', 'The call was not the first between the two.', 'They last spoke on 12 April.'],
	['perhaps the first', 'It may have been the first call between the two.', 'They last spoke on 12 April.'],
	['no date', 'It was their first call since Lund took office.', 'They last spoke on 12 April.'],
	['of several', 'It was the first of several calls.', 'They last spoke on 12 April.'],
	['of one sort', 'It was the first video call between the two.', 'They last spoke on 12 April.'],
	['a meeting', 'It was their first call since January.', 'The two met on 12 April in Bergen.'],
	['the second of three', 'It was their third call this year.', 'They last spoke on 12 April.'],
	['over another time', 'It was their third call this year.', 'It was their fifth call since 2021.'],
	['in weeks', 'It was the first call between the two in weeks.', 'They last spoke on 12 April.'],
	['never before', 'The two had never spoken before.', 'They discussed the strait.'],
	[
		'with another',
		'It was their first call since January.',
		'Brandt spoke to the Finnish minister, Aino Salo, on 12 April.',
	],
])('no conflict of counts: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
