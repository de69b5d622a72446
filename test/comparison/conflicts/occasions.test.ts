import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

test.each([
	['The collision happened on Tuesday', 'The collision happened on Wednesday'],
	['The treaty was signed in 1998', 'The treaty was signed in 1996'],
	['The embassy was closed in March 2011', 'The embassy was closed in May 2011'],
])('two times for what happens once: %s, %s', (a, b) => {
	expect(conflictsOf(`${a}.`, `${b}.`)).toEqual([
		`date: Of when it was: The Echo has “${a}”; The Mirror has “${b}”.`,
	]);
});

test.each([
	['a day of the week', 'The collision happened on Tuesday.', 'The collision happened last week.'],
	['by another', 'The treaty was signed in 1998.', 'The treaty was signed by Norway in 2001.'],
	['another deed', 'The embassy was closed in 2011.', 'The embassy was reopened in 2014.'],
	['a month of the year', 'The treaty was signed in 1998.', 'The treaty was signed in May 1998.'],
	[
		'what comes again',
		'The council spoke of the strait on Tuesday.',
		'The council spoke of the strait on Wednesday.',
	],
	['another thing', 'The bridge was closed on Tuesday.', 'The tunnel was closed on Wednesday.'],
	['other figures', 'Norway opened 3 ports in 2011.', 'Norway opened 5 ports in 2014.'],
	['not then', 'The treaty was not signed in 1998.', 'The treaty was signed in 2001.'],
])('no conflict of times: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
