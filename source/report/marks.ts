import {type Difference, keysOf, wordDifferences} from '../words.ts';
import type {ShownRelation} from './side-by-side.ts';

/** How a stretch of a passage departs from the base; null where both have it. */
export type Mark = 'added' | 'replaced' | 'moved' | null;

/** A stretch of a passage under one mark. Joined, the segments are the passages. */
export type Segment = {text: string; mark: Mark};

/** Passages marked against their base, and the words of the base that they leave out. */
export type Marked = {segments: Segment[]; leftOut: string[]};

/** Stands between passages that do not follow each other in the text. */
const gap: Segment = {text: ' … ', mark: null};

/** Least share of a passage that the base has too: below it these are different sentences, and all would be marked. */
const leastCommon = 0.3;

const joined = (passages: ReadonlyArray<readonly Segment[]>): Segment[] =>
	passages.flatMap((segments, i) => (i === 0 ? segments : [gap, ...segments]));

/** Passages without marks. */
export const unmarked = (passages: readonly string[]): Marked => ({
	segments: joined(passages.map(text => [{text, mark: null}])),
	leftOut: [],
});

/** A passage beside the one it is compared with. */
type Pair = {base: string; passage: string; differences: Difference[]; common: number};

const pairOf = (base: string, passage: string): Pair => {
	const differences = wordDifferences(base, passage);
	const common = differences
		.filter(({kind}) => kind === 'same' || kind === 'moved')
		.reduce((length, {other}) => length + (other ? other.end - other.start : 0), 0);
	return {base, passage, differences, common};
};

const segmentsOf = ({passage, differences, common}: Pair): Segment[] => {
	if (common < leastCommon * passage.length) return [{text: passage, mark: null}];
	const segments: Segment[] = [];
	let at = 0;
	const stretches = differences
		.flatMap(({kind, other}) =>
			other && kind !== 'same' && kind !== 'left out' ? [{mark: kind, ...other}] : [],
		)
		.sort((a, b) => a.start - b.start);
	for (const {mark, start, end} of stretches) {
		if (start > at) segments.push({text: passage.slice(at, start), mark: null});
		segments.push({text: passage.slice(start, end), mark});
		at = end;
	}

	if (at < passage.length) segments.push({text: passage.slice(at), mark: null});
	return segments;
};

/**
 * Marks where passages depart from those of the base, by word. Each is compared with the one of the base that it
 * has most in common with.
 *
 * @param base The passages to compare with, at least one.
 * @param others The passages to mark.
 * @param relation What the engine holds the two to be: word for word means that nothing is marked.
 */
export const markedAgainst = (
	base: readonly string[],
	others: readonly string[],
	relation: ShownRelation,
): Marked => {
	if (relation === 'verbatim' || relation === 'only') return unmarked(others);
	const pairs = others.map(passage =>
		base.map(each => pairOf(each, passage)).reduce((best, pair) => (pair.common > best.common ? pair : best)),
	);
	// What several passages leave out of several cannot be told: each may say what another does not.
	const [pair] = pairs;
	const whole =
		base.length === 1 && pairs.length === 1 && pair && pair.common >= leastCommon * pair.passage.length;
	return {
		segments: joined(pairs.map(segmentsOf)),
		leftOut: whole ? leftOutOf(pair) : [],
	};
};

/** What a passage leaves out of the base. Words that it has, in whatever place, are not left out. */
const leftOutOf = ({base, passage, differences}: Pair): string[] => {
	const own = new Set(keysOf(passage));
	return differences
		.flatMap(({kind, base: span}) => (span && kind === 'left out' ? [base.slice(span.start, span.end)] : []))
		.filter(words => keysOf(words).some(key => !own.has(key)));
};
