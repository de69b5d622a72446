import {expect, test} from 'vitest';
import {familyOf} from '../../source/comparison/families.ts';
import {nearness} from '../../source/comparison/meaning.ts';

test.each([
	['withdraw', 'withdrawal'],
	['suspend', 'suspension'],
	['collide', 'collision'],
	['violate', 'violation'],
	['precaution', 'precautionary'],
	['agree', 'agreement'],
	['capitalise', 'capitalization'],
	['slight', 'slightly'],
])('%s and %s are of one stem', (a, b) => {
	expect(familyOf(a)).toBe(familyOf(b));
});

test.each([
	['officer', 'office'],
	['police', 'policy'],
	['matter', 'mat'],
])('%s and %s are not', (a, b) => {
	expect(familyOf(a)).not.toBe(familyOf(b));
});

test('words of one stem are near, unless their vectors tell that they have grown apart', () => {
	expect(nearness('precaution', 'precautionary')).toBe(0.85);
	expect(familyOf('general')).toBe(familyOf('generate'));
	expect(nearness('general', 'generate')).toBe(0);
});
