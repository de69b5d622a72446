import amounts from '../../../data/words/amounts.json' with {type: 'json'};
import type {Figure, Span} from '../../analysis.ts';
import {digitsOf} from '../numbers.ts';
import type {Reading, Token} from '../reading.ts';
import {countedAfter, countedBefore, countedIn, fateOf, wordsOf} from './counted.ts';
import {hedgeOf} from './hedges.ts';
import {beginsQuantity, type Quantity, quantityAt} from './quantity.ts';

/** A figure of one article. */
export type FigureMention = Omit<Figure, 'article'>;

const increments = new Set(amounts.words.increments);
const labels = new Set(amounts.words.labels);
const definite = new Set(amounts.words.definite);
const persons = new Set(amounts.words.persons);

/**
 * Finds the numbers that count something, with hedge, unit, range and what they count. Dates, durations, ages,
 * ordinals and numbers in names are none. Where the text gives only a magnitude ("hundreds of"), the value is
 * that magnitude and the hedge is those words.
 *
 * @param dates The time expressions of the text, in order: no figure overlaps one.
 * @returns In the order of the text.
 */
export const figuresOf = (reading: Reading, dates: readonly Span[]): FigureMention[] => {
	const {tokens, sentences} = reading;
	const figures: FigureMention[] = [];
	let date = 0;
	for (const {first, last} of sentences) {
		for (let at = first; at < last; ) {
			const token = tokens[at]!;
			while (date < dates.length && dates[date]!.end <= token.start) date++;
			const taken = dates[date] !== undefined && dates[date]!.start < token.end;
			const quantity =
				!taken && beginsQuantity(token.lower) ? quantityBefore(tokens, at, last, dates[date]) : null;
			if (!quantity) {
				at++;
				continue;
			}

			if (isFigure(tokens, quantity, first, last)) figures.push(figureOf(reading, quantity, first, last));
			at = quantity.end;
		}
	}

	return figures;
};

/** "from 20 to 30 days": the lower end of a duration. */
const leadsTo = (tokens: readonly Token[], at: number, date: Span): boolean =>
	/^(?:to|or|-|–)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.start === date.start;

/** The quantity at a token, or as much of it as stands before the next date: "killed two in three days". */
const quantityBefore = (
	tokens: readonly Token[],
	at: number,
	limit: number,
	date: Span | undefined,
): Quantity | null => {
	const quantity = quantityAt(tokens, at, limit);
	if (!quantity || !date) return quantity;
	if (date.start >= tokens[quantity.end - 1]!.end)
		return leadsTo(tokens, quantity.end, date) ? null : quantity;
	// "20 to 30 days"
	if (quantity.upper !== null) return null;
	let end = at;
	while (tokens[end]!.end <= date.start) end++;
	return quantityAt(tokens, at, end);
};

const isFigure = (tokens: readonly Token[], quantity: Quantity, first: number, last: number): boolean => {
	const {first: at, end, value, unit} = quantity;
	if (quantity.vague || unit !== null) return true;
	const before = at > first ? tokens[at - 1] : undefined;
	const next = end < last ? tokens[end] : undefined;
	return !(
		isCode(tokens, quantity, before, next) ||
		isNamed(tokens, quantity, before, next) ||
		isAge(tokens, quantity, before, next, last) ||
		(value === 1 && !persons.has(next?.lemma ?? '')) ||
		value === 0 ||
		// "the two ministers" counts nothing anew.
		(!quantity.digits && value < 13 && definite.has(before?.lower ?? '')) ||
		last - first < 3
	);
};

const opening = new Set(['(', '[', '"', "'", '–', '—', '--', '_', '~', '<', '>']);

