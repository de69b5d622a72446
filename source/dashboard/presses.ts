import type {Press} from '../terminal/keyboard.ts';
import {oneLine} from '../terminal/sanitize.ts';
import type {Action} from './actions.ts';
import type {Binding} from './keys/binding.ts';
import {bindingFor, bindings} from './keys.ts';
import {type Place, placeOf, type State} from './state.ts';

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

const isSubsequence = (letters: string, text: string): boolean => {
	let at = 0;
	for (const letter of letters) {
		at = text.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}

	return true;
};

/** The commands that a name typed into the palette may mean: those that start with it first. */
export const commandsFor = (typed: string, place: Place): Binding[] => {
	const name = typed.trim().toLowerCase();
	const rank = ({command}: Binding) => (command.startsWith(name) ? 0 : command.includes(name) ? 1 : 2);
	return bindings
		.filter(
			({command, where}) => where.includes(place) && command !== 'palette' && isSubsequence(name, command),
		)
		.sort((a, b) => rank(a) - rank(b));
};

/** Where a command given in the palette is carried out. */
const beneath = (state: State): Place => placeOf({...state, overlay: null});

/** The commands that the open palette offers. */
export const offered = (state: State): Binding[] =>
	state.overlay?.kind === 'prompt' && state.overlay.prompt === 'command'
		? commandsFor(state.overlay.text, beneath(state))
		: [];

const inPrompt = (key: string, state: State): Action[] => {
	const {overlay} = state;
	if (key === 'enter' && overlay?.kind === 'prompt' && overlay.prompt === 'command') {
		const chosen = offered(state)[overlay.chosen];
		return chosen
			? [{type: 'back'}, chosen.action]
			: [{type: 'say', message: `No command “${overlay.text}”`}];
	}

	const edit = editing.get(key);
	if (edit) return [edit];
	if (key === 'space') return [{type: 'type', text: ' '}];
	return [...key].length === 1 ? [{type: 'type', text: key}] : [];
};

const wheel = new Map<number, 1 | -1>([
	[64, -1],
	[65, 1],
]);

/** What a press means in a state. A press that means nothing gives no action. */
export const actionsFor = (press: Press, state: State): Action[] => {
	const place = placeOf(state);
	if (press.kind === 'paste') return place === 'prompt' ? [{type: 'type', text: oneLine(press.text)}] : [];
	if (press.kind === 'mouse') {
		const by = wheel.get(press.button);
		return by && place !== 'prompt' && place !== 'menu' ? [{type: 'move', by, unit: 'line'}] : [];
	}

	const binding = bindingFor(place, press.key);
	if (binding) return [binding.action];
	return place === 'prompt' ? inPrompt(press.key, state) : [];
};
