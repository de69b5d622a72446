import {blocksOf} from '../blocks.ts';
import {isOffer, isPaywall} from '../paywall.ts';
import type {Told} from './linked-data.ts';
import {markupOf} from './markup.ts';

const isRequest = (line: string): boolean => isPaywall(line) || isOffer(line);

/**
 * Whether a page asks for something before it shows the rest of its article. What stands within the article tells of
 * others who do.
 *
 * @param lines All that the page shows.
 * @param article The paragraphs of the article.
 */
const hasPaywall = (lines: readonly string[], article: readonly string[]): boolean => {
	const own = article.filter(line => !isRequest(line));
	const first = own[0] === undefined ? -1 : lines.indexOf(own[0]);
	const last = lines.lastIndexOf(own.at(-1) ?? '');
	return lines.some((line, i) => (i < first || i > last) && isPaywall(line));
};

/** Whether the last line of an article stops where more was meant to come. A quotation may end so. */
const breaksOff = (article: readonly string[]): boolean => {
	const text = article.join('\n');
	const last = blocksOf(text).findLast(({kind}) => kind === 'body');
	return last !== undefined && /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text.slice(last.start, last.end));
};

/** The words of some paragraphs. */
const countWords = (paragraphs: readonly string[]): number =>
	paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);

/** The paragraphs of a text as linked data hold it: plain text, or HTML, or text with entities. */
const bodyParagraphs = (body: string): readonly string[] =>
	markupOf(/<(?:p|br|div)\b/i.test(body) ? body : body.replaceAll('<', '&lt;').replace(/\n+/g, '<br><br>'))
		.paragraphs;

/** An article on a page as far as it is there. */
export type Extent = {
	paragraphs: readonly string[];
	extent: 'whole' | 'part';
	/** What is to be told of it, or null. */
	notice: string | null;
};

/** An article has this many words at least. */
const fewest = 25;
/** Linked data that hold so many times the words that are shown hold more of the article. */
const muchLonger = 1.5;
/** Captions and the like are counted here and not there: so much of the article is all of it. */
const nearlyAll = 0.9;

const gap = '[…]';

/**
 * How much of an article a page gives. Where its linked data hold much more than it shows, those are the article. Else
 * it is a part where the text breaks off, where something is asked for to read on, and where it has to be paid for and
 * nothing says that this is all of it: what an outlet left out must not be told from what nobody could read.
 *
 * @param shown The paragraphs of the article that are shown.
 * @param lines All that the page shows.
 */
export const extentOf = (
	shown: readonly string[],
	lines: readonly string[],
	{body, words, isFree}: Pick<Told, 'body' | 'words' | 'isFree'>,
): Extent => {
	const asks = isFree !== true && hasPaywall(lines, shown);
	const own = asks ? shown.filter(line => !isRequest(line)) : shown;
	const told = bodyParagraphs(body);
	const [count, inData] = [countWords(own), countWords(told)];
	const isInData = inData >= fewest && inData > count * muchLonger;
	const paragraphs = isInData ? told : own;
	if (breaksOff(paragraphs)) {
		return {paragraphs, extent: 'part', notice: 'the text breaks off; taken as an excerpt'};
	}

	if (isInData) {
		const notice = 'the page shows less of the article than its linked data hold; they are read';
		return {paragraphs, extent: 'whole', notice};
	}

	const isAll = count >= Math.max(words, inData) * nearlyAll && Math.max(words, inData) >= fewest;
	if (paragraphs.length === 0 || isAll) return {paragraphs, extent: 'whole', notice: null};
	if (asks) {
		const notice = 'something is asked for to read on; taken as an excerpt';
		return {paragraphs: [...paragraphs, gap], extent: 'part', notice};
	}

	return isFree === false
		? {
				paragraphs,
				extent: 'part',
				notice: 'an article to be paid for, perhaps not whole; taken as an excerpt',
			}
		: {paragraphs, extent: 'whole', notice: null};
};
