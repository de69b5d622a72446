import type {Analysis, Conflict, Event, Evidence, Figure, Outcome, Reuse, Wording} from '../analysis.ts';
import {groupBy, headingOf, isChoice} from '../words.ts';
import {articleNames, namesIn} from './article-names.ts';
import {type Copy, copiesIn} from './copies.ts';
import {correctionsConcerning} from './corrections.ts';
import {type OwnWords, ownWordsOf, sharedBy} from './own-words.ts';
import {type Column, type ComparisonRow, rowsOf} from './rows.ts';
import {concerning} from './shown.ts';
import {type Speaker, speakersOf} from './speakers.ts';
import {type ToneMark, toneOf} from './tone.ts';
import {type Trend, trendsIn} from './trends.ts';

/** What to compare: one event, or all events between the same people. */
export type Scope = {
	event: string;
	series: boolean;
	/** The article with which the others are compared; without, the earliest for which the event is the news. */
	base?: string | null;
};

/** All that a report of one event, or of a series, shows. */
export type Comparison = {
	event: Event;
	series: boolean;
	/** The events of the scope, oldest first. */
	events: Event[];
	columns: Column[];
	/** What an article is called here, one that is not compared too. */
	nameOf: (article: string) => string;
	rows: ComparisonRow[];
	speakers: Speaker[];
	ownWords: OwnWords[];
	wording: Wording[];
	/** The words that published lists mark, in what concerns the scope. */
	tone: ToneMark[];
	figures: Figure[];
	/** Figures that change from article to article. */
	trends: Trend[];
	conflicts: Conflict[];
	/** What the articles compared share with each other or with any other. */
	reuse: Reuse[];
	/** Articles whose text is that of another one. */
	copies: Copy[];
	/** Events that look alike, and what keeps them apart. */
	apart: Array<{event: Event; why: string}>;
	/** What analysts decided of these articles, but for what was taken back. */
	corrections: Outcome[];
};

const overlaps = (a: Evidence, b: Evidence): boolean =>
	a.article === b.article && a.start < b.end && b.start < a.end;

/** Dates in their order, unknown ones last. */
const byDate = (a: string | null, b: string | null): number => (a ?? '9999').localeCompare(b ?? '9999');

const reportOf = (event: Event, article: string) => event.reports.find(report => report.article === article);

/**
 * The articles that report the events: first the base, then those whose news the chosen event is, those that have it
 * among other news, those whose news another one is; of these the earliest first.
 */
const columnsOf = (
	analysis: Analysis,
	events: readonly Event[],
	chosen: Event,
	base: string | null,
): Column[] => {
	const columns = analysis.articles
		.map(article => ({article, events: events.filter(event => reportOf(event, article.id))}))
		.filter(column => column.events.length > 0);
	const rank = ({article, events: reported}: Omit<Column, 'name'>): number => {
		if (article.id === base) return 0;
		if (article.event === chosen.id) return 1;
		if (reportOf(chosen, article.id)?.role === 'main') return 2;
		if (reported.some(event => reportOf(event, article.id)?.role === 'main')) return 3;
		return reported.includes(chosen) ? 4 : 5;
	};

	columns.sort(
		(a, b) =>
			rank(a) - rank(b) ||
			byDate(a.article.published, b.article.published) ||
			a.article.outlet.localeCompare(b.article.outlet) ||
			a.article.id.localeCompare(b.article.id),
	);
	const names = articleNames(columns.map(({article}) => article));
	return columns.map(column => ({...column, name: names.get(column.article.id)!}));
};

/** What is told apart from the events; within a series its own events are no news. */
const apartFrom = (analysis: Analysis, events: readonly Event[]): Comparison['apart'] => {
	const inside = new Set(events.map(({id}) => id));
	const byId = new Map(analysis.events.map(event => [event.id, event]));
	return events
		.flatMap(({apart}) => apart)
		.filter(({event}) => !inside.has(event))
		.flatMap(({event: id, why}) => {
			const event = byId.get(id);
			return event ? [{event, why}] : [];
		});
};

/**
 * Selects from an Analysis what concerns one event or its series, and marks the words in which outlets differ.
 *
 * @throws {RangeError} Where the analysis has no such event.
 */
export const comparisonOf = (analysis: Analysis, scope: Scope): Comparison => {
	const event = analysis.events.find(({id}) => id === scope.event);
	if (!event) throw new RangeError(`no event ${scope.event}`);
	const events = analysis.events
		.filter(other => (scope.series ? other.series === event.series : other === event))
		.sort((a, b) => byDate(a.date, b.date) || a.id.localeCompare(b.id));
	const columns = columnsOf(analysis, events, event, scope.base ?? null);
	const rows = rowsOf(analysis, columns, events);
	const concerns = concerning(analysis, events);
	const reuse = sharedBy(analysis.reuse, new Set(columns.map(({article}) => article.id)));
	const statements = analysis.statements.filter(concerns);
	const spans = rows.flatMap(({cells}) => cells.flatMap(cell => cell.spans));
	return {
		event,
		series: scope.series,
		events,
		columns,
		nameOf: namesIn(analysis, columns),
		rows,
		speakers: speakersOf(statements, analysis.people),
		ownWords: columns.map(({article}) => ownWordsOf(article, reuse)),
		wording: analysis.wording
			.filter(({series}) => series === event.series)
			.map(wording => ({...wording, terms: wording.terms.filter(concerns)}))
			.filter(({terms}) => isChoice(terms))
			.map(wording => ({...wording, concept: headingOf(wording)})),
		tone: toneOf(statements),
		figures: analysis.figures.filter(figure => spans.some(span => overlaps(span, figure))),
		trends: trendsIn(
			analysis.rows.filter(({series}) => series === event.series),
			groupBy(analysis.figures, ({article}) => [article]),
			new Map(columns.map(({article}) => [article.id, article])),
		),
		conflicts: analysis.conflicts.filter(
			({series, evidence}) => series === event.series && evidence.some(concerns),
		),
		reuse,
		copies: copiesIn(columns.map(({article}) => article)),
		apart: apartFrom(analysis, events),
		corrections: correctionsConcerning(analysis.corrections, events),
	};
};
