import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Decision} from '../../source/analysis.ts';
import {standingOf} from '../../source/corrections/standing.ts';
import {decided} from './decisions.ts';

const note = (words: string): Decision => ({
	what: 'note',
	of: {article: 'a', start: 0, end: 0, text: ''},
	note: words,
});

const idsOf = (...decisions: Decision[]) => standingOf(decided(...decisions)).standing.map(({id}) => id);

test('what was undone does not stand, nor does the undo', () => {
	expect(idsOf(note('one'), note('two'), {what: 'undo', of: 'c1'})).toEqual(['c2']);
});

test('an undo that was undone takes nothing back', () => {
	expect(idsOf(note('one'), {what: 'undo', of: 'c1'}, {what: 'undo', of: 'c2'})).toEqual(['c1']);
});

test('moments are compared, however they are written', () => {
	const moments = ['2031-06-04T09:00:00Z', '2031-06-04T09:00:00.500Z', '2031-06-04T12:00:01+03:00'];
	const corrections = decided(note('one'), note('two'), note('three'));
	const written = corrections.map((each, i) => ({...each, at: moments[i]!}));
	expect(standingOf(written.toReversed()).all.map(({id}) => id)).toEqual(['c1', 'c2', 'c3']);
});

test('time orders corrections, not the order in which they are given', () => {
	const corrections = decided(note('one'), note('two'), {what: 'undo', of: 'c2'}, note('four'));
	fc.assert(
		fc.property(fc.shuffledSubarray(corrections, {minLength: 4}), shuffled => {
			expect(standingOf(shuffled)).toEqual(standingOf(corrections));
		}),
	);
});
