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

/** Counts the words of an article, and those in none of the passages that it shares. */
export const ownWordsOf = ({id, text, furniture}: AnalysedArticle, reuse: readonly Reuse[]): OwnWords => {
	const shared = reuse.flatMap(({spans}) => spans).filter(span => span.article === id);
	const words = wordsOf(text).filter(word => !covers(furniture, word));
	return {article: id, words: words.length, own: words.filter(word => !covers(shared, word)).length};
};
