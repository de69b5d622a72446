import type {Span, Statement} from '../analysis.ts';

/** A mark before a word, with nothing, a space or a bracket before it, opens; any other closes. */
const marks = /(?<opens>“|(?<![^\s([—–-])"(?=\S))|[”"]/gu;

/**
 * The passages of a statement that stand in quotation marks and so are the source's own words: of a direct quotation
 * all that is said. Where what is said has no mark, they stand around it.
 *
 * @returns In the order of the text, as offsets into the article.
 */
export const quotedIn = ({kind, content, start, text}: Statement): Span[] => {
	if (kind === 'direct') return [content];
	if (kind !== 'partial') return [];
	const said = text.slice(content.start - start, content.end - start);
	const found: Span[] = [];
	// What stands before the first mark is quoted where that one closes.
	let from: number | null = 0;
	let any = false;
	for (const {0: mark, index, groups} of said.matchAll(marks)) {
		if (groups!.opens !== undefined) from = index + mark.length;
		else if (from !== null) {
			found.push({start: content.start + from, end: content.start + index});
			from = null;
		}

		any = true;
	}

	if (!any || (from !== null && from > 0)) found.push({start: content.start + (from ?? 0), end: content.end});
	return found.filter(span => span.start < span.end);
};
