import type {Correction, Outcome} from '../analysis.ts';
import {type Moves, targetOf} from '../comparison/moves.ts';
import {type Found, isMissing, passageAt} from './findings.ts';
import {applied, overruled, unfit} from './outcomes.ts';

/**
 * Which passages stand in other rows, from the corrections that move them. The latest counts first; one that would
 * lead in a circle is overruled.
 *
 * @param standing Oldest first.
 */
export const placingOf = (
	found: Found,
	standing: readonly Correction[],
): {moves: Moves; outcomes: Outcome[]} => {
	const moves = new Map<string, string | null>();
	const by = new Map<string, Correction>();
	const place = (correction: Correction & {what: 'row'}): Outcome => {
		const passage = passageAt(found, correction.of);
		if (isMissing(passage)) return unfit(correction, passage);
		const beside = correction.beside === null ? null : passageAt(found, correction.beside);
		if (beside !== null && isMissing(beside)) return unfit(correction, beside, [passage.place]);
		const key = passage.is;
		const goal = beside?.is ?? null;
		const places = [passage.place, ...(beside ? [beside.place] : [])];
		if (goal === key) return unfit(correction, 'the two are one passage', places);
		const end = goal === null ? null : (targetOf(moves, goal) ?? goal);
		const later = by.get(key) ?? (end === key ? by.get(goal!) : undefined);
		if (later) return overruled(correction, later, places);
		moves.set(key, goal);
		by.set(key, correction);
		return applied(correction, places);
	};

	const outcomes = [...standing]
		.reverse()
		.flatMap(correction => (correction.what === 'row' ? [place(correction)] : []));
	return {moves, outcomes};
};
