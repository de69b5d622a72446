import {expect, test} from 'vitest';
import {createModel} from '../../source/dashboard/model/model.ts';
import {scopeOf} from '../../source/dashboard/model/scope.ts';
import {rowsView} from '../../source/dashboard/model/views/rows.ts';
import {comparisonOf} from '../../source/report/comparison.ts';
import {analysis} from '../report/fixture.ts';
import {sample} from './sample.ts';

test('what is left of a row in an event is only there, and elsewhere in the series', () => {
	const model = createModel(analysis);
	const scope = scopeOf(model, model.events.get('call-b')!, false, new Set());
	const notes = rowsView(model, scope, null).rows.map(({note}) => note);
	expect(notes).toEqual(['· only here\n+2 in the series']);
});

test('screen and report compare with the same article: the earliest for which the event is the news', () => {
	const model = createModel(sample);
	const told = [...model.events.values()].filter(({id}) => sample.articles.some(({event}) => event === id));
	const first = told.flatMap(event =>
		[false, true].map(wide => {
			const scope = scopeOf(model, event, wide, new Set());
			const report = comparisonOf(sample, {event: event.id, series: wide});
			return [scope.columns[0]?.id, report.columns[0]?.article.id];
		}),
	);
	expect(first.map(([screen]) => screen)).toEqual(first.map(([, report]) => report));
	const bridge = createModel(analysis);
	const {columns} = scopeOf(bridge, bridge.events.get('call-a')!, false, new Set());
	expect(columns.map(({id, published}) => [id, published])).toEqual([
		['post', '2031-06-03'],
		['herald', '2031-06-04'],
	]);
});
