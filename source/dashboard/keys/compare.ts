import {type View, views} from '../state.ts';
import {type Binding, lists} from './binding.ts';

const viewDescriptions: Readonly<Record<View, string>> = {
	rows: 'View: who said the same thing in which words',
	wording: 'View: the words chosen for the same thing',
	sources: 'View: who is given as saying it',
	facts: 'View: accounts at odds, and figures',
	reuse: 'View: passages that articles share',
	presence: 'View: which outlet tells of what, and which does not',
	timeline: 'View: the events in their order',
};

/** The views by their names: they have no keys of their own, and are for the palette. */
const byName = views.map(
	(view): Binding => ({
		command: view,
		keys: [],
		description: viewDescriptions[view],
		where: lists,
		action: {type: 'show view', view},
	}),
);

/** What is compared, with what, and how it is looked at. */
export const compare: readonly Binding[] = [
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
		description: 'Next view: rows, wording, sources, facts, reuse, presence, timeline',
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
	...byName,
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
		description: 'To the next cell that differs; in an article, to the next finding',
		where: ['comparison', 'reader'],
		action: {type: 'next mark', by: 1},
		footer: {label: 'next mark', keys: '[ ]', rank: 6},
	},
	{
		command: 'previous difference',
		keys: ['['],
		description: 'To the cell before that differs; in an article, to the finding before',
		where: ['comparison', 'reader'],
		action: {type: 'next mark', by: -1},
	},
];
