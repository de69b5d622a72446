import type {
	AnalysedArticle,
	Analysis,
	Conflict,
	DateMention,
	Event,
	Figure,
	Person,
	Statement,
	Wording,
} from '../../analysis.ts';
import {type ShownRow, sideBySide} from '../../report/side-by-side.ts';
import {type Told, toldIn} from '../../report/silence.ts';
import {harmless, oneLine} from '../../terminal/sanitize.ts';
import {codeOrder, groupBy} from '../../words.ts';
import {shortNames} from './names.ts';

/** An Analysis, made safe for the terminal and indexed for looking things up. Built once. */
export type Model = {
	analysis: Analysis;
	/** Of the analysis, in its order. */
	articles: ReadonlyMap<string, AnalysedArticle>;
	events: ReadonlyMap<string, Event>;
	/** Newest first, undated last; of one day those that more outlets report first. */
	newestFirst: readonly Event[];
	/** Events by series, oldest first. */
	series: ReadonlyMap<string, readonly Event[]>;
	rows: ReadonlyMap<string, readonly ShownRow[]>;
	/** What each article speaks of in any row. */
	told: Told;
	wording: ReadonlyMap<string, readonly Wording[]>;
	conflicts: ReadonlyMap<string, readonly Conflict[]>;
	statements: ReadonlyMap<string, readonly Statement[]>;
	dates: ReadonlyMap<string, readonly DateMention[]>;
	figures: ReadonlyMap<string, readonly Figure[]>;
	people: ReadonlyMap<string, Person>;
	/** The short form of a participant's name. */
	shortName: (name: string) => string;
};

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

const safeStatement = (statement: Statement): Statement => ({
	...statement,
	source: statement.source && {
		...statement.source,
		name: oneLine(statement.source.name),
		via: statement.source.via.map(oneLine),
	},
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

/** Indexes an analysis. Linear in its size but for one sorting of the events. */
export const createModel = (analysis: Analysis): Model => {
	const articles = new Map(analysis.articles.map(article => [article.id, safeArticle(article)]));
	const events = analysis.events.map(safeEvent);
	const newestFirst = sortNewestFirst(events, articles);
	const people = analysis.people.map(safePerson);
	return {
		analysis,
		articles,
		events: new Map(events.map(event => [event.id, event])),
		newestFirst,
		series: groupBy([...newestFirst].reverse(), event => [event.series]),
		rows: groupBy(sideBySide(analysis.rows), row => [row.series]),
		told: toldIn(analysis),
		wording: groupBy(analysis.wording, wording => [wording.series]),
		conflicts: groupBy(analysis.conflicts, conflict => [conflict.series]),
		statements: groupBy(analysis.statements.map(safeStatement), statement => [statement.article]),
		dates: groupBy(analysis.dates, date => [date.article]),
		figures: groupBy(analysis.figures, figure => [figure.article]),
		people: new Map(people.map(person => [person.name, person])),
		shortName: shortNames(people, events),
	};
};
