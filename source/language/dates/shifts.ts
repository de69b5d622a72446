import {calendarUnit} from './durations.ts';
import type {Form, Match, Origin} from './forms.ts';

/** What the rules for dates that count from another share. */

/** A duration, or PAST_REF and its like, in the words that say it. */
export const fixed = (type: 'duration' | 'date', value: string, first: number, end: number): Match => ({
	form: {form: 'fixed', type, value},
	first,
	end,
});

/** A count of units away from an origin. Halves of a year are months; hours stay durations. */
export const away = (letters: string, count: number, origin: Origin): Form | null => {
	const known = calendarUnit(letters);
	if (!known) return null;
	const by = count * known.times;
	// "A decade ago" counts years, "this decade" is one.
	const years = known.unit === 'decade' ? 10 : known.unit === 'century' ? 100 : 0;
	if (by !== 0 && Number.isInteger(by * years) && years > 0)
		return {form: 'shift', unit: 'year', by: by * years, origin};
	if (Number.isInteger(by)) return {form: 'shift', unit: known.unit, by, origin};
	return letters === 'Y' && Number.isInteger(by * 12)
		? {form: 'shift', unit: 'month', by: by * 12, origin}
		: null;
};

/** The match with its first word moved back. */
export const widened = (match: Match | null, first: number): Match | null =>
	match ? {...match, first} : null;
