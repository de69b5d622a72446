import type {Cell, Conflict, Facet, Relation, Row} from '../analysis.ts';
import {disputedIn, facets, oddsOf, relationBetween, type Word, wordsOf} from '../words.ts';
import type {Findings} from './conflicts/telling.ts';
import {type Moves, partedWithMoves, unmoved} from './moves.ts';
import {partsOf} from './parting.ts';
import type {Placed} from './placement.ts';
import {wordsKey} from './topics.ts';

type Texts = ReadonlyMap<string, string>;
type Told = Omit<Row, 'topic'>;

/**
 * The statements of each series, side by side: one thing a row. What several articles say of one thing is a row
 * for each of the accounts that cannot both be right, one after the other.
 *
 * @param conflicts Of the same findings: rows are at odds where a conflict says so, and nowhere else.
 * @param moves The passages that an analyst has moved to other rows: they stay there, at odds with them or not.
 */
export const rowsOf = (findings: Findings, conflicts: readonly Conflict[], moves: Moves = unmoved): Row[] => {
	const disputed = disputedIn(conflicts);
	const texts = new Map([...findings.articles].map(([id, {text}]) => [id, text]));
	const bySeries = new Map<string, Row[][]>();
	for (const {series, remarks} of findings.topics) {
		const parts = partedWithMoves(remarks, moves, rest => partsOf(findings, rest));
		const odds = oddsOf(parts, disputed);
		const rows = parts
			.map((part, i) => ({row: rowOf(series, part, texts), group: odds[i] ?? null}))
			.sort((a, b) => byPlace(a.row, b.row));
		// What they speak of is one thing.
		const facet = rows[0]!.row.facet;
		const list = bySeries.get(series) ?? [];
		const groups = [...new Set(rows.map(({group}) => group))];
		for (const group of groups) {
			const together = rows.filter(each => each.group === group).map(({row}) => row);
			const topic = group === null ? null : together[0]!.id;
			const told = together.map(row => ({...row, facet, topic}));
			list.push(...(topic === null ? told.map(row => [row]) : [told]));
		}

		bySeries.set(series, list);
	}

	return [...bySeries.values()].flatMap(topics => topics.sort(([a], [b]) => byPlace(a!, b!)).flat());
};

const byPlace = (a: Told, b: Told): number =>
	facets.indexOf(a.facet) - facets.indexOf(b.facet) ||
	b.cells.length - a.cells.length ||
	(a.id < b.id ? -1 : 1);

const rowOf = (series: string, inOrder: readonly Placed[], texts: Texts): Told => {
	const cells = new Map<string, Cell>();
	for (const {article, event, start, end} of inOrder) {
		const key = `${article} ${event.id}`;
		const cell = cells.get(key);
		if (cell) cell.spans.push({start, end});
		else cells.set(key, {article, event: event.id, spans: [{start, end}]});
	}

	const first = inOrder[0]!;
	return {
		id: `${first.article}:${first.start}-${first.end}`,
		series,
		facet: commonest(inOrder.map(({features}) => features.facet)),
		relation: relationOf(inOrder, texts),
		cells: [...cells.values()],
	};
};

const commonest = (found: readonly Facet[]): Facet => {
	const counts = new Map<Facet, number>();
	for (const facet of found) counts.set(facet, (counts.get(facet) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || facets.indexOf(a) - facets.indexOf(b))[0]![0];
};

const ranks: readonly Relation[] = ['verbatim', 'near', 'paraphrase'];

/** Up to so many wordings every pair is compared; of more, each with the first alone. */
const fewWordings = 10;

/** The weakest relation between any two outlets, in what is said: who says it does not count. */
const relationOf = (remarks: readonly Placed[], texts: Texts): Relation => {
	if (remarks.every(({article}) => article === remarks[0]!.article)) return 'only';
	const byArticle = new Map<string, Map<string, string>>();
	for (const {article, said} of remarks) {
		const wordings = byArticle.get(article) ?? new Map<string, string>();
		const text = texts.get(article)!.slice(said.start, said.end);
		byArticle.set(article, wordings.set(wordsKey(text), text));
	}

	const articles = distinct([...byArticle.values()]).map(wordings =>
		[...wordings.values()].slice(0, fewWordings).map(wordsOf),
	);
	let weakest = 0;
	for (const [i, wordings] of articles.entries()) {
		const others = articles.length > fewWordings ? articles.slice(0, Math.min(i, 1)) : articles.slice(0, i);
		for (const other of others) {
			weakest = Math.max(weakest, nearest(wordings, other));
			if (weakest === ranks.length - 1) return ranks[weakest]!;
		}
	}

	return ranks[weakest]!;
};

type Wordings = ReadonlyMap<string, string>;

/** Articles with the same wordings stand for each other. */
const distinct = (articles: readonly Wordings[]): Wordings[] => [
	...new Map(articles.map(wordings => [[...wordings.keys()].sort().join('\n'), wordings])).values(),
];

/** Two outlets are as near as their nearest wordings, but verbatim only where neither says more than the other. */
const nearest = (here: ReadonlyArray<readonly Word[]>, there: ReadonlyArray<readonly Word[]>): number => {
	const table = here.map(words => there.map(others => ranks.indexOf(relationBetween(words, others))));
	const best = Math.min(...table.flat());
	const alike = table.every(row => row.includes(0)) && there.every((_, j) => table.some(row => row[j] === 0));
	return alike ? 0 : Math.max(best, 1);
};
