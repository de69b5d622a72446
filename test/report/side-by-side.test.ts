import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Cell, Conflict, Row} from '../../source/analysis.ts';
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

/** A conflict of the passages that begin at these places. */
const conflict = (...places: string[]): Conflict => ({
	kind: 'figure',
	series: 'brandt-lund',
	summary: '',
	evidence: places.map(place => {
		const [article, start] = place.split(' ') as [string, string];
		return {article, start: Number(start) + 2, end: Number(start) + 5};
	}),
});

const shown = (rows: Row[], conflicts: Conflict[], articles?: string[]) =>
	sideBySide(rows, conflicts, articles && (({article}) => articles.includes(article))).map(
		({id, relation, cells}) => [
			id,
			relation,
			...cells.map(({article, spans}) => `${article} ${spans.map(({start}) => start).join(' ')}`),
		],
	);

test('accounts of one thing that are at odds stand in one row, in the place of the first', () => {
	expect(
		shown(
			[
				row('a', null, 'echo 10', 'mirror 20'),
				row('b', 'b', 'echo 40', 'wire 5'),
				row('c', 'b', 'mirror 60'),
				row('d', null, 'wire 70'),
			],
			[conflict('echo 40', 'mirror 60')],
		),
	).toEqual([
		['a', 'near', 'echo 10', 'mirror 20'],
		['b', 'at odds', 'echo 40', 'mirror 60', 'wire 5'],
		['d', 'only', 'wire 70'],
	]);
});

test('an article that tells of both sides has one cell, in the order of its text', () => {
	expect(
		shown(
			[row('b', 'b', 'echo 40', 'mirror 3'), row('c', 'b', 'echo 12')],
			[conflict('mirror 3', 'echo 12')],
		),
	).toEqual([['b', 'at odds', 'echo 12 40', 'mirror 3']]);
});

test('who contradicts none of those shown beside is at odds with none', () => {
	const rows = [row('b', 'b', 'echo 40', 'wire 5'), row('c', 'b', 'mirror 60')];
	const conflicts = [conflict('echo 40', 'wire 5', 'mirror 60')];
	expect(shown(rows, conflicts, ['echo', 'wire'])).toEqual([
		['b', 'near', 'echo 40', 'wire 5'],
		['c', 'only', 'mirror 60'],
	]);
	expect(shown(rows, conflicts, ['wire', 'mirror'])).toEqual([
		['b', 'at odds', 'echo 40', 'mirror 60', 'wire 5'],
	]);
});

test('a row that holds all sides of a conflict is at odds where all of them are shown', () => {
	const rows = [row('b', 'b', 'echo 40', 'mirror 60')];
	expect(shown(rows, [conflict('echo 40', 'mirror 60')])).toEqual([['b', 'at odds', 'echo 40', 'mirror 60']]);
	expect(shown(rows, [conflict('echo 40', 'mirror 60')], ['echo'])).toEqual([
		['b', 'near', 'echo 40', 'mirror 60'],
	]);
});

const outlets = ['echo', 'mirror', 'wire', 'herald'];

/** Rows of two topics, each passage at a place of its own, with conflicts of some passages, of which some articles are shown. */
const scopes = fc.record({
	parts: fc.array(fc.subarray(outlets, {minLength: 1}), {minLength: 2, maxLength: 5}),
	topics: fc.infiniteStream(fc.constantFrom('one', 'two')),
	disputes: fc.array(fc.array(fc.nat(19), {minLength: 2, maxLength: 4}), {maxLength: 3}),
	articles: fc.subarray(outlets),
});

test('in any scope a row is at odds where a conflict stands in two cells shown that disagree, and nowhere else', () => {
	fc.assert(
		fc.property(scopes, ({parts, topics, disputes, articles}) => {
			const rows = parts.map((told, i) =>
				row(`${i}`, topics.next().value, ...told.map(article => `${article} ${i * 10}`)),
			);
			const places = rows.flatMap(({cells}) =>
				cells.map(({article, spans}) => `${article} ${spans[0]!.start}`),
			);
			const conflicts = disputes.map(at =>
				conflict(...new Set(at.map(each => places[each % places.length]!))),
			);
			const isShown = ({article}: Cell) => articles.includes(article);
			const holds = (cells: readonly Cell[], {article, start}: Conflict['evidence'][number]) =>
				cells.some(
					cell =>
						isShown(cell) &&
						cell.article === article &&
						cell.spans.some(span => span.start < start && start < span.end),
				);
			const page = sideBySide(rows, conflicts, isShown);
			for (const each of page) {
				const within = conflicts.filter(({evidence}) => {
					const here = evidence.filter(passage => holds(each.cells, passage));
					const sides = rows.filter(({cells}) => here.some(passage => holds(cells, passage)));
					const all = here.length === evidence.length;
					return new Set(here.map(({article}) => article)).size > 1 && (sides.length > 1 || all);
				});
				expect(each.relation === 'at odds').toBe(within.length > 0);
			}

			// What is shown of a topic's conflict stands in one row.
			for (const {evidence} of conflicts) {
				for (const topic of ['one', 'two']) {
					const own = rows.filter(each => each.topic === topic);
					const here = evidence.filter(passage => own.some(({cells}) => holds(cells, passage)));
					if (new Set(here.map(({article}) => article)).size < 2) continue;
					const sides = own.filter(({cells}) => here.some(passage => holds(cells, passage)));
					const rowsOfIt = page.filter(({cells}) => here.some(passage => holds(cells, passage)));
					if (sides.length > 1) expect(rowsOfIt.map(({relation}) => relation)).toEqual(['at odds']);
				}
			}
		}),
	);
});
