import {distance} from 'fastest-levenshtein';
import type {Person, Wording} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import {stemOf} from '../../language/names/stems.ts';
import type {Account, Named} from '../account.ts';
import {type Choice, type Texts, wordingOf} from './choices.ts';

/** Spellings of one place are this near: "Kharkiv" and "Kharkov". */
const nearestSpellings = 2;

/**
 * How the outlets of a series call the same person (the fullest form, with ranks and roles), and how they spell the
 * same place.
 *
 * @param accounts In the order of their articles.
 * @param personOf Who goes by a name, misspelt ones too.
 */
export const nameWordings = (
	series: string,
	accounts: readonly Account[],
	personOf: (name: string) => Person | null,
	texts: Texts,
): Wording[] => [...places(series, accounts, texts), ...persons(series, accounts, personOf, texts)];

/** Looks a person up by a name that an article gives; null for a name that nobody or more than one has. */
export const personByName = (people: readonly Person[]): ((name: string) => Person | null) => {
	const holders = new Map<string, Person | null>();
	for (const person of people) {
		for (const name of new Set([person.name, ...person.aliases].map(comparable)))
			holders.set(name, holders.has(name) ? null : person);
	}

	return name => holders.get(comparable(name)) ?? null;
};

/** The longest form under which an article names each of its persons. */
const fullestForms = ({named}: Account): Map<string, Named> => {
	const fullest = new Map<string, Named>();
	for (const form of named) {
		const known = fullest.get(form.name);
		if (form.kind === 'person' && (!known || form.end - form.start > known.end - known.start))
			fullest.set(form.name, form);
	}

	return fullest;
};

/** What somebody is to another person is no part of how the person is called: "her opposite number, | Nils Lund". */
const tie =
	/^.*\b(?:counterpart|colleague|peer|number|homologue|ally|rival|predecessor|successor|boss)s?,?\s+/iu;

/** Where the form begins without such a tie. */
const withoutTie = (text: string, start: number, end: number): number => {
	const tied = tie.exec(text.slice(start, end))?.[0].length ?? 0;
	return start + (tied < end - start ? tied : 0);
};

const longest = (names: readonly string[]): string =>
	[...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;

const persons = (
	series: string,
	accounts: readonly Account[],
	personOf: (name: string) => Person | null,
	texts: Texts,
): Wording[] => {
	// By person; who is not known to be one, by surname.
	const choices = new Map<Person | string, Array<Choice & {name: string}>>();
	for (const account of accounts) {
		const {article} = account;
		for (const [name, {start, end}] of fullestForms(account)) {
			const who = personOf(name) ?? comparable(name.split(/\s+/).at(-1)!);
			const text = texts.get(article)!;
			const own = withoutTie(text, start, end);
			const form = text.slice(own, end).toLowerCase();
			choices.set(who, [...(choices.get(who) ?? []), {article, start: own, end, form, name}]);
		}
	}

	return [...choices].flatMap(([who, list]) => {
		const concept = typeof who === 'string' ? longest(list.map(({name}) => name)) : who.name;
		return wordingOf(series, {kind: 'name', concept}, list, texts);
	});
};

const places = (series: string, accounts: readonly Account[], texts: Texts): Wording[] => {
	const spellings: Array<{spelling: string; country: string | null; choices: Choice[]}> = [];
	for (const {article, named} of accounts) {
		for (const {kind, country, start, end} of named) {
			if (kind !== 'place') continue;
			const text = texts.get(article)!;
			const form = comparable(text.slice(start, end));
			const alike = spellings.find(
				({spelling, country: other}) => other === country && areSpellings(spelling, form),
			);
			// A people and its country are no two names of one place.
			const choice = {article, start, end, form: stemOf(text.slice(start, end).toLowerCase())};
			if (alike) alike.choices.push(choice);
			else spellings.push({spelling: form, country, choices: [choice]});
		}
	}

	return spellings.flatMap(({choices}) => {
		const {article, start, end} = choices[0]!;
		const concept = texts.get(article)!.slice(start, end);
		return wordingOf(series, {kind: 'name', concept}, choices, texts);
	});
};

const areSpellings = (a: string, b: string): boolean =>
	a === b || (a[0] === b[0] && Math.min(a.length, b.length) > 3 && distance(a, b) <= nearestSpellings);
