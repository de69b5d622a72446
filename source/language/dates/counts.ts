import {durationValue, type Span, spanAt} from './durations.ts';
import {type Form, type Match, type Scope, word} from './forms.ts';
import {away, fixed, widened} from './shifts.ts';
import {partsOfDay, units, weekdays} from './words.ts';

/** Dates a count of units away from another: "three days ago", "a year earlier", "a day after Feb. 11". */

type Finder = (scope: Scope, at: number) => Match | null;

/**
 * "three days", and what a word after it makes of it: "ago", "later", "before Thanksgiving".
 *
 * @param find Finds the expression from which is counted ("Thanksgiving").
 */
export const countedAt = (scope: Scope, at: number, find: Finder): Match | null => {
	// "Years ago"
	if (word(scope, at + 1) === 'ago' && units.has(word(scope, at)) && word(scope, at).endsWith('s'))
		return fixed('date', 'PAST_REF', at, at + 2);
	const span = spanAt(scope, at);
	if (!span) return null;
	const {count, letters, end} = span;
	const duration = fixed('duration', durationValue(count, letters), at, end);
	const after = word(scope, end);
	if (after === 'ago') return fromNow(span, -1, {first: at, end: pastWeekday(scope, letters, end + 1)});
	if (after === 'from' && word(scope, end + 1) === 'now') return fromNow(span, 1, {first: at, end: end + 2});

	if (after === 'from' && count !== null) {
		const from = end + 1 < scope.limit ? find(scope, end + 1) : null;
		const form = away(letters, count, 'now');
		// "a week from Friday", "three weeks from today"
		if (form?.form === 'shift' && from && isNear(from.form))
			return {
				form: {form: 'offset', unit: form.unit, by: form.by, from: from.form},
				first: at,
				end: from.end,
			};
	}

	const sign = signs.get(after);
	if (sign === undefined || count === null) return duration;
	const match = countedFrom(scope, at, end, away(letters, sign * count, 'then'), find);
	return match ? yearOver(match) : duration;
};

/**
 * Past the weekday in "two weeks ago on Thursday", "a week ago Thursday": some count from the last Thursday, others
 * from today, so that it tells no day.
 */
const pastWeekday = (scope: Scope, letters: string, at: number): number => {
	const day = word(scope, at) === 'on' ? at + 1 : at;
	return letters === 'W' && weekdays.has(word(scope, day)) ? day + 1 : at;
};

/** "Several years ago" is some time past; "two hours ago" is no day of the calendar. */
const fromNow = ({count, letters}: Span, sign: -1 | 1, {first, end}: {first: number; end: number}): Match => {
	if (count === null) return fixed('date', sign < 0 ? 'PAST_REF' : 'FUTURE_REF', first, end);
	const form = away(letters, sign * count, 'now');
	return form ? yearOver({form, first, end}) : fixed('duration', durationValue(count, letters), first, end);
};

/** A count of years is also a way to compare quarters and months: "up from 4 percent a year earlier". */
const yearOver = (match: Match): Match => {
	const {form} = match;
	return form.form === 'shift' && form.unit === 'year'
		? {...match, form: {form: 'yearOver', by: form.by, origin: form.origin}}
		: match;
};

/** "the year-ago quarter", "year-earlier period". */
export const yearAgoAt = (scope: Scope, at: number): Match | null => {
	if (word(scope, at) !== 'year' || word(scope, at + 1) !== '-') return null;
	const sign = word(scope, at + 2);
	if (sign !== 'ago' && sign !== 'earlier') return null;
	const end = ['quarter', 'period', 'month', 'half'].includes(word(scope, at + 3)) ? at + 4 : at + 3;
	return {form: {form: 'yearOver', by: -1, origin: 'either'}, first: at, end};
};

const signs = new Map([
	['earlier', -1],
	['before', -1],
	['previously', -1],
	['later', 1],
	['afterwards', 1],
	['afterward', 1],
	['after', 1],
	['following', 1],
]);

/** `at` begins the count, `sign` is the index of "before", "after", "later". */
const countedFrom = (
	scope: Scope,
	at: number,
	sign: number,
	form: Form | null,
	find: Finder,
): Match | null => {
	if (form?.form !== 'shift') return null;
	const relation = word(scope, sign);
	if (relation === 'before' || relation === 'after' || relation === 'following') {
		const the = word(scope, sign + 1) === 'the' ? 1 : 0;
		const from = sign + 1 + the < scope.limit ? find(scope, sign + 1 + the) : null;
		if (from && isAnchor(from.form)) {
			return {
				form: {form: 'offset', unit: form.unit, by: form.by, from: from.form},
				first: at,
				end: from.end,
			};
		}

		if (!endsPhrase(scope, sign + 1) || relation === 'following') return null;
	}

	return {form, first: at, end: sign + 1};
};

const isNear = (form: Form) => form.form === 'weekday' || (form.form === 'shift' && form.unit === 'day');

const isAnchor = (form: Form) => !['fixed', 'clock', 'decade', 'century', 'year'].includes(form.form);

/** True where no object follows: "the day before, he had …", "two days after."; but "a week after leaving". */
const endsPhrase = ({tokens, limit}: Scope, at: number): boolean =>
	at >= limit ||
	(['PUNCT', 'VERB', 'AUX', 'CCONJ'].includes(tokens[at]!.pos) && !tokens[at]!.lower.endsWith('ing'));

/** "the day before Thanksgiving", "the week after", "the eve of the New Year". */
export const neighbourAt = (scope: Scope, at: number, find: Finder): Match | null => {
	if (word(scope, at) === 'eve' && word(scope, at + 1) === 'of') {
		return eveOf(scope, at, find);
	}

	if (scope.tokens[at - 1]?.lower !== 'the') return null;
	const night = partsOfDay.has(word(scope, at));
	const letters = night ? 'D' : units.get(word(scope, at));
	const sign = signs.get(word(scope, at + 1));
	if (letters === undefined || sign === undefined || word(scope, at).endsWith('s')) return null;
	return widened(countedFrom(scope, at, at + 1, away(letters, sign, 'then'), find), at - 1);
};

const eveOf = (scope: Scope, at: number, find: Finder): Match | null => {
	const the = word(scope, at + 2) === 'the' ? 1 : 0;
	const from = at + 2 + the < scope.limit ? find(scope, at + 2 + the) : null;
	if (!from || !isAnchor(from.form)) return null;
	return {form: {form: 'offset', unit: 'day', by: -1, from: from.form}, first: at, end: from.end};
};
