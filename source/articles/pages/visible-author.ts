import {dateIn} from './dates.ts';
import type {Label} from './markup.ts';

/** What has the class of an author and is not the article's: readers, other articles, boxes on who somebody is. */
const elsewhere = /comment|repl(?:y|ies)|related|teaser|promo|\bbio\b|avatar|social|follow/i;

/** What parts the name from what else stands in its line: a job, a place, a time. */
const separator =
	/\s*[|•·●│]\s*|\s[–—-]\s|, ?(?=(?:the )?\p{Lu}?\p{Ll}+ (?:correspondent|editor|reporter|writer)\b)/u;

/** "in Lenne", "at the harbour": where the author was. */
const whereabouts = /,? (?:in|at) (?:the )?\p{Lu}[\p{L} ,’'-]*$/u;

/** What stands before the name: "By", "Posted by", "Words:". */
const opening =
	/^(?:(?:(?:posted|published|written|reported|words|text|story) )?by:? |(?:words|text|story|author|from):? )/i;

/** "By Ada Brandt | 3 June 2031, 10:30" → "Ada Brandt". */
const nameIn = (byline: string): string => {
	const date = dateIn(byline)?.text;
	const undated = date === undefined ? byline : byline.slice(0, byline.indexOf(date));
	const named = undated
		.replace(opening, '')
		.replace(/\s*[|,•·–—-]?\s*\b(?:published|posted|updated|first published|last updated)\b.*$/i, '');
	return named
		.split(separator)[0]!
		.replace(whereabouts, '')
		.replace(/(?:[\s,|•·–—-]| on)+$/, '');
};

/** Names of persons or of a desk: a few words, the first with a capital. */
const isNames = (text: string): boolean =>
	/^\p{Lu}[^\d@|:!?]{2,100}$/u.test(text) &&
	!/(?<!\b(?:\p{Lu}|Jr|Sr))\.$/u.test(text) &&
	text.split(' ').length <= 12;

const isShort = ({text}: Label): boolean => text.length <= 160;

const isByline = ({element, attributes}: Label): boolean =>
	element !== 'h1' &&
	element !== 'time' &&
	!/headline|datepublished|publisher/i.test(attributes.get('itemprop') ?? '') &&
	!elsewhere.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);

/** "By Ada Brandt", "BY ADA BRANDT, Harbour Post". */
const byLine = /^(?:by|By|BY):? (?=\p{Lu})/u;

/**
 * Who wrote the article, as the page shows it: what it marks as a byline, under the headline rather than above it;
 * else a line "By …".
 *
 * @param labels As the markup has them, in the order of the page.
 * @param lines All paragraphs of the page.
 * @param headline Where the article begins.
 */
export const visibleAuthor = (
	labels: readonly Label[],
	lines: readonly string[],
	headline: string,
): string | null => {
	const head = labels.findIndex(({element, text}) => element === 'h1' && text === headline);
	const marked = [...labels.slice(head + 1), ...labels.slice(0, head + 1)].filter(isByline).filter(isShort);
	const names = marked.map(({text}) => nameIn(text)).filter(isNames);
	if (names[0] !== undefined) return names[0];
	const below = lines.indexOf(headline) + 1;
	const line = lines
		.slice(below)
		.filter(each => each.length <= 160 && byLine.test(each))
		.map(nameIn)
		.find(text => isNames(text) && /^\p{Lu}[\p{L}'’.-]* /u.test(text));
	return line ?? null;
};
