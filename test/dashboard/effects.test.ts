import {expect, test} from 'vitest';
import {carryOut, type Outside} from '../../source/dashboard/effects.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import type {OpenMenu} from '../../source/dashboard/state.ts';
import {menuFor} from '../../source/dashboard/view/menu.tsx';
import {sample} from './sample.ts';

test('an export is of what is compared, with the base that was chosen', () => {
	const model = createModel(sample);
	const exporter = {
		write: (_analysis: object, scope: object, format: string) => `${format} ${JSON.stringify(scope)}`,
	};
	const exported = (state: ReturnType<typeof firstState>) =>
		carryOut({type: 'export', format: 'csv', to: 'file'}, state, model, {exporter} as unknown as Outside);
	const first = firstState(model, {columns: 80, rows: 24}, null);
	expect(exported(first)).toBe('csv {"event":"call-february","series":false,"base":null}');
	const wide = reduce(first, {type: 'widen'}, model);
	expect(exported(reduce(wide, {type: 'choose base', article: 'sudria'}, model))).toBe(
		'csv {"event":"call-february","series":true,"base":"sudria"}',
	);
});

test('a comparison goes to the clipboard as the terminal takes it', () => {
	const model = createModel(sample);
	const first = firstState(model, {columns: 80, rows: 24}, null);
	const written: string[] = [];
	const outside = {
		exporter: {render: (_analysis: object, _scope: object, format: string) => `as ${format}`},
		write: (bytes: string) => written.push(bytes),
		env: {},
	} as unknown as Outside;
	expect(carryOut({type: 'export', format: 'csv', to: 'clipboard'}, first, model, outside)).toBe(
		'Copied: the comparison as csv',
	);
	expect(written).toEqual([`\x1b]52;c;${Buffer.from('as csv').toString('base64')}\x07`]);
});

test('a format is chosen first, then where it goes', () => {
	const model = createModel(sample);
	const first = firstState(model, {columns: 80, rows: 24}, null);
	const chosen = reduce(first, {type: 'choose format', format: 'csv'}, model);
	expect(chosen.overlay).toEqual({kind: 'menu', menu: 'destination', format: 'csv'});
	const {items, choose} = menuFor(chosen.overlay as OpenMenu, model, chosen, []);
	expect(items.map(({value}) => choose(value))).toEqual([
		{type: 'export', format: 'csv', to: 'file'},
		{type: 'export', format: 'csv', to: 'clipboard'},
	]);
});
