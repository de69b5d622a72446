import type {AnalysedArticle, Reuse, Span} from '../analysis.ts';
import {wordsOf} from '../words.ts';

/** How much of an article stands in none that it is compared with. */
export type OwnWords = {
	article: string;
	/** Count of words, furniture left out. */
	words: number;
	/** Of these, words that stand in no passage shared with another article. */
	own: number;
};

const covers = (spans: readonly Span[], {start, end}: Span): boolean =>
	spans.some(span => span.start <= start && end <= span.end);

/** The passages that several of the articles share, each with its places in these articles alone. */
export const sharedAmong = (reuse: readonly Reuse[], articles: ReadonlySet<string>): Reuse[] =>
	reuse
		.map(shared => ({...shared, spans: shared.spans.filter(({article}) => articles.has(article))}))
		.filter(({spans}) => new Set(spans.map(({article}) => article)).size > 1);

/**
 * Counts the words of an article, and those in none of the passages that it shares.
 *
 * @param shared Among the articles that it is compared with.
 */
export const ownWordsOf = ({id, text, furniture}: AnalysedArticle, shared: readonly Reuse[]): OwnWords => {
	const passages = shared.flatMap(({spans}) => spans).filter(span => span.article === id);
	const words = wordsOf(text).filter(word => !covers(furniture, word));
	return {article: id, words: words.length, own: words.filter(word => !covers(passages, word)).length};
};
