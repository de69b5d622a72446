import type {AnalysedArticle, Evidence, Reuse, Span} from '../analysis.ts';
import {wordsOf} from '../words.ts';

/** How much of an article stands in no other, be it compared with it or not. */
export type OwnWords = {
	article: string;
	/** Count of words, furniture left out. */
	words: number;
	/** Of these, words that stand in no passage shared with another article. */
	own: number;
};

const covers = (spans: readonly Span[], {start, end}: Span): boolean =>
	spans.some(span => span.start <= start && end <= span.end);

/**
 * The passages that some articles share with each other or with any article of the analysis, such as the report of
 * an earlier call, longest first. Left out is what is part of a longer one wherever it stands in these: it is a passage of its own
 * only beside articles that have no more.
 */
export const sharedBy = (reuse: readonly Reuse[], articles: ReadonlySet<string>): Reuse[] => {
	const here = ({spans}: Reuse) => spans.filter(({article}) => articles.has(article));
	const inner = withinOthers(reuse.flatMap(here));
	return reuse
		.filter(shared => here(shared).some(span => !inner.has(span)))
		.sort((a, b) => b.words - a.words);
};

/** Those of some passages that lie within another of them. */
const withinOthers = (passages: readonly Evidence[]): Set<Evidence> => {
	const inner = new Set<Evidence>();
	const furthest = new Map<string, number>();
	for (const passage of [...passages].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const {article, end} = passage;
		if (end <= (furthest.get(article) ?? 0)) inner.add(passage);
		else furthest.set(article, end);
	}

	return inner;
};

/**
 * Counts the words of an article, and those in none of the passages that it shares.
 *
 * @param shared All that it shares with any article.
 */
export const ownWordsOf = ({id, text, furniture}: AnalysedArticle, shared: readonly Reuse[]): OwnWords => {
	const passages = shared.flatMap(({spans}) => spans).filter(span => span.article === id);
	const words = wordsOf(text).filter(word => !covers(furniture, word));
	return {article: id, words: words.length, own: words.filter(word => !covers(passages, word)).length};
};
