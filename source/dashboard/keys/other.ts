import {type Binding, body, lists, scrolling} from './binding.ts';

/** The rest: taking away, help, leaving. */
export const other: readonly Binding[] = [
	{
		command: 'export',
		keys: ['e'],
		description: 'Take the comparison away: to a file or the clipboard',
		where: lists,
		action: {type: 'menu', menu: 'export'},
		footer: {label: 'export', keys: 'e', rank: 9},
	},
	{
		command: 'palette',
		keys: [':'],
		description: 'Give any command by its name',
		where: body,
		action: {type: 'prompt', prompt: 'command'},
	},
	{
		command: 'help',
		keys: ['?'],
		description: 'All keys',
		where: body,
		action: {type: 'help'},
		footer: {label: 'keys', keys: '?', rank: 11},
	},
	{
		command: 'close help',
		keys: ['?'],
		description: 'Close the help',
		where: ['help'],
		action: {type: 'back'},
	},
	{
		command: 'redraw',
		keys: ['ctrl-l'],
		description: 'Draw the screen anew',
		where: [...scrolling, 'menu', 'prompt'],
		action: {type: 'repaint'},
	},
	{
		command: 'suspend',
		keys: ['ctrl-z'],
		description: 'Back to the shell; fg returns',
		where: [...scrolling, 'menu', 'prompt'],
		action: {type: 'suspend'},
	},
	{
		command: 'quit',
		keys: ['q'],
		description: 'Quit',
		where: lists,
		action: {type: 'quit'},
		footer: {label: 'quit', keys: 'q', rank: 12},
	},
	{
		command: 'quit at once',
		keys: ['ctrl-c'],
		description: 'Quit from anywhere',
		where: [...scrolling, 'menu', 'prompt'],
		action: {type: 'quit'},
	},
];
