import type {Features} from './features.ts';
import type {Placed} from './placement.ts';
import type {Term} from './terms.ts';

/** The words that a remark is compared by: its own, and those of subjects that stand before it. */
export const wordsOf = ({terms, antecedents}: Features): Term[] => [
	...terms,
	...antecedents.filter(({lemma}) => !terms.some(term => term.lemma === lemma)),
];

/** 0 would weigh all words alike, 1 would have a word in two passages of each article weigh half. */
const damping = 0.75;

/**
 * How far a word tells the passages of an article apart: 1 where those that have it have it once, less where they
 * come back to it ("ship" in reports about ships). The inverse sentence frequency of text summarisation (Larocca
 * Neto et al. 2000), but as a mean over the articles that have the word, so that it is the same for two and for
 * a hundred of them. Linear in the words.
 *
 * @param remarks Of one series.
 */
export const distinctnessIn = (remarks: readonly Placed[]): ((lemma: string) => number) => {
	const places = new Map<string, {passages: number; articles: Set<string>}>();
	for (const {article, features} of remarks) {
		for (const {lemma} of features.terms) {
			const known = places.get(lemma) ?? {passages: 0, articles: new Set()};
			known.passages++;
			known.articles.add(article);
			places.set(lemma, known);
		}
	}

	return lemma => {
		const known = places.get(lemma);
		return known ? (known.articles.size / known.passages) ** damping : 1;
	};
};

/** Words weighed anew by how far they tell passages apart. */
export const reweighed = (terms: readonly Term[], distinctness: (lemma: string) => number): Term[] =>
	terms.map(term => ({...term, weight: term.weight * distinctness(term.lemma)}));
