import type {AnalysedArticle, Event} from '../analysis.ts';
import {isBefore} from './iso-dates.ts';
import type {ShownRow} from './side-by-side.ts';

/** Why an article says nothing: it lacks it, was published before it could know it, or is an excerpt that may have left it out. */
export type Silence = 'lacks it' | 'too early' | 'not known';

/**
 * Why an article has no words in a row.
 *
 * @param events By id.
 * @param articles All of the analysis by id, those that are not compared too.
 */
export const silenceOf = (
	{published, excerpt}: AnalysedArticle,
	row: ShownRow,
	{events, articles}: {events: ReadonlyMap<string, Event>; articles: ReadonlyMap<string, AnalysedArticle>},
): Silence => {
	const dates = row.cells.flatMap(cell => events.get(cell.event)?.date ?? []);
	// What another article had by then could be known, whatever day the event is dated.
	const known = row.cells.flatMap(cell => articles.get(cell.article)?.published ?? []);
	const precedes = (days: readonly string[]) => days.every(day => isBefore(published!, day));
	if (published && dates.length > 0 && precedes(dates) && precedes(known)) return 'too early';
	return excerpt ? 'not known' : 'lacks it';
};
