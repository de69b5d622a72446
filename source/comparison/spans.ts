import type {Span} from '../analysis.ts';
import type {Reading} from '../language/reading.ts';

/** How many characters two spans have in common. */
export const overlap = (a: Span, b: Span): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

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
