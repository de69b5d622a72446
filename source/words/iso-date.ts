const isDay = (date: string): boolean => {
	const [year, month, day] = date.split('-').map(Number);
	const at = new Date(Date.UTC(year!, month! - 1, day));
	return at.getUTCMonth() === month! - 1 && at.getUTCDate() === day;
};

/** True for an ISO 8601 date that the calendar has, to the year, the month or the day: "2022-02-30" is none. */
export const isIsoDate = (text: string): boolean =>
	/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(text) && (text.length < 10 || isDay(text));
