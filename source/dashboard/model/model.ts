import type {AnalysedArticle, Analysis, Event, Overview, Person} from '../../analysis.ts';
import {toldIn} from '../../report/silence.ts';
import {harmless, oneLine} from '../../terminal/sanitize.ts';
import {codeOrder, groupBy} from '../../words.ts';
import {type Details, type Indexes, indexed, seriesKey, wholeOf} from './details.ts';
import {memoOfLists} from './memo-of-lists.ts';
import {shortNames} from './names.ts';

/** What can be listed of an analysis, made safe for the terminal and indexed for looking things up. */
export type Lists = {
	/** These lists themselves, which stay while details come and go: what depends on them alone is kept by them. */
	lists: Lists;
	overview: Overview;
	/** Of the overview, in its order. */
	articles: ReadonlyMap<string, AnalysedArticle>;
	events: ReadonlyMap<string, Event>;
	/** Newest first, undated last; of one day those that more outlets report first. */
	newestFirst: readonly Event[];
	/** Events by series, oldest first. */
	series: ReadonlyMap<string, readonly Event[]>;
	people: ReadonlyMap<string, Person>;
	/** The short form of a participant's name. */
	shortName: (name: string) => string;
};

/** The lists, with such details as are known. */
export type Model = Lists & Indexes & {details: Details};

const safeArticle = (article: AnalysedArticle): AnalysedArticle => ({
	...article,
	outlet: oneLine(article.outlet),
	author: article.author === null ? null : oneLine(article.author),
	headline: oneLine(article.headline),
	url: article.url === null ? null : oneLine(article.url),
	alsoAt: (article.alsoAt ?? []).map(oneLine),
	text: harmless(article.text),
});

/** Only what comes from outside and is printed as it is; ids are never printed. */
const safeEvent = (event: Event): Event => ({
	...event,
	title: event.title === null ? null : oneLine(event.title),
	place: event.place === null ? null : oneLine(event.place),
	participants: event.participants.map(oneLine),
	initiator: event.initiator === null ? null : oneLine(event.initiator),
});

const safePerson = (person: Person): Person => ({
	...person,
	name: oneLine(person.name),
	aliases: person.aliases.map(oneLine),
	roles: person.roles.map(oneLine),
});

/** Number of outlets that report an event. */
export const outletCount = (event: Event, articles: ReadonlyMap<string, AnalysedArticle>): number =>
	new Set(event.reports.map(({article}) => articles.get(article)?.outlet)).size;

const sortNewestFirst = (
	events: readonly Event[],
	articles: ReadonlyMap<string, AnalysedArticle>,
): Event[] => {
	const counts = new Map(events.map(event => [event, outletCount(event, articles)]));
	return [...events].sort(
		(a, b) =>
			codeOrder(b.date ?? '', a.date ?? '') || counts.get(b)! - counts.get(a)! || codeOrder(a.id, b.id),
	);
};

/** Indexes what can be listed. Linear in its size but for one sorting of the events. */
const listsOf = (overview: Overview): Lists => {
	const articles = new Map(overview.articles.map(article => [article.id, safeArticle(article)]));
	const events = overview.events.map(safeEvent);
	const newestFirst = sortNewestFirst(events, articles);
	const people = overview.people.map(safePerson);
	const lists: Lists = {
		get lists() {
			return lists;
		},
		overview,
		articles,
		events: new Map(events.map(event => [event.id, event])),
		newestFirst,
		series: groupBy([...newestFirst].reverse(), event => [event.series]),
		people: new Map(people.map(person => [person.name, person])),
		shortName: shortNames(people, events),
	};
	return lists;
};

/** The model of an analysis of which details are known as they are asked for. */
export const openModel = (overview: Overview, details: Details): Model =>
	withDetails(listsOf(overview), details);

/** The model of a whole analysis. */
export const createModel = (analysis: Analysis): Model => openModel(analysis, wholeOf(analysis));

/** The lists of a model with other details. */
export const withDetails = ({lists}: Pick<Model, 'lists'>, details: Details): Model => ({
	...lists,
	...indexed(details, toldInReports(lists)),
	details,
});

const toldInReports = memoOfLists(({overview}) => toldIn({rows: [], events: overview.events}));

/** The analysis as far as it concerns a series, as it came; null where its details are not known yet. */
export const analysisOf = ({overview, details}: Model, series: string): Analysis | null => {
	const detail = details.of(seriesKey(series));
	return detail ? {...overview, ...detail} : null;
};

/** Whether all is known that can be shown of an event. */
export const isCompared = ({details}: Model, {series}: Event): boolean =>
	details.of(seriesKey(series)) !== undefined;
