/** Two items and how well they agree, above 0. */
export type Link = {a: number; b: number; score: number};

/** A group of items, and the sum of the scores between it and each other group that it is linked to. */
type Group = {items: number[]; sums: Map<number, number>};

/**
 * Groups items by average linkage: the two groups whose members agree best on the average are joined, until no
 * average reaches the threshold (Sneath and Sokal 1973). Pairs without a link count as 0. With a heap of links,
 * O(n log n) in their number.
 *
 * The items must be in an order that does not depend on the input's (sorted by id): ties fall to the earlier.
 *
 * @returns For each group its items, ascending.
 */
export const clustersOf = (count: number, links: readonly Link[], threshold: number): number[][] => {
	const groups = new Map<number, Group>();
	for (let i = 0; i < count; i++) groups.set(i, {items: [i], sums: new Map()});
	const heap = new Heap();
	for (const link of links) {
		groups.get(link.a)!.sums.set(link.b, link.score);
		groups.get(link.b)!.sums.set(link.a, link.score);
		if (link.score >= threshold) heap.push(link);
	}

	// Every join gives the joined group a new number, so that links to its parts are known to be stale.
	let next = count;
	for (let best = heap.pop(); best; best = heap.pop()) {
		const [a, b] = [groups.get(best.a), groups.get(best.b)];
		if (!a || !b) continue;
		groups.delete(best.a);
		groups.delete(best.b);
		const joined = join(groups, next, [best.a, a], [best.b, b]);
		groups.set(next, joined);
		for (const [other, sum] of joined.sums) {
			const score = sum / (joined.items.length * groups.get(other)!.items.length);
			if (score >= threshold) heap.push({a: other, b: next, score});
		}

		next++;
	}

	return [...groups.values()].map(({items}) => items.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
};

const join = (
	groups: ReadonlyMap<number, Group>,
	id: number,
	[a, {items, sums}]: [number, Group],
	[b, other]: [number, Group],
): Group => {
	const total = new Map<number, number>();
	for (const part of [sums, other.sums]) {
		for (const [neighbour, sum] of part) {
			if (neighbour !== a && neighbour !== b) total.set(neighbour, (total.get(neighbour) ?? 0) + sum);
		}
	}

	for (const [neighbour, sum] of total) {
		const theirs = groups.get(neighbour)!.sums;
		theirs.delete(a);
		theirs.delete(b);
		theirs.set(id, sum);
	}

	return {items: [...items, ...other.items], sums: total};
};

/** The link with the highest score first; of equal ones that of the earlier items. */
const before = (x: Link, y: Link): boolean =>
	x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** A binary heap of links. */
class Heap {
	private readonly links: Link[] = [];

	push(link: Link): void {
		const {links} = this;
		let at = links.push(link) - 1;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!before(link, links[parent]!)) break;
			links[at] = links[parent]!;
			at = parent;
		}

		links[at] = link;
	}

	pop(): Link | undefined {
		const {links} = this;
		const [first] = links;
		const last = links.pop();
		if (links.length === 0 || !last) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= links.length) break;
			if (child + 1 < links.length && before(links[child + 1]!, links[child]!)) child++;
			if (!before(links[child]!, last)) break;
			links[at] = links[child]!;
			at = child;
		}

		links[at] = last;
		return first;
	}
}
