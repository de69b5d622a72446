import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

test.each([
	['A Norwegian boat rammed the Danish cutter', 'The Danish cutter rammed a Norwegian boat'],
	['A Norwegian boat rammed the Danish cutter', 'The Norwegian boat had been rammed by the Danish cutter'],
])('who did it to whom: %s, %s', (a, b) => {
	expect(conflictsOf(`${a}.`, `${b}.`)).toEqual([
		`substance: Of who did it to whom: The Echo has “${a}”; The Mirror has “${b}”.`,
	]);
});

test.each([
	[
		'told from the other end',
		'A Norwegian boat rammed the Danish cutter.',
		'The Danish cutter was rammed by a Norwegian boat.',
	],
	['each to the other', 'Norway accused Denmark of lying.', 'Denmark accused Norway of lying.'],
	[
		'another deed',
		'A Norwegian boat rammed the Danish cutter.',
		'The Danish cutter towed the Norwegian boat.',
	],
	['denied', 'A Norwegian boat rammed the Danish cutter.', 'The Danish cutter did not ram a Norwegian boat.'],
])('no conflict of who did it: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
