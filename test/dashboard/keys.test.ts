import {expect, test} from 'vitest';
import {groups} from '../../source/dashboard/keys/binding.ts';
import {bindingFor, bindings, footerBindings, keyList, spell} from '../../source/dashboard/keys.ts';
import {commandsFor} from '../../source/dashboard/presses.ts';
import {type Place, views} from '../../source/dashboard/state.ts';

test('in no place does a key mean two things', () => {
	const seen = new Map<string, string>();
	const clashes: string[] = [];
	for (const {command, keys, where} of bindings) {
		for (const place of where) {
			for (const key of keys) {
				const before = seen.get(`${place} ${key}`);
				if (before) clashes.push(`${key} in ${place}: ${before}, ${command}`);
				seen.set(`${place} ${key}`, command);
			}
		}
	}

	expect(clashes).toEqual([]);
});

test('every command has a name of its own and a description, and all but the views a key', () => {
	expect(new Set(bindings.map(({command}) => command)).size).toBe(bindings.length);
	expect(bindings.filter(({description}) => description === '')).toEqual([]);
	expect(bindings.filter(({keys}) => keys.length === 0).map(({command}) => command)).toEqual(views);
});

test('the list of keys has every group, and every command with a key but the one that closes the help', () => {
	const list = keyList();
	expect(list.map(({group}) => group)).toEqual(groups);
	expect(list.flatMap(({lines}) => lines)).toHaveLength(bindings.length - views.length - 1);
});

test('keys are spelt for people', () => {
	expect(['ctrl-d', 'pagedown', 'j', 'shift-tab', 'escape'].map(spell)).toEqual([
		'Ctrl-D',
		'PgDn',
		'j',
		'Shift-Tab',
		'Esc',
	]);
});

test('q quits from the panes and goes back from what lies over them', () => {
	const does = (place: Place) => bindingFor(place, 'q')?.action.type;
	expect(
		(['events', 'articles', 'comparison', 'reader', 'help', 'menu', 'prompt'] as const).map(does),
	).toEqual(['quit', 'quit', 'quit', 'back', 'back', 'back', undefined]);
});

test('Esc never quits', () => {
	const places = ['events', 'articles', 'comparison', 'reader', 'help', 'menu', 'prompt'] as const;
	expect(places.map(place => bindingFor(place, 'escape')?.action.type)).toEqual(places.map(() => 'back'));
});

test('the footer shows the way out everywhere but in a prompt', () => {
	const last = (place: Place) => footerBindings(place).at(-1)?.footer?.label;
	expect([last('events'), last('reader'), last('help'), last('menu'), last('prompt')]).toEqual([
		'quit',
		'back',
		'back',
		'back',
		undefined,
	]);
});

test('the palette finds commands by the start of a word, else by the beginnings of several', () => {
	const names = (typed: string) => commandsFor(typed, 'events').map(({command}) => command);
	expect(names('outl')).toEqual(['outlets', 'outlets left', 'outlets right']);
	expect(names('nv')).toEqual(['next view']);
	expect(names('pane')).toEqual(['next pane', 'previous pane']);
	expect(names('exp')).toEqual(['export']);
	expect(commandsFor('exp', 'reader')).toEqual([]);
	expect(names('xyz')).toEqual([]);
	expect(names('word')).toEqual(['wording']);
	expect(names('facts')).toEqual(['facts']);
});
