import fc from 'fast-check';
import {expect, test} from 'vitest';
import {harmless, printed} from '../../source/terminal/sanitize.ts';
import {charactersOf, widthOf} from '../../source/terminal/width.ts';
import {wrap} from '../../source/terminal/wrap.ts';

const lines = (text: string, width: number) =>
	wrap(text, {start: 0, end: text.length}, width).map(({start, end}) => text.slice(start, end));

test('text wraps by word', () => {
	expect(lines('The two officers discussed several matters.', 16)).toEqual([
		'The two officers',
		'discussed',
		'several matters.',
	]);
});

test('a line may end after a hyphen or a dash', () => {
	expect(lines('a troop build-up along the border', 14)).toEqual([
		'a troop build-',
		'up along the',
		'border',
	]);
	expect(lines('the talk—the first—ended', 10)).toEqual(['the talk—', 'the first—', 'ended']);
});

test('a word longer than the line is cut, and starts on a line of its own', () => {
	expect(lines('an extraordinarily long', 8)).toEqual(['an', 'extraord', 'inarily', 'long']);
});

test('ideographs wrap anywhere, wide ones two cells each', () => {
	expect(lines('外交部发言人', 5)).toEqual(['外交', '部发', '言人']);
	expect(lines('on 外交部发言人', 8)).toEqual(['on 外交', '部发言人']);
});

test('a no-break space holds words together', () => {
	expect(lines('some 90\u00a0000 troops', 9)).toEqual(['some', '90\u00a0000', 'troops']);
});

test('only the passage asked for is wrapped, with its own offsets', () => {
	expect(wrap('one two three four', {start: 4, end: 13}, 5)).toEqual([
		{start: 4, end: 7},
		{start: 8, end: 13},
	]);
});

test('a blank passage has no line', () => {
	expect(lines(' \n ', 10)).toEqual([]);
});

test('what is not printed takes no room', () => {
	expect(lines(harmless('mili\u00adtary men'), 8).map(printed)).toEqual(['military', 'men']);
});

test('no word is lost, and no line is too wide for words that fit', () => {
	const words = fc.array(
		fc.string({unit: fc.constantFrom('a', 'b', 'é', '外', '-'), minLength: 1, maxLength: 9}),
		{maxLength: 30},
	);
	fc.assert(
		fc.property(words, fc.integer({min: 2, max: 40}), (list, width) => {
			const text = list.join(' ');
			const wrapped = lines(text, width);
			expect(wrapped.join('').replaceAll(' ', '')).toBe(list.join(''));
			for (const line of wrapped) {
				expect(widthOf(line) <= width || charactersOf(line).length === 1).toBe(true);
			}
		}),
	);
});
