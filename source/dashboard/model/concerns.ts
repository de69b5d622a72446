import {concerning} from '../../report/shown.ts';
import {groupBy} from '../../words.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';
import type {Scope} from './scope.ts';

/** Tells which passages concern the events of a scope, as a report of it does. */
export const concerns = memo((model: Model, {events}: Scope) => {
	const reporting = events.flatMap(({reports}) => reports.map(({article}) => article));
	const rows = [...new Set(events.map(({series}) => series))].flatMap(id => model.rows.get(id) ?? []);
	const cells = groupBy(
		rows.flatMap(row => row.cells),
		({event}) => [event],
	);
	return concerning(
		{
			articles: [...new Set(reporting)].flatMap(id => model.articles.get(id) ?? []),
			rows: [{cells: events.flatMap(({id}) => cells.get(id) ?? [])}],
		},
		events,
	);
}, 2);
