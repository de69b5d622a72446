import {expect, test} from 'vitest';
import {carryOut, type Outside} from '../../source/dashboard/effects.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {sample} from './sample.ts';

test('an export is of what is compared, with the base that was chosen', () => {
	const model = createModel(sample);
	const exporter = {write: (format: string, scope: object) => `${format} ${JSON.stringify(scope)}`};
	const exported = (state: ReturnType<typeof firstState>) =>
		carryOut({type: 'export', format: 'csv'}, state, model, {exporter} as unknown as Outside);
	const first = firstState(model, {columns: 80, rows: 24}, null);
	expect(exported(first)).toBe('csv {"event":"call-february","series":false,"base":null}');
	const wide = reduce(first, {type: 'widen'}, model);
	expect(exported(reduce(wide, {type: 'choose base', article: 'sudria'}, model))).toBe(
		'csv {"event":"call-february","series":true,"base":"sudria"}',
	);
});
