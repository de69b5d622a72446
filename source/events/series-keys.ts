import type {Person} from '../analysis.ts';

/** Lower case Latin words, joined by hyphens. */
const slug = (name: string): string =>
	name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z\s-]/g, '')
		.trim()
		.replace(/\s+/g, '-');

const surname = (name: string): string => slug(name.trim().split(/\s+/).at(-1)!);

/** Those of the forms that stand for one person alone. */
const unshared = (forms: readonly string[]): Set<string> => {
	const counts = new Map<string, number>();
	for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
	return new Set(forms.filter(form => counts.get(form) === 1));
};

/**
 * What stands for each person in the ids of events and series: the surname; where several persons share it, the
 * whole name; where they share that too, the name and the country, then a number.
 *
 * @param persons The persons who are in contact, each once.
 * @returns A key for each person, in their order, no two alike.
 */
export const seriesKeys = (persons: readonly Person[]): string[] => {
	const forms = persons.map(({name, country}) => [
		surname(name),
		slug(name),
		slug(`${name} ${country ?? ''}`),
	]);
	const own = [0, 1, 2].map(level => unshared(forms.map(form => form[level]!)));
	const taken = new Map<string, number>();
	return forms.map(form => {
		const key = form.find((each, level) => own[level]!.has(each)) ?? form.at(-1)!;
		const count = (taken.get(key) ?? 0) + 1;
		taken.set(key, count);
		return count === 1 ? key : `${key}-${count}`;
	});
};
