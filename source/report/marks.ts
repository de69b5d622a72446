import type {Relation} from '../analysis.ts';
import {wordDifferences} from '../words.ts';

/** How a stretch of a passage departs from the base passage; null where both have it. */
export type Mark = 'added' | 'replaced' | 'moved' | null;

/** A stretch of a passage under one mark. Joined, the segments are the passage. */
export type Segment = {text: string; mark: Mark};

/** A passage marked against its base, and the words of the base that it leaves out. */
export type Marked = {segments: Segment[]; leftOut: string[]};

/** Least share of common text: below it two passages are different sentences, and marks would cover all. */
const leastCommon = 0.25;

/** A passage without marks. */
export const unmarked = (text: string): Marked => ({segments: [{text, mark: null}], leftOut: []});

/**
 * Marks where a passage departs from another, by word.
 *
 * @param base The passage to compare with.
 * @param other The passage to mark.
 * @param relation What the engine holds the two to be: word for word means that nothing is marked.
 */
export const markedAgainst = (base: string, other: string, relation: Relation): Marked => {
	if (relation === 'verbatim' || relation === 'only') return unmarked(other);
	const differences = wordDifferences(base, other);
	const common = differences
		.filter(({kind}) => kind === 'same')
		.reduce((length, {other: span}) => length + (span ? span.end - span.start : 0), 0);
	if (common < leastCommon * Math.min(base.length, other.length)) return unmarked(other);

	const segments: Segment[] = [];
	let at = 0;
	const stretches = differences
		.flatMap(({kind, other: span}) =>
			span && kind !== 'same' && kind !== 'left out' ? [{kind, ...span}] : [],
		)
		.sort((a, b) => a.start - b.start);
	for (const {kind, start, end} of stretches) {
		if (start > at) segments.push({text: other.slice(at, start), mark: null});
		segments.push({text: other.slice(start, end), mark: kind});
		at = end;
	}

	if (at < other.length) segments.push({text: other.slice(at), mark: null});
	const leftOut = differences.flatMap(({kind, base: span}) =>
		span && kind === 'left out' ? [base.slice(span.start, span.end)] : [],
	);
	return {segments, leftOut};
};
