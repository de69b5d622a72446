import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.ts';
import {collation, names, prepare, score} from './collation.ts';

const rowsIn = (name: (typeof names)[number]) => {
	const {accounts, articles, events} = prepare(collation(name));
	return {articles, rows: compare(accounts, articles, events).rows};
};

test.each(names)('the rows of %s are, for the most part, those of a careful reader', name => {
	expect(score(collation(name), rowsIn(name).rows)).toBeGreaterThan(0.7);
});

test('rows do not depend on the order of articles and events', () => {
	const {accounts, articles, events} = prepare(collation('navies'));
	const rows = compare(accounts, articles, events).rows;
	expect(compare([...accounts].reverse(), [...articles].reverse(), [...events].reverse()).rows).toEqual(rows);
});

test('a row holds the call of every outlet, and a formula word for word', () => {
	const {articles, rows} = rowsIn('navies');
	const shown = rows.map(({facet, relation, cells}) => [
		facet,
		relation,
		...cells.flatMap(({article, spans}) =>
			spans.map(
				({start, end}) => `${article}: ${articles.find(({id}) => id === article)!.text.slice(start, end)}`,
			),
		),
	]);
	expect(shown[0]!.map(part => part.split(':')[0])).toEqual([
		'call',
		'paraphrase',
		'beacon',
		'gazette',
		'sentinel',
		'standard',
	]);
});

test('an only row has one cell, any other several articles', () => {
	for (const {relation, cells} of rowsIn('fishing').rows) {
		expect(new Set(cells.map(({article}) => article)).size > 1).toBe(relation !== 'only');
	}
});

test('a passage stands in one row', () => {
	const spans = rowsIn('ceasefire').rows.flatMap(({cells}) =>
		cells.flatMap(({article, spans}) => spans.map(({start}) => `${article} ${start}`)),
	);
	expect(new Set(spans).size).toBe(spans.length);
});
