import type {Word} from './word.ts';

/** A run of words that stands elsewhere on the other side: indices into the words of either side. */
export type Move = {base: number; other: number; length: number};

/** A move says something from two content words on; a name, date or figure counts for two by itself. */
const leastWeight = 1;

const weightOf = (words: readonly Word[]): number => {
	let weight = 0;
	for (const word of words) weight += word.kind === 'content' ? 1 : word.kind === 'function' ? 0 : 2;
	return weight;
};

/**
 * Finds passages that both sides have, but in different places: the heaviest common runs of words that no
 * alignment has matched, each word in one of them at most (after Wagner and others: block moves, greedily).
 *
 * @param freeBase True for words of the base that the alignment left alone. `freeOther` likewise.
 */
export const movesBetween = (
	base: readonly Word[],
	other: readonly Word[],
	freeBase: readonly boolean[],
	freeOther: readonly boolean[],
): Move[] => {
	const places = new Map<string, number[]>();
	for (const [j, word] of other.entries()) {
		if (!freeOther[j] || word.kind === 'function') continue;
		const list = places.get(word.key);
		// A word that stands everywhere leads nowhere; the bound keeps repetitive texts linear.
		if (!list) places.set(word.key, [j]);
		else if (list.length < 8) list.push(j);
	}

	const found: Array<Move & {weight: number}> = [];
	const seen = new Map<number, number>();
	const equal = (i: number, j: number) => freeBase[i] && freeOther[j] && base[i]!.key === other[j]!.key;
	for (const i of base.keys()) {
		for (const j of freeBase[i] ? (places.get(base[i]!.key) ?? []) : []) {
			// Each run once, though every word of it leads here.
			if (i < (seen.get(i - j) ?? 0)) continue;
			let [from, to] = [0, 1];
			while (equal(i + from - 1, j + from - 1)) from--;
			while (equal(i + to, j + to)) to++;
			seen.set(i - j, i + to);
			const weight = weightOf(base.slice(i + from, i + to));
			if (weight >= leastWeight) found.push({base: i + from, other: j + from, length: to - from, weight});
		}
	}

	found.sort((a, b) => b.weight - a.weight || a.base - b.base || a.other - b.other);
	const takenBase = new Set<number>();
	const takenOther = new Set<number>();
	return found.filter(({base: i, other: j, length}) => {
		for (let k = 0; k < length; k++) if (takenBase.has(i + k) || takenOther.has(j + k)) return false;
		for (let k = 0; k < length; k++) {
			takenBase.add(i + k);
			takenOther.add(j + k);
		}

		return true;
	});
};
