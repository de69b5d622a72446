/** Dates as the screen writes them. An ISO 8601 date comes with day, month or year precision, or not at all. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Parts = {year: string; month: string; day: string};

const partsOf = (date: string): Parts => {
	const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
	return {year, month: months[Number(month) - 1] ?? '', day: day.replace(/^0/, '')};
};

/** "11 Feb 2022", "Sep 2021", "2021", or "undated". */
export const fullDate = (date: string | null): string => {
	const {year, month, day} = partsOf(date ?? '');
	return [day, month, year].filter(Boolean).join(' ') || 'undated';
};

/** "11 Feb", "Sep", or a dash where the day and the month are not known: stands under its year. */
export const dayOfYear = (date: string | null): string => {
	const {month, day} = partsOf(date ?? '');
	return month === '' ? '–' : `${day.padStart(2)} ${month}`;
};

/** "11 Feb", "Sep", "2021" where the month is not known, or "undated": stands by itself. */
export const shortDate = (date: string | null): string => {
	const {year, month} = partsOf(date ?? '');
	return month === '' ? year || 'undated' : dayOfYear(date).trim();
};

/** "Feb 2022", for spans of time. */
export const monthOf = (date: string): string => {
	const {year, month} = partsOf(date);
	return [month, year].filter(Boolean).join(' ');
};

/** "2022", or null where there is no date. */
export const yearOf = (date: string | null): string | null => partsOf(date ?? '').year || null;