/** Telephone and registration numbers, "1024*768", "magnitude-6.3", and "at 6.10", which is a time. */
const isCode = (
	tokens: readonly Token[],
	{first, end, digits}: Quantity,
	before: Token | undefined,
	next: Token | undefined,
): boolean => {
	if (!digits) return false;
	const {text, start} = tokens[first]!;
	if (/^0\d/.test(text)) return true;
	if (before && digitsOf(before.lower) !== null && before.lower.length > 2) return true;
	if (next && end - first === 1 && digitsOf(next.lower) !== null) return true;
	if (before?.lower === 'at' && /^\d{1,2}\.\d\d$/.test(text)) return true;
	if (before && /^[:#]$/.test(before.lower) && /^\d{4,}$/.test(text)) return true;
	return before !== undefined && before.end === start && !opening.has(before.lower);
};

/** "Route 6", "No. 2", "Group of 20", "Apollo 11", "Big Three": the number is part of a name. */
const isNamed = (
	tokens: readonly Token[],
	{first, end, digits, value}: Quantity,
	before: Token | undefined,
	next: Token | undefined,
): boolean => {
	const text = tokens[first]!.text;
	if (before !== undefined && labels.has(before.lower)) return true;
	if (!digits) {
		// A capital inside a sentence, and not in a headline where all words have one.
		return before !== undefined && /^\p{Lu}/u.test(text) && (before.pos === 'PROPN' || next?.pos === 'PROPN');
	}

	if (before === undefined || end - first > 1) return false;
	if (before.lower === 'of' && labels.has(tokens[first - 2]?.lower ?? '')) return true;
	if (/^["'(]$/.test(before.lower) && next?.lower === ')') return true;
	// "the Apollo 11 mission": what is counted would be a plural.
	const plural = next?.pos === 'NOUN' && (next.lemma !== next.lower || next.lower === 'people');
	return before.pos === 'PROPN' && value < 1000 && !text.includes('.') && !plural;
};

/** "44-year-old", "Lund, 52, said", "aged 12". */
const isAge = (
	tokens: readonly Token[],
	{first, end, value}: Quantity,
	before: Token | undefined,
	next: Token | undefined,
	last: number,
): boolean => {
	if (before?.lower === 'aged' || before?.lower === 'age') return true;
	if (before?.lower === 'as' && /^(?:young|old)$/.test(tokens[first - 2]?.lower ?? '')) return true;
	const unit = next?.lower === '-' ? tokens[end + 1] : next;
	if (/^(?:year|month|week|day)s?$/.test(unit?.lower ?? '')) {
		const old = tokens[end + (unit === next ? 1 : 2)];
		return old?.lower === 'old' || old?.lower === '-' || old?.lower === 'of';
	}

	const closed = next === undefined || end >= last || /^[,.;)]$/.test(next.lower);
	if (value >= 120 || !closed || before === undefined) return false;
	const subject = tokens[first - 2];
	if (before.lower === ',') return subject?.pos === 'PROPN';
	// "the brothers, both 19, …"
	if (before.lower === 'both') return subject?.lower === ',';
	return before.lemma === 'be' && subject !== undefined && isPerson(subject);
};

/** "She was 34." tells an age, "the toll was 34." a figure. */
const isPerson = ({pos, lower, lemma}: Token): boolean =>
	pos === 'PROPN' || (pos === 'PRON' && /^(?:he|she|who)$/.test(lower)) || persons.has(lemma);

const figureOf = (reading: Reading, quantity: Quantity, first: number, last: number): FigureMention => {
	const {tokens, text} = reading;
	const hedge = hedgeOf(tokens, quantity, first, last);
	const start = tokens[Math.min(quantity.first, hedge?.first ?? quantity.first)]!.start;
	const behind = Math.max(quantity.end, hedge?.end ?? quantity.end);
	const end = tokens[behind - 1]!.end;
	// "20% more troops" is a ratio.
	const counts = quantity.unit !== '%';
	const added =
		behind < last && increments.has(tokens[behind]!.lower) && tokens[behind + 1]?.lower !== 'than';
	const before = tokens[(hedge?.first ?? quantity.first) - 1];
	return {
		start,
		end,
		text: text.slice(start, end),
		value: quantity.value,
		upper: quantity.upper,
		unit: quantity.unit,
		hedge: quantity.vague ? vagueHedge(tokens, quantity, hedge?.text) : (hedge?.text ?? null),
		of: countedBy(
			reading,
			quantity,
			added ? behind + 1 : behind,
			hedge?.first ?? quantity.first,
			first,
			last,
		),
		increment: (added && counts) || (before !== undefined && increments.has(before.lower)),
	};
};

/** "hundreds of", "nearly tens of thousands of". */
const vagueHedge = (tokens: readonly Token[], {first, end}: Quantity, hedge: string | undefined): string => {
	const words = tokens.slice(first, end).map(token => token.lower);
	return [...(hedge === undefined ? [] : [hedge]), ...words].join(' ');
};

/** "Russian troops", "people died"; empty where the text does not say. */
const countedBy = (
	{text, tokens}: Reading,
	{unit}: Quantity,
	at: number,
	start: number,
	first: number,
	last: number,
): string => {
	// "a 3,000-strong force", "a 500-bed hospital"
	const hyphen = at < last && tokens[at]!.lower === '-' ? (tokens[at + 1]?.lower === 'strong' ? 2 : 1) : 0;
	if (unit !== null) {
		const counted = countedIn(tokens, at, last);
		return counted === null ? '' : wordsOf(text, tokens, counted);
	}

	const counted = countedAfter(tokens, at + hyphen, last);
	const fate = fateOf(tokens, {start, end: counted?.end ?? at, first, limit: last});
	const before = counted === null && fate === null ? countedBefore(tokens, start, first) : counted;
	return [before === null ? '' : wordsOf(text, tokens, before), fate ?? ''].join(' ').trim();
};
