import type {Span} from '../../analysis.ts';
import {type Day, dayOf, daysInMonth, parseDay, weekStart} from '../../language/dates/calendar.ts';
import {remembered} from '../../words.ts';
import type {Placed} from '../placement.ts';
import {overlap} from '../spans.ts';
import type {Findings} from './telling.ts';

/** Days from the first to the last, both included. */
export type Stretch = {first: Day; last: Day};

/** Days about its publication of which an article speaks where it tells no day. */
const news = {before: 14, after: 2};

/** Reports within so many days of each other speak of the same state of things; later ones of a change. */
const sameTime = 2;

/** Whether two articles appeared so near each other that they tell of one state of things. */
export const appearTogether = (findings: Findings, a: Placed, b: Placed): boolean => {
	const days = daysBetween(findings, a.article, b.article);
	return days === null ? a.event.id === b.event.id : Math.abs(days) <= sameTime;
};

const publicationOf = remembered(parseDay);

/** Days between the publication of two articles; null where one is not known. */
export const daysBetween = ({articles}: Findings, a: string, b: string): number | null => {
	const [one, other] = [a, b].map(article => publicationOf(articles.get(article)?.published ?? ''));
	return one == null || other == null ? null : other - one;
};

/**
 * Whether two passages can speak of the same time: by the days, months and years that they tell, or that of the
 * news where one tells none.
 *
 * @param at Where in each it is told, if not in all of it: "26 ships, up from 18 in May".
 */
export const areOfOneTime = (
	findings: Findings,
	a: Placed,
	b: Placed,
	at: [Span, Span] = [a.said, b.said],
): boolean => {
	const [here, there] = [toldIn(a, at[0]), toldIn(b, at[1])];
	if (here.length === 0 && there.length === 0) return appearTogether(findings, a, b);
	const one = here.length > 0 ? here : newsOf(findings, a);
	const other = there.length > 0 ? there : newsOf(findings, b);
	return one.some(x => other.some(y => meet(x, y)));
};

/** Whether a passage tells a time at which the other cannot be: "2,000 in October" beside what is now. */
export const areOfOtherTimes = (findings: Findings, a: Placed, b: Placed, at: [Span, Span]): boolean =>
	(toldIn(a, at[0]).length > 0 || toldIn(b, at[1]).length > 0) && !areOfOneTime(findings, a, b, at);

/** Whether both passages tell a time, and no day is in both. */
export const tellOtherTimes = (a: Placed, b: Placed): boolean => {
	const [here, there] = [toldIn(a, a.said), toldIn(b, b.said)];
	return here.length > 0 && there.length > 0 && !here.some(x => there.some(y => meet(x, y)));
};

const meet = (a: Stretch, b: Stretch): boolean => a.first <= b.last && b.first <= a.last;

const newsOf = ({articles}: Findings, {article}: Placed): Stretch[] => {
	const day = publicationOf(articles.get(article)?.published ?? '');
	return day === null ? [] : [{first: day - news.before, last: day + news.after}];
};

const toldIn = ({dates}: Placed, at: Span): Stretch[] =>
	dates.flatMap(date => (overlap(date, at) > 0 ? (stretchOf(date.value) ?? []) : []));

/** The days of a TIMEX3 value of day, week, month or year; null for anything else. */
export const stretchOf = remembered((value: string): Stretch | null => {
	const day = parseDay(value);
	if (day !== null) return {first: day, last: day};
	const week = /^(\d{4})-W(\d\d)(?:-WE)?$/.exec(value);
	if (week) {
		const first = weekStart(Number(week[1]), Number(week[2]));
		return {first, last: first + 6};
	}

	const match = /^(\d{4})(?:-(\d\d))?$/.exec(value);
	if (!match) return null;
	const [year, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
	return {
		first: dayOf(year, month ?? 1, 1),
		last: dayOf(year, month ?? 12, daysInMonth(year, month ?? 12)),
	};
});
