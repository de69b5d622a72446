import type {Facet, Wording} from '../../analysis.ts';
import {isTimeUnit} from '../../language/tags.ts';
import {groupBy} from '../../words.ts';
import type {Account} from '../account.ts';
import {clustersOf, type Link} from '../clusters.ts';
import type {Findings} from '../conflicts/telling.ts';
import type {Placed} from '../placement.ts';
import {type Texts, wordingOf} from './choices.ts';
import {isSure, type Phrase, sameThing, substitution} from './substitutes.ts';

/** Of more passages on one thing than this, so many are compared: they repeat themselves. */
const mostPassages = 12;

/** The phrases of a passage, the words that they are built on, and what the passage is about. */
type Said = {article: string; facet: Facet; phrases: Phrase[]; heads: ReadonlySet<string>};

/**
 * The words that stand for each other where articles speak of one thing: each phrase of a passage is linked with
 * the one there that stands for it, and what is linked is one concept ("build-up", "movements", "amassed").
 */
export const alignedWordings = (
	{topics, remarks, accounts}: Pick<Findings, 'topics' | 'remarks' | 'accounts'>,
	texts: Texts,
): Wording[] => {
	const counts = countsOf([...accounts.values()]);
	// How the contact itself is put is told apart.
	const told = remarks.filter(({features}) => features.facet !== 'call');
	const said = new Map(told.map(remark => [remark, phrasesIn(remark, counts)]));
	const toldBySeries = groupBy(told, ({event}) => [event.series]);
	return [...groupBy(topics, ({series}) => [series])].flatMap(([series, those]) => {
		const saidBy = (passages: readonly Placed[]): Said[] =>
			passages.flatMap(remark => said.get(remark) ?? []);
		const aligned = those.map(topic => saidBy(topic.remarks).slice(0, mostPassages));
		return wordingsOf(series, aligned, saidBy(toldBySeries.get(series) ?? []), texts);
	});
};

/** What each figure counts stands right after it: by article and end, its value. */
type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

const countsOf = (accounts: readonly Account[]): Counts =>
	new Map(
		accounts.map(({article, figures}) => [
			article,
			new Map(figures.flatMap(({end, value, unit}) => (unit === null ? [[end, value] as const] : []))),
		]),
	);

const phrasesIn = ({article, features: {facet, terms}}: Placed, counts: Counts): Said => {
	// What hyphens join is one phrase.
	const parts = terms.filter(({start, end}, i) => start !== terms[i - 1]?.start || end !== terms[i - 1]?.end);
	// The parts of "build-up" are one word here.
	const words = parts.map(({form}) => form.slice(form.lastIndexOf(' ') + 1));
	const phrases: Phrase[] = [];
	for (const [i, term] of parts.entries()) {
		if (term.inner || isTimeUnit(term)) continue;
		const {start, end, lemma, pos, form} = term;
		const [head, before, after] = [words[i]!, words[i - 1] ?? null, words[i + 1] ?? null];
		const count = counts.get(article)?.get(start - 1) ?? null;
		phrases.push({article, start, end, lemma, pos, form, facet, head, before, after, count});
	}

	return {article, facet, phrases, heads: new Set(phrases.map(({head}) => head))};
};

/** The order in which a reader cares how a thing is put; what is not named here comes after. */
const weightiest: readonly Facet[] = [
	'forces',
	'warning',
	'casualties',
	'demands',
	'substance',
	'confidentiality',
	'initiative',
	'purpose',
	'denial',
];

const rankOf = (facet: Facet): number => {
	const rank = weightiest.indexOf(facet);
	return rank < 0 ? weightiest.length : rank;
};

