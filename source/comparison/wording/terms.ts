import type {Row, Wording} from '../../analysis.ts';
import {clustersOf, type Link} from '../clusters.ts';
import type {Term} from '../features.ts';
import {nearness} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {type Choice, type Texts, wordingOf} from './choices.ts';

/** Words in the same place of a row are one thing from this nearness on; below lie mere neighbours in meaning. */
const sameThing = 0.35;

/** Of a row with more passages than this, so many are compared: they repeat themselves. */
const mostPassages = 12;

/**
 * The words that stand for each other in the rows: each word of a passage that another lacks is linked with the
 * word there that is nearest in meaning, and what is linked is grouped ("build-up", "movements", "amassed").
 */
export const alignedWordings = (
	rows: readonly Row[],
	remarks: readonly Placed[],
	texts: Texts,
): Wording[] => {
	const placed = new Map(remarks.map(remark => [`${remark.article} ${remark.start}`, remark]));
	const bySeries = new Map<string, Placed[][]>();
	for (const {series, facet, cells} of rows) {
		// How the contact itself is put is told apart.
		if (cells.length < 2 || facet === 'call') continue;
		const passages = cells.flatMap(({article, spans}) =>
			spans.flatMap(({start}) => placed.get(`${article} ${start}`) ?? []),
		);
		bySeries.set(series, [...(bySeries.get(series) ?? []), passages]);
	}

	return [...bySeries].flatMap(([series, aligned]) => wordingsOf(series, aligned, texts));
};

const wordingsOf = (series: string, aligned: ReadonlyArray<readonly Placed[]>, texts: Texts): Wording[] => {
	const choices = new Map<string, Choice[]>();
	const scores = new Map<string, number>();
	for (const passages of aligned) {
		for (const {article, features} of passages) {
			for (const {lemma, start, end} of features.terms) {
				choices.set(lemma, [...(choices.get(lemma) ?? []), {article, start, end, form: lemma}]);
			}
		}

		const some = passages.slice(0, mostPassages);
		for (const a of some)
			for (const b of some)
				if (a.article !== b.article) linkTerms(scores, a.features.terms, b.features.terms);
	}

	const lemmas = [...choices.keys()].sort();
	const index = new Map(lemmas.map((lemma, i) => [lemma, i]));
	const links = [...scores].map(([key, score]): Link => {
		const [a, b] = key.split(' ').map(lemma => index.get(lemma)!) as [number, number];
		return {a, b, score};
	});
	return clustersOf(lemmas.length, links, sameThing)
		.filter(cluster => cluster.length > 1)
		.flatMap(cluster => {
			const members = cluster.map(i => lemmas[i]!);
			const outlets = (lemma: string) => new Set(choices.get(lemma)!.map(({article}) => article)).size;
			const concept = members.reduce((best, lemma) => (outlets(lemma) > outlets(best) ? lemma : best));
			return wordingOf(
				series,
				concept,
				members.flatMap(lemma => choices.get(lemma)!),
				texts,
			);
		});
};

/** Links each word of one passage that the other lacks with the nearest there, of the same part of speech or a noun and its verb. */
const linkTerms = (scores: Map<string, number>, terms: readonly Term[], others: readonly Term[]): void => {
	for (const term of terms) {
		if (others.some(({lemma}) => lemma === term.lemma)) continue;
		let best: Term | null = null;
		let most = sameThing;
		for (const other of others) {
			if (!canStandFor(term, other)) continue;
			const near = nearness(term.lemma, other.lemma);
			if (near > most) {
				most = near;
				best = other;
			}
		}

		if (!best) continue;
		const key = [term.lemma, best.lemma].sort().join(' ');
		scores.set(key, Math.max(scores.get(key) ?? 0, most));
	}
};

const canStandFor = (a: Term, b: Term): boolean => {
	const nominal = (term: Term) => term.pos === 'NOUN' || term.pos === 'VERB' || term.pos === 'PROPN';
	return a.pos === b.pos || (nominal(a) && nominal(b));
};
