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

/** "200 000", "1 200 000": groups of three that one space parts, after ISO 80000-1; or null. */
const spacedGroups = (
	tokens: readonly Token[],
	at: number,
	limit: number,
): {value: number; end: number} | null => {
	let written = tokens[at]!.lower;
	if (!/^[1-9]\d{0,2}$/.test(written)) return null;
	let end = at + 1;
	while (
		end < limit &&
		/^\d{3}$/.test(tokens[end]!.lower) &&
		tokens[end]!.start === tokens[end - 1]!.end + 1
	) {
		written += tokens[end]!.lower;
		end++;
	}

	// "20 555 0199" is a telephone number.
	if (end < limit && /^\d/.test(tokens[end]!.lower)) return null;
	return end > at + 1 && written.length <= 15 ? {value: Number(written), end} : null;
};

const signs = new Map([
	['½', 1 / 2],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
]);

/** The fraction behind a whole number, "5 1/2", "2½", or 0. */
const fractionOf = (word: string): number => {
	const sign = signs.get(word);
	if (sign !== undefined) return sign;
	const match = /^([1-9])\/([2-9])$/.exec(word);
	return match && match[1]! < match[2]! ? Number(match[1]) / Number(match[2]) : 0;
};

/** End of "and a half", also with hyphens, that begins at a token; or null. */
const halfEnd = (tokens: readonly Token[], at: number, limit: number): number | null => {
	let i = at;
	for (const expected of ['and', 'a', 'half']) {
		if (i < limit && tokens[i]!.lower === '-') i++;
		if (i >= limit || tokens[i]!.lower !== expected) return null;
		i++;
	}

	return i;
};

/** The value of a number that is one word, in digits or spelt out, by that word in lower case; null for any other. */
export const valueOfWord = (lower: string): number | null => digitsOf(lower) ?? units.get(lower) ?? null;

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
		const spaced = spacedGroups(tokens, at, limit);
		if (spaced) return scaled(tokens, spaced.end, limit, spaced.value);
		if (part > 0) return scaled(tokens, at + 2, limit, value + part);
		const half = halfEnd(tokens, at + 1, limit);
		return half === null ? scaled(tokens, at + 1, limit, value) : scaled(tokens, half, limit, value + 0.5);
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
	// What "and a half" is a half of: "two and a half million", "a million and a half".
	let whole = 1;
	let end = at;
	for (let i = at; i < limit; i++) {
		const word = tokens[i]!.lower;
		const half = i > at ? halfEnd(tokens, i, limit) : null;
		if (half !== null) {
			group += whole / 2;
			room = 0;
			end = half;
			i = half - 1;
			continue;
		}

		const unit = units.get(word);
		const scale = scales.get(word);
		if (unit !== undefined) {
			if (unit >= room) break;
			group += unit;
			room = unit >= 20 ? 10 : 0;
			whole = 1;
		} else if (scale === 100) {
			group = (group || 1) * scale;
			room = 100;
			whole = scale;
		} else if (scale !== undefined) {
			total += (group || 1) * scale;
			whole = scale;
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
