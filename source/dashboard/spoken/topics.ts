import {byline, outletNote} from '../../report/labels.ts';
import {counted} from '../model/bar.ts';
import {fullDate} from '../model/dates.ts';
import {findingsOf} from '../model/findings.ts';
import type {Model} from '../model/model.ts';
import {outletCount} from '../model/model.ts';
import {capital, eventLabel, eventName} from '../model/names.ts';
import {columnName, type Table, type TableRow} from '../model/table.ts';
import {positionOf} from '../moves.ts';
import {
	chosenArticle,
	chosenCell,
	chosenEvent,
	currentArticles,
	currentEvents,
	currentTable,
	whyNoEvent,
} from '../selectors.ts';
import type {State} from '../state.ts';
import {spokenCell} from './cells.ts';
import {joined, speakable} from './speech.ts';

/** Something to say of where a person is. */
export type Topic = {
	/** What is said, line by line; empty for nothing. */
	lines: readonly string[];
	/** True where it is said only when nothing before it has changed, since else it has been said. */
	alone?: boolean;
};

const topic = (...lines: ReadonlyArray<string | null>): Topic => ({
	lines: lines.flatMap(line => line || []),
});

const place = (at: number, all: number): string => `${at} of ${all}`;

const nameOf = (model: Model, state: State): string => {
	const event = chosenEvent(model, state);
	return event ? speakable(`${eventLabel(event)}, ${eventName(event, model.shortName)}`) : 'no event';
};

const eventTopics = (model: Model, state: State): Topic[] => {
	const event = chosenEvent(model, state);
	const {events} = currentEvents(model, state);
	const heading = topic(`Events, ${events.length}`);
	if (!event) return [heading, topic(whyNoEvent(model, state))];
	const outlets = counted(outletCount(event, model.articles), 'outlet');
	const at = place(positionOf(state, 'events', model) + 1, events.length);
	return [heading, topic(joined([`${capital(nameOf(model, state))}, ${outlets}`, at]))];
};

const articleTopics = (model: Model, state: State): Topic[] => {
	const articles = currentArticles(model, state);
	const article = chosenArticle(model, state);
	const of = state.everyArticle ? 'All articles' : `Articles on the ${nameOf(model, state)}`;
	const heading = topic(`${of}, ${articles.length}`);
	if (!article) return [heading];
	const at = place(articles.indexOf(article) + 1, articles.length);
	return [
		heading,
		topic(
			joined([
				`${article.outlet}, ${fullDate(article.published)}: ${article.headline || 'without a headline'}`,
				article.language === null ? 'Not in English' : null,
				at,
			]),
		),
	];
};

const rowHeading = (row: TableRow, {rows}: Table): string => {
	const at = rows.indexOf(row);
	const label = row.label || rows.slice(0, at).findLast(other => other.label !== '')?.label || '';
	const note = row.note.split('\n').map(speakable);
	return joined([
		joined([speakable(label), ...note], ', '),
		place(at + 1, rows.length),
		row.heading && speakable(row.heading),
	]);
};

const comparisonTopics = (model: Model, state: State): Topic[] => {
	const table = currentTable(model, state);
	const cell = chosenCell(model, state);
	const outlets = new Set(table.columns.map(({outlet}) => outlet));
	const of = state.wide ? `series of the ${nameOf(model, state)}` : nameOf(model, state);
	const heading = topic(
		joined([
			`Comparison, ${state.view}: ${of}`,
			`${counted(outlets.size, 'outlet')}: ${table.columns.map(columnName).join('; ')}`,
		]),
	);
	const row = table.rows.find(({id}) => id === cell?.row);
	const column = table.columns.find(({id}) => id === cell?.column);
	if (!row || !column) return [heading, topic(table.empty)];
	return [
		heading,
		topic(
			rowHeading(row, table),
			...table.columns.map(each => spokenCell(row, each, model)),
			...(row.elsewhere ?? []).map(speakable),
		),
		{...topic(spokenCell(row, column, model)), alone: true},
	];
};

const readerTopics = (model: Model, state: State): Topic[] => {
	const reader = state.reader!;
	const article = model.articles.get(reader.article);
	if (!article) return [topic('No such article')];
	const findings = findingsOf(model, reader.article);
	const finding = reader.finding === null ? null : findings[reader.finding];
	const passage = finding ?? reader.target;
	const words = passage ? `“${speakable(article.text.slice(passage.start, passage.end))}”` : null;
	return [
		topic(
			joined([
				`Reader: ${article.headline || 'without a headline'}`,
				joined([article.outlet, outletNote(article), byline(article), fullDate(article.published)], ', '),
				article.excerpt ? 'An excerpt' : null,
				article.language === null ? 'Not in English, not analysed' : null,
				`${counted(findings.length, 'finding')}`,
			]),
		),
		topic(
			finding
				? joined([place(reader.finding! + 1, findings.length), speakable(finding.detail), words])
				: words,
		),
	];
};

const paneTopics = {events: eventTopics, articles: articleTopics, comparison: comparisonTopics};

/** What there is to say of a state, from the general to the particular. */
export const topicsOf = (model: Model, state: State): Topic[] => {
	const {filter, hidden, base} = state;
	const compared = base === null ? undefined : model.articles.get(base);
	return [
		topic(
			filter === ''
				? null
				: `Filter ${filter}: ${counted(currentEvents(model, state).events.length, 'event')}`,
		),
		topic(compared ? `Compared with ${compared.outlet}, ${fullDate(compared.published)}` : null),
		topic(hidden.size === 0 ? null : `Hidden: ${[...hidden].join('; ')}`),
		...(state.reader ? readerTopics(model, state) : paneTopics[state.focus](model, state)),
	];
};
