import type {AnalysedArticle, Event} from '../../analysis.ts';
import {codeOrder} from '../../words.ts';
import {yearOf} from './dates.ts';
import {isNarrower, parseFilter, passes, type Term} from './filter.ts';
import {memo} from './memo.ts';
import {memoOfLists} from './memo-of-lists.ts';
import type {Lists} from './model.ts';

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

/** What passed last: a filter that is being typed looks through that, and not through all again. */
let last: {model: Lists; terms: readonly Term[]; events: readonly Event[]} | null = null;

const passing = (model: Lists, terms: readonly Term[]): readonly Event[] => {
	if (terms.length === 0) return model.newestFirst;
	const from = last?.model === model && isNarrower(terms, last.terms) ? last.events : model.newestFirst;
	const events = from.filter(event => passes(event, terms, model.articles));
	last = {model, terms, events};
	return events;
};

/** The events that pass the filter, newest first, under the year they fall in. */
export const eventList = memoOfLists((model, filter: string): EventList => {
	const terms = parseFilter(filter);
	const events = passing(model, terms);
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

/** The outlets in the order of the language, as numbers: there are fewer of them than comparisons. */
const outletRanks = memoOfLists((model): ReadonlyMap<string, number> => {
	const outlets = [...new Set([...model.articles.values()].map(({outlet}) => outlet))];
	return new Map(outlets.sort((a, b) => a.localeCompare(b)).map((outlet, i) => [outlet, i]));
});

const byPublication = (model: Lists): ((a: AnalysedArticle, b: AnalysedArticle) => number) => {
	const ranks = outletRanks(model);
	return (a, b) =>
		codeOrder(b.published ?? '', a.published ?? '') || ranks.get(a.outlet)! - ranks.get(b.outlet)!;
};

/** All articles, newest first. */
export const allArticles = memoOfLists((model): readonly AnalysedArticle[] =>
	[...model.articles.values()].sort(byPublication(model)),
);

/** Where each article of a list stands in it, by id. */
export const articlePositions = memo(
	(articles: readonly AnalysedArticle[]): ReadonlyMap<string, number> =>
		new Map(articles.map(({id}, i) => [id, i])),
	4,
);

const origin = ({outlet, published}: AnalysedArticle): string => `${outlet}\n${published ?? ''}`;

/** Tells whether an article's outlet and day are those of another in the list: then only the headline tells them apart. */
export const sharesOrigin = memo((articles: readonly AnalysedArticle[]) => {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const article of articles) {
		const key = origin(article);
		if (seen.has(key)) shared.add(key);
		else seen.add(key);
	}

	return (article: AnalysedArticle): boolean => shared.has(origin(article));
}, 4);

/** The articles that report an event: those whose news it is first. */
export const articlesOf = memoOfLists((model, event: Event | undefined): readonly AnalysedArticle[] => {
	const reports = event?.reports ?? [];
	const main = new Set(reports.filter(({role}) => role === 'main').map(({article}) => article));
	const ids = new Set([...main, ...reports.map(({article}) => article)]);
	const newest = byPublication(model);
	return [...ids]
		.flatMap(id => model.articles.get(id) ?? [])
		.sort((a, b) => Number(main.has(b.id)) - Number(main.has(a.id)) || newest(a, b));
}, 4);
