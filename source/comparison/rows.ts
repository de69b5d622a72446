import type {AnalysedArticle, Cell, Event, Facet, Relation, Row, Span} from '../analysis.ts';
import {relationBetween} from '../words.ts';
import type {Account} from './account.ts';
import {clustersOf, type Link} from './clusters.ts';
import {type Placed, placedRemarks} from './placement.ts';
import {agreement, weights} from './similarity.ts';

/** The order of rows on a page: from the news to what lies behind it. */
const facetOrder: readonly Facet[] = [
	'call',
	'initiative',
	'substance',
	'confidentiality',
	'purpose',
	'earlier contact',
	'forces',
	'warning',
	'denial',
	'demands',
	'reaction',
	'assessment',
	'casualties',
	'background',
];

/**
 * The statements of each series, side by side: remarks of several articles that say the same thing share a row.
 * The result does not depend on the order of articles or events.
 */
export const rowsOf = (
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
): Row[] => {
	const bySeries = new Map<string, Placed[]>();
	for (const placed of placedRemarks(accounts, articles, events)) {
		const list = bySeries.get(placed.event.series);
		if (list) list.push(placed);
		else bySeries.set(placed.event.series, [placed]);
	}

	const texts = new Map(articles.map(({id, text}) => [id, text]));
	return [...bySeries]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([series, remarks]) => rowsOfSeries(series, remarks, texts));
};

/** How far two remarks of one series say the same thing. Contacts are compared by what they are, not by words. */
const agree = (a: Placed, b: Placed): number => {
	const [one, two] = [reportOf(a), reportOf(b)];
	if (one === null && two === null) return agreement(a.features, b.features);
	return one === two ? certain : 0;
};

/** What a remark reports as a contact: the news of its article, or an earlier contact; null where it says else. */
const reportOf = ({contact, event, features: {facet}, ...placed}: Placed): string | null => {
	if (contact === null) return null;
	if (facet === 'call') return `${event.kind} ${statusOf(event, placed.article)}`;
	return facet === 'earlier contact' ? event.id : null;
};

/** Above what words can reach: the same contact, found by who and when. */
const certain = 2;

const statusOf = (event: Event, article: string): string =>
	event.reports.find(report => report.article === article)?.status ?? event.status;

const rowsOfSeries = (
	series: string,
	unsorted: readonly Placed[],
	texts: ReadonlyMap<string, string>,
): Row[] => {
	const remarks = [...unsorted].sort((a, b) =>
		a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
	);
	const links: Link[] = [];
	for (const [a, b] of candidates(remarks)) {
		const score = agree(remarks[a]!, remarks[b]!);
		if (score > 0) links.push({a, b, score});
	}

	return clustersOf(remarks.length, links, weights.threshold)
		.map(cluster =>
			rowOf(
				series,
				cluster.map(i => remarks[i]!),
				texts,
			),
		)
		.sort(byPlace);
};

/** Pairs of remarks that share a facet or a word; an article may say a thing twice. */
function* candidates(remarks: readonly Placed[]): Generator<[number, number]> {
	const places = new Map<string, number[]>();
	for (const [i, {features}] of remarks.entries()) {
		const keys = [`facet ${features.facet}`, ...features.terms.map(({lemma}) => lemma)];
		const seen = new Set<number>();
		for (const key of keys) {
			const list = places.get(key) ?? [];
			for (const j of list) seen.add(j);
			list.push(i);
			places.set(key, list);
		}

		for (const j of seen) yield [j, i];
	}
}

const byPlace = (a: Row, b: Row): number =>
	facetOrder.indexOf(a.facet) - facetOrder.indexOf(b.facet) ||
	b.cells.length - a.cells.length ||
	(a.id < b.id ? -1 : 1);

const rowOf = (series: string, remarks: readonly Placed[], texts: ReadonlyMap<string, string>): Row => {
	const cells = new Map<string, Cell>();
	for (const {article, event, start, end} of remarks) {
		const key = `${article} ${event.id}`;
		const cell = cells.get(key);
		if (cell) cell.spans.push({start, end});
		else cells.set(key, {article, event: event.id, spans: [{start, end}]});
	}

	const first = remarks[0]!;
	return {
		id: `${first.article}:${first.start}-${first.end}`,
		series,
		facet: commonest(remarks.map(({features}) => features.facet)),
		relation: relationOf([...cells.values()], texts),
		cells: [...cells.values()],
	};
};

const commonest = (facets: readonly Facet[]): Facet => {
	const counts = new Map<Facet, number>();
	for (const facet of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || facetOrder.indexOf(a) - facetOrder.indexOf(b))[0]![0];
};

const ranks: readonly Relation[] = ['verbatim', 'near', 'paraphrase'];

/** The weakest relation between any two outlets, each pair taken at its nearest spans. */
const relationOf = (cells: readonly Cell[], texts: ReadonlyMap<string, string>): Relation => {
	let weakest = -1;
	for (const [i, a] of cells.entries()) {
		for (const b of cells.slice(0, i)) {
			if (a.article === b.article) continue;
			let nearest = ranks.length - 1;
			for (const x of a.spans) {
				for (const y of b.spans) {
					const text = (cell: Cell, span: Span) => texts.get(cell.article)!.slice(span.start, span.end);
					nearest = Math.min(nearest, ranks.indexOf(relationBetween(text(a, x), text(b, y))));
				}
			}

			weakest = Math.max(weakest, nearest);
		}
	}

	return weakest < 0 ? 'only' : ranks[weakest]!;
};
