import type {AnalysedArticle} from '../analysis.ts';
import {versionsIn, wordsOf} from '../words.ts';

/** An article whose text another one has too, as papers do that print an agency's. */
export type Copy = {
	article: string;
	/** The article with which it shares its text: of those that are compared the first. */
	of: string;
	form: 'same' | 'shorter' | 'longer';
};

/** So many words in a row are compared with others. */
const run = 5;
/** Of a text so many runs of words must be in the other: one word in 25 may be changed. */
const shared = 0.8;
/** Words of a text at least: two newsrooms may hit upon the same two sentences. */
const fewest = 40;

const runsOf = ({text, furniture}: AnalysedArticle): Map<string, number> => {
	const words = wordsOf(text).filter(
		({start}) => !furniture.some(span => span.start <= start && start < span.end),
	);
	if (words.length < fewest) return new Map();
	return new Map(
		words.slice(0, words.length - run + 1).map((_word, i) => [
			words
				.slice(i, i + run)
				.map(({key}) => key)
				.join(' '),
			1,
		]),
	);
};

const formOf = (length: number, other: number): Copy['form'] =>
	length < other * shared ? 'shorter' : length * shared > other ? 'longer' : 'same';

/** Which of some articles have the text of an earlier one of them, whole or cut, whatever the headline above it. */
export const copiesIn = (articles: readonly AnalysedArticle[]): Copy[] => {
	const runs = articles.map(runsOf);
	return versionsIn(runs, shared).map(({version, of}) => ({
		article: articles[version]!.id,
		of: articles[of]!.id,
		form: formOf(runs[version]!.size, runs[of]!.size),
	}));
};

/** "the same text as in Harbour Post". */
export const copyLabel = ({form}: Copy, outlet: string): string =>
	form === 'same' ? `the same text as in ${outlet}` : `the text of ${outlet} in a ${form} form`;
