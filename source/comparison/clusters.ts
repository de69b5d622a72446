/** Two items and how well they agree. */
export type Link = {a: number; b: number; score: number};

/**
 * Groups items by average linkage: the two groups whose members agree best on the average are joined, until
 * no average reaches the threshold (Sneath and Sokal 1973). Pairs without a link count as 0.
 *
 * The items must be in an order that does not depend on the input's (sorted by id): ties fall to the earlier.
 *
 * @returns For each group its items, ascending.
 */
export const clustersOf = (count: number, links: readonly Link[], threshold: number): number[][] => {
	const groups = new Map<number, number[]>();
	const sums = new Map<number, Map<number, number>>();
	for (let i = 0; i < count; i++) {
		groups.set(i, [i]);
		sums.set(i, new Map());
	}

	for (const {a, b, score} of links) {
		sums.get(a)!.set(b, score);
		sums.get(b)!.set(a, score);
	}

	for (;;) {
		let best: Link | null = null;
		for (const [a, row] of sums) {
			for (const [b, sum] of row) {
				if (b <= a) continue;
				const score = sum / (groups.get(a)!.length * groups.get(b)!.length);
				if (score < threshold) continue;
				if (
					!best ||
					score > best.score ||
					(score === best.score && (a < best.a || (a === best.a && b < best.b)))
				)
					best = {a, b, score};
			}
		}

		if (!best) break;
		merge(groups, sums, best.a, best.b);
	}

	return [...groups.values()].map(items => items.sort((x, y) => x - y));
};

const merge = (
	groups: Map<number, number[]>,
	sums: Map<number, Map<number, number>>,
	a: number,
	b: number,
): void => {
	groups.get(a)!.push(...groups.get(b)!);
	groups.delete(b);
	for (const [other, sum] of sums.get(b)!) {
		sums.get(other)!.delete(b);
		if (other === a) continue;
		const total = (sums.get(a)!.get(other) ?? 0) + sum;
		sums.get(a)!.set(other, total);
		sums.get(other)!.set(a, total);
	}

	sums.delete(b);
	sums.get(a)!.delete(b);
};
