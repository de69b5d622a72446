import {expect, test} from 'vitest';
import {isEffect} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {actionsFor} from '../../source/dashboard/presses.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {chosenArticle, chosenCell, chosenEvent, currentEvents} from '../../source/dashboard/selectors.ts';
import type {State} from '../../source/dashboard/state.ts';
import {sample} from './sample.ts';

/** A person at the keyboard: presses and looks, without a screen. */
const person = (columns = 120, rows = 40) => {
	const model = createModel(sample);
	let state = firstState(model, {columns, rows}, null);
	return {
		press: (...keys: string[]) => {
			for (const key of keys) {
				for (const action of actionsFor({kind: 'key', key, raw: key}, state)) {
					if (!isEffect(action)) state = reduce(state, action, model);
				}
			}
		},
		resize: (columns: number, rows: number) => {
			state = reduce(state, {type: 'resize', size: {columns, rows}}, model);
		},
		look: <T>(at: (state: State) => T) => at(state),
		event: () => chosenEvent(model, state)?.id,
		article: () => chosenArticle(model, state)?.id,
		cell: () => chosenCell(model, state),
		events: () => currentEvents(model, state).events.length,
	};
};

test('it starts at the event of which there is most to compare', () => {
	const {event, look} = person();
	expect(event()).toBe('call-february');
	expect(look(state => state.focus)).toBe('events');
});

test('moving goes from event to event and stops at the ends', () => {
	const {press, event} = person();
	press('j');
	expect(event()).toBe('flood');
	press('g');
	expect(event()).toBe('call-presidents');
	press('k', 'k');
	expect(event()).toBe('call-presidents');
	press('G', 'j');
	expect(event()).toBe('call-march');
});

test('the panes go round with Tab, and are reached by number', () => {
	const {press, look} = person();
	const focus = () => look(state => state.focus);
	press('tab');
	expect(focus()).toBe('articles');
	press('tab', 'tab');
	expect(focus()).toBe('events');
	press('shift-tab');
	expect(focus()).toBe('comparison');
	press('2');
	expect(focus()).toBe('articles');
	press('right');
	expect(focus()).toBe('comparison');
	press('left');
	expect(focus()).toBe('events');
});

test('the same row stays selected from call to call', () => {
	const {press, cell, event} = person();
	press('3', 'j', 'j', 'j');
	expect(cell()).toEqual({row: 'row-4', column: 'harbour'});
	press('1', 'j', 'j');
	expect(event()).toBe('call-december');
	expect(cell()).toEqual({row: 'row-4', column: 'beacon'});
});

test('selection survives a filter that hides it, a change of view and a resize', () => {
	const {press, event, resize, cell, events} = person();
	press('3', 'j', '1', 'f', ...'kind:story', 'enter');
	expect([event(), events()]).toEqual(['flood', 1]);
	press('escape');
	expect([event(), events()]).toEqual(['call-february', 7]);
	press('v', 'V');
	resize(80, 24);
	resize(30, 5);
	resize(200, 60);
	expect([event(), cell()?.row]).toEqual(['call-february', 'row-2']);
});

test('Esc in the filter brings back the filter before', () => {
	const {press, look} = person();
	press('f', ...'lund', 'enter', 'f', ...' more', 'escape');
	expect(look(state => [state.filter, state.overlay])).toEqual(['lund', null]);
});

test('s widens to the series and back', () => {
	const {press, look, cell} = person();
	press('s', '3', 'l', 'l', 'l', 'l');
	expect(look(state => state.wide)).toBe(true);
	expect(cell()?.column).toBe('wire');
	press('s');
	expect(look(state => state.wide)).toBe(false);
	expect(cell()?.column).toBe('harbour');
});

test('s says so where the series has one event', () => {
	const {press, look} = person();
	press('j', 's');
	expect(look(state => [state.wide, state.message])).toEqual([false, 'The series has this one event alone.']);
});

test('a filter that is not understood says so when it is given', () => {
	const {press, look} = person();
	press('f', ...'status:done', 'enter');
	expect(look(state => state.message)).toBe('“done” is no status: occurred, planned, attempted, denied');
});

test('Enter on a cell goes to its passage, Enter on a finding to its row', () => {
	const {press, look, cell} = person();
	press('3', 'l', 'j', 'j', 'enter');
	const target = look(state => state.reader?.target);
	expect(sample.articles.find(({id}) => id === 'sudria')?.text.slice(target?.start, target?.end)).toBe(
		'The two officers discussed several matters of regional security',
	);
	press('enter');
	expect(look(state => state.reader)).toBe(null);
	expect(cell()).toEqual({row: 'row-3', column: 'sudria'});
});

