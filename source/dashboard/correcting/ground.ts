import type {AnalysedArticle, Event, Evidence, Report} from '../../analysis.ts';
import {findingsOf} from '../model/findings.ts';
import type {Model} from '../model/model.ts';
import {eventOfColumn} from '../model/scope.ts';
import {overlap} from '../model/spans.ts';
import {chosenArticle, chosenCell, chosenEvent, currentScope, currentTable} from '../selectors.ts';
import type {State} from '../state.ts';

/** What a correction is about, where a person stands. */
export type Ground = {
	event: Event | undefined;
	/** Of the event: all of them, or that of the article stood on. */
	reports: readonly Report[];
	article: AnalysedArticle | undefined;
	/** The passages stood on. */
	passages: readonly Evidence[];
	/** The row stood on, in the view of rows. */
	row: string | null;
};

const reportsIn = (event: Event | undefined, article: string | undefined): Report[] =>
	event?.reports.filter(report => report.article === article) ?? [];

const inReader = (
	model: Model,
	state: State,
	{article: id, finding, target}: State['reader'] & {},
): Ground => {
	const article = model.articles.get(id);
	const passage = (finding === null ? null : findingsOf(model, id)[finding]) ?? target;
	const told = passage
		? model.newestFirst.find(event =>
				reportsIn(event, id).some(({mentions}) => mentions.some(mention => overlap(mention, passage))),
			)
		: undefined;
	const event = told ?? model.events.get(article?.event ?? '') ?? chosenEvent(model, state);
	const passages = passage ? [{article: id, start: passage.start, end: passage.end}] : [];
	return {event, reports: reportsIn(event, id), article, passages, row: null};
};

/** What the cursor is on, as far as it can be corrected. */
export const groundOf = (model: Model, state: State): Ground => {
	if (state.reader) return inReader(model, state, state.reader);
	const chosen = chosenEvent(model, state);
	if (state.focus === 'events')
		return {event: chosen, reports: chosen?.reports ?? [], article: undefined, passages: [], row: null};
	if (state.focus === 'articles') {
		const article = chosenArticle(model, state);
		const own = reportsIn(chosen, article?.id).length > 0;
		const event = own ? chosen : model.events.get(article?.event ?? '');
		return {event, reports: reportsIn(event, article?.id), article, passages: [], row: null};
	}

	const cell = chosenCell(model, state);
	const article = model.articles.get(cell?.column ?? '');
	const scope = currentScope(model, state);
	const event = article && scope?.wide ? eventOfColumn(article, scope.events) : chosen;
	const content = currentTable(model, state)
		.rows.find(({id}) => id === cell?.row)
		?.cells.get(cell?.column ?? '');
	const spans = content?.kind === 'passages' ? content.spans : [];
	return {
		event,
		reports: reportsIn(event, article?.id),
		article,
		passages: article ? spans.map(({start, end}) => ({article: article.id, start, end})) : [],
		row: state.view === 'rows' && spans.length > 0 ? (cell?.row ?? null) : null,
	};
};
