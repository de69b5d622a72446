import type {Span} from '../analysis.ts';

/** A line of an article that is not blank, without the space around it. */
export type Line = Span & {
	text: string;
	/** Lower case, plain quotation marks, single spaces: what rules match. */
	folded: string;
	/** Count of words. */
	words: number;
	/** True where a blank line, or the start of the text, stands before it. */
	opensBlock: boolean;
};

/** Code units of a line that are folded: longer lines are prose, whatever they begin with. */
export const longest = 1500;

/** The form in which lines are compared: spelling alone counts. */
export const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‐‑−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();

/** The lines of a text, blank ones left out. */
export const linesOf = (text: string): Line[] => {
	const lines: Line[] = [];
	let at = 0;
	let opensBlock = true;
	for (const raw of text.split('\n')) {
		const trimmed = raw.trim();
		if (trimmed === '') opensBlock = true;
		else {
			const start = at + raw.indexOf(trimmed);
			const folded = fold(trimmed.length > longest ? trimmed.slice(0, longest) : trimmed);
			const words = folded.split(' ').length;
			lines.push({start, end: start + trimmed.length, text: trimmed, folded, words, opensBlock});
			opensBlock = false;
		}

		at += raw.length + 1;
	}

	return lines;
};

/** True where a line ends as a sentence does. */
export const endsSentence = ({text}: Line): boolean => /[.!?…]["'”’)\]]*$/.test(text.slice(-8));
