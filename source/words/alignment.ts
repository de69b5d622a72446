import {diffArrays} from 'diff';
import {gapCost, pairCost} from './costs.ts';
import type {Word} from './word.ts';

/** A step of an alignment: `base` and `other` are counts of words taken from either side. */
export type Step = {base: number; other: number; same: boolean};

/** Beyond this product of lengths the full table is too dear (16 MB, some 100 ms). */
const tableLimit = 2_000_000;

/**
 * Aligns two runs of words at the least cost (Needleman and Wunsch 1970), with one step more: two words of
 * one side may be one of the other ("build up", "buildup").
 */
export const align = (base: readonly Word[], other: readonly Word[]): Step[] => {
	let head = 0;
	while (head < base.length && head < other.length && base[head]!.key === other[head]!.key) head++;
	const steps: Step[] = Array.from({length: head}, () => ({base: 1, other: 1, same: true}));
	const middle = [base.slice(head), other.slice(head)] as const;
	const small = (middle[0].length + 1) * (middle[1].length + 1) <= tableLimit;
	return steps.concat(small ? alignByCost(...middle) : alignByKey(...middle));
};

const isJoin = (whole: Word, first: Word | undefined, second: Word | undefined): boolean =>
	first !== undefined &&
	second !== undefined &&
	// Asked for each two words: to join the keys would take longer.
	whole.key.length === first.key.length + second.key.length &&
	whole.key.startsWith(first.key) &&
	whole.key.endsWith(second.key);

const moves: ReadonlyArray<readonly [number, number]> = [
	[1, 1],
	[1, 0],
	[0, 1],
	[2, 1],
	[1, 2],
];

const alignByCost = (base: readonly Word[], other: readonly Word[]): Step[] => {
	const width = other.length + 1;
	const total = new Float32Array((base.length + 1) * width);
	const taken = new Uint8Array(total.length);
	for (let i = 0; i <= base.length; i++) {
		for (let j = 0; j <= other.length; j++) {
			if (i === 0 && j === 0) continue;
			const at = i * width + j;
			const a = base[i - 1];
			const b = other[j - 1];
			const none = Number.POSITIVE_INFINITY;
			const pair = a && b ? total[at - width - 1]! + pairCost(a, b) : none;
			const gap = a ? total[at - width]! + gapCost(a) : none;
			const otherGap = b ? total[at - 1]! + gapCost(b) : none;
			const joined = b && isJoin(b, base[i - 2], a) ? total[at - 2 * width - 1]! : none;
			const otherJoined = a && isJoin(a, other[j - 2], b) ? total[at - width - 2]! : none;
			const best = Math.min(pair, gap, otherGap, joined, otherJoined);
			total[at] = best;
			taken[at] = pair === best ? 0 : gap === best ? 1 : otherGap === best ? 2 : joined === best ? 3 : 4;
		}
	}

	const steps: Step[] = [];
	for (let i = base.length, j = other.length; i > 0 || j > 0; ) {
		const move = taken[i * width + j]!;
		const [di, dj] = moves[move]!;
		const same = move > 2 || (move === 0 && base[i - 1]!.key === other[j - 1]!.key);
		steps.push({base: di, other: dj, same});
		i -= di;
		j -= dj;
	}

	return steps.reverse();
};

/** For whole texts: equal words alone (Myers 1986), and nothing in common where they are too unlike. */
const alignByKey = (base: readonly Word[], other: readonly Word[]): Step[] => {
	const keys = (words: readonly Word[]) => words.map(word => word.key);
	const changes = diffArrays(keys(base), keys(other), {maxEditLength: 1500});
	if (!changes) {
		return [
			...base.map(() => ({base: 1, other: 0, same: false})),
			...other.map(() => ({base: 0, other: 1, same: false})),
		];
	}

	return changes.flatMap(({added, removed, value}) =>
		value.map(() => ({base: added ? 0 : 1, other: removed ? 0 : 1, same: !added && !removed})),
	);
};
