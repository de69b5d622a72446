import type {AnalysedArticle, Article, Event, StatementKind} from '../analysis.ts';
import {dateInWords, listed} from '../words/told.ts';
import type {ShownRelation} from './side-by-side.ts';

/** An ISO 8601 date of any precision as people write it: "11 Feb 2022", "Sep 2021", "2021"; others stay. */
export const dateLabel = (date: string | null): string => {
	return date === null ? 'date unknown' : dateInWords(date, 3);
};

/** Says that the name of an outlet is a guess; null where the article tells it. */
export const outletNote = ({outletFrom}: Pick<Article, 'outletFrom'>): string | null =>
	outletFrom === undefined
		? null
		: `outlet guessed from ${outletFrom === 'file' ? 'the name of the file' : 'the address'}`;

/** Says that an article is in a language that is not read; null where it was analysed. */
export const languageNote = ({language}: Pick<AnalysedArticle, 'language'>): string | null =>
	language === null ? 'not in English, not analysed' : null;

/** "By Ada Brandt"; null where nobody is named. */
export const byline = ({author}: Pick<Article, 'author'>): string | null =>
	author === null ? null : `by ${author}`;

/** What an event is, in a heading: "Call of 11 Feb 2022: Ada Brandt and Tomas Olm (planned)", "Story of 5 May 2031, Port Emery: Ferry hits pier". */
export const eventLabel = ({kind, date, place, participants, title, status}: Event): string => {
	const what = {call: 'Call', meeting: 'Meeting', story: 'Story'}[kind];
	const when = date === null ? `${what}, date unknown` : `${what} of ${dateLabel(date)}`;
	const where = place === null ? '' : `, ${place}`;
	const who = kind === 'story' || participants.length === 0 ? (title ?? '') : listed(participants);
	const state = status === 'occurred' ? '' : ` (${status})`;
	return `${when}${where}${who === '' ? '' : `: ${who}`}${state}`;
};

/** With a capital. */
export const heading = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a relation of the cells of a row means, in words. */
export const relationLabel: Readonly<Record<ShownRelation, string>> = {
	verbatim: 'word for word',
	near: 'nearly word for word',
	paraphrase: 'in other words',
	'at odds': 'at odds',
	only: 'only here',
};

/** How the words of a source reach the reader. */
export const kindLabel: Readonly<Record<StatementKind, string>> = {
	direct: 'quoted',
	partial: 'quoted in part',
	indirect: 'reported',
	narration: 'narrated',
};
