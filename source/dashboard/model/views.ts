import {oneLine} from '../../terminal/sanitize.ts';
import type {View} from '../state.ts';
import {memo} from './memo.ts';
import {isCompared, type Model} from './model.ts';
import type {Scope} from './scope.ts';
import {columnWidths, type Table} from './table.ts';
import {factsView} from './views/facts.ts';
import {presenceView} from './views/presence.ts';
import {reuseView} from './views/reuse.ts';
import {rowsView} from './views/rows.ts';
import {sourcesView} from './views/sources.ts';
import {timelineView} from './views/timeline.ts';
import {wordingView} from './views/wording.ts';

const makers: Record<View, (model: Model, scope: Scope, base: string | null) => Table> = {
	rows: rowsView,
	wording: wordingView,
	sources: sourcesView,
	facts: factsView,
	reuse: reuseView,
	presence: presenceView,
	timeline: timelineView,
};

const isUnread = (model: Model, {columns}: Scope): boolean =>
	columns.length > 0 && columns.every(({id}) => model.articles.get(id)?.language === null);

/** The table of a view over a scope. A view that fails says so in its place and takes nothing else with it. */
export const tableFor = memo((model: Model, view: View, scope: Scope, base: string | null): Table => {
	if (!isCompared(model, scope.event))
		return {columns: scope.columns, rows: [], leastColumn: columnWidths.sentence, empty: 'Comparing …'};
	try {
		const table = makers[view](model, scope, base);
		return table.rows.length === 0 && isUnread(model, scope)
			? {...table, empty: 'Not in English: shown, but not analysed.'}
			: table;
	} catch (error) {
		return {
			columns: [],
			rows: [],
			leastColumn: 1,
			empty: `The view “${view}” failed: ${oneLine(String(error))}`,
		};
	}
}, 2);
