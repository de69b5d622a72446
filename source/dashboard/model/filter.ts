import type {AnalysedArticle, Event} from '../../analysis.ts';
import {isBefore} from '../../report/iso-dates.ts';

/** What can be asked of an event. All terms of a filter have to hold. */
export type Term = {field: Field; value: string};

export const fields = ['words', 'person', 'outlet', 'kind', 'status', 'after', 'before', 'on'] as const;

export type Field = (typeof fields)[number];

const isAscii = (text: string): boolean => !/[^\0-\x7F]/.test(text);

/** A letter's base with any accent gone, lower case, quotes and dashes plain. Lengths may change. */
export const folded = (text: string): string =>
	// Most texts have nothing to fold, and there may be many.
	isAscii(text)
		? text.toLowerCase()
		: text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

export const isField = (word: string): word is Field => (fields as readonly string[]).includes(word);

const term = /(?:([a-z]+):)?(?:"([^"]*)"?|(\S*))/gi;

/** A word of a filter as it was typed: the name before its colon ("" where there is none), lower case, and the rest. */
export type Typed = {
	whole: string;
	name: string;
	value: string;
	/** True where a quotation begins and does not end. */
	isOpen: boolean;
};

/** The words of a filter, before they are given a meaning. */
export const typedTerms = (text: string): Typed[] =>
	[...text.matchAll(term)].map(([whole, name = '', quoted, bare]) => ({
		whole,
		name: name.toLowerCase(),
		value: folded(quoted ?? bare ?? ''),
		isOpen: quoted !== undefined && !/".*"$/.test(whole),
	}));

/** `person:brandt outlet:"northern wire" after:2021-12 ceasefire` → its terms. Unknown fields are words. */
export const parseFilter = (text: string): Term[] =>
	typedTerms(text)
		.map(({whole, name, value}): Term => {
			if (name === '') return {field: 'words', value};
			return isField(name) ? {field: name, value} : {field: 'words', value: folded(whole)};
		})
		.filter(({value}) => value !== '');

type Articles = ReadonlyMap<string, AnalysedArticle>;

const outletsOf = (event: Event, articles: Articles): string[] =>
	event.reports.map(({article}) => articles.get(article)?.outlet ?? '');

/** Kept by event: a filter that is being typed asks for all of them at every key. */
const searchTexts = new WeakMap<Event, string>();

/** All words by which an event can be found: people, title, place, kind, status, date, outlets, authors, headlines. */
export const searchText = (event: Event, articles: Articles): string => {
	const known = searchTexts.get(event);
	if (known !== undefined) return known;
	const reported = event.reports.flatMap(({article}) => {
		const {outlet = '', author, headline = ''} = articles.get(article) ?? {};
		return [outlet, author ?? '', headline];
	});
	const {participants, title, place, kind, status, date} = event;
	const text = folded(
		[...participants, title ?? '', place ?? '', kind, status, date ?? '', ...reported].join('\n'),
	);
	searchTexts.set(event, text);
	return text;
};

const checks: Record<Field, (event: Event, value: string, articles: Articles) => boolean> = {
	words: (event, value, articles) => searchText(event, articles).includes(value),
	person: (event, value) => event.participants.some(name => folded(name).includes(value)),
	outlet: (event, value, articles) => outletsOf(event, articles).some(name => folded(name).includes(value)),
	kind: (event, value) => event.kind.startsWith(value),
	status: (event, value) => event.status.startsWith(value),
	after: ({date}, value) => date !== null && !isBefore(date, value),
	before: ({date}, value) => date !== null && isBefore(date, value),
	on: ({date}, value) => date?.startsWith(value) ?? false,
};

/** True where every term holds of the event. */
export const passes = (event: Event, terms: readonly Term[], articles: Articles): boolean =>
	terms.every(({field, value}) => checks[field](event, value, articles));

/** Fields of which a longer value never lets more pass. */
const narrowing: ReadonlySet<Field> = new Set(['words', 'person', 'outlet', 'kind', 'status', 'on']);

/** True where whatever passes the terms passes the others too: those of what is typed are, one letter after the other. */
export const isNarrower = (terms: readonly Term[], others: readonly Term[]): boolean =>
	others.every(({field, value}, i) => {
		const term = terms[i];
		return (
			term?.field === field &&
			(term.value === value || (narrowing.has(field) && term.value.startsWith(value)))
		);
	});
