import {expect, test} from 'vitest';
import {isEffect} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {actionsFor} from '../../source/dashboard/presses.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {chosenArticle, chosenCell, chosenEvent} from '../../source/dashboard/selectors.ts';
import type {State} from '../../source/dashboard/state.ts';
import {screenLines} from '../../source/dashboard/view/screen.ts';
import type {Press} from '../../source/terminal/keyboard.ts';
import {sample} from './sample.ts';

const model = createModel(sample);

/** A person with a mouse, who clicks on what they see. */
const person = (columns: number, rows: number) => {
	let state: State = firstState(model, {columns, rows}, null);
	const press = (given: Press) => {
		for (const action of actionsFor(given, state)) {
			if (!isEffect(action)) state = reduce(state, action, model);
		}
	};

	const screen = () => screenLines(model, state).map(line => line.map(({text}) => text).join(''));
	const at = (column: number, row: number, button = 0) =>
		press({kind: 'mouse', button, column, row, released: false});
	return {
		key: (key: string) => press({kind: 'key', key, raw: key}),
		at,
		click: (text: string) => {
			const row = screen().findIndex(line => line.includes(text));
			expect(row, text).toBeGreaterThan(0);
			at(screen()[row]!.indexOf(text) + 1, row + 1);
		},
		look: <T>(see: (state: State) => T) => see(state),
		event: () => chosenEvent(model, state)?.id,
		article: () => chosenArticle(model, state)?.id,
		cell: () => chosenCell(model, state),
	};
};

test.each([
	[120, 40],
	[80, 24],
])('at %i×%i a click chooses in every pane, a second one opens', (columns, rows) => {
	const {click, look, event, article, cell} = person(columns, rows);
	click('Three villages');
	expect(event()).toBe('flood');
	expect(look(state => state.focus)).toBe('events');
	click('11 Feb Brandt ↔ Orlan');
	expect(event()).toBe('call-february');
	click('11 Feb Brandt ↔ Orlan');
	expect(look(state => state.focus)).toBe('comparison');
	click('Sudria Today  ');
	expect(look(state => state.focus)).toBe('articles');
	expect(article()).toBe('sudria');
	click('took place at');
	expect(look(state => state.focus)).toBe('comparison');
	expect(cell()?.column).toBe('harbour');
	click('took place at');
	expect(look(state => state.reader?.article)).toBe('harbour');
});

test('borders, the reader and what lies outside do nothing', () => {
	const {at, key, look} = person(120, 40);
	const before = look(state => state);
	for (const [column, row] of [
		[1, 1],
		[1, 2],
		[120, 39],
		[500, 500],
		[60, 40],
	] as const) {
		at(column, row);
	}

	expect(look(state => ({...state, message: null}))).toEqual(before);
	key('2');
	key('enter');
	at(100, 20);
	expect(look(state => state.reader)).not.toBeNull();
});

test('other buttons, and clicks where something is asked, do nothing', () => {
	const {at, key, look, event} = person(120, 40);
	const was = event();
	at(5, 4, 2);
	expect(event()).toBe(was);
	key('?');
	at(5, 4);
	expect(look(state => state.overlay?.kind)).toBe('help');
});
