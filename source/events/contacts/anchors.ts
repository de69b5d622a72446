import {daysOn, parseDay, weekdayOf} from '../../language/dates/calendar.ts';
import type {Account} from './contact.ts';

/**
 * Completes dates whose year or week is not known by the first contact that is dated in full: for articles without
 * a date of publication. "Spoke on Thursday, Dec. 11, 2008 … will call on Friday": on December 12.
 */
export const anchored = (accounts: readonly Account[], published: string | null): Account[] => {
	const full = accounts.find(
		({date, implied, earlier}) => !implied && !earlier && /^\d{4}-\d\d-\d\d$/.test(date ?? ''),
	);
	if (published !== null || !full) return [...accounts];
	return accounts.map(account => {
		const {date, status, earlier} = account;
		if (!date?.startsWith('XXXX')) return account;
		const side = status === 'planned' ? 1 : earlier ? -1 : 0;
		return {
			...account,
			date: date.includes('W') ? inWeek(date, full.date!, side) : inYear(date, full.date!, side),
		};
	});
};

/** -1 before the anchor, 1 behind it, 0 where the nearest counts. */
type Side = -1 | 0 | 1;

const inYear = (open: string, anchor: string, side: Side): string => {
	const year = Number(anchor.slice(0, 4));
	const distance = (date: string): number => Date.parse(date) - Date.parse(anchor.slice(0, date.length));
	const candidates = [year - 1, year, year + 1]
		.map(number => `${number}${open.slice(4)}`)
		.filter(date => distance(date) * side >= 0);
	candidates.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
	return candidates[0] ?? open;
};

/** A weekday beside news of a known day: the next one, or the last one. */
const inWeek = (open: string, anchor: string, side: Side): string => {
	const weekday = Number(open.at(-1));
	const known = weekdayOf(parseDay(anchor)!);
	const forward = (weekday - known + 7) % 7;
	const days = side === 1 ? forward || 7 : forward === 0 ? 0 : forward - 7;
	return daysOn(anchor, days);
};
