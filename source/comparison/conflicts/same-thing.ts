import type {Features} from '../features.ts';
import type {Placed} from '../placement.ts';

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

/** How many words are in both of two sets. */
export const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared;
};

/** Of more passages on one thing than this, so many are compared: they repeat themselves. */
export const mostPassages = 24;

/** Two persons or two sides may well say the opposite of each other: no outlet is at odds with another there. */
export const areOfOneVoice = (a: Placed, b: Placed): boolean => {
	const [one, other] = [a.features.speaker, b.features.speaker];
	if (!one || !other) return true;
	const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
	return !differ(one.person, other.person) && !differ(one.side, other.side);
};
