import type {Action} from './actions.ts';
import type {Place} from './state.ts';

/** A command with its keys. */
export type Binding = {
	/** Unique; what the palette calls it. */
	command: string;
	/** Names as `keyboard.ts` gives them. */
	keys: readonly string[];
	/** What it does, for the help. */
	description: string;
	where: readonly Place[];
	action: Action;
	/** A word for the footer, where it is shown there, and how early. */
	footer?: {label: string; keys: string; rank: number};
};

export const groups = ['Move', 'Compare', 'Find', 'Read', 'Other'] as const;
export type Group = (typeof groups)[number];

const lists: readonly Place[] = ['events', 'articles', 'comparison'];
const scrolling: readonly Place[] = [...lists, 'reader', 'help'];
const body: readonly Place[] = [...lists, 'reader'];

/**
 * All commands with their keys. This table is the only place where keys are named: the matcher, the footer, the
 * help, the command palette and the readme's list are read from it.
 */
export const table: Readonly<Record<Group, readonly Binding[]>> = {
	Move: [
		{
			command: 'down',
			keys: ['j', 'down'],
			description: 'Down a line, or to the next row',
			where: scrolling,
			action: {type: 'move', by: 1, unit: 'line'},
			footer: {label: 'move', keys: '↑↓', rank: 1},
		},
		{
			command: 'up',
			keys: ['k', 'up'],
			description: 'Up a line, or to the row before',
			where: scrolling,
			action: {type: 'move', by: -1, unit: 'line'},
		},
		{
			command: 'left',
			keys: ['h', 'left'],
			description: 'To the outlet on the left; from the first, to the events',
			where: lists,
			action: {type: 'move across', by: -1},
		},
		{
			command: 'right',
			keys: ['l', 'right'],
			description: 'To the outlet on the right; from a list, to the comparison',
			where: lists,
			action: {type: 'move across', by: 1},
		},
		{
			command: 'half page down',
			keys: ['ctrl-d'],
			description: 'Half a page down',
			where: scrolling,
			action: {type: 'move', by: 1, unit: 'half page'},
		},
		{
			command: 'half page up',
			keys: ['ctrl-u'],
			description: 'Half a page up',
			where: scrolling,
			action: {type: 'move', by: -1, unit: 'half page'},
		},
		{
			command: 'page down',
			keys: ['pagedown', 'ctrl-f', 'space'],
			description: 'A page down',
			where: scrolling,
			action: {type: 'move', by: 1, unit: 'page'},
		},
		{
			command: 'page up',
			keys: ['pageup', 'ctrl-b'],
			description: 'A page up',
			where: scrolling,
			action: {type: 'move', by: -1, unit: 'page'},
		},
		{
			command: 'first',
			keys: ['g', 'home'],
			description: 'To the first line',
			where: scrolling,
			action: {type: 'move to', edge: 'start'},
		},
		{
			command: 'last',
			keys: ['G', 'end'],
			description: 'To the last line',
			where: scrolling,
			action: {type: 'move to', edge: 'end'},
		},
		{
			command: 'next pane',
			keys: ['tab'],
			description: 'To the next pane',
			where: body,
			action: {type: 'focus next', by: 1},
			footer: {label: 'pane', keys: 'Tab', rank: 2},
		},
		{
			command: 'previous pane',
			keys: ['shift-tab'],
			description: 'To the pane before',
			where: body,
			action: {type: 'focus next', by: -1},
		},
		{
			command: 'events',
			keys: ['1'],
			description: 'To the events',
			where: body,
			action: {type: 'focus', pane: 'events'},
		},
		{
			command: 'articles',
			keys: ['2'],
			description: 'To the articles',
			where: body,
			action: {type: 'focus', pane: 'articles'},
		},
		{
			command: 'comparison',
			keys: ['3'],
			description: 'To the comparison',
			where: body,
			action: {type: 'focus', pane: 'comparison'},
		},
		{
			command: 'zoom',
			keys: ['z'],
			description: 'Give the pane the whole screen, and back',
			where: body,
			action: {type: 'zoom'},
			footer: {label: 'zoom', keys: 'z', rank: 8},
		},
	],
	Compare: [
		{
			command: 'series',
			keys: ['s'],
			description: 'Widen from the event to all events of the same people, and back',
			where: lists,
			action: {type: 'widen'},
			footer: {label: 'series', keys: 's', rank: 4},
		},
		{
			command: 'next view',
			keys: ['v'],
			description: 'Next view: rows, wording, sources, facts, reuse, timeline',
			where: lists,
			action: {type: 'next view', by: 1},
			footer: {label: 'view', keys: 'v', rank: 5},
		},
		{
			command: 'previous view',
			keys: ['V'],
			description: 'View before',
			where: lists,
			action: {type: 'next view', by: -1},
		},
		{
			command: 'base',
			keys: ['b'],
			description: 'Choose the outlet that the others are compared with',
			where: lists,
			action: {type: 'menu', menu: 'base'},
			footer: {label: 'base', keys: 'b', rank: 9},
		},
		{
			command: 'outlets',
			keys: ['o'],
			description: 'Choose the outlets to show',
			where: lists,
			action: {type: 'menu', menu: 'outlets'},
		},
		{
			command: 'outlets left',
			keys: ['<'],
			description: 'Page to the outlets on the left',
			where: lists,
			action: {type: 'page outlets', by: -1},
		},
		{
			command: 'outlets right',
			keys: ['>'],
			description: 'Page to the outlets on the right',
			where: lists,
			action: {type: 'page outlets', by: 1},
		},
		{
			command: 'next difference',
			keys: [']'],
			description: 'To the next row that differs; in an article, to the next finding',
			where: ['comparison', 'reader'],
			action: {type: 'next mark', by: 1},
			footer: {label: 'next mark', keys: '[ ]', rank: 6},
		},
		{
			command: 'previous difference',
			keys: ['['],
			description: 'To the row before that differs; in an article, to the finding before',
			where: ['comparison', 'reader'],
			action: {type: 'next mark', by: -1},
		},
	],
	Find: [
		{
			command: 'all articles',
			keys: ['a'],
			description: 'List all articles, or those of the event',
			where: lists,
			action: {type: 'every article'},
		},
		{
			command: 'search',
			keys: ['/'],
			description: 'Search the pane: events, articles, rows, or the article read',
			where: body,
			action: {type: 'prompt', prompt: 'search'},
			footer: {label: 'search', keys: '/', rank: 7},
		},
		{
			command: 'next match',
			keys: ['n'],
			description: 'To the next match',
			where: body,
			action: {type: 'next match', by: 1},
		},
		{
			command: 'previous match',
			keys: ['N'],
			description: 'To the match before',
			where: body,
			action: {type: 'next match', by: -1},
		},
		{
			command: 'filter',
			keys: ['f'],
			description: 'Filter the events: words, or person: outlet: kind: status: on: after: before:',
			where: lists,
			action: {type: 'prompt', prompt: 'filter'},
			footer: {label: 'filter', keys: 'f', rank: 10},
		},
	],
	Read: [
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
	],
	Other: [
		{
			command: 'export',
			keys: ['e'],
			description: 'Write the comparison to a file',
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
	],
};
