import type {Binding, Group} from './binding.ts';
import {compare} from './compare.ts';
import {correct} from './correct.ts';
import {find} from './find.ts';
import {move} from './move.ts';
import {other} from './other.ts';
import {read} from './read.ts';

/**
 * All commands with their keys. This table is the only place where keys are named: the matcher, the footer, the
 * help, the command palette and the readme's list are read from it.
 */
export const table: Readonly<Record<Group, readonly Binding[]>> = {
	Move: move,
	Compare: compare,
	Find: find,
	Read: read,
	Correct: correct,
	Other: other,
};
