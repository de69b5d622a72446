import functionWords from '../../../data/words/function-words.json' with {type: 'json'};
import type {Article, Span} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import {nameWords} from '../../language/names/name-words.ts';
import type {Names} from '../../language/names.ts';
import {type Reading, read, type Token} from '../../language/reading.ts';
import {type PlaceClaim, placesOf} from './places.ts';

/**
 * How often each word stands in the headline, in the lead and in the whole text of an article. A column each: as many
 * rows as an article has words would take more memory than the article.
 */
export type Terms = {lemmas: string[]; headline: number[]; lead: number[]; text: number[]};

/** A word of a name, or a country that a name belongs to. */
export type NameKey = {
	/** Folded word ("brandt"), or `=` and a country's English short name ("=Norway"), so that demonyms agree. */
	key: string;
	/** The name that it stands in, as the article has it. */
	name: string;
	headline: boolean;
	lead: boolean;
	place: boolean;
};

/** What is kept of an article to group it with others: plain data, from this article alone. */
export type StoryFeatures = {
	id: string;
	headline: string;
	/** Day of publication, in days since 1970-01-01, or null. */
	published: number | null;
	/** Sorted by lemma. */
	terms: Terms;
	/** Sorted by key. */
	names: NameKey[];
	/** Days of what the lead tells, near the day of publication; ISO 8601, in the order of the text. */
	days: string[];
	/** The day of the news: the first of `days` that had come by publication, else the day it was said; or null. */
	day: string | null;
	/** The persons that it is about: indices into the article's `Names.entities`, ascending. */
	people: number[];
	/** Where it may have happened, in the order of the text. */
	places: PlaceClaim[];
};

/** A date of the article with its value: what `datesOf` finds, or less. */
export type DatedSpan = Span & {value: string};

/** The lead is the sentences that begin within so many tokens: the first two or three of a report. */
const leadTokens = 30;

/** A day further from publication than this is background, not the news. */
const daysBefore = 21;
const daysAfter = 14;

/** A date a day after publication is one of another time zone. */
const zone = 1;

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of an ISO 8601 date with at least day precision; null for any other text. */
export const dayNumber = (iso: string | null): number | null => {
	const date = iso === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(iso);
	const time = date ? Date.parse(date[0]) : Number.NaN;
	return Number.isNaN(time) ? null : time / millisecondsPerDay;
};

/**
 * What tells an article's main event: its words by where they stand (headline, lead, text), who and where, and
 * when. Depends on this article alone, so that it can be cached and computed in parallel.
 *
 * @param names The article's names, from `namesOf(reading)`.
 * @param dates The article's dates with ISO 8601 values; those without day precision are passed over.
 */
export const storyOf = (
	article: Article,
	reading: Reading,
	names: Names,
	dates: readonly DatedSpan[],
): StoryFeatures => {
	const leadEnd = endOfLead(reading);
	// Lower case first: in headlines in title case every word would pass for a name.
	const headline = read(article.headline.toLowerCase()).tokens;
	const published = dayNumber(article.published);
	const inLead = dates.filter(({start, value}) => start < leadEnd && isNear(dayNumber(value), published));
	const days = distinct(inLead.filter(date => !datesSpeech(date, reading) && !datesKnown(date, reading)));
	return {
		id: article.id,
		headline: article.headline,
		published,
		terms: termsOf(headline, reading.tokens, leadEnd),
		names: nameKeysOf(names, headline, leadEnd),
		days,
		day: [...days, ...distinct(inLead)].find(day => hasCome(day, published)) ?? null,
		people: peopleIn(names, headline, leadEnd),
		places: placesOf(reading, names, headline, leadEnd),
	};
};

const endOfLead = (reading: Reading): number =>
	reading.sentences.findLast(({first}) => first < leadTokens)?.end ?? 0;

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const isYear = (lemma: string): boolean => /^(?:19|20)\d\d$/.test(lemma);

/** The form under which a token is counted, or null where it carries no content. */
const termOf = ({lemma, pos}: Token): string | null => {
	if (!contentTags.has(pos) || !/^[\p{L}\p{N}]/u.test(lemma)) return null;
	const term = comparable(lemma);
	return isYear(term) ? null : term;
};

type Counts = {headline: number; lead: number; text: number};

