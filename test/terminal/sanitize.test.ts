import fc from 'fast-check';
import {expect, test} from 'vitest';
import {harmless, oneLine, printed} from '../../source/terminal/sanitize.ts';

const shown = (text: string) => printed(harmless(text));

test('plain text passes', () => {
	expect(shown('“Both sides”, said Orlan – in Łódź.')).toBe('“Both sides”, said Orlan – in Łódź.');
});

test('escape sequences go whole', () => {
	expect(shown('a\x1b[31mred\x1b[0m b')).toBe('ared b');
	expect(shown('a\x1b]0;new title\x07b')).toBe('ab');
	expect(shown('a\x1b]8;;https://x.example\x1b\\link\x1b]8;;\x1b\\b')).toBe('alinkb');
	expect(shown('a\x9b2Jb')).toBe('ab');
	expect(shown('a\x1bPq#0\x1b\\b')).toBe('ab');
	expect(shown('a\x1b(0b')).toBe('ab');
});

test('a sequence that is never closed loses its introducer alone', () => {
	expect(shown('before \x1b]0;and the rest')).toBe('before 0;and the rest');
});

test('controls, bidi controls, soft hyphens and zero-width characters go', () => {
	expect(shown('a\x07\x08\x00\x7f\x85b')).toBe('ab');
	expect(shown('mili\u00adtary')).toBe('military');
	expect(shown('a\u200bb\u202ec\u2066d\ufeffe')).toBe('abcde');
});

test('emoji keep their base, so that terminals agree on their width', () => {
	expect(shown('👍🏽')).toBe('👍');
	expect(shown('❤\ufe0f')).toBe('❤');
});

test('a letter keeps four marks at most', () => {
	expect(shown(`e${'\u0301'.repeat(20)}x`)).toBe(`e${'\u0301'.repeat(4)}x`);
});

test('half a surrogate pair becomes the replacement character', () => {
	expect(shown('a\ud83db')).toBe('a\ufffdb');
});

test('a headline becomes one line', () => {
	expect(oneLine(' Talks\n\x1b[1mheld\x1b[0m\tagain ')).toBe('Talks held again');
});

test('offsets hold: the length never changes', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 0, max: 0xffff})), codes => {
			const text = String.fromCharCode(...codes);
			expect(harmless(text)).toHaveLength(text.length);
		}),
	);
});

test('no control ever comes out', () => {
	const hostile = fc.array(
		fc.oneof(
			fc.constantFrom('\x1b', '\x1b[', '\x1b]', '\x9b', '\x9d', '\x07', '\u202e', ';', '2J', 'm'),
			fc.string(),
		),
	);
	fc.assert(
		fc.property(hostile, parts => {
			expect(shown(parts.join(''))).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
		}),
	);
});

test('slices of a harmless text are harmless', () => {
	const text = harmless('one \x1b]0;two three\x07 four \x1b[5mfive');
	for (let at = 0; at < text.length; at++) {
		expect(printed(text.slice(at))).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
	}
});
