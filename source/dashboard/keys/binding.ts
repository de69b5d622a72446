import type {Action} from '../actions.ts';
import type {Place} from '../state.ts';

/** A command with its keys. */
export type Binding = {
	/** Unique; what the palette calls it. */
	command: string;
	/** Names as `keyboard.ts` gives them; none for a command that only the palette gives. */
	keys: readonly string[];
	/** What it does, for the help. */
	description: string;
	where: readonly Place[];
	action: Action;
	/** A word for the footer, where it is shown there, and how early. */
	footer?: {label: string; keys: string; rank: number};
};

export const groups = ['Move', 'Compare', 'Find', 'Read', 'Correct', 'Other'] as const;
export type Group = (typeof groups)[number];

/** Places of commands that several groups share. */
export const lists: readonly Place[] = ['events', 'articles', 'comparison'];
export const scrolling: readonly Place[] = [...lists, 'reader', 'help'];
export const body: readonly Place[] = [...lists, 'reader'];
