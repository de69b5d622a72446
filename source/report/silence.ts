import type {AnalysedArticle, Analysis, Event, Facet} from '../analysis.ts';
import {isBefore} from './iso-dates.ts';
import type {ShownRow} from './side-by-side.ts';

/**
 * Why an article says nothing in a row: it lacks it, tells of such things in other rows, was published before it could
 * know it, is an excerpt that may have left it out, or is in a language that is not read.
 */
export type Silence = 'lacks it' | 'elsewhere' | 'too early' | 'not known' | 'not read';

/** What the articles of an analysis speak of, wherever they do: an article, an event and a kind of thing each. */
export type Told = Pick<ReadonlySet<string>, 'has'>;

/** "They spoke on Monday" is the news in one article, and an earlier call or one to come in another. */
const contacts: ReadonlySet<Facet> = new Set(['call', 'earlier contact', 'planned contact']);

/** What is background is of no kind: who tells other things besides may well be silent on this one. */
const keyOf = (article: string, event: string, facet: Facet): string | null =>
	facet === 'background' ? null : `${article} ${event} ${contacts.has(facet) ? 'contact' : facet}`;

/** Of rows, and of the reports of events: a contact may be named within a statement on something else. */
export const toldIn = ({rows, events}: Pick<Analysis, 'rows' | 'events'>): Told => {
	const told = new Set<string>();
	const add = (key: string | null) => key !== null && told.add(key);
	for (const {facet, cells} of rows) for (const {article, event} of cells) add(keyOf(article, event, facet));
	for (const {id, reports} of events) for (const {article} of reports) add(keyOf(article, id, 'call'));
	return told;
};

/**
 * What excuses the silence of an article; null where nothing does.
 *
 * @param days Of what it is silent on.
 * @param known When others told of it: what one could know by then, another could, whatever day it is dated.
 */
const excuseOf = (
	{language, published, excerpt}: AnalysedArticle,
	days: readonly string[],
	known: readonly string[],
): Exclude<Silence, 'lacks it' | 'elsewhere'> | null => {
	if (language === null) return 'not read';
	const precedes = (dates: readonly string[]) => dates.every(date => isBefore(published!, date));
	if (published && days.length > 0 && precedes(days) && precedes(known)) return 'too early';
	return excerpt ? 'not known' : null;
};

type Articles = ReadonlyMap<string, AnalysedArticle>;

const daysOf = (ids: readonly string[], articles: Articles): string[] =>
	ids.flatMap(id => articles.get(id)?.published ?? []);

/** Why an article does not report an event that others report. */
export const silenceOn = (article: AnalysedArticle, {date, reports}: Event, articles: Articles): Silence => {
	const reporting = reports.map(report => report.article);
	return excuseOf(article, date === null ? [] : [date], daysOf(reporting, articles)) ?? 'lacks it';
};

/**
 * Why an article has no words in a row. That it lacks what others tell is a charge: it is made only where nothing
 * that the article says of the event is of the kind.
 *
 * @param events By id.
 * @param articles All of the analysis by id, those that are not compared too.
 * @param told Of all of the analysis.
 */
export const silenceOf = (
	article: AnalysedArticle,
	{facet, cells}: ShownRow,
	{events, articles, told}: {events: ReadonlyMap<string, Event>; articles: Articles; told: Told},
): Silence => {
	const days = cells.flatMap(({event}) => events.get(event)?.date ?? []);
	const telling = cells.map(cell => cell.article);
	const excuse = excuseOf(article, days, daysOf(telling, articles));
	if (excuse !== null) return excuse;
	return cells.some(({event}) => told.has(keyOf(article.id, event, facet) ?? '')) ? 'elsewhere' : 'lacks it';
};
