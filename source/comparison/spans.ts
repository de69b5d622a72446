import type {Span} from '../analysis.ts';
import type {Reading} from '../language/reading.ts';
import {Passages} from '../words.ts';

/** How many characters two spans have in common. */
export const overlap = (a: Span, b: Span): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * How well a mention fits a passage: by what they have in common, less what the mention has beside it. -Infinity
 * where they do not touch.
 */
export const closeness = (passage: Span, mention: Span): number => {
	const common = overlap(passage, mention);
	return common > 0 ? 2 * common - (mention.end - mention.start) : Number.NEGATIVE_INFINITY;
};

/** The tokens that a span touches, as indices: from `first` up to `last`, exclusive. */
export const tokensIn = ({tokens}: Reading, {start, end}: Span): [first: number, last: number] => {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= start) low = middle + 1;
		else high = middle;
	}

	let last = low;
	while (last < tokens.length && tokens[last]!.start < end) last++;
	return [low, last];
};

const known = new WeakMap<readonly Span[], Passages<unknown>>();

/**
 * The passages of a list that touch a given one, in the order of the text. The list is sorted once, whoever asks:
 * it must not change after.
 */
export const touching = <Item extends Span>(items: readonly Item[], span: Span): Item[] => {
	let passages = known.get(items) as Passages<Item> | undefined;
	if (!passages) {
		passages = new Passages(items, item => item);
		known.set(items, passages);
	}

	return passages.touching(span);
};
