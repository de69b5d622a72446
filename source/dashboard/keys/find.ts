import {type Binding, body, lists} from './binding.ts';

/** Finding events, articles and words. */
export const find: readonly Binding[] = [
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
];
