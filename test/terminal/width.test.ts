import {expect, test} from 'vitest';
import {charactersOf, column, shorten, widthOf} from '../../source/terminal/width.ts';

test('widths are those of the terminal', () => {
	expect(widthOf('Brandt ↔ Orlan')).toBe(14);
	expect(widthOf('外交部')).toBe(6);
	expect(widthOf('e\u0301te\u0301')).toBe(3);
	expect(widthOf('👍')).toBe(2);
	expect(widthOf('')).toBe(0);
});

test('a letter and its marks are one character', () => {
	expect(charactersOf('e\u0301a')).toEqual(['e\u0301', 'a']);
});

test('what does not fit ends in a sign', () => {
	expect(shorten('Harbour Post', 12)).toBe('Harbour Post');
	expect(shorten('Harbour Post', 11)).toBe('Harbour Po…');
	expect(shorten('Harbour Post', 9)).toBe('Harbour…');
	expect(shorten('外交部', 4)).toBe('外…');
	expect(shorten('Harbour', 1)).toBe('…');
	expect(shorten('Harbour', 0)).toBe('');
});

test('a column has exactly its width', () => {
	expect(column('one', 5)).toBe('one  ');
	expect(column('one', 5, 'right')).toBe('  one');
	expect(column('外交部', 4)).toBe('外… ');
});
