import type {AnalysedArticle, Analysis, Event, Facet} from '../analysis.ts';
import {isBefore} from './iso-dates.ts';
import type {ShownRow} from './side-by-side.ts';

/**
 * Why an article says nothing in a row: it lacks it, tells of such things in other rows, was published before it could
 * know it, or is an excerpt that may have left it out.
 */
export type Silence = 'lacks it' | 'elsewhere' | 'too early' | 'not known';

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
 * Why an article has no words in a row. That it lacks what others tell is a charge: it is made only where nothing
 * that the article says of the event is of the kind.
 *
 * @param events By id.
 * @param articles All of the analysis by id, those that are not compared too.
 * @param told Of all of the analysis.
 */
export const silenceOf = (
	{id, published, excerpt}: AnalysedArticle,
	row: ShownRow,
	{
		events,
		articles,
		told,
	}: {events: ReadonlyMap<string, Event>; articles: ReadonlyMap<string, AnalysedArticle>; told: Told},
): Silence => {
	const dates = row.cells.flatMap(cell => events.get(cell.event)?.date ?? []);
	// What another article had by then could be known, whatever day the event is dated.
	const known = row.cells.flatMap(cell => articles.get(cell.article)?.published ?? []);
	const precedes = (days: readonly string[]) => days.every(day => isBefore(published!, day));
	if (published && dates.length > 0 && precedes(dates) && precedes(known)) return 'too early';
	if (excerpt) return 'not known';
	return row.cells.some(({event}) => told.has(keyOf(id, event, row.facet) ?? '')) ? 'elsewhere' : 'lacks it';
};
