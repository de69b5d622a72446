import amounts from '../../../data/words/amounts.json' with {type: 'json'};
import type {Token} from '../reading.ts';
import type {Quantity} from './quantity.ts';

const before = phrases(amounts.words.before);
const after = phrases(amounts.words.after);
const prepositions = new Set(amounts.words.prepositions);

/** Phrases by their length in words, longest first. */
function phrases(list: readonly string[]): Array<{length: number; set: Set<string>}> {
	const lengths = [...new Set(list.map(phrase => phrase.split(' ').length))].sort((a, b) => b - a);
	return lengths.map(length => ({
		length,
		set: new Set(list.filter(phrase => phrase.split(' ').length === length)),
	}));
}

/** A hedge and the tokens it takes: `tokens.slice(first, end)`. */
export type Hedge = {text: string; first: number; end: number};

const joined = (tokens: readonly Token[], first: number, end: number) =>
	tokens
		.slice(first, end)
		.map(token => token.lower)
		.join(' ');

/**
 * Where the words begin that hedge a number from before it: "more than", "an estimated"; null where there are none.
 *
 * @param number Index of the number's first token.
 * @param limit First token of the sentence.
 */
export const hedgeBefore = (tokens: readonly Token[], number: number, limit: number): number | null => {
	for (const {length, set} of before) {
		const start = number - length;
		if (start >= limit && set.has(joined(tokens, start, number))) return start;
	}

	return null;
};

/**
 * The hedge of a quantity: "roughly", "more than", "or so"; lower case.
 *
 * @param limit First token of the sentence.
 * @param last End of the sentence.
 */
export const hedgeOf = (
	tokens: readonly Token[],
	{first, end, value, digits, unit}: Quantity,
	limit: number,
	last: number,
): Hedge | null => {
	const start = hedgeBefore(tokens, first, limit);
	if (start !== null) {
		const text = joined(tokens, start, first);
		// "talks about two treaties": before a small number in words these are prepositions.
		if (prepositions.has(text) && !digits && value >= 1 && value < 13 && unit === null) return null;
		return {text, first: start, end: first};
	}

	const mark = tokens[end];
	if (mark && end < last && mark.lower === '+' && mark.start === tokens[end - 1]!.end)
		return {text: '+', first: end, end: end + 1};
	const hyphen = mark?.lower === '-' ? 1 : 0;
	for (const {length, set} of after) {
		const start = end + hyphen;
		if (start + length > last) continue;
		const text = joined(tokens, start, start + length);
		// "20-odd ships", but "20 odd ships"
		if (text === 'odd' && hyphen === 0) continue;
		if (set.has(text)) return {text, first: end, end: start + length};
	}

	return null;
};
