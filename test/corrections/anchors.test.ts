import fc from 'fast-check';
import {expect, test} from 'vitest';
import {placeOf} from '../../source/corrections/anchors.ts';

const text = 'Ada Brandt rang Nils Lund. Later, Ada Brandt met the “Harbour Board”.';

const anchor = (start: number, words: string) => ({
	article: 'a',
	start,
	end: start + words.length,
	text: words,
});

test('words that stand where they stood are taken there', () => {
	expect(placeOf(anchor(34, 'Ada Brandt'), text)).toEqual({start: 34, end: 44});
});

test('words that have moved are found in the nearest place', () => {
	expect(placeOf(anchor(30, 'Ada Brandt'), text)).toEqual({start: 34, end: 44});
	expect(placeOf(anchor(3, 'Ada Brandt'), text)).toEqual({start: 0, end: 10});
	expect(placeOf(anchor(500, 'Nils Lund'), text)).toEqual({start: 16, end: 25});
});

test('case and kinds of quotation marks do not matter where the words have moved', () => {
	expect(placeOf(anchor(0, 'the "harbour board"'), text)).toEqual({start: 49, end: 68});
});

test('words that are gone, and those that stand far away in several places, are not found', () => {
	expect(placeOf(anchor(0, 'Pia Falk'), text)).toBeNull();
	expect(placeOf(anchor(9000, 'Ada Brandt'), text)).toBeNull();
});

test('an empty anchor is the article as a whole', () => {
	expect(placeOf(anchor(0, ''), text)).toEqual({start: 0, end: 0});
});

test('wherever an anchor is found, its words stand there', () => {
	fc.assert(
		fc.property(fc.string({maxLength: 40}), fc.string({maxLength: 4}), fc.nat(60), (body, words, start) => {
			const place = placeOf(anchor(start, words), body);
			if (place === null) return;
			expect(place.end).toBeLessThanOrEqual(body.length);
			expect(place.end - place.start).toBe(words.length);
		}),
	);
});
