import {isDate} from './article.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as mails and feeds write it: "Tue, 3 Jun 2031 23:10:00 -0500" (RFC 5322; two digits of a year
 * as there) or ISO 8601. The sender's day, whatever the day was elsewhere.
 *
 * @returns An ISO 8601 date; null where none is written, or none that the calendar has.
 */
export const sentDay = (value: unknown): string | null => {
	const text = typeof value === 'string' ? value.trim() : '';
	const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
	if (iso !== undefined) return isDate(iso) ? iso : null;
	const [, day, name, year] =
		/(?:^|[\s,])(\d{1,2})[\s-]([A-Za-z]{3})[a-z]{0,6}[\s-](\d{2}|\d{4})(?:\s|$)/.exec(text.slice(0, 100)) ??
		[];
	const month = months.indexOf((name ?? '').toLowerCase()) + 1;
	if (day === undefined || year === undefined || month === 0) return null;
	const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900));
	const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(date) ? date : null;
};
