import {distance} from 'fastest-levenshtein';

/** Without accents and case, with plain quotation marks and single spaces. */
export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036F]/g, '')
		.replace(/\u00A0/g, ' ')
		.replace(/[’‘]/g, "'")
		.replace(/[“”]/g, '"')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();

/** Plain quotation marks and spaces, one for one: what is found there stands in the text at the same offset. */
export const plain = (text: string): string =>
	text
		.replace(/\u00A0/g, ' ')
		.replace(/[’‘]/g, "'")
		.replace(/[“”]/g, '"');

const suffixes = new Set(['jr', 'sr', 'ii', 'iii']);

/** The surname, as far as its place tells: the last word that is no suffix. */
export const lastName = (name: string): string =>
	folded(name)
		.replace(/[^a-z' -]/g, '')
		.split(/[ -]/)
		.filter(word => word !== '' && !suffixes.has(word))
		.at(-1) ?? '';

/** Two names mean the same person where the surnames are the same, or one letter apart and long enough. */
export const sameName = (a: string, b: string): boolean => {
	const [x, y] = [lastName(a), lastName(b)];
	return x === y || (x.length > 4 && y.length > 4 && distance(x, y) <= 1);
};

/** The same people, in any order. */
export const samePeople = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every(name => b.some(other => sameName(name, other)));
