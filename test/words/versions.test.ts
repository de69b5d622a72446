import fc from 'fast-check';
import {expect, test} from 'vitest';
import {versionsIn} from '../../source/words/versions.ts';

const partsOf = (text: string) =>
	new Map(
		text
			.split('\n')
			.filter(line => line !== '')
			.map(line => [line, line.length]),
	);
const versions = (texts: readonly string[]) => versionsIn(texts.map(partsOf), 0.8);

const long = ['The bridge fell on Monday night.', 'Nobody was on it.', 'Ships wait in the harbour of Lenne.'];

test('a text most of which stands in an earlier one is a version of it, whichever is longer', () => {
	const [a, b, c] = long;
	expect(versions([`${a}\n${b}`, `${a}\n\n${b}\n${c}`, `${c}\nOther news.`, `${b}\n${a}`])).toEqual([
		{version: 1, of: 0},
		{version: 3, of: 0},
	]);
});

test('an empty text is a version of none', () => {
	expect(versions(['', '', long[0]!])).toEqual([]);
});

test('each text is a version of at most one, which stands before it and is a version of none', () => {
	const text = fc
		.array(fc.constantFrom(...long, 'Other news.', ''), {maxLength: 5})
		.map(parts => parts.join('\n'));
	fc.assert(
		fc.property(fc.array(text, {maxLength: 8}), texts => {
			const found = versions(texts);
			const known = new Set(found.map(({version}) => version));
			expect(known.size).toBe(found.length);
			for (const {version, of} of found) expect(of < version && !known.has(of)).toBe(true);
		}),
	);
});
