import type {AnalysedArticle, Cell, Event, Facet, Relation, Row} from '../analysis.ts';
import {comparable} from '../language/characters.ts';
import {facets, relationBetween} from '../words.ts';
import type {Account} from './account.ts';
import {clustersOf, type Link} from './clusters.ts';
import type {Features} from './features.ts';
import {type Placed, placedRemarks} from './placement.ts';
import {agreement, likenesses, weights} from './similarity.ts';
import {Vocabulary} from './vocabulary.ts';

/**
 * The statements of each series, side by side: remarks of several articles that say the same thing share a row.
 * The result does not depend on the order of articles or events.
 */
export const rowsOf = (
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
): Row[] => {
	const remarks = placedRemarks(accounts, articles, events);
	const vocabulary = new Vocabulary(remarks.flatMap(({features}) => features.terms.map(({lemma}) => lemma)));
	const bySeries = new Map<string, Placed[]>();
	for (const placed of remarks) {
		const list = bySeries.get(placed.event.series);
		if (list) list.push(placed);
		else bySeries.set(placed.event.series, [placed]);
	}

	const texts = new Map(articles.map(({id, text}) => [id, text]));
	return [...bySeries]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([series, remarks]) => rowsOfSeries(series, remarks, texts, vocabulary));
};

/** What a remark reports as a contact: the news of its article, or an earlier contact; null where it says else. */
const reportOf = ({contact, event, features: {facet, count}, ...placed}: Placed): string | null => {
	if (contact === null || count !== null) return null;
	if (facet === 'call') return `${event.kind} ${statusOf(event, placed.article)}`;
	return facet === 'earlier contact' ? event.id : null;
};

const statusOf = (event: Event, article: string): string =>
	event.reports.find(report => report.article === article)?.status ?? event.status;

/** Remarks that need no weighing to be one thing: reports of one contact, or the same words of the same side. */
type Saying = {remarks: Placed[]; features: Features; report: boolean};

const sayingsOf = (remarks: readonly Placed[], texts: ReadonlyMap<string, string>): Saying[] => {
	const sayings = new Map<string, Saying>();
	for (const remark of remarks) {
		const report = reportOf(remark);
		const {features, article, start, end} = remark;
		const key =
			report ??
			[
				features.facet,
				features.speaker?.side ?? features.speaker?.person,
				keyOf(texts.get(article)!.slice(start, end)),
			].join(' ');
		const known = sayings.get(key);
		if (known) known.remarks.push(remark);
		else sayings.set(key, {remarks: [remark], features, report: report !== null});
	}

	return [...sayings.values()];
};

const rowsOfSeries = (
	series: string,
	unsorted: readonly Placed[],
	texts: ReadonlyMap<string, string>,
	vocabulary: Vocabulary,
): Row[] => {
	const remarks = [...unsorted].sort(byPosition);
	const sayings = sayingsOf(remarks, texts);
	const bags = sayings.map(({features}) => vocabulary.bagOf(features.terms));
	const pairs = [...candidates(sayings)];
	const words = likenesses(bags, pairs, vocabulary);
	const links: Link[] = [];
	for (const [i, [a, b]] of pairs.entries()) {
		const score = agreement(sayings[a]!.features, sayings[b]!.features, words[i]!);
		if (score > 0) links.push({a, b, score});
	}

	return clustersOf(sayings.length, links, weights.threshold)
		.map(cluster =>
			rowOf(
				series,
				cluster.flatMap(i => sayings[i]!.remarks),
				texts,
			),
		)
		.sort(byPlace);
};

/** A word or facet that more sayings than this share finds no candidates in a large series: it says too little. */
const commonplace = 150;

/**
 * Pairs of sayings that share a facet or a word, an article with itself among them: it may say a thing twice.
 * Linear in a large series, since what is commonplace there is passed over.
 */
function* candidates(sayings: readonly Saying[]): Generator<[number, number]> {
	const places = new Map<string, number[]>();
	const keysOf = ({features}: Saying) => [
		`facet ${features.facet}`,
		...features.terms.map(({lemma}) => lemma),
	];
	for (const [i, saying] of sayings.entries()) {
		if (saying.report) continue;
		for (const key of keysOf(saying)) {
			const list = places.get(key);
			if (list) list.push(i);
			else places.set(key, [i]);
		}
	}

	for (const [i, saying] of sayings.entries()) {
		if (saying.report) continue;
		const seen = new Set<number>();
		for (const key of keysOf(saying)) {
			const list = places.get(key)!;
			if (list.length > commonplace) continue;
			for (const j of list) if (j < i) seen.add(j);
		}

		for (const j of seen) yield [j, i];
	}
}

const byPosition = (a: Placed, b: Placed): number =>
	a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;

const byPlace = (a: Row, b: Row): number =>
	facets.indexOf(a.facet) - facets.indexOf(b.facet) ||
	b.cells.length - a.cells.length ||
	(a.id < b.id ? -1 : 1);

const rowOf = (series: string, remarks: readonly Placed[], texts: ReadonlyMap<string, string>): Row => {
	const inOrder = [...remarks].sort(byPosition);
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
		facet: commonest(remarks.map(({features}) => features.facet)),
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
const relationOf = (remarks: readonly Placed[], texts: ReadonlyMap<string, string>): Relation => {
	const byArticle = new Map<string, Map<string, string>>();
	for (const {article, said} of remarks) {
		const wordings = byArticle.get(article) ?? new Map<string, string>();
		const text = texts.get(article)!.slice(said.start, said.end);
		byArticle.set(article, wordings.set(keyOf(text), text));
	}

	if (byArticle.size < 2) return 'only';
	const articles = distinct([...byArticle.values()]);
	let weakest = 0;
	for (const [i, wordings] of articles.entries()) {
		const others = articles.length > fewWordings ? articles.slice(0, Math.min(i, 1)) : articles.slice(0, i);
		for (const other of others) weakest = Math.max(weakest, nearest(wordings, other));
	}

	return ranks[weakest]!;
};

/** The same for passages that differ in case, accents and punctuation alone. */
const keyOf = (text: string): string =>
	comparable(text)
		.replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, ' ')
		.trim();

type Wordings = ReadonlyMap<string, string>;

/** Articles with the same wordings stand for each other. */
const distinct = (articles: readonly Wordings[]): Wordings[] => [
	...new Map(articles.map(wordings => [[...wordings.keys()].sort().join('\n'), wordings])).values(),
];

/** Two outlets are as near as their nearest wordings, but verbatim only where neither says more than the other. */
const nearest = (some: Wordings, others: Wordings): number => {
	const [here, there] = [some, others].map(wordings => [...wordings.values()].slice(0, fewWordings));
	const table = here!.map(text => there!.map(other => ranks.indexOf(relationBetween(text, other))));
	const best = Math.min(...table.flat());
	const alike =
		table.every(row => row.includes(0)) && there!.every((_, j) => table.some(row => row[j] === 0));
	return alike ? 0 : Math.max(best, 1);
};
