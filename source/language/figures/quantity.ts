import amounts from '../../../data/words/amounts.json' with {type: 'json'};
import numbers from '../../../data/words/numbers.json' with {type: 'json'};
import {digitsOf, isNumberWord, type Numeral, numberAt} from '../numbers.ts';
import type {Token} from '../reading.ts';

/** A number with its unit: `tokens.slice(first, end)`. */
export type Quantity = {
	first: number;
	end: number;
	value: number;
	/** Upper end of a range. */
	upper: number | null;
	/** "%", or the sign of a currency. */
	unit: string | null;
	/** True where the words give only a magnitude: "hundreds", "tens of thousands". */
	vague: boolean;
	digits: boolean;
};

const {words} = amounts;
const vague = new Map(Object.entries(words.vague));
const fractions = new Map(Object.entries(words.fractions));
const currencies = new Map(Object.entries(words.currencies));
const suffixes = new Map(Object.entries(numbers.words.suffixes));

const startsLikeNumber = /^(?:-?\d|[$€£¥₹₽₴])/;

/** True for a word with which a quantity may begin. */
export const beginsQuantity = (lower: string): boolean =>
	startsLikeNumber.test(lower) || isNumberWord(lower) || vague.has(lower) || starters.has(lower);

const several = new Set(['several', 'few', 'many']);

const starters = new Set([
	...[...currencies.keys()].filter(sign => /^\p{L}+\$$/u.test(sign)),
	...several,
	'minus',
	'−',
	'a',
	'an',
	'half',
	'tens',
	'usd',
	'rs',
	'rs.',
	'inr',
	'eur',
	'gbp',
]);

/** The quantity that begins at a token, or null: "$400 million", "20 per cent", "90,000-100,000", "two thirds". */
export const quantityAt = (tokens: readonly Token[], at: number, limit: number): Quantity | null =>
	magnitudeAt(tokens, at, limit) ?? fractionAt(tokens, at, limit) ?? amountAt(tokens, at, limit);

const word = (tokens: readonly Token[], at: number, limit: number): string =>
	at < limit ? tokens[at]!.lower : '';

/** "dozens", "tens of thousands", "several hundred", "a few million dollars", "millions of euros". */
const magnitudeAt = (tokens: readonly Token[], at: number, limit: number): Quantity | null => {
	const magnitude = pluralAt(tokens, at, limit) ?? fewAt(tokens, at, limit);
	if (!magnitude) return null;
	const {value, end} = magnitude;
	const of = word(tokens, end, limit) === 'of' ? 1 : 0;
	const money = unitAfter(tokens, end + of, limit);
	const quantity = {first: at, value, upper: null, vague: true, digits: false};
	return money.unit === null ? {...quantity, end, unit: null} : {...quantity, ...money};
};

type Magnitude = {value: number; end: number};

const pluralAt = (tokens: readonly Token[], at: number, limit: number): Magnitude | null => {
	const first = word(tokens, at, limit);
	const value = first === 'tens' ? 10 : vague.get(first);
	if (value === undefined) return null;
	const second = word(tokens, at + 1, limit) === 'of' ? vague.get(word(tokens, at + 2, limit)) : undefined;
	if (second === undefined) return first === 'tens' ? null : {value, end: at + 1};
	return {value: value * second, end: at + 3};
};

/** "several hundred", "a few dozen", "many thousand". */
const fewAt = (tokens: readonly Token[], at: number, limit: number): Magnitude | null => {
	const few = word(tokens, at, limit) === 'a' && word(tokens, at + 1, limit) === 'few' ? at + 1 : at;
	if (!several.has(word(tokens, few, limit)) || few + 1 >= limit) return null;
	if (digitsOf(tokens[few + 1]!.lower) !== null) return null;
	const scale = numberAt(tokens, few + 1, limit);
	// "many hundred-year-old oaks"
	return scale && isScale(tokens[few + 1]!) && word(tokens, scale.end, limit) !== '-' ? scale : null;
};

const isScale = ({lower}: Token): boolean => vague.has(`${lower}s`);

