import type {Event} from '../analysis.ts';
import type {Size} from '../terminal/frame-stream.ts';
import type {Model} from './model/model.ts';
import {settle} from './settle.ts';
import {initialState, type State, type View} from './state.ts';

/** How many outlets report the event as their news. */
const newsCount = ({reports}: Event, {articles}: Model): number =>
	new Set(reports.flatMap(({article, role}) => (role === 'main' ? articles.get(article)?.outlet : []))).size;

/** The newest of the events that most outlets report as their news: what there is most to compare of. */
const mostReported = (model: Model): string | null => {
	let best: {id: string; count: number} | null = null;
	for (const event of model.newestFirst) {
		const count = newsCount(event, model);
		if (!best || count > best.count) best = {id: event.id, count};
	}

	return best?.id ?? null;
};

/**
 * The state to start with.
 *
 * @param event Id of the event to start at; where there is none, the one of which there is most to compare.
 */
export const firstState = (model: Model, size: Size, event: string | null, view: View = 'rows'): State =>
	settle({...initialState(size), event: event ?? mostReported(model), view}, model);
