import type {AnalysedArticle, Event, Report} from '../../analysis.ts';
import {codeOrder, tellingApart} from '../../words.ts';
import {shortDate} from './dates.ts';
import {articlesOf} from './lists.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';
import {eventLabel} from './names.ts';
import type {Column} from './table.ts';

/** What a comparison is over: one event, or the series that it belongs to. */
export type Scope = {
	event: Event;
	/** The events compared, newest first. */
	events: readonly Event[];
	wide: boolean;
	columns: readonly Column[];
	/** Outlets that are not shown, whatever the comparison is over. */
	hidden: ReadonlySet<string>;
};

/** A head for a narrow column, which has room for the day of its event alone. */
export const narrowHead = (head: Column, model: Model, {events}: Scope): Column => {
	const event = head.about === null ? undefined : eventOfColumn(model.articles.get(head.id)!, events);
	return event ? {...head, about: shortDate(event.date)} : head;
};

const weight = (report: Report): number => (report.role === 'main' ? 0 : 1);

/** The event of the series that an article is about: its main event, else the newest that it reports. */
export const eventOfColumn = (article: AnalysedArticle, events: readonly Event[]): Event | undefined => {
	const main = events.find(({id}) => id === article.event);
	if (main) return main;
	const reporting = events.flatMap(event =>
		event.reports.filter(report => report.article === article.id).map(report => ({event, report})),
	);
	return reporting.sort((a, b) => weight(a.report) - weight(b.report))[0]?.event;
};

/** Articles as columns, each with the event that it is about where columns are about several. */
const columnsOf = (articles: ReadonlyMap<AnalysedArticle, string | null>): Column[] => {
	const telling = tellingApart([...articles.keys()]);
	return [...articles].map(([article, about]) => {
		const {id, outlet, published} = article;
		const told = telling.get(id)!;
		return {id, outlet, published, telling: told === 'headline' ? {headline: article.headline} : told, about};
	});
};

/**
 * The articles of an event as they are compared: those whose news it is first, then those that have it among other
 * news, then those that recall it; of these the earliest.
 */
const compared = (model: Model, event: Event): AnalysedArticle[] => {
	const main = new Set(event.reports.filter(({role}) => role === 'main').map(({article}) => article));
	const rank = (article: AnalysedArticle): number =>
		article.event === event.id ? 0 : main.has(article.id) ? 1 : 2;
	return [...articlesOf(model, event)].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			codeOrder(a.published ?? '9999', b.published ?? '9999') ||
			a.outlet.localeCompare(b.outlet) ||
			codeOrder(a.id, b.id),
	);
};

/**
 * The columns of a comparison. The first is the base where none is chosen, as in the reports: the earliest article
 * for which the event is the news.
 *
 * @param wide Widens from the event to its series: its own articles, then those of the others, newest event first.
 * @param hidden Outlets that are not to be shown.
 */
export const scopeOf = memo(
	(model: Model, event: Event, wide: boolean, hidden: ReadonlySet<string>): Scope => {
		const shown = ({outlet}: AnalysedArticle) => !hidden.has(outlet);
		if (!wide) {
			const articles = compared(model, event).filter(shown);
			const columns = columnsOf(new Map(articles.map(article => [article, null])));
			return {event, events: [event], wide, columns, hidden};
		}

		const events = [...(model.series.get(event.series) ?? [event])].reverse();
		const columns = new Map<AnalysedArticle, string>();
		for (const about of [event, ...events.filter(other => other !== event)]) {
			for (const article of compared(model, about).filter(shown)) {
				if (eventOfColumn(article, events) !== about) continue;
				columns.set(article, eventLabel(about));
			}
		}

		return {event, events, wide, columns: columnsOf(columns), hidden};
	},
	2,
);
