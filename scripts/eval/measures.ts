/** Precision, recall and their harmonic mean, to three digits. */
export type Measures = {precision: number; recall: number; f1: number};

/** To three digits, as figures are printed. */
export const rounded = (value: number): number => Number(value.toFixed(3));

const measures = (precision: number, recall: number): Measures => ({
	precision: rounded(precision),
	recall: rounded(recall),
	f1: rounded(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
});

/**
 * @param right How many of those found are right.
 * @param found How many were found.
 * @param wanted How many there are.
 */
export const measuresOf = (right: number, found: number, wanted: number): Measures =>
	measures(found === 0 ? 0 : right / found, wanted === 0 ? 0 : right / wanted);

/** A share; 0 of nothing is 0. */
export const share = (part: number, whole: number): number => rounded(whole === 0 ? 0 : part / whole);

/** An item with the cluster it was put into and the one it belongs to. */
export type Clustered = {found: string; gold: string};

/** Sizes of the clusters found, of those of the gold, and of what each two have in common. */
const sizes = (items: readonly Clustered[]) => {
	const found = new Map<string, number>();
	const gold = new Map<string, number>();
	const both = new Map<string, number>();
	const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
	for (const item of items) {
		count(found, item.found);
		count(gold, item.gold);
		count(both, JSON.stringify([item.found, item.gold]));
	}

	return {found, gold, both};
};

/**
 * B-cubed: the share of an item's cluster that belongs to it, and the share of what belongs to it that its cluster
 * has, over all items (Bagga and Baldwin 1998).
 */
export const bCubed = (items: readonly Clustered[]): Measures => {
	const {found, gold, both} = sizes(items);
	let precision = 0;
	let recall = 0;
	for (const item of items) {
		const common = both.get(JSON.stringify([item.found, item.gold]))!;
		precision += common / found.get(item.found)!;
		recall += common / gold.get(item.gold)!;
	}

	const count = Math.max(1, items.length);
	return measures(precision / count, recall / count);
};

/** Of the pairs of items that share a cluster, those that belong together. */
export const pairwise = (items: readonly Clustered[]): Measures => {
	const {found, gold, both} = sizes(items);
	const pairs = (counts: ReadonlyMap<string, number>): number =>
		[...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
	return measuresOf(pairs(both), pairs(found), pairs(gold));
};
