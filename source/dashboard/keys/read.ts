import {type Binding, body, scrolling} from './binding.ts';

/** Opening, reading, going back. */
export const read: readonly Binding[] = [
	{
		command: 'open',
		keys: ['enter'],
		description: 'Open: the article, the passage of the cell, or the row of the finding',
		where: body,
		action: {type: 'open'},
		footer: {label: 'open', keys: 'Enter', rank: 3},
	},
	{
		command: 'browse',
		keys: ['w'],
		description: 'Open the address of the article in the browser',
		where: body,
		action: {type: 'browse'},
	},
	{
		command: 'pager',
		keys: ['p'],
		description: 'Show the article in $PAGER',
		where: body,
		action: {type: 'page article'},
	},
	{
		command: 'copy',
		keys: ['y'],
		description: 'Copy the words of the cell or the passage, with their outlet and address',
		where: body,
		action: {type: 'copy'},
	},
	{
		command: 'back',
		keys: ['escape'],
		description: 'Back: close what is open, then clear search and filter',
		where: [...scrolling, 'menu', 'prompt'],
		action: {type: 'back'},
	},
	{
		command: 'close',
		keys: ['q'],
		description: 'Close the article, the help or the menu',
		where: ['reader', 'help', 'menu'],
		action: {type: 'back'},
		footer: {label: 'back', keys: 'q', rank: 12},
	},
];
