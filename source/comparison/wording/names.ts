import {distance} from 'fastest-levenshtein';
import type {Event, Wording} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import type {Account, Named} from '../account.ts';
import {type Choice, type Texts, wordingOf} from './choices.ts';

/** Spellings of one place are this near: "Kharkiv" and "Kharkov". */
const nearestSpellings = 2;

/**
 * How outlets call the same person (the fullest form, with ranks and roles), and how they spell the same place.
 *
 * @param news The event that is each article's news.
 */
export const nameWordings = (
	accounts: readonly Account[],
	news: ReadonlyMap<string, Event>,
	texts: Texts,
): Wording[] => {
	const bySeries = new Map<string, Account[]>();
	for (const account of [...accounts].sort((a, b) => (a.article < b.article ? -1 : 1))) {
		const series = news.get(account.article)?.series;
		if (series !== undefined) bySeries.set(series, [...(bySeries.get(series) ?? []), account]);
	}

	return [...bySeries]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([series, members]) => [...persons(series, members, texts), ...places(series, members, texts)]);
};

const persons = (series: string, accounts: readonly Account[], texts: Texts): Wording[] => {
	const choices = new Map<string, Array<Choice & {name: string}>>();
	for (const {article, named} of accounts) {
		const fullest = new Map<string, Named>();
		for (const form of named) {
			const known = fullest.get(form.name);
			if (form.kind === 'person' && (!known || form.end - form.start > known.end - known.start))
				fullest.set(form.name, form);
		}

		for (const [name, {start, end}] of fullest) {
			const surname = comparable(name.split(/\s+/).at(-1)!);
			const form = comparable(texts.get(article)!.slice(start, end));
			choices.set(surname, [...(choices.get(surname) ?? []), {article, start, end, form, name}]);
		}
	}

	return [...choices.values()].flatMap(list => {
		const fullest = list.map(({name}) => name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
		return wordingOf(series, fullest, list, texts);
	});
};

const places = (series: string, accounts: readonly Account[], texts: Texts): Wording[] => {
	const spellings: Array<{spelling: string; country: string | null; choices: Choice[]}> = [];
	for (const {article, named} of accounts) {
		for (const {kind, country, start, end} of named) {
			if (kind !== 'place') continue;
			const form = comparable(texts.get(article)!.slice(start, end));
			const alike = spellings.find(
				({spelling, country: other}) => other === country && areSpellings(spelling, form),
			);
			const choice = {article, start, end, form};
			if (alike) alike.choices.push(choice);
			else spellings.push({spelling: form, country, choices: [choice]});
		}
	}

	return spellings.flatMap(({choices}) => {
		const {article, start, end} = choices[0]!;
		return wordingOf(series, texts.get(article)!.slice(start, end), choices, texts);
	});
};

const areSpellings = (a: string, b: string): boolean =>
	a === b || (a[0] === b[0] && Math.min(a.length, b.length) > 3 && distance(a, b) <= nearestSpellings);
