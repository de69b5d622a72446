import {fold} from './lines.ts';

/** A text that is another version of an earlier one; both by their places in the list. */
export type Version = {version: number; of: number};

/** Of the words of the shorter text so many stand in lines of the longer one, where both are of one article. */
const shared = 0.8;

type Counted = ReadonlyMap<string, number>;

/** The lines of a text, each once, with their count of words. */
const countedLines = (text: string): Counted =>
	new Map(
		text
			.split('\n')
			.map(fold)
			.filter(line => line !== '')
			.map(line => [line, line.split(' ').length]),
	);

const total = (lines: Counted): number => [...lines.values()].reduce((sum, words) => sum + words, 0);

/**
 * Which of some texts are versions of earlier ones: most of the shorter one stands line by line in the longer one, as
 * in a page and its form for print, or an article before and after it was added to. Linear in the texts: a line leads
 * to the first text that has it.
 */
export const versionsIn = (texts: readonly string[]): Version[] => {
	const firstWith = new Map<string, number>();
	const lengths = new Map<number, number>();
	const found: Version[] = [];
	for (const [index, text] of texts.entries()) {
		const lines = countedLines(text);
		const length = total(lines);
		const common = new Map<number, number>();
		for (const [line, words] of lines) {
			const first = firstWith.get(line);
			if (first !== undefined) common.set(first, (common.get(first) ?? 0) + words);
		}

		const [of = -1, words = 0] = [...common].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? [];
		if (words > 0 && words >= shared * Math.min(length, lengths.get(of)!)) {
			found.push({version: index, of});
			lengths.set(of, Math.max(length, lengths.get(of)!));
		} else {
			lengths.set(index, length);
		}

		const owner = found.at(-1)?.version === index ? of : index;
		for (const line of lines.keys()) if (!firstWith.has(line)) firstWith.set(line, owner);
	}

	return found;
};
