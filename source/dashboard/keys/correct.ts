import {type Binding, body} from './binding.ts';

/** Deciding against the engine. */
export const correct: readonly Binding[] = [
	{
		command: 'correct',
		keys: ['c'],
		description: 'Correct what is here: join, part, date, status, person, row, outlet, note',
		where: body,
		action: {type: 'begin correcting'},
		footer: {label: 'correct', keys: 'c', rank: 8},
	},
	{
		command: 'take back',
		keys: ['u'],
		description: 'Take back the last correction',
		where: body,
		action: {type: 'take back'},
	},
];
