import type {Span} from '../../analysis.ts';
import type {Reading, Token} from '../reading.ts';
import type {Day, Unit} from './calendar.ts';
import {civil, dayOf} from './calendar.ts';
import {type DirectedVerb, directedVerbs, type Governor, governorOf, isReporting} from './direction.ts';
import type {Form, Match} from './forms.ts';
import {matchesOf} from './grammar.ts';
import {Narrative} from './narrative.ts';
import {todayOf} from './reference.ts';
import {type Anchor, type Resolved, resolve, type View, valueOfResolved} from './resolve.ts';

/** A time expression of an article (TIMEX3, ISO 24617-1). */
export type TimeExpression = Span & {
	text: string;
	type: 'date' | 'time' | 'duration' | 'set';
	/**
	 * TIMEX3 value: 2022-02-11, 2021-09, 2021-W47, 2021-SU, 199X, 2022-02-11T19:40, P3D, PRESENT_REF. Where the
	 * article does not tell, the unknown stays open: XXXX-WXX-5, XXXX-11-23.
	 */
	value: string;
	/** What a date is a date of; null for durations, sets and PRESENT_REF. */
	unit: Unit | null;
	/**
	 * How the date is known: `stated` in full, counted from the day of `published`, or from another date in the
	 * `text`. Null where it is not known, and for durations and sets.
	 */
	anchor: Anchor | null;
	/** Index into `Reading.sentences`. */
	sentence: number;
	/** Its tokens are `tokens.slice(first, last)`. */
	first: number;
	last: number;
};

/**
 * Finds the time expressions of a text and what they mean. Dates without a year, weekdays and the like are
 * resolved from the day of publication (or the dateline) by the tense of the verb that governs them; "that day"
 * and "two days later" from the date that the text spoke of last.
 *
 * @param published ISO 8601 date of publication; null leaves open what hangs on it.
 * @returns In the order of the text, without overlap.
 */
export const datesOf = (reading: Reading, published: string | null): TimeExpression[] => {
	const {tokens} = reading;
	const matches = matchesOf(reading);
	const today = todayOf(reading, matches, published);
	const governors = governorsOf(reading, matches);
	const named = today ? new Map<number, Day>() : namedDays(matches, governors);
	const narrative = new Narrative();
	return matches.map(({form, first, end}, i) => {
		const sentence = tokens[first]!.sentence;
		const span = {start: tokens[first]!.start, end: tokens[end - 1]!.end};
		const place = {text: reading.text.slice(span.start, span.end), sentence, first, last: end, ...span};
		if (form.form === 'fixed')
			return {type: form.type, value: form.value, unit: null, anchor: null, ...place};
		const governor = governors[i]!;
		const view: View = {
			today,
			sentence,
			direction: governor.direction,
			named,
			narrative: unit => narrative.last(unit, sentence),
		};
		const resolved = inCalendar(resolve(withDay(form, sentence, matches[i + 1], tokens, narrative), view));
		if (resolved.period) narrative.mention({...resolved, sentence, reporting: isReporting(governor)});
		else if (resolved.unit !== null) narrative.forget();
		const {type, value, unit, anchor} = described(form, resolved);
		return {type, value, unit, anchor, ...place};
	});
};

/** "2031 centuries ago": what no four digits can write is only past or to come. */
const inCalendar = (resolved: Resolved): Resolved => {
	if (!resolved.period) return resolved;
	const {year} = civil(resolved.period.first);
	if (year >= 1 && year <= 9999) return resolved;
	return {period: null, value: year < 1 ? 'PAST_REF' : 'FUTURE_REF', unit: null};
};

/** A time of day without its day takes the day that follows in the sentence, where none stands before it there. */
const withDay = (
	form: Exclude<Form, {form: 'fixed'}>,
	sentence: number,
	next: Match | undefined,
	tokens: readonly Token[],
	narrative: Narrative,
): Exclude<Form, {form: 'fixed'}> => {
	if (form.form !== 'clock' || form.on !== null || next === undefined) return form;
	if (tokens[next.first]!.sentence !== sentence || narrative.last('day', sentence)?.sentence === sentence)
		return form;
	const isDay =
		['day', 'weekday'].includes(next.form.form) || (next.form.form === 'shift' && next.form.unit === 'day');
	return isDay ? {...form, on: next.form} : form;
};

const described = (
	form: Form,
	resolved: Resolved,
): Pick<TimeExpression, 'type' | 'value' | 'unit' | 'anchor'> => ({
	type: form.form === 'clock' ? 'time' : 'date',
	value: valueOfResolved(resolved),
	unit: resolved.period ? resolved.period.unit : resolved.unit,
	anchor: resolved.period ? resolved.anchor : null,
});

const governorsOf = (reading: Reading, matches: readonly Match[]): Governor[] => {
	let current = -1;
	let verbs: DirectedVerb[] = [];
	return matches.map(({first, end}) => {
		const index = reading.tokens[first]!.sentence;
		const sentence = reading.sentences[index]!;
		if (index !== current) verbs = directedVerbs(reading, sentence);
		current = index;
		return governorOf(reading.tokens, verbs, sentence, first, end);
	});
};

/** Weekdays that the narrative gives with their full date; a caption ("X speaks, Friday, Feb. 11, 2022") is none. */
const namedDays = (matches: readonly Match[], governors: readonly Governor[]): Map<number, Day> => {
	const named = new Map<number, Day>();
	for (const [i, {form}] of matches.entries()) {
		if (form.form !== 'day' || typeof form.year !== 'number' || form.weekday === null) continue;
		if (governors[i]!.direction === 'past') named.set(form.weekday, dayOf(form.year, form.month, form.day));
	}

	return named;
};
