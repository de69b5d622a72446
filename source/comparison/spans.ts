import type {Span} from '../analysis.ts';
import type {Reading} from '../language/reading.ts';

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

/** Finds among many passages those that touch a given one, without a look at the others. */
export class Passages<Item> {
	private readonly sorted: Array<Span & {item: Item}>;
	/** For each, the furthest end of it and those before it. */
	private readonly reach: number[] = [];

	constructor(items: readonly Item[], spanOf: (item: Item) => Span) {
		this.sorted = items
			.map(item => ({start: spanOf(item).start, end: spanOf(item).end, item}))
			.sort((a, b) => a.start - b.start || a.end - b.end);
		let furthest = 0;
		for (const {end} of this.sorted) {
			furthest = Math.max(furthest, end);
			this.reach.push(furthest);
		}
	}

	/** The items whose passage has a character in common with `span`, in the order of the text. */
	touching({start, end}: Span): Item[] {
		const {sorted, reach} = this;
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sorted[middle]!.start < end) low = middle + 1;
			else high = middle;
		}

		const found: Item[] = [];
		for (let i = low - 1; i >= 0 && reach[i]! > start; i--)
			if (sorted[i]!.end > start) found.push(sorted[i]!.item);
		return found.reverse();
	}
}
