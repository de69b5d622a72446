import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import fastWidth from '../../source/terminal/fast-width.ts';
import {charactersOf, column, isNarrow, shorten, widthOf} from '../../source/terminal/width.ts';

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

test('the quick measure answers as the package does', () => {
	const unit = fc.constantFrom(
		'a',
		' ',
		'│',
		'╭',
		'↔',
		'≈',
		'…',
		'外',
		'é',
		'e\u0301',
		'\x1b[1m',
		'\x1b[38;2;1;2;3m',
		'\x1b[',
		'👍',
		'\u200b',
		'\t',
	);
	fc.assert(
		fc.property(fc.string({unit}), text => {
			expect(fastWidth(text)).toBe(stringWidth(text));
		}),
	);
	expect(fastWidth('\x1b[1ma', {countAnsiEscapeCodes: true})).toBe(
		stringWidth('\x1b[1ma', {countAnsiEscapeCodes: true}),
	);
});

test('every character taken for narrow is one cell wide', () => {
	const wrong: number[] = [];
	for (let code = 0x20; code < 0x3000; code++) {
		const character = String.fromCharCode(code);
		if (isNarrow(character) && stringWidth(character) !== 1) wrong.push(code);
	}

	expect(wrong).toEqual([]);
});
