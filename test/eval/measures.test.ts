import {expect, test} from 'vitest';
import {bCubed, measuresOf, pairwise} from '../../scripts/eval/measures.ts';
import {lastName, sameName, samePeople} from '../../scripts/eval/names.ts';

test('precision, recall and F1', () => {
	expect(measuresOf(3, 4, 6)).toEqual({precision: 0.75, recall: 0.5, f1: 0.6});
	expect(measuresOf(0, 0, 0)).toEqual({precision: 0, recall: 0, f1: 0});
});

// Clusters found: {a b c} {d}; gold: {a b} {c d}.
const items = [
	{found: '1', gold: 'x'},
	{found: '1', gold: 'x'},
	{found: '1', gold: 'y'},
	{found: '2', gold: 'y'},
];

test('B-cubed: a and b 2/3 and 2/2, c 1/3 and 1/2, d 1/1 and 1/2', () => {
	expect(bCubed(items)).toEqual({precision: 0.667, recall: 0.75, f1: 0.706});
	expect(bCubed([])).toEqual({precision: 0, recall: 0, f1: 0});
});

test('pairs: found ab ac bc, wanted ab cd, right ab', () => {
	expect(pairwise(items)).toEqual({precision: 0.333, recall: 0.5, f1: 0.4});
});

test('people are told by surname, a letter aside where it is long enough', () => {
	expect(lastName('Gen. Ada Brandt Jr.')).toBe('brandt');
	expect(sameName('Tomas Ólm', 'Olm')).toBe(true);
	expect(sameName('Olm', 'Ole')).toBe(false);
	expect(sameName('Ada Brandts', 'Brandtz')).toBe(true);
	expect(samePeople(['Ada Brandt', 'Tomas Olm'], ['Olm', 'A. Brandt'])).toBe(true);
	expect(samePeople(['Ada Brandt'], ['Ada Brandt', 'Tomas Olm'])).toBe(false);
});