test('Enter on an empty cell says so and stays', () => {
	const {press, look} = person();
	press('3', 'l', 'j', 'enter');
	expect(look(state => [state.reader, state.message])).toEqual([null, 'This outlet says nothing here.']);
	press('k');
	expect(look(state => state.message)).toBe(null);
});

test('] goes through the findings of an article and round', () => {
	const {press, look} = person();
	press('2', 'enter', '[');
	expect(look(state => state.reader?.finding)).toBe(9);
	press(']');
	expect(look(state => state.reader?.finding)).toBe(0);
});

test('] goes from cell to cell that differs, past verbatim rows, silent outlets and the base', () => {
	const {press, cell} = person();
	press('s', '3');
	const visited = Array.from({length: 14}, () => {
		press(']');
		return `${cell()?.row} ${cell()?.column}`;
	});
	expect(visited).toEqual([
		'row-1 sudria',
		'row-1 beacon',
		'row-1 ledger',
		'row-1 wire',
		'row-2 wire',
		'row-3 sudria',
		'row-3 beacon',
		'row-3 ledger',
		'row-4 sudria',
		'row-4 beacon',
		'row-4 ledger',
		'row-4 wire',
		'row-6 sudria',
		'row-8 beacon',
	]);
	press('[', '[');
	expect(cell()).toEqual({row: 'row-4', column: 'wire'});
});

test('] says so where no cell differs', () => {
	const {press, look} = person();
	press('v', '3', ']');
	expect(look(state => state.message)).toBe('No cell is marked as different here.');
});

test('a search finds, counts and goes round', () => {
	const {press, event, look} = person();
	press('g', '/', ...'brandt', 'enter');
	expect([event(), look(state => state.message)]).toEqual(['call-february', '“brandt”: 1 of 5']);
	press('n', 'n', 'n', 'n', 'n');
	expect([event(), look(state => state.message)]).toEqual(['call-february', '“brandt”: 1 of 5']);
	press('N');
	expect(event()).toBe('call-march');
});

test('a search in the comparison goes to the outlet that has the words', () => {
	const {press, cell} = person();
	press('3', 'l');
	const other = cell()!.column;
	press('g', 'h');
	const first = cell()!.column;
	press('/', ...'particulars', 'enter');
	expect(first).not.toBe(other);
	expect(cell()!.column).toBe(other);
});

test('a search in the reader goes from match to match', () => {
	const {press, look} = person();
	press('2', 'enter', '/', ...'MINISTRY', 'enter', 'n');
	expect(look(state => state.message)).toBe('“MINISTRY”: 2 of 2');
});

test('a search without a match says so', () => {
	const {press, look} = person();
	press('/', ...'zeppelin', 'enter');
	expect(look(state => state.message)).toBe('“zeppelin” is not in this pane.');
});

test('outlets page sideways and never past the last', () => {
	const {press, look} = person();
	press('s', '>');
	expect(look(state => state.firstColumn)).toBe(2);
	press('>', '>');
	expect(look(state => state.firstColumn)).toBe(3);
	press('<', '<', '<');
	expect(look(state => state.firstColumn)).toBe(0);
});

test('Esc undoes one thing at a time', () => {
	const {press, look} = person();
	press('z', '/', ...'call', 'enter', '?');
	const open = () => look(state => [state.overlay?.kind ?? '', state.zoomed, state.search]);
	expect(open()).toEqual(['help', true, 'call']);
	press('escape');
	expect(open()).toEqual(['', true, 'call']);
	press('escape');
	expect(open()).toEqual(['', false, 'call']);
	press('escape');
	expect(open()).toEqual(['', false, '']);
});

test('the palette gives a command by its name', () => {
	const {press, look} = person();
	press(':', ...'seri', 'enter');
	expect(look(state => [state.wide, state.overlay])).toEqual([true, null]);
	press(':', ...'facts', 'enter');
	expect(look(state => state.view)).toBe('facts');
	press(':', ...'nothing of the kind', 'enter');
	expect(look(state => state.message)).toBe('No command “nothing of the kind”');
});

test('an empty analysis can be moved about in', () => {
	const model = createModel({
		...sample,
		articles: [],
		events: [],
		statements: [],
		rows: [],
		dates: [],
		figures: [],
		reuse: [],
		wording: [],
		conflicts: [],
		people: [],
	});
	let state = firstState(model, {columns: 80, rows: 24}, null);
	for (const key of [
		'j',
		'k',
		'tab',
		'enter',
		'G',
		'3',
		'j',
		'l',
		'enter',
		']',
		's',
		'v',
		'>',
		'b',
		'escape',
		'z',
	]) {
		for (const action of actionsFor({kind: 'key', key, raw: key}, state)) {
			if (!isEffect(action)) state = reduce(state, action, model);
		}
	}

	expect(chosenEvent(model, state)).toBeUndefined();
});
