import {expect, test} from 'vitest';
import {markedAgainst} from '../../source/report/marks.ts';

const shown = (base: string[], others: string[]) => {
	const {segments, leftOut} = markedAgainst(base, others, 'near');
	return [segments.map(({text, mark}) => (mark === null ? text : `<${mark}: ${text}>`)).join(''), leftOut];
};

test('words that differ are marked, what is left out is told', () => {
	expect(shown(['They kept the finer points private.'], ['They kept the grim points.'])).toEqual([
		'They kept the <replaced: grim> points.',
		['private'],
	]);
});

test('each passage is compared with the one it has most in common with', () => {
	expect(
		shown(
			['The bridge will be closed for a year.', 'Ferries carry the people of the villages.'],
			['Ferries carry the goods of the villages.', 'The bridge will be closed for a month.'],
		),
	).toEqual([
		'Ferries carry the <replaced: goods> of the villages. … The bridge will be closed for a <replaced: month>.',
		[],
	]);
});

test('sentences that have next to nothing in common are left without marks', () => {
	expect(
		shown(['The bridge will be closed for a year.'], ['Ferries have been full since the flood.']),
	).toEqual(['Ferries have been full since the flood.', []]);
});

test('what is word for word the same has no marks, however it is written', () => {
	expect(markedAgainst(['“Now,” she said'], ['"now" she said'], 'verbatim')).toEqual({
		segments: [{text: '"now" she said', mark: null}],
		leftOut: [],
	});
});

test('words that the passage has in another place are not told as left out', () => {
	expect(
		shown(
			['We will not open the strait until the mines are cleared.'],
			['The strait will not be opened until all of the mines are cleared.'],
		)[1],
	).toEqual(['We']);
	expect(
		shown(['They met with Lund on the quay.'], ['With some delay they met Lund on the quay.'])[1],
	).toEqual([]);
});