const wordingsOf = (
	series: string,
	aligned: ReadonlyArray<readonly Said[]>,
	all: readonly Said[],
	texts: Texts,
): Wording[] => {
	const heads = [...new Set(aligned.flat().flatMap(({heads}) => [...heads]))].sort();
	const index = new Map(heads.map((head, i) => [head, i]));
	const clusters = clustersOf(heads.length, linksIn(aligned, index), sameThing);
	const clusterOf = new Map(clusters.flatMap((cluster, at) => cluster.map(i => [heads[i]!, at] as const)));
	const named = clusters.map((): Phrase[] => []);
	for (const row of aligned) {
		for (const [cluster, phrases] of inSeveral(row, clusterOf)) named[cluster]!.push(...phrases);
	}

	// A noun that stands for another in one row does so wherever it is used; a verb may be of another act there.
	const facets = named.map(phrases => new Set(phrases.map(({facet}) => facet)));
	const isMeant = (cluster: number, {pos, facet}: Phrase): boolean =>
		// What is background to the talk is of anything.
		(facet !== 'background' && facets[cluster]!.has(facet)) ||
		(pos !== 'VERB' && clusters[cluster]!.length > 1 && facets[cluster]!.size > 0);
	for (const {phrases} of all) {
		for (const phrase of phrases) {
			const cluster = clusterOf.get(phrase.head);
			if (cluster !== undefined && isMeant(cluster, phrase)) named[cluster]!.push(phrase);
		}
	}

	return named
		.filter(phrases => phrases.length > 0)
		.map(phrases => ({phrases, rank: rankOf(facetOf(phrases))}))
		.sort((a, b) => a.rank - b.rank || articlesIn(b.phrases) - articlesIn(a.phrases))
		.flatMap(({phrases}) => wordingOf(series, {kind: 'thing', concept: null}, phrases, texts));
};

const articlesIn = (phrases: readonly Phrase[]): number => new Set(phrases.map(({article}) => article)).size;

/** What most of the phrases are about. */
const facetOf = (phrases: readonly Phrase[]): Facet => {
	const counts = new Map<Facet, number>();
	for (const {facet} of phrases) counts.set(facet, (counts.get(facet) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || rankOf(a) - rankOf(b))[0]![0];
};

/** Links between heads that stand for each other more often than they stand beside each other. */
const linksIn = (aligned: ReadonlyArray<readonly Said[]>, index: ReadonlyMap<string, number>): Link[] => {
	const links = new Map<string, Link & {count: number}>();
	for (const row of aligned) {
		for (const a of row) {
			for (const b of row) {
				if (a.article === b.article) continue;
				for (const link of linksBetween(a, b, index)) {
					const known = links.get(keyOf(link));
					if (known) known.count++;
					if (!known || link.score > known.score) links.set(keyOf(link), {...link, count: known?.count ?? 1});
				}
			}
		}
	}

	// "Views on issues": what one passage has both of is not one thing.
	for (const {phrases} of aligned.flat()) {
		const here = phrases.map(({head}) => index.get(head)!);
		for (const [i, a] of here.entries()) {
			for (const b of here.slice(0, i)) {
				const link = links.get(keyOf({a: Math.min(a, b), b: Math.max(a, b)}));
				// Each pair of passages was seen from both.
				if (link) link.count -= 2;
			}
		}
	}

	return [...links.values()].filter(({count}) => count > 0).map(({a, b, score}) => ({a, b, score}));
};

const keyOf = ({a, b}: Pick<Link, 'a' | 'b'>): string => `${a} ${b}`;

/**
 * Each phrase that the other passage has no word for, with the one there that stands for it. In passages that are
 * of anything, words near in meaning do where the passages have more than these in common.
 */
const linksBetween = (
	{phrases, heads, facet}: Said,
	{phrases: others, heads: otherHeads}: Said,
	index: ReadonlyMap<string, number>,
): Link[] => {
	const related = facet !== 'background' || phrases.some(({head}) => otherHeads.has(head));
	const lacking = others.filter(({head}) => !heads.has(head));
	const found = phrases.flatMap((phrase): Array<Link & {sure: boolean}> => {
		if (otherHeads.has(phrase.head)) return [];
		let best: Phrase | null = null;
		let score = sameThing;
		for (const other of lacking) {
			const near = substitution(phrase, other);
			if (near > score) [best, score] = [other, near];
		}

		if (!best) return [];
		const [a, b] = [index.get(phrase.head)!, index.get(best.head)!];
		return [{a: Math.min(a, b), b: Math.max(a, b), score, sure: isSure(phrase, best)}];
	});
	return related || found.length > 1 ? found : found.filter(({sure}) => sure);
};

/** How each thing is named in a row, where it is by several articles: what only one names, nobody puts otherwise. */
const inSeveral = (
	row: readonly Said[],
	clusterOf: ReadonlyMap<string, number>,
): Array<[number, Phrase[]]> => {
	const named = new Map<number, Phrase[]>();
	for (const {phrases} of row) {
		for (const phrase of phrases) {
			const cluster = clusterOf.get(phrase.head)!;
			const known = named.get(cluster);
			if (known) known.push(phrase);
			else named.set(cluster, [phrase]);
		}
	}

	return [...named].filter(([, those]) => articlesIn(those) > 1);
};
