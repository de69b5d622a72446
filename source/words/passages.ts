import type {Span} from '../analysis.ts';

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
