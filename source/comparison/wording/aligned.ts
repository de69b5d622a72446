import type {Wording} from '../../analysis.ts';
import {isTimeUnit} from '../../language/tags.ts';
import {clustersOf, type Link} from '../clusters.ts';
import {nearness} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import type {Term} from '../terms.ts';
import type {Topic} from '../topics.ts';
import {type Choice, type Texts, wordingOf} from './choices.ts';

/** Words in the same place of a row are one thing from this nearness on; below lie mere neighbours in meaning. */
const sameThing = 0.42;

/** Of more passages on one thing than this, so many are compared: they repeat themselves. */
const mostPassages = 12;

/**
 * The words that stand for each other where articles speak of one thing: each phrase of a passage is linked with
 * the one there whose head is the same or nearest in meaning, and what is linked is one concept ("build-up",
 * "movements", "amassed").
 */
export const alignedWordings = (topics: readonly Topic[], texts: Texts): Wording[] => {
	const bySeries = new Map<string, Phrase[][][]>();
	for (const {series, remarks} of topics) {
		// How the contact itself is put is told apart.
		const told = remarks.filter(({features}) => features.facet !== 'call');
		const aligned = bySeries.get(series) ?? [];
		aligned.push(told.slice(0, mostPassages).map(phrasesOf));
		bySeries.set(series, aligned);
	}

	return [...bySeries].flatMap(([series, aligned]) => wordingsOf(series, aligned, texts));
};

type Phrase = Term & {article: string};

const phrasesOf = ({article, features}: Placed): Phrase[] =>
	features.terms.filter(term => !term.inner && !isTimeUnit(term)).map(term => ({...term, article}));

const wordingsOf = (
	series: string,
	aligned: ReadonlyArray<ReadonlyArray<readonly Phrase[]>>,
	texts: Texts,
): Wording[] => {
	const lemmas = [...new Set(aligned.flat(2).map(({lemma}) => lemma))].sort();
	const index = new Map(lemmas.map((lemma, i) => [lemma, i]));
	const scores = new Map<string, Link>();
	for (const passages of aligned) {
		for (const a of passages) {
			for (const b of passages) {
				if (a === b || a[0]?.article === b[0]?.article) continue;
				for (const link of linksBetween(a, b, index)) {
					const key = `${link.a} ${link.b}`;
					if (link.score > (scores.get(key)?.score ?? 0)) scores.set(key, link);
				}
			}
		}
	}

	const clusters = clustersOf(lemmas.length, [...scores.values()], sameThing);
	const clusterOf = new Map(clusters.flatMap((cluster, at) => cluster.map(i => [lemmas[i]!, at] as const)));
	const choices = clusters.map((): Choices => []);
	for (const passages of aligned) {
		for (const [cluster, named] of byCluster(passages.flat(), clusterOf)) choices[cluster]!.push(...named);
	}

	return choices.flatMap(those => wordingOf(series, conceptOf(those), those, texts));
};

type Choices = Array<Choice & {lemma: string}>;

/** How each thing is named in a row, where it is by several articles: what only one names, nobody puts otherwise. */
const byCluster = (
	phrases: readonly Phrase[],
	clusterOf: ReadonlyMap<string, number>,
): Array<[number, Choices]> => {
	const named = new Map<number, Phrase[]>();
	for (const phrase of phrases) {
		const cluster = clusterOf.get(phrase.lemma)!;
		const known = named.get(cluster);
		if (known) known.push(phrase);
		else named.set(cluster, [phrase]);
	}

	return [...named].filter(([, those]) => new Set(those.map(({article}) => article)).size > 1);
};

/** The word that most articles have, of several the first in the alphabet. */
const conceptOf = (choices: ReadonlyArray<Choice & {lemma: string}>): string => {
	const articles = new Map<string, Set<string>>();
	for (const {lemma, article} of choices)
		articles.set(lemma, (articles.get(lemma) ?? new Set()).add(article));
	const [concept = ''] = [...articles].sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1))[0] ?? [];
	return concept;
};

/** Each phrase that the other passage has no word for, with the nearest there. */
const linksBetween = (
	phrases: readonly Phrase[],
	others: readonly Phrase[],
	index: ReadonlyMap<string, number>,
): Link[] =>
	phrases.flatMap(phrase => {
		if (others.some(({lemma}) => lemma === phrase.lemma)) return [];
		let best: Phrase | null = null;
		let score = sameThing;
		for (const other of others) {
			const near = canStandFor(phrase, other) ? nearness(phrase.lemma, other.lemma) : 0;
			if (near > score) [best, score] = [other, near];
		}

		if (!best) return [];
		const [a, b] = [index.get(phrase.lemma)!, index.get(best.lemma)!];
		return [{a: Math.min(a, b), b: Math.max(a, b), score}];
	});

/** Of the same part of speech, or a noun and its verb ("warned", "a warning"). */
const canStandFor = (a: Term, b: Term): boolean => {
	const nominal = (term: Term) => term.pos === 'NOUN' || term.pos === 'VERB' || term.pos === 'PROPN';
	return a.pos === b.pos || (nominal(a) && nominal(b));
};
