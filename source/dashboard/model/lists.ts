import type {AnalysedArticle, Event} from '../../analysis.ts';
import {codeOrder} from '../../words.ts';
import {yearOf} from './dates.ts';
import {parseFilter, passes} from './filter.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';

/** A line of the events pane: a heading, or an event. */
export type EventEntry = {year: string | null} | {event: Event};

export type EventList = {
	entries: readonly EventEntry[];
	/** The events alone, in the order of the entries. */
	events: readonly Event[];
	/** Event id → index in `events`, and of each event its line in `entries`. */
	positions: ReadonlyMap<string, number>;
	lines: readonly number[];
};

/** The events that pass the filter, newest first, under the year they fall in. */
export const eventList = memo((model: Model, filter: string): EventList => {
	const terms = parseFilter(filter);
	const events =
		terms.length === 0
			? model.newestFirst
			: model.newestFirst.filter(event => passes(event, terms, model.articles));
	const entries: EventEntry[] = [];
	const lines: number[] = [];
	let year: string | null | undefined;
	for (const event of events) {
		const next = yearOf(event.date);
		if (next !== year) entries.push({year: next});
		year = next;
		lines.push(entries.length);
		entries.push({event});
	}

	return {entries, events, positions: new Map(events.map((event, i) => [event.id, i])), lines};
}, 4);

const byPublication = (a: AnalysedArticle, b: AnalysedArticle): number =>
	codeOrder(b.published ?? '', a.published ?? '') || a.outlet.localeCompare(b.outlet);

/** All articles, newest first. */
export const allArticles = memo((model: Model): readonly AnalysedArticle[] =>
	[...model.articles.values()].sort(byPublication),
);

/** The articles that report an event: those whose news it is first. */
export const articlesOf = memo((model: Model, event: Event | undefined): readonly AnalysedArticle[] => {
	const reports = event?.reports ?? [];
	const main = new Set(reports.filter(({role}) => role === 'main').map(({article}) => article));
	const ids = new Set([...main, ...reports.map(({article}) => article)]);
	return [...ids]
		.flatMap(id => model.articles.get(id) ?? [])
		.sort((a, b) => Number(main.has(b.id)) - Number(main.has(a.id)) || byPublication(a, b));
}, 4);
