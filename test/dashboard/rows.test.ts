import {expect, test} from 'vitest';
import {createModel} from '../../source/dashboard/model/model.ts';
import {scopeOf} from '../../source/dashboard/model/scope.ts';
import {rowsView} from '../../source/dashboard/model/views/rows.ts';
import {analysis} from '../report/fixture.ts';

test('what is left of a row in an event is only there, and elsewhere in the series', () => {
	const model = createModel(analysis);
	const scope = scopeOf(model, model.events.get('call-b')!, false, new Set());
	const notes = rowsView(model, scope, null).rows.map(({note}) => note);
	expect(notes).toEqual(['· only here\n+2 in the series']);
});