/** "a third of", "two-thirds", "half of", "three quarters", "one in five". */
const fractionAt = (tokens: readonly Token[], at: number, limit: number): Quantity | null => {
	const first = word(tokens, at, limit);
	const quantity = {first: at, upper: null, unit: null, vague: false, digits: false};
	if (first === 'half') {
		const next = word(tokens, at + 1, limit);
		return next === 'of' || next === 'the' ? {...quantity, end: at + 1, value: 0.5} : null;
	}

	const numeral = first === 'a' ? {value: 1, end: at + 1} : numberAt(tokens, at, limit);
	if (!numeral || numeral.value > 9) return null;
	const ratio = ratioAt(tokens, numeral, limit);
	if (ratio) return {...quantity, ...ratio};
	const hyphen = word(tokens, numeral.end, limit) === '-' ? 1 : 0;
	const part = fractions.get(word(tokens, numeral.end + hyphen, limit));
	if (part === undefined) return null;
	const end = numeral.end + hyphen + 1;
	// "a quarter of a million"
	const whole =
		word(tokens, end, limit) === 'of' && end + 1 < limit ? numberAt(tokens, end + 1, limit) : null;
	if (whole && tokens[end + 1]!.lower === 'a') {
		const value = Number((numeral.value * part * whole.value).toPrecision(3));
		return {...quantity, value, ...unitAfter(tokens, whole.end, limit)};
	}

	// "a third" is an ordinal unless it is a third of something.
	const plain = numeral.value === 1 && hyphen === 0;
	return plain && word(tokens, end, limit) !== 'of'
		? null
		: {...quantity, end, value: Number((numeral.value * part).toFixed(3))};
};

/** "one in five", "nine out of 10": a share, as is "a fifth of". */
const ratioAt = (
	tokens: readonly Token[],
	{value, end}: {value: number; end: number},
	limit: number,
): {value: number; end: number} | null => {
	const out = word(tokens, end, limit) === 'out' && word(tokens, end + 1, limit) === 'of';
	if (!out && word(tokens, end, limit) !== 'in') return null;
	const at = out ? end + 2 : end + 1;
	const whole = at < limit ? numberAt(tokens, at, limit) : null;
	if (!whole || whole.value <= value || whole.value > 1000) return null;
	return {value: Number((value / whole.value).toFixed(3)), end: whole.end};
};

/** A number, or two of a range, with currency before or after, or per cent; "minus 12". */
const amountAt = (tokens: readonly Token[], at: number, limit: number): Quantity | null => {
	if (/^(?:minus|−)$/.test(word(tokens, at, limit))) {
		const signs = /^[-−m]/.test(word(tokens, at + 1, limit));
		const below = at + 1 < limit && !signs ? amountAt(tokens, at + 1, limit) : null;
		return below && below.upper === null ? {...below, first: at, value: -below.value} : null;
	}

	const below = belowZero(tokens, at, limit);
	if (below) return below;
	const sign = currencies.get(word(tokens, at, limit));
	const start = sign === undefined ? at : at + 1;
	if (start >= limit) return null;
	const range =
		rangeToken(tokens, start, limit, sign !== undefined) ??
		wideRange(tokens, start, limit, sign !== undefined);
	if (!range) return null;
	const {value, upper, end, digits} = range;
	const quantity = {first: at, value, upper, vague: false, digits};
	if (sign !== undefined) return {...quantity, end, unit: sign};
	return {...quantity, ...unitAfter(tokens, end, limit)};
};

/** "-3 percent", "-20 degrees"; elsewhere the hyphen joins or counts up. */
const belowZero = (tokens: readonly Token[], at: number, limit: number): Quantity | null => {
	const match = /^-(\d.*)$/.exec(word(tokens, at, limit));
	const value = match ? digitsOf(match[1]!) : null;
	if (value === null) return null;
	const after = unitAfter(tokens, at + 1, limit);
	if (after.unit !== '%' && !/^(?:degrees?|°[cf]?|[cf])$/.test(word(tokens, at + 1, limit))) return null;
	return {first: at, value: -value, upper: null, vague: false, digits: true, ...after};
};

type Range = {value: number; upper: number | null; end: number; digits: boolean};

/** "90,000-100,000", which is one token. */
const rangeToken = (tokens: readonly Token[], at: number, limit: number, money: boolean): Range | null => {
	const [low, high, more] = tokens[at]!.lower.split('-');
	if (low === undefined || high === undefined || more !== undefined) return null;
	const value = digitsOf(low);
	const upper = digitsOf(high);
	// "a 3-2 vote" is no range.
	if (value === null || upper === null || upper <= value) return null;
	const {factor, end} = scaleAfter(tokens, at + 1, limit, money);
	return {value: value * factor, upper: upper * factor, end, digits: true};
};