const termsOf = (headline: readonly Token[], text: readonly Token[], leadEnd: number): Terms => {
	const counts = new Map<string, Counts>();
	const count = (token: Token, part: keyof Counts): void => {
		const term = termOf(token);
		if (term === null) return;
		const entry = counts.get(term) ?? {headline: 0, lead: 0, text: 0};
		entry[part]++;
		counts.set(term, entry);
	};
	for (const token of headline) count(token, 'headline');
	for (const token of text) {
		count(token, 'text');
		if (token.start < leadEnd) count(token, 'lead');
	}

	const lemmas = [...counts.keys()].sort();
	const column = (part: keyof Counts): number[] => lemmas.map(lemma => counts.get(lemma)![part]);
	return {lemmas, headline: column('headline'), lead: column('lead'), text: column('text')};
};

const nameKeysOf = (names: Names, headline: readonly Token[], leadEnd: number): NameKey[] => {
	const inLead = new Set(names.mentions.filter(({start}) => start < leadEnd).map(({entity}) => entity));
	const inHeadline = new Set(headline.map(({lower}) => comparable(lower)));
	const keys = new Map<string, NameKey>();
	for (const [index, {name, kind, country}] of names.entities.entries()) {
		const words = wordsOf(name);
		// A demonym says the country; as a word it would tell "Norwegian" from "Norway".
		const own = kind === 'people' && country !== null ? [] : words;
		for (const key of country === null ? own : [...own, `=${country}`]) {
			const entry = keys.get(key) ?? {key, name, headline: false, lead: false, place: kind === 'place'};
			entry.headline ||= words.some(word => inHeadline.has(word));
			entry.lead ||= inLead.has(index);
			keys.set(key, entry);
		}
	}

	return [...keys.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
};

/**
 * The persons that an article is about: the headline names them, or the lead does and the text comes back to
 * them. Who is only quoted, or wrote it, is not.
 */
const peopleIn = ({entities, mentions}: Names, headline: readonly Token[], leadEnd: number): number[] => {
	const inHeadline = new Set(headline.map(({lower}) => comparable(lower)));
	const counts = new Map<number, {lead: number; all: number}>();
	for (const {entity, start} of mentions) {
		const count = counts.get(entity) ?? {lead: 0, all: 0};
		count.all++;
		if (start < leadEnd) count.lead++;
		counts.set(entity, count);
	}

	return [...counts]
		.filter(([entity, {lead, all}]) => {
			const {kind, name} = entities[entity]!;
			if (kind !== 'person') return false;
			const surname = nameWords(name).at(-1);
			return (surname !== undefined && inHeadline.has(surname)) || (lead > 0 && all > 1);
		})
		.map(([entity]) => entity)
		.sort((a, b) => a - b);
};

const closedClass = new Set(functionWords.words);

/** The words that tell one name from another: initials and "of the" do not. */
const wordsOf = (name: string): string[] =>
	comparable(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => word.length > 1 && !closedClass.has(word));

const isNear = (day: number | null, published: number | null): boolean =>
	day !== null && (published === null || (day >= published - daysBefore && day <= published + daysAfter));

const hasCome = (day: string, published: number | null): boolean =>
	published === null || dayNumber(day)! <= published + zone;

const distinct = (dates: readonly DatedSpan[]): string[] => [
	...new Set(dates.map(({value}) => value.slice(0, 10))),
];

const speech = new Set(['say', 'tell']);

/** "… she said on Monday": the day of the words, which need not be the day of what they tell. */
const datesSpeech = ({start}: DatedSpan, {tokens}: Reading): boolean => {
	let at = firstAt(tokens, start) - 1;
	while (tokens[at]?.pos === 'ADP' || tokens[at]?.lower === 'late' || tokens[at]?.lower === 'early') at--;
	return speech.has(tokens[at]?.lemma ?? '');
};

/** "… over Friday's close", behind the first sentence: something known, beside which the news is set. */
const datesKnown = ({start, end}: DatedSpan, {tokens, sentences}: Reading): boolean =>
	start >= (sentences[0]?.end ?? 0) && /^['’]s?$/.test(tokens[firstAt(tokens, end)]?.text ?? '');

/** Index of the first token that starts at or after an offset. */
const firstAt = (tokens: readonly Token[], offset: number): number => {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}

	return low;
};
