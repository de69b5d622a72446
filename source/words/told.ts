/** Names, counts and dates as a sentence has them. */

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/**
 * An ISO 8601 date of day, month or year precision in words: "23 November 2021".
 *
 * @param letters Of a month's name that are kept: 3 gives "23 Nov 2021".
 */
export const dateInWords = (date: string, letters?: number): string => {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
	if (year === undefined) return date;
	const name = month === undefined ? undefined : months[Number(month) - 1]?.slice(0, letters);
	return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
};

/** A count with its noun: "1 statement", "20 statements". */
export const numbered = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Characters of a text by which it is named. */
const longestQuote = 60;

/** The beginning of a passage or a headline by which it is named. */
export const shortened = (words: string): string => {
	const plain = words.replace(/\s+/g, ' ').trim();
	return plain.length <= longestQuote ? plain : `${plain.slice(0, longestQuote - 1).trimEnd()}…`;
};
