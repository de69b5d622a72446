import type {Event, Evidence} from '../../analysis.ts';
import type {Model} from '../model/model.ts';
import {chosenCell, chosenEvent, currentTable} from '../selectors.ts';
import {settle} from '../settle.ts';
import type {State} from '../state.ts';

/** The event of another model that tells of what an event told: by its reports, since ids change. */
const sameEvent = (event: Event, model: Model, article: string | null): Event | undefined => {
	const own = event.reports.filter(report => report.article === article);
	for (const {article: id, mentions} of [...own, ...event.reports]) {
		const start = mentions[0]?.start;
		const found = model.newestFirst.find(({reports}) =>
			reports.some(
				report =>
					report.article === id &&
					(start === undefined
						? report.mentions.length === 0
						: report.mentions.some(mention => mention.start === start)),
			),
		);
		if (found) return found;
	}

	return model.events.get(event.id);
};

/** The passage on which the chosen cell rests. */
const chosenPassage = (model: Model, state: State): Evidence | null => {
	const cell = chosenCell(model, state);
	const content = currentTable(model, state)
		.rows.find(({id}) => id === cell?.row)
		?.cells.get(cell?.column ?? '');
	const span = content?.kind === 'passages' ? content.spans[0] : undefined;
	return content?.kind === 'passages' && span ? {article: content.article, ...span} : null;
};

/**
 * The state in a model of the same articles that were linked anew: what was chosen stays chosen, under whatever id it
 * has now.
 */
export const followed = (state: State, before: Model, after: Model): State => {
	const event = chosenEvent(before, state);
	const column = chosenCell(before, state)?.column ?? null;
	const focused = {events: null, articles: state.article, comparison: column}[state.focus];
	const article = state.reader?.article ?? focused;
	const moved = event && sameEvent(event, after, article);
	const next = {...state, event: moved?.id ?? null};
	const passage = chosenPassage(before, state);
	const row = passage
		? currentTable(after, next).rows.find(({cells}) => {
				const content = cells.get(passage.article);
				return content?.kind === 'passages' && content.spans.some(({start}) => start === passage.start);
			})
		: undefined;
	return settle({...next, row: row?.id ?? state.row}, after);
};
