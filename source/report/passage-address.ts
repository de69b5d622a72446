import type {AnalysedArticle, Evidence} from '../analysis.ts';
import {clean} from './clean.ts';

/** Words at either end of a longer passage that tell a browser where it stands. */
const endWords = 5;

/** Words of a text fragment; a hyphen would be syntax. */
const fragment = (words: readonly string[]): string =>
	encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address of a passage: that of its article with a text fragment, at which a browser opens the page where the
 * words stand (https://wicg.github.io/scroll-to-text-fragment/). Null where the article has no address on the web.
 */
export const passageAddress = (
	{url, text}: AnalysedArticle,
	{start, end}: Pick<Evidence, 'start' | 'end'>,
): string | null => {
	if (url === null || !/^https?:\/\//i.test(url)) return null;
	const words = clean(text.slice(start, end)).split(' ');
	const place =
		words.length <= 2 * endWords
			? fragment(words)
			: `${fragment(words.slice(0, endWords))},${fragment(words.slice(-endWords))}`;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${place}`;
};
