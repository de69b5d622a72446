import {type Binding, type Group, groups} from './keys/binding.ts';
import {table} from './keys/table.ts';
import type {Place} from './state.ts';

/** All bindings, in the order of the table. */
export const bindings: readonly Binding[] = groups.flatMap(group => table[group]);

/** The bindings by place and key. */
const byPlace = new Map<Place, Map<string, Binding>>();
for (const binding of bindings) {
	for (const place of binding.where) {
		const keys = byPlace.get(place) ?? new Map<string, Binding>();
		byPlace.set(place, keys);
		for (const key of binding.keys) keys.set(key, binding);
	}
}

/** What a key does in a place, or undefined. */
export const bindingFor = (place: Place, key: string): Binding | undefined => byPlace.get(place)?.get(key);

/** The bindings that the footer shows in a place, the most useful first. */
export const footerBindings = (place: Place): Binding[] =>
	bindings
		.filter(({where, footer}) => footer && where.includes(place))
		.sort((a, b) => a.footer!.rank - b.footer!.rank);

const spelling = new Map([
	['up', '↑'],
	['down', '↓'],
	['left', '←'],
	['right', '→'],
	['pageup', 'PgUp'],
	['pagedown', 'PgDn'],
	['home', 'Home'],
	['end', 'End'],
	['tab', 'Tab'],
	['shift-tab', 'Shift-Tab'],
	['enter', 'Enter'],
	['escape', 'Esc'],
	['space', 'Space'],
]);

/** A key as a person reads it: "Ctrl-D", "PgDn", "j". */
export const spell = (key: string): string =>
	spelling.get(key) ?? (key.startsWith('ctrl-') ? `Ctrl-${key.slice(5).toUpperCase()}` : key);

/** A line of the list of keys, as the help and the readme show it. */
export type KeyLine = {keys: string; description: string};

/** The list of keys by group. Left out are commands without a key, and what merely closes what another opened. */
export const keyList = (): Array<{group: Group; lines: KeyLine[]}> =>
	groups.map(group => ({
		group,
		lines: table[group]
			.filter(({command, keys}) => keys.length > 0 && command !== 'close help')
			.map(({keys, description}) => ({keys: keys.map(spell).join(' '), description})),
	}));
