import type {Press} from '../terminal/keyboard.ts';
import {oneLine} from '../terminal/sanitize.ts';
import type {Action} from './actions.ts';
import {decisionsOf} from './correcting/asks.ts';
import type {Binding} from './keys/binding.ts';
import {bindingFor, bindings} from './keys.ts';
import {type Overlay, type Place, placeOf, type State} from './state.ts';

/** Keys that edit a line of text; every other key of a prompt types itself. */
const editing = new Map<string, Action>([
	['enter', {type: 'submit'}],
	['backspace', {type: 'erase', what: 'character'}],
	['delete', {type: 'erase', what: 'character'}],
	['ctrl-w', {type: 'erase', what: 'word'}],
	['ctrl-u', {type: 'erase', what: 'all'}],
	['up', {type: 'move', by: -1, unit: 'line'}],
	['down', {type: 'move', by: 1, unit: 'line'}],
]);

/** True where the letters are the beginnings of words that follow each other: "nv", "nexv" for "next view". */
const abbreviates = (letters: string, words: readonly string[]): boolean => {
	if (letters === '') return true;
	const [word, ...rest] = words;
	if (word === undefined) return false;
	for (let length = 1; length <= letters.length && word.startsWith(letters.slice(0, length)); length++) {
		if (abbreviates(letters.slice(length), rest)) return true;
	}

	return abbreviates(letters, rest);
};

/** How well a name fits what was typed of it: 0 where it starts so, then where a word does, then by its initials. */
const fitOf = (typed: string, name: string): number | null => {
	if (name.startsWith(typed)) return 0;
	if (` ${name}`.includes(` ${typed}`)) return 1;
	return abbreviates(typed.replaceAll(' ', ''), name.split(' ')) ? 2 : null;
};

/**
 * The commands that a name typed into the palette may mean, the best fitting first. Abbreviations count only where
 * no name has a word that starts so.
 */
export const commandsFor = (typed: string, place: Place): Binding[] => {
	const name = typed.trim().toLowerCase();
	const fitting = bindings
		.filter(({command, where}) => where.includes(place) && command !== 'palette')
		.flatMap(binding => {
			const fit = fitOf(name, binding.command);
			return fit === null ? [] : [{binding, fit}];
		});
	const worst = fitting.some(({fit}) => fit < 2) ? 1 : 2;
	return fitting
		.filter(({fit}) => fit <= worst)
		.sort((a, b) => a.fit - b.fit)
		.map(({binding}) => binding);
};

/** Where a command given in the palette is carried out. */
const beneath = (state: State): Place => placeOf({...state, overlay: null});

/** The commands that the open palette offers. */
export const offered = (state: State): Binding[] =>
	state.overlay?.kind === 'prompt' && state.overlay.prompt === 'command'
		? commandsFor(state.overlay.text, beneath(state))
		: [];

/** What an answer leads to: the question why, or, after that, the decision. One that is none yet waits. */
const answering = ({ask, text}: Extract<Overlay, {prompt: 'correct'}>): Action[] => {
	const decisions = decisionsOf(ask, text);
	if (decisions === null) return [];
	const reason = ask.about === 'why' ? text.trim() : '';
	return ask.about === 'why' || ask.about === 'note'
		? [{type: 'back'}, {type: 'decide', decisions, why: reason === '' ? null : reason}]
		: [{type: 'ask', ask: {about: 'why', decisions}}];
};

const inPrompt = (key: string, state: State): Action[] => {
	const {overlay} = state;
	if (key === 'enter' && overlay?.kind === 'prompt' && overlay.prompt === 'command') {
		const chosen = offered(state)[overlay.chosen];
		return chosen
			? [{type: 'back'}, chosen.action]
			: [{type: 'say', message: `No command “${overlay.text}”`}];
	}

	if (key === 'enter' && overlay?.kind === 'prompt' && overlay.prompt === 'correct')
		return answering(overlay);
	const edit = editing.get(key);
	if (edit) return [edit];
	if (key === 'space') return [{type: 'type', text: ' '}];
	return [...key].length === 1 ? [{type: 'type', text: key}] : [];
};

/** What a menu is sent for a press that is no command: Space chooses as Enter does. */
export const menuInputFor = ({key, raw}: Press & {kind: 'key'}): string => (key === 'space' ? '\r' : raw);

const wheel = new Map<number, 1 | -1>([
	[64, -1],
	[65, 1],
]);

/** What a press means in a state. A press that means nothing gives no action. */
export const actionsFor = (press: Press, state: State): Action[] => {
	const place = placeOf(state);
	if (press.kind === 'paste') return place === 'prompt' ? [{type: 'type', text: oneLine(press.text)}] : [];
	if (press.kind === 'mouse') {
		if (place === 'prompt' || place === 'menu') return [];
		const {button, column, row, released} = press;
		if (button === 0 && !released && place !== 'help') return [{type: 'click', column, row}];
		const by = wheel.get(button);
		return by ? [{type: 'move', by, unit: 'line'}] : [];
	}

	const binding = bindingFor(place, press.key);
	if (binding) return [binding.action];
	return place === 'prompt' ? inPrompt(press.key, state) : [];
};