/** "rose from 5 to 10" gives two figures, "ranging from 5 to 10" one. */
const ranging = new Set(['anywhere', 'range', 'vary']);

const wideRange = (tokens: readonly Token[], at: number, limit: number, money: boolean): Range | null => {
	const low = scaledNumber(tokens, at, limit, money);
	if (!low) return null;
	const single = {value: low.value, upper: null, end: low.end, digits: low.digits};
	const link = word(tokens, low.end, limit);
	const between = tokens[money ? at - 2 : at - 1]?.lower === 'between';
	if (!(link === 'to' || link === 'or' || link === '–' || link === '-' || (link === 'and' && between)))
		return single;
	const before = money ? at - 2 : at - 1;
	if (link === 'to' && tokens[before]?.lower === 'from' && !ranging.has(tokens[before - 1]?.lemma ?? ''))
		return single;
	if (link === '-' && tokens[low.end]!.start > tokens[low.end - 1]!.end) return single;
	const start = low.end + 1 + (currencies.has(word(tokens, low.end + 1, limit)) ? 1 : 0);
	const high = start < limit ? scaledNumber(tokens, start, limit, money) : null;
	if (!high) return single;
	// "three to four million": the scale is that of both.
	const factor = low.scaled || !high.scaled ? 1 : high.value / high.unscaled;
	const value = low.value * factor;
	// "rose by 12 to 230" gives the change and the sum.
	if (link === 'to' && high.value > value * (tokens[before]?.lower === 'by' ? 3 : 10)) return single;
	if (value >= high.value || (link === 'or' && high.value - value > value)) return single;
	return {value, upper: high.value, end: high.end, digits: low.digits};
};

type Scaled = Numeral & {scaled: boolean; unscaled: number};

const scaledNumber = (tokens: readonly Token[], at: number, limit: number, money: boolean): Scaled | null => {
	const numeral = numberAt(tokens, at, limit);
	if (!numeral) return null;
	const unscaled = numberAt(tokens, at, Math.min(limit, at + 1))?.value ?? numeral.value;
	const {factor, end} = numeral.digits
		? scaleAfter(tokens, numeral.end, limit, money)
		: {factor: 1, end: numeral.end};
	const value = Number((numeral.value * factor).toPrecision(15));
	return {value, end, digits: numeral.digits, scaled: value !== unscaled, unscaled};
};

/** "bn", "k", "million" right behind digits. */
const scaleAfter = (
	tokens: readonly Token[],
	at: number,
	limit: number,
	money: boolean,
): {factor: number; end: number} => {
	const lower = word(tokens, at, limit);
	const touches = at < limit && tokens[at - 1]!.end === tokens[at]!.start;
	const short = lower.replace(/\.$/, '');
	const suffix =
		touches && (money || isSuffix(short, tokens[at + 1], at + 1 < limit)) ? suffixes.get(short) : undefined;
	if (suffix !== undefined) return {factor: suffix, end: at + 1};
	if (!isNumberWord(lower)) return {factor: 1, end: at};
	const scale = numberAt(tokens, at, limit);
	return scale && scale.value >= 100 ? {factor: scale.value, end: scale.end} : {factor: 1, end: at};
};

/** "m" is metres ("a 100m race"), millions of money or of what can be counted ("1.5m people"); "b" only money. */
const isSuffix = (short: string, next: Token | undefined, inSentence: boolean): boolean => {
	if (short === 'b') return false;
	if (short !== 'm') return true;
	return inSentence && next?.pos === 'NOUN' && (next.lower === 'people' || next.lemma !== next.lower);
};

const unitAfter = (
	tokens: readonly Token[],
	at: number,
	limit: number,
): {unit: string | null; end: number} => {
	// "a billion-dollar port"
	if (word(tokens, at, limit) === '-' && currencies.has(word(tokens, at + 1, limit)))
		return unitAfter(tokens, at + 1, limit);
	const lower = word(tokens, at, limit);
	if (lower === '%' || lower === 'percent' || lower === 'pc') return {unit: '%', end: at + 1};
	if (lower === 'per' && word(tokens, at + 1, limit) === 'cent') return {unit: '%', end: at + 2};
	const country =
		lower === 'us' || lower === 'u.s.' || lower === 'canadian' || lower === 'australian' ? 1 : 0;
	const currency = at + country < limit ? currencies.get(tokens[at + country]!.lemma) : undefined;
	return currency === undefined ? {unit: null, end: at} : {unit: currency, end: at + country + 1};
};
