import type {Span} from '../analysis.ts';

/**
 * Index of the last span that begins at or before a position, or -1.
 *
 * @param spans In the order of the text, none inside another.
 */
export const spanIndexAt = (spans: readonly Span[], position: number): number => {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.start <= position) low = middle + 1;
		else high = middle;
	}

	return low - 1;
};

/** The span that holds a position, or null. */
export const spanAt = <Held extends Span>(spans: readonly Held[], position: number): Held | null => {
	const span = spans[spanIndexAt(spans, position)];
	return span && position < span.end ? span : null;
};
