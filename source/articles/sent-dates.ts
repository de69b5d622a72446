import {dateOf} from './pages/dates.ts';

/** The zones that mails name (RFC 5322, 4.3), with their hours from Greenwich. */
const zones = new Map([
	['UT', '+0000'],
	['EDT', '-0400'],
	['EST', '-0500'],
	['CDT', '-0500'],
	['CST', '-0600'],
	['MDT', '-0600'],
	['MST', '-0700'],
	['PDT', '-0700'],
	['PST', '-0800'],
]);

/** "3 Jun 31": the years of two digits are of 1950 to 2049 (RFC 5322, 4.3). */
const fullYear = (text: string): string =>
	text.replace(
		/(^|[\s,])(\d{1,2}[\s-][A-Za-z]{3,9}[\s-])(\d\d)(?=\s|$)/,
		(_, before: string, day: string, year: string) =>
			`${before}${day}${Number(year) < 50 ? '20' : '19'}${year}`,
	);

/**
 * A date as mails and feeds write it: "Tue, 3 Jun 2031 23:10:00 -0500" (RFC 5322) or ISO 8601. Time and zone are kept
 * as the sender gives them, so the day is the sender's, whatever it was elsewhere.
 *
 * @returns ISO 8601, a day where no time is told; null where no date is written, or none that the calendar has.
 */
export const sentDate = (value: unknown): string | null => {
	if (typeof value !== 'string') return null;
	const text = value.slice(0, 100).replace(/(:\d\d ?)([A-Z]{2,3})\b/, (whole, time: string, zone: string) => {
		const offset = zones.get(zone);
		return offset === undefined ? whole : `${time.trim()} ${offset}`;
	});
	return dateOf(fullYear(text));
};
