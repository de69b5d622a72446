import {keyList} from '../keys.ts';
import {filterTerms} from '../model/help.ts';
import {joined} from './speech.ts';

/** What keys are called that a screen reader may pass over, or that are arrows on the screen. */
const names = new Map([
	['↑', 'Up'],
	['↓', 'Down'],
	['←', 'Left'],
	['→', 'Right'],
	['<', 'less-than'],
	['>', 'greater-than'],
	['[', 'left bracket'],
	[']', 'right bracket'],
	['/', 'slash'],
	[':', 'colon'],
	['?', 'question mark'],
	['PgUp', 'Page Up'],
	['PgDn', 'Page Down'],
	['Esc', 'Escape'],
]);

/** A capital and its small letter are two keys that sound alike. */
const nameOf = (key: string): string =>
	names.get(key) ?? (/^[A-Z]$/.test(key) ? `Shift-${key.toLowerCase()}` : key);

/** The help in words: all keys by group, and the terms of the filter. Signs are told by what they mean wherever they stand. */
export const spokenHelp = (): string[] => [
	...keyList().flatMap(({group, lines}) => [
		group,
		...lines.map(({keys, description}) => `${keys.split(' ').map(nameOf).join(' or ')}: ${description}`),
	]),
	'Filter',
	...filterTerms.map(([term, meaning]) => joined([term, meaning], term.endsWith(':') ? ' ' : ': ')),
];
