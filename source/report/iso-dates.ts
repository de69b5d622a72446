import {isIsoDate} from '../words/iso-date.ts';

/** How a date is asked for: a year, a month or a day. */
export const dateForms = '2031, 2031-02 or 2031-02-11';

/** What is wrong with a date, and what would be right ("2031-5 is no date; write 2031-05"); null where nothing is. */
export const dateProblem = (text: string): string | null => {
	if (isIsoDate(text)) return null;
	const padded = text.replace(/-(?=\d(?:-|$))/g, '-0');
	return `${text} is no date; write ${isIsoDate(padded) ? padded : dateForms}`;
};

/**
 * True where the whole of `a` lies before `b`; of dates of unlike precision what both have is compared: a month is
 * not before a day within it.
 */
export const isBefore = (a: string, b: string): boolean => {
	const length = Math.min(a.length, b.length, 10);
	return a.slice(0, length) < b.slice(0, length);
};
