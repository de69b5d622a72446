import numbers from '../../data/words/numbers.json' with {type: 'json'};
import type {Token} from './reading.ts';

/** A number in the text: `tokens.slice(first, end)`. */
export type Numeral = {
	value: number;
	end: number;
	/** True where it is written in digits ("14,000", "1.2 million"). */
	digits: boolean;
};

const units = new Map(Object.entries(numbers.words.units));
const scales = new Map(Object.entries(numbers.words.scales));

/** Tokens of the longest number: no text has reason for more, and none of any length shall cost more. */
const longest = 20;

/** Western ("14,000"), Indian ("1,35,000") or no grouping, with an optional fraction. */
const digits = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$/;

/** The value of a number in digits, or null. */
export const digitsOf = (word: string): number | null => {
	const code = word.charCodeAt(0);
	if (code < 48 || code > 57 || word.length > 20 || !digits.test(word)) return null;
	return Number(word.replaceAll(',', ''));
};

/** The fraction behind a whole number, "5 1/2", or 0. */
const fractionOf = (word: string): number => {
	const match = /^([1-9])\/([2-9])$/.exec(word);
	return match && match[1]! < match[2]! ? Number(match[1]) / Number(match[2]) : 0;
};

export const isNumberWord = (lower: string): boolean => units.has(lower) || scales.has(lower);

/**
 * The number that begins at token `at`: "14,000", "1,35,000", "1.2 million", "3 lakh", "twenty-five", "three
 * dozen", "a hundred and fifty thousand", "half a million". Null where none does. Plurals ("hundreds") are none.
 *
 * @param end End of the tokens that may belong to it.
 */
export const numberAt = (tokens: readonly Token[], at: number, end: number): Numeral | null => {
	const limit = Math.min(end, at + longest);
	const token = tokens[at]!;
	const value = digitsOf(token.lower);
	if (value !== null) {
		const part = at + 1 < limit ? fractionOf(tokens[at + 1]!.lower) : 0;
		return scaled(tokens, part > 0 ? at + 2 : at + 1, limit, value + part);
	}

	const next = tokens[at + 1]?.lower ?? '';
	if (token.lower === 'half') {
		// "half a million", "half-a-dozen"
		const hyphens = next === '-' ? 1 : 0;
		const scale = at + 2 + hyphens * 2;
		const factor =
			scale < limit && tokens[at + 1 + hyphens]!.lower === 'a' ? scales.get(tokens[scale]!.lower) : undefined;
		return factor === undefined ? null : {value: factor / 2, end: scale + 1, digits: false};
	}

	if (token.lower === 'a' || token.lower === 'an') {
		return at + 1 < limit && scales.has(next) && next !== 'score' ? spelt(tokens, at + 1, limit, 1) : null;
	}

	return isNumberWord(token.lower) && (token.lower !== 'score' || token.pos === 'NUM')
		? spelt(tokens, at, limit, 0)
		: null;
};

/** Digits before scales: "1.2 million", "3 lakh crore", "4 dozen". */
const scaled = (tokens: readonly Token[], at: number, limit: number, value: number): Numeral => {
	let end = at;
	let result = value;
	while (end < limit) {
		const hyphen = tokens[end]!.lower === '-' && end + 1 < limit && scales.has(tokens[end + 1]!.lower);
		const scale = scales.get(tokens[hyphen ? end + 1 : end]!.lower);
		if (scale === undefined) break;
		result *= scale;
		end += hyphen ? 2 : 1;
	}

	// 1.1 * 1e6 is 1100000.0000000002.
	return {value: Number(result.toPrecision(15)), end, digits: true};
};

/** Number words: units are added up, "hundred" multiplies what stands before it, larger scales close a group. */
const spelt = (tokens: readonly Token[], at: number, limit: number, initial: number): Numeral => {
	let total = 0;
	let group = initial;
	// "twenty five" is one number, "five twenty" and "two three" are two: a unit must be below `room`.
	let room = Number.POSITIVE_INFINITY;
	let end = at;
	for (let i = at; i < limit; i++) {
		const word = tokens[i]!.lower;
		const unit = units.get(word);
		const scale = scales.get(word);
		if (unit !== undefined) {
			if (unit >= room) break;
			group += unit;
			room = unit >= 20 ? 10 : 0;
		} else if (scale === 100) {
			group = (group || 1) * scale;
			room = 100;
		} else if (scale !== undefined) {
			total += (group || 1) * scale;
			group = 0;
			room = Number.POSITIVE_INFINITY;
		} else if (joins(tokens, i, at, limit)) continue;
		else break;
		end = i + 1;
	}

	return {value: total + group, end, digits: false};
};

/** A hyphen ("twenty-five") or an "and" after a scale ("a hundred and fifty") between two number words. */
const joins = (tokens: readonly Token[], i: number, at: number, limit: number): boolean => {
	if (i === at || i + 1 >= limit || !isNumberWord(tokens[i + 1]!.lower)) return false;
	const word = tokens[i]!.lower;
	if (word === '-') return tokens[i - 1]!.end === tokens[i]!.start;
	return word === 'and' && scales.has(tokens[i - 1]!.lower) && units.has(tokens[i + 1]!.lower);
};
