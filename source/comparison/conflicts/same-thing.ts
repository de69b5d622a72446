import type {Features} from '../features.ts';

/** Least share of all their content words that two passages on one thing have in common, and least number. */
const leastShare = 0.6;
const leastCommon = 2;

/** Whether content words that only one of two passages has leave them on one thing. */
export const isMostlyShared = (common: number, rest: number): boolean =>
	common >= leastCommon && common >= leastShare * (common + rest);

/** "Norland cut its tariffs" and "Sudland did not": two passages are on one thing only where those named agree. */
export const areOfSameSubject = (a: Features, b: Features): boolean => {
	if (a.actor !== null && b.actor !== null && a.actor !== b.actor) return false;
	if (a.referents.size === 0 || b.referents.size === 0) return true;
	const [few, many] =
		a.referents.size < b.referents.size ? [a.referents, b.referents] : [b.referents, a.referents];
	return [...few].every(referent => many.has(referent));
};

/** The content words of a passage. */
export const lemmasOf = ({terms}: Features): ReadonlySet<string> => new Set(terms.map(({lemma}) => lemma));
