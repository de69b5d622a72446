import type {Correction} from '../analysis.ts';
import {codeOrder} from '../words.ts';

type Undo = Correction & {what: 'undo'};

/** Corrections that hold, and what undid the others. */
export type Standing = {
	/** Oldest first, none of them an `undo`. */
	standing: Correction[];
	/** All given, oldest first. */
	all: Correction[];
	/** By id of what was undone, an undo of an undo among them. */
	undone: ReadonlyMap<string, Undo>;
};

const byTime = (a: Correction, b: Correction): number =>
	Date.parse(a.at) - Date.parse(b.at) || codeOrder(a.id, b.id);

/**
 * Which corrections hold once those that were taken back are left out. An undo that was itself undone takes nothing
 * back. The order in which they are given does not matter; of several with one id the oldest counts.
 */
export const standingOf = (corrections: readonly Correction[]): Standing => {
	const all: Correction[] = [];
	const ids = new Set<string>();
	for (const correction of [...corrections].sort(byTime)) {
		if (!ids.has(correction.id)) all.push(correction);
		ids.add(correction.id);
	}

	const undone = new Map<string, Undo>();
	// Latest first: whether an undo holds is known before what it takes back.
	for (const correction of [...all].reverse()) {
		if (correction.what === 'undo' && !undone.has(correction.id) && !undone.has(correction.of))
			undone.set(correction.of, correction);
	}

	return {standing: all.filter(({id, what}) => what !== 'undo' && !undone.has(id)), all, undone};
};
