import type {Evidence, Person, Statement, StatementKind} from '../analysis.ts';
import {wordsOf} from '../words.ts';
import {quotedIn} from './quoted.ts';

/** Who speaks in one article, and how much. */
export type Speaker = {
	article: string;
	name: string;
	/** The side: the country or place that the source speaks for, where the articles tell. */
	side: string | null;
	/** True for a person whose name the article withholds. */
	unnamed: boolean;
	/** Count of statements. */
	statements: number;
	/** Words given to the source, in all its statements. */
	words: number;
	/** Of these, words within quotation marks. */
	quoted: number;
	kinds: StatementKind[];
	/** Through whom the words came: agencies, papers. */
	via: string[];
	/** The first passage that gives the word to the source. */
	first: Evidence;
};

const contentOf = ({content, start, text}: Statement): string =>
	text.slice(content.start - start, content.end - start);

/** Count of the words that a statement gives to its source, without those that only say who said it. */
export const saidWords = (statement: Statement): number => wordsOf(contentOf(statement)).length;

/** Of the words given to the source, those within quotation marks. */
const quotedWords = (statement: Statement): number =>
	quotedIn(statement).reduce(
		(sum, {start, end}) =>
			sum + wordsOf(statement.text.slice(start - statement.start, end - statement.start)).length,
		0,
	);

/** The country of a person under each form of the name; null where persons of several share it. */
const countriesByForm = (people: readonly Person[]): Map<string, string | null> => {
	const countries = new Map<string, string | null>();
	for (const {name, aliases, country} of people) {
		for (const form of new Set([name, ...aliases]))
			countries.set(form, (countries.get(form) ?? country) === country ? country : null);
	}

	return countries;
};

/** The sources of some statements, those with most words first, by article. */
export const speakersOf = (statements: readonly Statement[], people: readonly Person[]): Speaker[] => {
	const countryOf = countriesByForm(people);
	const speakers = new Map<string, Speaker>();
	for (const statement of statements) {
		const {article, start, end, source, kind} = statement;
		if (!source) continue;
		const {name, side, unnamed, via} = source;
		const key = JSON.stringify([article, name]);
		const speaker = speakers.get(key) ?? {
			article,
			name,
			side: null,
			unnamed,
			statements: 0,
			words: 0,
			quoted: 0,
			kinds: [],
			via: [],
			first: {article, start, end},
		};
		// An article need not say where a person is from whom others tell of.
		speaker.side ??= side ?? countryOf.get(name) ?? null;
		speaker.statements++;
		speaker.words += saidWords(statement);
		speaker.quoted += quotedWords(statement);
		if (!speaker.kinds.includes(kind)) speaker.kinds.push(kind);
		for (const through of via) if (!speaker.via.includes(through)) speaker.via.push(through);
		speakers.set(key, speaker);
	}

	return [...speakers.values()].sort((a, b) => b.words - a.words || a.name.localeCompare(b.name));
};

/** How many sources of an article go without a name, and how many words they have; null where there is none. */
export const unnamedAmong = (speakers: readonly Speaker[]): {sources: number; words: number} | null => {
	const those = speakers.filter(({unnamed}) => unnamed);
	return those.length === 0
		? null
		: {sources: those.length, words: those.reduce((sum, {words}) => sum + words, 0)};
};
