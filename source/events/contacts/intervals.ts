import {daysOn} from '../../language/dates/calendar.ts';
import type {Scene, When} from './scene.ts';
import {tokenAt} from './time.ts';
import type {Trigger} from './trigger.ts';

/** Days of a duration in TIMEX3: P2D, P1W; null for others. */
const daysIn = (value: string | null): number | null => {
	const found = /^P(\d{1,3})([DW])$/.exec(value ?? '');
	return found ? Number(found[1]) * (found[2] === 'W' ? 7 : 1) : null;
};

/**
 * The day of a contact that is told by its distance from another: "spoke two days after the collision on Tuesday",
 * "spoke on Wednesday, a day after Lund had a call". The expression of time and the contact stand on the two
 * sides of "after" or "before".
 *
 * @param date ISO 8601, of the expression; what is no full day is given back unchanged.
 */
export const shifted = (scene: Scene, trigger: Trigger, when: When, date: string | null): string | null => {
	if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
	const {tokens, sentences} = scene.reading;
	const {first, last} = sentences[trigger.sentence]!;
	const named = tokenAt(scene, when.start);
	for (const {start, end, value} of scene.whens) {
		if (start < tokens[first]!.start || end > tokens[last - 1]!.end) continue;
		const days = daysIn(value);
		const at = tokenAt(scene, end);
		const word = tokens[at]?.lower;
		if (days === null || (word !== 'after' && word !== 'before')) continue;
		const main = trigger.at < at && named > at;
		const subordinate = trigger.at > at && named < at;
		if (!main && !subordinate) continue;
		const forward = (word === 'after') === main;
		return daysOn(date, forward ? days : -days);
	}

	return date;
};
