import type {Label, Markup} from './markup.ts';

/** The lines at the head of an article, where byline and date stand. */
export type Head = {
	/** The headline as the page marks it, or null. */
	headline: Label | null;
	/** Indexes of the lines below the headline; where it is not found, of the first lines of the page. */
	lines: readonly number[];
	/** Whether the headline is found. */
	isFound: boolean;
};

/** Lines of a head at most. */
const mostLines = 12;

/** A line of an article rather than of its head: a sentence of some length. The first may be a standfirst. */
const isProse = (line: string): boolean => line.length >= 100 && /[.!?…。]["'”’)\]]*$/.test(line.slice(-8));

/** The lines of a head from a line on: up to the second one of prose. */
const linesFrom = (lines: readonly string[], first: number, isOut: (line: number) => boolean): number[] => {
	const head: number[] = [];
	let prose = 0;
	for (let i = first; i < lines.length && head.length < mostLines; i++) {
		if (isOut(i)) continue;
		if (isProse(lines[i]!) && ++prose === 2) break;
		head.push(i);
	}

	return head;
};

/** The head of the article on a page; what stands beside the article is not of it. */
export const headOf = ({labels, paragraphs, beside}: Markup, headline: string): Head => {
	const marked = labels.filter(label => label.element === 'h1' && label.text !== '' && !label.isBeside);
	const own = marked.find(({text}) => text === headline) ?? (marked.length === 1 ? marked[0]! : null);
	const line = own?.line ?? paragraphs.indexOf(headline);
	return {
		headline: own,
		lines: linesFrom(paragraphs, line + 1, i => beside.has(i)),
		isFound: line !== -1,
	};
};
