import type {Span} from '../analysis.ts';
import {align} from './alignment.ts';
import {areRelated} from './costs.ts';
import {type Move, movesBetween} from './moves.ts';
import {type Word, wordsOf} from './word.ts';

export type DifferenceKind = 'same' | 'added' | 'left out' | 'replaced' | 'moved';

/**
 * A stretch of two passages. `base` is null for what the other adds, `other` for what it leaves out; the
 * spans are offsets (UTF-16) into the two texts compared and cover whole words.
 */
export type Difference = {kind: DifferenceKind; base: Span | null; other: Span | null};

type Range = [from: number, to: number];

/** Some words of either side, before they become spans; `to` exclusive. */
type Block = {kind: DifferenceKind; base: Range; other: Range};

/** A step of the alignment with the words it takes and the block it belongs to. */
type Placed = {
	base: Range;
	other: Range;
	same: boolean;
	/** Steps with one number are one replaced pair; -1 for the rest. */
	pair: number;
};

/**
 * How the words of one passage differ from those of another. Case, punctuation, quotation marks, hyphens and
 * white space never count; a figure or a date is one word, and so is a name of which a part is replaced.
 *
 * @param base The passage to compare with.
 * @param other The passage whose differences are wanted.
 * @returns Every word of either text in exactly one entry, in the order of the texts; a moved passage
 * stands where the base has it.
 */
export const wordDifferences = (base: string, other: string): Difference[] => {
	const words = {base: wordsOf(base), other: wordsOf(other)};
	return blocksOf(words.base, words.other, pairedSteps(words.base, words.other)).map(block => ({
		kind: block.kind,
		base: spanOf(words.base, block.base),
		other: spanOf(words.other, block.other),
	}));
};

const spanOf = (words: readonly Word[], [from, to]: Range): Span | null =>
	from < to ? {start: words[from]!.start, end: words[to - 1]!.end} : null;

const pairedSteps = (base: readonly Word[], other: readonly Word[]): Placed[] => {
	let [i, j] = [0, 0];
	const placed = align(base, other).map((step): Placed => {
		const next: Placed = {base: [i, i + step.base], other: [j, j + step.other], same: step.same, pair: -1};
		i += step.base;
		j += step.other;
		return next;
	});
	const loose = placed.filter(({same}) => !same);
	const inBase = keysIn(
		base,
		loose.map(step => step.base),
	);
	const inOther = keysIn(
		other,
		loose.map(step => step.other),
	);
	for (const [at, step] of placed.entries()) {
		const a = base[step.base[0]];
		const b = other[step.other[0]];
		if (step.same || step.pair >= 0 || !isWhole(step) || !staysPaired(a!, b!)) continue;
		// A name that the other side has elsewhere is moved, and not replaced.
		if (a!.kind === 'name' && (inOther.has(a!.key) || inBase.has(b!.key))) continue;
		step.pair = at;
		if (a!.kind === 'name') widenName(placed, at, base, other);
	}

	return placed;
};

const keysIn = (words: readonly Word[], ranges: readonly Range[]): Set<string> =>
	new Set(ranges.flatMap(([from, to]) => words.slice(from, to).map(({key}) => key)));

const isWhole = ({base, other}: Placed): boolean => base[1] > base[0] && other[1] > other[0];

/** Two forms of a word, two names, dates or figures: shown beside each other, not as part of a longer change. */
const staysPaired = (a: Word, b: Word): boolean =>
	areRelated(a, b) || (a.kind === b.kind && a.kind !== 'content' && a.kind !== 'function');

/** Draws into a replaced pair of names the rest of either name. */
const widenName = (placed: Placed[], at: number, base: readonly Word[], other: readonly Word[]): void => {
	const nameOf = (words: readonly Word[], [from, to]: Range) => (from < to ? words[from]!.name : -1);
	const inBase = nameOf(base, placed[at]!.base);
	const inOther = nameOf(other, placed[at]!.other);
	const belongs = (step: Placed | undefined) =>
		step !== undefined &&
		((inBase >= 0 && nameOf(base, step.base) === inBase) ||
			(inOther >= 0 && nameOf(other, step.other) === inOther));
	for (const direction of [-1, 1]) {
		for (let k = at + direction; belongs(placed[k]); k += direction) {
			placed[k]!.pair = at;
			placed[k]!.same = false;
		}
	}
};

const blocksOf = (base: readonly Word[], other: readonly Word[], steps: readonly Placed[]): Block[] => {
	const free = {base: base.map(() => false), other: other.map(() => false)};
	for (const step of steps) {
		if (step.same || step.pair >= 0) continue;
		free.base.fill(true, ...step.base);
		free.other.fill(true, ...step.other);
	}

	const moves = movesBetween(base, other, free.base, free.other);
	const moveAt = new Map(moves.map(move => [move.base, move]));
	const movedBase = covered(moves, 'base');
	const movedOther = covered(moves, 'other');
	const blocks: Block[] = [];
	let current = '';
	const extend = (key: string, kind: DifferenceKind, [from, to]: Range, [start, end]: Range) => {
		const last = blocks.at(-1);
		if (last && key === current && last.base[1] === from && last.other[1] === start) {
			last.base[1] = to;
			last.other[1] = end;
		} else blocks.push({kind, base: [from, to], other: [start, end]});
		current = key;
	};

	for (const step of steps) {
		if (step.same) extend('same', 'same', step.base, step.other);
		else if (step.pair >= 0) extend(`pair ${step.pair}`, 'replaced', step.base, step.other);
		else {
			const [from, to] = step.base;
			const [start, end] = step.other;
			const move = to > from ? moveAt.get(from) : undefined;
			if (move) {
				const {length} = move;
				extend(`move ${from}`, 'moved', [move.base, move.base + length], [move.other, move.other + length]);
			}

			const stays = to > from && !movedBase.has(from);
			const comes = end > start && !movedOther.has(start);
			if (stays || comes) {
				extend('replaced', 'replaced', [from, stays ? to : from], [start, comes ? end : start]);
			}
		}
	}

	return blocks.map(block => ({...block, kind: kindOf(block)}));
};

const covered = (moves: readonly Move[], side: 'base' | 'other'): Set<number> =>
	new Set(moves.flatMap(move => Array.from({length: move.length}, (_, k) => move[side] + k)));

const kindOf = ({kind, base, other}: Block): DifferenceKind => {
	if (kind !== 'replaced') return kind;
	if (base[0] === base[1]) return 'added';
	return other[0] === other[1] ? 'left out' : 'replaced';
};
