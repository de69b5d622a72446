import type {Reading} from '../reading.ts';
import {clockTimeAt, withClock} from './clock.ts';
import {countedAt, neighbourAt, yearAgoAt} from './counts.ts';
import {dayAfter, dayAt, holidayAt, weekdayAt} from './days.ts';
import {joinedDurationAt, setAt, vagueDurationAt} from './durations.ts';
import {type Match, type Scope, word} from './forms.ts';
import {decadeAt, halfAt, monthOnlyAt, quarterAt, seasonAt, yearOnlyAt} from './periods.ts';
import {referenceAt} from './references.ts';
import {dayAdverbAt, endAt, fullYearAt, modifiedAt, weekOfAt, wholeAt} from './relative.ts';
import {isTrigger} from './triggers.ts';
import {phases} from './words.ts';

/** All time expressions of a text, in order, none inside another; what they say, not yet when that is. */
export const matchesOf = (reading: Reading): Match[] => {
	const matches: Match[] = [];
	for (const {first, last} of reading.sentences) {
		const scope: Scope = {tokens: reading.tokens, limit: last};
		for (let at = first; at < last; ) {
			const match = isTrigger(reading.tokens[at]!.lower) ? find(scope, at) : null;
			if (!match || match.end <= at) {
				at++;
				continue;
			}

			matches.push(match);
			at = match.end;
			if (match.form.form !== 'day') continue;
			const days: Match[] = [match];
			for (let day = further(scope, match); day; day = further(scope, day)) days.push(day);
			matches.push(...days.slice(1));
			shareYear(days);
			at = days.at(-1)!.end;
		}
	}

	return matches;
};

/** "April 24 and 25, 2031": the year at the end is that of all. */
const shareYear = (days: readonly Match[]): void => {
	const last = days.at(-1)!.form;
	for (const {form} of days) if (form.form === 'day' && last.form === 'day') form.year ??= last.year;
};

const further = (scope: Scope, {form, first, end}: Match): Match | null =>
	form.form === 'day' ? dayAfter(scope, {form, first, end}) : null;

/** The expression that begins at a token, or null; the order says which reading goes first. */
const find = (scope: Scope, at: number): Match | null => phaseAt(scope, at) ?? findPlain(scope, at);

/** Without a phase ("early"), which may stand before any other. */
const findPlain = (scope: Scope, at: number): Match | null =>
	findDay(scope, at) ??
	clockTimeAt(scope, at) ??
	setAt(scope, at) ??
	countedAt(scope, at, findBase) ??
	modifiedAt(scope, at) ??
	neighbourAt(scope, at, findBase) ??
	yearAgoAt(scope, at) ??
	endAt(scope, at) ??
	weekOfAt(scope, at) ??
	fullYearAt(scope, at) ??
	wholeAt(scope, at) ??
	findNamed(scope, at) ??
	weekendAt(scope, at) ??
	joinedDurationAt(scope, at) ??
	vagueDurationAt(scope, at) ??
	referenceAt(scope, at);

/** What one may count from ("two days after …"); it holds no further count, so nothing nests without end. */
const findBase = (scope: Scope, at: number): Match | null =>
	findDay(scope, at) ?? modifiedAt(scope, at) ?? findNamed(scope, at);

const findDay = (scope: Scope, at: number): Match | null => {
	const day = weekdayAt(scope, at) ?? dayAt(scope, at) ?? dayAdverbAt(scope, at) ?? holidayAt(scope, at);
	return day && withClock(scope, day);
};

const findNamed = (scope: Scope, at: number): Match | null =>
	monthOnlyAt(scope, at) ??
	quarterAt(scope, at) ??
	halfAt(scope, at) ??
	decadeAt(scope, at) ??
	yearOnlyAt(scope, at) ??
	seasonAt(scope, at);

/** "early next week", "late November", "earlier on Friday", "later that year", "earlier in the day". */
const phaseAt = (scope: Scope, at: number): Match | null => {
	if (!phases.has(word(scope, at))) return null;
	let next = at + 1;
	if (['in', 'on', '-', 'at'].includes(word(scope, next))) next++;
	if (word(scope, next) === 'the') next++;
	if (next >= scope.limit) return null;
	if (['day', 'week', 'month', 'year'].includes(word(scope, next)) && next > at + 2) {
		const unit = word(scope, next) as 'day' | 'week' | 'month' | 'year';
		const origin = unit === 'day' ? 'either' : 'now';
		return {form: {form: 'shift', unit, by: 0, origin}, first: at, end: next + 1};
	}

	const match = findPlain(scope, next);
	return match && match.form.form !== 'fixed' ? {...match, first: at} : null;
};

const weekendAt = (scope: Scope, at: number): Match | null => {
	if (word(scope, at) !== 'weekend' || scope.tokens[at - 1]?.lower !== 'the') return null;
	return {form: {form: 'weekend', pick: null}, first: at - 1, end: at + 1};
};
