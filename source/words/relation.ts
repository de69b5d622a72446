import type {Relation} from '../analysis.ts';
import {align} from './alignment.ts';
import type {Word} from './word.ts';

/** Share of the content words of the longer passage from which two passages count as near. */
const nearShare = 0.5;

const isContent = (word: Word): boolean => word.kind !== 'function';

/**
 * How near the words of two passages are: `verbatim` where every word of either stands in the other, in order;
 * `near` where at least half of the content words of the longer do; else `paraphrase`. A single word that one of
 * them lacks ("not") may turn the sense, so however long a run they share, it is not verbatim.
 *
 * @param a The words of what is said, without who says it.
 */
export const relationBetween = (a: readonly Word[], b: readonly Word[]): Exclude<Relation, 'only'> => {
	const steps = align(a, b);
	if (steps.length > 0 && steps.every(step => step.same)) return 'verbatim';
	let [i, same] = [0, 0];
	for (const step of steps) {
		for (let k = i; k < i + step.base; k++) if (step.same && isContent(a[k]!)) same++;
		i += step.base;
	}

	const content = [a, b].map(side => side.filter(isContent).length);
	return same >= nearShare * Math.max(...content) && same > 0 ? 'near' : 'paraphrase';
};
