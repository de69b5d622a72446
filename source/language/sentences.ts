import abbreviations from '../../data/words/abbreviations.json' with {type: 'json'};
import type {Span} from '../analysis.ts';

type Run = {first: number; last: number};

/** What the joining looks at in a token. */
type Word = Span & {text: string; lower: string};

const abbreviated = new Set(abbreviations.words);

/**
 * Joins what the sentence splitter cut too short: after an abbreviation before a name ("Maj." "Gen. Pat
 * Ryder"), inside a name with a dot ("Harbour.TV"), and a closing quotation mark left to stand alone.
 */
export const mergeSentences = (tokens: readonly Word[], runs: readonly Run[]): Run[] => {
	const merged: Run[] = [];
	for (const run of runs) {
		const before = merged.at(-1);
		if (before && belongsTo(tokens, before, run)) before.last = run.last;
		else merged.push({...run});
	}

	return merged;
};

const belongsTo = (tokens: readonly Word[], before: Run, run: Run): boolean => {
	const next = tokens[run.first]!;
	const last = tokens[before.last - 1]!;
	const touches = last.end === next.start;
	if (touches && /^["')\],;]+$/.test(next.text)) return true;
	if (touches && /^[\p{L}\p{N}]/u.test(next.text)) return true;
	if (/^\p{Ll}/u.test(next.text) && /^[.)"'?!]$/.test(last.text)) return true;
	const word = last.text === '.' ? tokens[before.last - 2] : last;
	if (!word || before.last - 2 < before.first) return false;
	return abbreviated.has(word.lower.replace(/\.$/, ''));
};

/** Tokens of the longest sentence; those of news have seldom a hundred. */
const longest = 250;

/** Where a long sentence may be cut, in the order of preference. */
const seams = [/^[;:]$/, /^[,–—-]$/];

/** The last place before `limit` where a sentence can be cut; `limit` itself where nothing stands there. */
const seamOf = (tokens: readonly Word[], first: number, limit: number): number => {
	for (const seam of seams) {
		for (let i = limit - 1; i > first + longest / 2; i--) if (seam.test(tokens[i]!.text)) return i + 1;
	}

	return limit;
};

/**
 * Cuts what no writer means for one sentence (a list of names over pages, a text without full stops), so that
 * whoever compares the words of a sentence with each other never has many of them.
 */
export const cutLong = (tokens: readonly Word[], runs: readonly Run[]): Run[] =>
	runs.flatMap(({first, last}) => {
		const pieces: Run[] = [];
		let start = first;
		while (last - start > longest) {
			const end = seamOf(tokens, start, start + longest);
			pieces.push({first: start, last: end});
			start = end;
		}

		return [...pieces, {first: start, last}];
	});
