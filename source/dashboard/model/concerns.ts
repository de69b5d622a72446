import {concerning} from '../../report/shown.ts';
import {groupBy} from '../../words.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';
import type {Scope} from './scope.ts';

/** The cells of all rows by their event: from event to event nobody walks them all. */
const cellsByEvent = memo((model: Model) =>
	groupBy(
		model.analysis.rows.flatMap(({cells}) => cells),
		({event}) => [event],
	),
);

/** Tells which passages concern the events of a scope, as a report of it does. */
export const concerns = memo((model: Model, {events}: Scope) => {
	const reporting = events.flatMap(({reports}) => reports.map(({article}) => article));
	const cells = cellsByEvent(model);
	return concerning(
		{
			articles: [...new Set(reporting)].flatMap(id => model.articles.get(id) ?? []),
			rows: [{cells: events.flatMap(({id}) => cells.get(id) ?? [])}],
		},
		events,
	);
}, 2);
