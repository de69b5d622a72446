import type {Streams} from './command.ts';

/** Lists are cut by line where they go into a pipe: there nothing wraps. */
export const listWidth = ({stdout}: Streams): number =>
	stdout.isTTY ? Math.max(40, stdout.columns) : Number.POSITIVE_INFINITY;

/** Prose is as wide as the terminal, within what reads well; 80 columns in a pipe, where nobody knows. */
export const proseWidth = ({columns}: Streams['stdout']): number =>
	Math.min(120, Math.max(40, columns ?? 80));
