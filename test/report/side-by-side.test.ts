import {expect, test} from 'vitest';
import type {Row} from '../../source/analysis.ts';
import {sideBySide} from '../../source/report/side-by-side.ts';

const row = (id: string, topic: string | null, ...articles: string[]): Row => ({
	id,
	series: 'brandt-lund',
	facet: 'forces',
	relation: articles.length > 1 ? 'near' : 'only',
	topic,
	cells: articles.map(words => {
		const [article, start] = words.split(' ') as [string, string];
		return {article, event: 'may', spans: [{start: Number(start), end: Number(start) + 9}]};
	}),
});

const shown = (rows: Row[]) =>
	sideBySide(rows).map(({id, relation, cells}) => [
		id,
		relation,
		...cells.map(({article, spans}) => `${article} ${spans.map(({start}) => start).join(' ')}`),
	]);

test('accounts of one thing that are at odds stand in one row, in the place of the first', () => {
	expect(
		shown([
			row('a', null, 'echo 10', 'mirror 20'),
			row('b', 'b', 'echo 40', 'wire 5'),
			row('c', 'b', 'mirror 60'),
			row('d', null, 'wire 70'),
		]),
	).toEqual([
		['a', 'near', 'echo 10', 'mirror 20'],
		['b', 'at odds', 'echo 40', 'mirror 60', 'wire 5'],
		['d', 'only', 'wire 70'],
	]);
});

test('an article that tells of both sides has one cell, in the order of its text', () => {
	expect(shown([row('b', 'b', 'echo 40', 'mirror 3'), row('c', 'b', 'echo 12')])).toEqual([
		['b', 'at odds', 'echo 12 40', 'mirror 3'],
	]);
});
