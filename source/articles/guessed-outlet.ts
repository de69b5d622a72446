import type {Article} from '../analysis.ts';

/** An outlet that nobody names, and what stands for it. */
export type GuessedOutlet = Required<Pick<Article, 'outlet' | 'outletFrom'>>;

/** What is told where the host of an address stands for an outlet. */
export const guessedByAddress = 'no outlet is named; the host of the address stands for it';

/** The host of an address on the web, in place of the outlet; null where it is none. */
export const outletOfAddress = (address: string): GuessedOutlet | null => {
	const url = address.trim();
	if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
	return {outlet: new URL(url).hostname.replace(/^www\./, ''), outletFrom: 'address'};
};

const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A record with an outlet: where it names none and has an address, by that. */
export const withOutlet = (record: unknown): unknown => {
	if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
	const {outlet, url}: {outlet?: unknown; url?: unknown} = record;
	const guess = isBlank(outlet) && typeof url === 'string' ? outletOfAddress(url) : null;
	return guess === null ? record : {...record, ...guess};
};
