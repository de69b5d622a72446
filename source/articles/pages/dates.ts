import {isDate} from '../article.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** A time of day with the zone, where they stand behind a date. */
const clock =
	'(?:[\\s,T|–-]{0,4}(?:at\\s)?\\s?(\\d{1,2})[:.h](\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?([ap]\\.?m\\b\\.?)?\\s?(z|utc|gmt)?\\s?([+-]\\d\\d:?\\d\\d)?)?';

type Form = {pattern: RegExp; order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd']};

/** The forms of a date that can be read in one way only. */
const forms: readonly Form[] = [
	{
		pattern: new RegExp(`(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)${clock}`, 'i'),
		order: ['y', 'm', 'd'],
	},
	{
		pattern: new RegExp(`(?<!\\d)(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日${clock}`, 'i'),
		order: ['y', 'm', 'd'],
	},
	{pattern: new RegExp(`(?<!\\d)(\\d{4})(\\d\\d)(\\d\\d)(?!\\d)${clock}`, 'i'), order: ['y', 'm', 'd']},
	{
		pattern: new RegExp(
			`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]{1,2}(?:of\\s)?${monthName},?[\\s-](\\d{4})(?!\\d)${clock}`,
			'i',
		),
		order: ['d', 'm', 'y'],
	},
	{
		pattern: new RegExp(`\\b${monthName}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)${clock}`, 'i'),
		order: ['m', 'd', 'y'],
	},
	{
		pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)${clock}`, 'i'),
		order: ['d', 'm', 'y'],
	},
];

const two = (value: number): string => String(value).padStart(2, '0');

const timeOf = ([hour, minute, second, half, utc, offset]: ReadonlyArray<string | undefined>): string => {
	if (hour === undefined || minute === undefined) return '';
	const isAfternoon = /^p/i.test(half ?? '');
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
	const zone = offset?.replace(/:?(?=\d\d$)/, ':') ?? (utc === undefined ? '' : 'Z');
	return `T${two(hours)}:${minute}${second === undefined ? '' : `:${second}`}${zone}`;
};

const isoOf = (match: RegExpExecArray, order: Form['order']): string | null => {
	const part = (kind: 'y' | 'm' | 'd'): string => match[order.indexOf(kind) + 1]!;
	const named = months.indexOf(part('m').slice(0, 3).toLowerCase()) + 1;
	const month = named > 0 ? named : Number(part('m'));
	const day = `${part('y')}-${two(month)}-${two(Number(part('d')))}`;
	// A system that knows no date writes the first day that it can.
	if (!isDate(day) || part('y') < '1600' || day === '1970-01-01') return null;
	const time = timeOf(match.slice(4));
	return isDate(`${day}${time}`) ? `${day}${time}` : day;
};

/** A date in a text, and what of the text it is. */
export type FoundDate = {value: string; text: string};

/**
 * The first date in a short text, in one of the forms that can be read in one way only: "12 Feb 2022 10:30 GMT",
 * "February 12, 2022", "2022-02-12T10:30:00+01:00", "12.02.2022"; but not "02/12/2022". The zone is kept as it
 * is given.
 *
 * @returns ISO 8601 as `isDate` takes it, or null.
 */
export const dateIn = (text: string): FoundDate | null => {
	const line = text.slice(0, 300).replace(/\s+/g, ' ');
	for (const {pattern, order} of forms) {
		const match = pattern.exec(line);
		const value = match && isoOf(match, order);
		if (value) return {value, text: match[0]};
	}

	return null;
};

/** The date of a field that holds nothing but a date, or a time in seconds or thousandths since 1970; or null. */
export const dateOf = (field: string): string | null => {
	const text = field.trim();
	const epoch = /^(\d{10})(\d{3})?$/.exec(text);
	if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000Z', 'Z');
	// "Sat Feb 12 2022 10:30:00 GMT+0100": as JavaScript writes it.
	const scripted = /^\w{3} (\w{3} \d{1,2}) (\d{4}) (\d\d:\d\d(?::\d\d)?)(?: GMT([+-]\d{4}))?/.exec(text);
	if (scripted)
		return dateIn(`${scripted[1]} ${scripted[2]} ${scripted[3]}${scripted[4] ?? ''}`)?.value ?? null;
	return dateIn(text)?.value ?? null;
};

/** The day that an address names: "/2022/02/12/", "/2022/feb/12/", "-20220212"; or null. */
export const dateInAddress = (address: string): string | null => {
	const found =
		/\/(\d{4})\/(\d\d|[a-z]{3})\/(\d\d?)(?:\/|$)/i.exec(address) ??
		/[/_-]((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[/._?-]|$)/.exec(address);
	if (!found) return null;
	const named = months.indexOf(found[2]!.toLowerCase()) + 1;
	const day = `${found[1]}-${named > 0 ? two(named) : found[2]}-${two(Number(found[3]))}`;
	return isDate(day) ? day : null;
};
