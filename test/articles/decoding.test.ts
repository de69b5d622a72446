import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decode, decodeText, encodingOf} from '../../source/articles/decoding.ts';

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** “橋が落ちた。”: the bridge fell. */
const bridge = '橋が落ちた。';
const shiftJis = bytes(0x8b, 0xb4, 0x82, 0xaa, 0x97, 0x8e, 0x82, 0xbf, 0x82, 0xbd, 0x81, 0x42);
const eucJp = bytes(0xb6, 0xb6, 0xa4, 0xac, 0xcd, 0xee, 0xa4, 0xc1, 0xa4, 0xbf, 0xa1, 0xa3);
/** “桥塌了”: the bridge fell. */
const gbk = bytes(0xc7, 0xc5, 0xcb, 0xfa, 0xc1, 0xcb);

test.each([
	['a mark', Buffer.from('\uFEFFété'), null, 'été', 'utf-8'],
	['a mark', Buffer.from('\uFEFFété', 'utf16le'), null, 'été', 'utf-16le'],
	['a mark', utf16be('\uFEFFété'), null, 'été', 'utf-16be'],
	['a mark against the declaration', Buffer.from('\uFEFFété'), 'windows-1252', 'été', 'utf-8'],
	['a declaration', shiftJis, 'Shift_JIS', bridge, 'shift_jis'],
	['a declaration', gbk, 'gb2312', '桥塌了', 'gbk'],
	['a declaration', bytes(0xe9, 0x74, 0xe9), 'iso-8859-1', 'été', 'windows-1252'],
	['a declaration', utf16be('été'), 'utf-16be', 'été', 'utf-16be'],
	['its form', Buffer.from('été'), null, 'été', 'utf-8'],
	['its form, the declaration unknown', Buffer.from('été'), 'none such', 'été', 'utf-8'],
	['its form', Buffer.from('The bridge fell.', 'utf16le'), null, 'The bridge fell.', 'utf-16le'],
	['its form', utf16be('The bridge fell.'), null, 'The bridge fell.', 'utf-16be'],
	['its form', shiftJis, null, bridge, 'shift_jis'],
	['its form', eucJp, null, bridge, 'euc-jp'],
	['its form, the declaration false', shiftJis, 'utf-8', bridge, 'shift_jis'],
])('an encoding is told by %s', (_, input, charset, text, encoding) => {
	expect(decode(input, charset)).toEqual({text, encoding, isGuess: false});
});

test('what nothing tells is Windows-1252, and a guess', () => {
	const input = bytes(0x93, 0xc9, 0x74, 0xe9, 0x94, 0x20, 0x80, 0x35, 0x81);
	const read = {text: '“Été” €5\u0081', encoding: 'windows-1252', isGuess: true};
	expect(decode(input)).toEqual(read);
	expect(decode(input, 'utf-8')).toEqual(read);
});

test('UTF-8 that is cut within a character, or broken in one place, stays UTF-8', () => {
	const cut = Buffer.from('“Été”, “été”, “Été”, “été”').subarray(0, -1);
	expect(decode(cut)).toEqual({
		text: '“Été”, “été”, “Été”, “été\uFFFD',
		encoding: 'utf-8',
		isGuess: false,
	});
});

test('a label of an encoding gives its name', () => {
	expect(encodingOf('X-SJIS')).toBe('shift_jis');
	expect(encodingOf('latin1')).toBe('windows-1252');
	expect(encodingOf('constructor')).toBeNull();
	expect(encodingOf(null)).toBeNull();
});

test('other kinds of files are no text; the few controls of an agency are', () => {
	expect(() => decodeText(bytes(0x41, 0, 0x42), null, 'a.txt')).toThrow(
		'a.txt: not a text; save the article as plain text',
	);
	expect(() => decodeText(bytes(0x1f, 0x8b, 0x08, 0x02, 0x99), null, 'a.txt')).toThrow(
		'a.txt: not a text; save the article as plain text',
	);
	const framed = `\u0001\u0002${'The bridge fell. '.repeat(20)}\u0003`;
	expect(decodeText(Buffer.from(framed), null, 'a.txt').text).toBe(framed);
});

test('every text comes back from UTF-8 and from UTF-16 with its mark', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			const held = text.replace(/^\uFEFF/, '');
			expect(decode(Buffer.from(`\uFEFF${held}`, 'utf16le')).text).toBe(held);
			expect(decode(Buffer.from(held), 'utf-8').text).toBe(held);
		}),
	);
});

test('no bytes under any label fail', () => {
	const labels = fc.constantFrom(
		'utf-8',
		'shift_jis',
		'gbk',
		'utf-16le',
		'iso-2022-jp',
		'x-user-defined',
		'',
	);
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 200}), labels, (input, label) => {
			expect(typeof decode(Buffer.from(input), label).text).toBe('string');
		}),
	);
});
