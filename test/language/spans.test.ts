import {expect, test} from 'vitest';
import {spanAt, spanIndexAt} from '../../source/language/spans.ts';

const spans = [
	{start: 0, end: 4},
	{start: 6, end: 9},
	{start: 9, end: 10},
];

test('the last span that begins at or before a position', () => {
	expect([-1, 0, 5, 6, 9, 50].map(position => spanIndexAt(spans, position))).toEqual([-1, 0, 0, 1, 2, 2]);
	expect(spanIndexAt([], 3)).toBe(-1);
});

test('the span that holds a position; its end is outside', () => {
	expect(spanAt(spans, 3)).toEqual({start: 0, end: 4});
	expect(spanAt(spans, 4)).toBeNull();
	expect(spanAt(spans, 9)).toEqual({start: 9, end: 10});
});
