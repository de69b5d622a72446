import type {Streams} from './command.ts';

/** Lists are cut by line where they go into a pipe: there nothing wraps. */
export const listWidth = ({stdout}: Streams): number =>
	stdout.isTTY ? Math.max(40, stdout.columns) : Number.POSITIVE_INFINITY;
