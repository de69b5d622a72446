import {daysOn} from '../../language/dates/calendar.ts';
import type {Scene, When} from './scene.ts';
import {dayOf, tokenAt, whensIn} from './time.ts';
import type {Trigger} from './trigger.ts';

/** "two days after" in a sentence. */
type Interval = {
	/** Index of its first token. */
	first: number;
	/** Index of "after" or "before". */
	at: number;
	/** Null for one of months or years, which tells no day. */
	days: number | null;
	after: boolean;
};

/** Days of a duration in TIMEX3: P2D, P1W; null for others. */
const daysIn = (value: string | null): number | null => {
	const found = /^P(\d{1,3})([DW])$/.exec(value ?? '');
	return found ? Number(found[1]) * (found[2] === 'W' ? 7 : 1) : null;
};

/** "less than two weeks", "nearly a week", "some ten days" */
const isRough = ({reading: {tokens}}: Scene, at: number): boolean =>
	/^(?:than|about|around|nearly|almost|over|under|roughly|some|barely)$/.test(tokens[at - 1]?.lower ?? '');

/** The intervals of a sentence before "after" and "before", in order. */
const intervalsIn = (scene: Scene, sentence: number): Interval[] => {
	const {tokens, sentences} = scene.reading;
	const {first, last} = sentences[sentence]!;
	const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end];
	const joins = (at: number): boolean => at < last && /^(?:after|before)$/.test(tokens[at]!.lower);
	const measured = scene.whens.flatMap((when): Interval[] => {
		const at = tokenAt(scene, when.end);
		if (when.start < start || when.end > end || !joins(at)) return [];
		const first = tokenAt(scene, when.start);
		const days = isRough(scene, first) ? null : daysIn(when.value);
		if (daysIn(when.value) === null && !/^P\d+[MY]$/.test(when.value ?? '')) return [];
		return [{first, at, days, after: tokens[at]!.lower === 'after'}];
	});
	const next: Interval[] = [];
	for (let at = first + 2; at < last; at++) {
		if (joins(at) && tokens[at - 1]!.lower === 'day' && tokens[at - 2]!.lower === 'the')
			next.push({first: at - 2, at, days: 1, after: tokens[at]!.lower === 'after'});
	}

	return [...measured, ...next].sort((a, b) => a.at - b.at);
};

/**
 * The day of a contact that is told by its distance from another event, where it is the one from which that is
 * counted: "spoke two days after the collision on Tuesday".
 *
 * @param date ISO 8601, of the expression; what is no full day is given back unchanged.
 */
export const shifted = (scene: Scene, trigger: Trigger, when: When, date: string | null): string | null => {
	if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
	const named = tokenAt(scene, when.start);
	const interval = intervalsIn(scene, trigger.sentence).find(
		({at, days}) => days !== null && trigger.at < at && named > at,
	);
	return interval ? daysOn(date, interval.after ? interval.days! : -interval.days!) : date;
};

/**
 * The day of a contact in the clause behind such an interval, counted from a day that the rest of the sentence
 * names: "said on Friday, a day after he rang Lund", "Two days after he rang Lund, Brandt said on Friday". Its
 * `date` is null where that names none, or the interval is of months; null for what stands in no such clause, or
 * has a day in it.
 *
 * @param when The expression nearest to the contact.
 */
export const countedFrom = (
	scene: Scene,
	trigger: Trigger,
	when: When | null,
): {date: string | null; after: boolean} | null => {
	const interval = intervalsIn(scene, trigger.sentence).findLast(({at}) => at < trigger.at);
	if (!interval) return null;
	const {first, at, days, after} = interval;
	const {phrases} = scene;
	const {tokens, sentences} = scene.reading;
	const sentence = sentences[trigger.sentence]!;
	const commaIn = (from: number, to: number): number => {
		const found = tokens.slice(from, to).findIndex(({text}) => text === ',');
		return found < 0 ? to : from + found;
	};
	// "a day after she denied that they had met": it was the denial that is dated.
	const {predicates} = phrases[trigger.sentence]!;
	const above = trigger.predicate?.governor == null ? null : predicates[trigger.predicate.governor]!;
	const inner = predicates.some(
		predicate =>
			predicate.finite &&
			predicate !== trigger.predicate &&
			predicate !== above &&
			predicate.head > at &&
			predicate.head < trigger.at,
	);
	if (inner || commaIn(at, trigger.at) < trigger.at) return null;
	const opens = first === sentence.first;
	const end = commaIn(trigger.at, sentence.last);
	const isOutside = (other: When): boolean => {
		const named = tokenAt(scene, other.start);
		return opens ? named > end : named < first;
	};
	if (when !== null && !isOutside(when)) return null;
	const anchors = whensIn(scene, trigger.sentence).filter(
		other => isOutside(other) && dayOf(other.value!)?.length === 10,
	);
	const anchor = opens ? anchors[0] : anchors.at(-1);
	const date = anchor && days !== null ? daysOn(dayOf(anchor.value!)!, after ? -days : days) : null;
	return {date, after};
};
