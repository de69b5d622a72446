import {expect, test} from 'vitest';
import {
	fitLine,
	highlighted,
	justify,
	type Line,
	lineWidth,
	markedLine,
	segment,
	sliceLine,
	wrapLine,
} from '../../source/dashboard/line.ts';

const text = (line: Line) => line.map(part => part.text).join('');

test('a line is filled up or cut with a sign', () => {
	const line = [segment('Harbour ', 'strong'), segment('Post')];
	expect(text(fitLine(line, 14))).toBe('Harbour Post  ');
	expect(text(fitLine(line, 11))).toBe('Harbour Po…');
	expect(text(fitLine(line, 8))).toBe('Harbour…');
	expect(lineWidth(fitLine([segment('外交部')], 4))).toBe(4);
});

test('a part of a line keeps its columns, even where it cuts a wide character', () => {
	const line = [segment('ab', 'strong'), segment('外交cd')];
	expect(sliceLine(line, 1, 4)).toEqual([
		{text: 'b', styles: ['strong']},
		{text: '外', styles: []},
	]);
	expect(text(sliceLine(line, 3, 7))).toBe(' 交c');
	expect(text(sliceLine(line, 7, 10))).toBe('d  ');
});

test('where two parts collide the left one is cut', () => {
	expect(text(justify([segment('Harbour Post')], [segment('12 Feb')], 14))).toBe('Harbour…12 Feb');
});

test('marks cut a line into stretches, overlapping ones together', () => {
	const line = markedLine('They last spoke on Friday.', {start: 5, end: 25}, [
		{start: 0, end: 15, style: 'contact'},
		{start: 10, end: 25, style: 'differs'},
		{start: 19, end: 25, style: 'date'},
	]);
	expect(line).toEqual([
		{text: 'last ', styles: ['contact']},
		{text: 'spoke', styles: ['contact', 'differs']},
		{text: ' on ', styles: ['differs']},
		{text: 'Friday', styles: ['differs', 'date']},
	]);
});

test('words looked for are found across stretches, whatever their case', () => {
	expect(highlighted([segment('The Har', 'strong'), segment('bour Post')], 'harbour')).toEqual([
		{text: 'The ', styles: ['strong']},
		{text: 'Har', styles: ['strong', 'match']},
		{text: 'bour', styles: ['match']},
		{text: ' Post', styles: []},
	]);
});

test('a line too long is wrapped at spaces, each part in its style, what goes on indented', () => {
	const line = [segment('the minister of the sea'), segment(' ×2', 'quiet'), segment(' loaded', 'loaded')];
	expect(wrapLine(line, 16)).toEqual([
		[segment('the minister'), segment('    ')],
		[segment('  '), segment('of the sea'), segment(' ×2', 'quiet'), segment(' ')],
		[segment('  '), segment('loaded', 'loaded'), segment('        ')],
	]);
	expect(wrapLine([segment('short')], 8)).toEqual([[segment('short'), segment('   ')]]);
});
