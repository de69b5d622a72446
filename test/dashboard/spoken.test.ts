import {expect, test} from 'vitest';
import {isEffect} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import type {Column, Content, TableRow} from '../../source/dashboard/model/table.ts';
import {actionsFor} from '../../source/dashboard/presses.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {createNarrator} from '../../source/dashboard/spoken/announce.ts';
import {spokenCell} from '../../source/dashboard/spoken/cells.ts';
import {speakable} from '../../source/dashboard/spoken/speech.ts';
import type {State} from '../../source/dashboard/state.ts';
import {sample} from './sample.ts';

const model = createModel(sample);

/** A person who listens: presses keys and hears what follows the last of them. */
const listener = () => {
	let state: State = firstState(model, {columns: 100, rows: 30}, null);
	const narrator = createNarrator();
	let heard = narrator.tell(model, state);
	return {
		press: (...keys: string[]) => {
			for (const key of keys) {
				for (const action of actionsFor({kind: 'key', key, raw: key}, state)) {
					if (!isEffect(action)) state = reduce(state, action, model);
				}

				heard = narrator.tell(model, state);
			}

			return heard;
		},
		again: () => {
			narrator.forget();
			return narrator.tell(model, state);
		},
		heard: () => heard,
	};
};

test('at the start it says where one is', () => {
	expect(listener().heard()).toEqual([
		'Events, 7',
		'Call of 11 Feb 2032, Brandt and Orlan, 2 outlets. 2 of 7',
	]);
});

test('a moved selection is one line, and an end is silent', () => {
	const {press} = listener();
	expect(press('k')).toEqual(['Planned call of 12 Feb 2032, Lund and Strand, 1 outlet. 1 of 7']);
	expect(press('k')).toEqual([]);
});

test('a new pane is named, then what is chosen in it', () => {
	const [heading, row, ...cells] = listener().press('3');
	expect(heading).toBe(
		'Comparison, rows: call of 11 Feb 2032, Brandt and Orlan. 2 outlets: Harbour Post; Sudria Today',
	);
	expect(row).toMatch(/^Call, .+\. 1 of \d+$/);
	expect(cells[0]).toMatch(/^Harbour Post, 12 Feb 2032: .*rang her Sudrian counterpart/);
	expect(cells).toHaveLength(2);
});

test('across a row only the cell is said, with its own words', () => {
	const {press} = listener();
	press('3');
	const cell = press('l');
	expect(cell).toHaveLength(1);
	expect(cell[0]).toMatch(/^Sudria Today, 12 Feb 2032: /);
});

test('what the base has in another place is no word of its own', () => {
	const [article] = sample.articles;
	const {id, outlet, text, published} = article!;
	const [first, second] = [text.indexOf(' '), text.indexOf(' ', text.indexOf(' ') + 1)];
	const content: Content = {
		kind: 'passages',
		article: id,
		spans: [{start: 0, end: second}],
		note: null,
		marks: () => [
			[
				{start: 0, end: first, style: 'moved'},
				{start: first + 1, end: second, style: 'differs'},
			],
		],
	};
	const column: Column = {id, outlet, published, telling: 'outlet', about: null};
	const row = {cells: new Map([[id, content]])} as unknown as TableRow;
	expect(spokenCell(row, column, model)).toContain(
		`Words of its own: “${text.slice(first + 1, second)}”. Words in another place: “${text.slice(0, first)}”`,
	);
});

test('of the reader what comes into view is said, and each finding with its words', () => {
	const {press} = listener();
	const [head, first] = press('2', 'enter');
	expect(head).toMatch(/^Reader: .+\. Harbour Post, by Mira Lind, 12 Feb 2032\. \d+ findings$/);
	expect(first).toMatch(/^Norland's defence chief, Gen\. Ada Brandt, on Friday rang/);
	expect(press(']')[0]).toMatch(/^1 of \d+\. .+“.+”$/);
	expect(press('q')[0]).toBe('Articles on the call of 11 Feb 2032, Brandt and Orlan, 2');
});

test('the help names keys by words', () => {
	const help = listener().press('?');
	expect(help).toContain('j or Down: Down a line, or to the next row');
	expect(help).toContain('Shift-n: To the match before');
	expect(help).toContain('question mark: All keys');
});

test('a filter, a base and messages are told', () => {
	const {press} = listener();
	expect(press('f', ...'kind:story', 'enter')[0]).toBe('Filter kind:story: 1 event');
	expect(press('escape')).toContain('Events, 7');
	expect(press('n')).toEqual(['Nothing to look for: / asks for words.']);
});

test('whatever is pressed, nothing drawn is said', () => {
	const {press} = listener();
	const keys = [
		'j',
		'v',
		's',
		'3',
		'l',
		'enter',
		']',
		'q',
		'a',
		'2',
		'G',
		'o',
		'escape',
		'z',
		'b',
		'escape',
		'?',
		'q',
	];
	for (let i = 0, at = 5; i < 600; i++, at = (at * 31 + 11) % 9973) {
		for (const line of press(keys[at % keys.length]!)) {
			expect(line).not.toMatch(/[\u2190-\u25ff\x1b]|^$/);
		}
	}
});

test('it says again where one is', () => {
	const {press, again} = listener();
	press('j');
	expect(again()).toEqual(['Events, 7', expect.stringMatching(/^Story of .+ 3 of 7$/)]);
});

test('signs are told in words, bars not at all', () => {
	expect(speakable('Milo ↔ Tarn · call')).toBe('Milo and Tarn, call');
	expect(speakable('≈ near +3')).toBe('near plus 3');
	expect(speakable('said ×5')).toBe('said 5 times');
	expect(speakable('◂ this event')).toBe('this event');
	expect(speakable('–')).toBe('');
	expect(speakable('██████▌      52%')).toBe('52%');
	expect(speakable('[ ] Harbour Post')).toBe('hidden: Harbour Post');
	expect(speakable('They met. […] They parted.')).toBe('They met. (text left out) They parted.');
});
