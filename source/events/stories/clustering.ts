/** How much speaks for two items being one: positive for, negative against. */
export type Link = {a: number; b: number; score: number};

/** When two groups are joined. All three are mean scores, or shares of one. */
export type JoinRule = {
	/** Below this mean score between them, two groups are never joined. */
	least: number;
	/**
	 * Between groups of several members the mean must also reach this share of the mean score within the looser
	 * one: two dense groups side by side are two things.
	 */
	coherence: number;
	/** From this mean on, two groups are joined however dense they are. */
	sure: number;
};

/** What is decided beforehand: items that are one group, and pairs that are not. */
export type Decided = {
	together: ReadonlyArray<readonly number[]>;
	apart: ReadonlyArray<readonly [number, number]>;
};

const undecided: Decided = {together: [], apart: []};

type Proposal = {score: number; a: number; b: number; stampA: number; stampB: number};

/**
 * Agglomerative clustering by average link: the two groups with the highest mean score over all pairs of their
 * members are joined, until no two meet the rule. Pairs without a link count as 0. To weigh closeness between
 * groups against closeness within them follows Karypis, Han and Kumar, Chameleon: hierarchical clustering
 * using dynamic modeling (1999).
 *
 * Keeps only sums between groups that have links, and a heap of proposed joins whose outdated entries are
 * dropped when they come up: O(e log e) for e links where groups are small beside the whole.
 *
 * @param count Items are 0 … count − 1.
 * @param links At most one a pair.
 * @param decided Holds whatever the links say; the groups are disjoint, and no pair stands within one.
 * @returns The groups, each in ascending order, by their first member.
 */
export const averageLink = (
	count: number,
	links: readonly Link[],
	rule: JoinRule,
	decided: Decided = undecided,
): number[][] => {
	const members: number[][] = Array.from({length: count}, (_, i) => [i]);
	const sums: Array<Map<number, number>> = Array.from({length: count}, () => new Map());
	/** How often a group has changed: a proposal made before is outdated. */
	const stamps = new Uint32Array(count);
	/** Sum of the scores within each group. */
	const within = new Float64Array(count);
	/** The groups with which each is not joined. */
	const barred = new Map<number, Set<number>>();
	const heap = new Heap();
	const density = (x: number): number => within[x]! / ((members[x]!.length * (members[x]!.length - 1)) / 2);
	const needed = (x: number, y: number): number => {
		if (members[x]!.length === 1 || members[y]!.length === 1) return rule.least;
		const coherent = rule.coherence * Math.min(density(x), density(y));
		return Math.max(rule.least, Math.min(rule.sure, coherent));
	};
	const propose = (x: number, y: number, sum: number): void => {
		const score = sum / (members[x]!.length * members[y]!.length);
		if (score < needed(x, y) || barred.get(x)?.has(y)) return;
		const [a, b] = x < y ? [x, y] : [y, x];
		heap.push({score, a, b, stampA: stamps[a]!, stampB: stamps[b]!});
	};

	const join = (a: number, b: number): number => {
		const [into, from] = sums[a]!.size >= sums[b]!.size ? [a, b] : [b, a];
		stamps[a]!++;
		stamps[b]!++;
		within[into]! += within[from]! + (sums[a]!.get(b) ?? 0);
		members[into]!.push(...members[from]!);
		members[from] = [];
		sums[into]!.delete(from);
		for (const [other, sum] of sums[from]!) {
			if (other === into) continue;
			const total = sum + (sums[into]!.get(other) ?? 0);
			sums[into]!.set(other, total);
			sums[other]!.delete(from);
			sums[other]!.set(into, total);
		}

		sums[from]!.clear();
		for (const other of barred.get(from) ?? []) bar(barred, into, other);
		return into;
	};

	for (const {a, b, score} of links) {
		sums[a]!.set(b, score);
		sums[b]!.set(a, score);
	}

	for (const [a, b] of decided.apart) bar(barred, a, b);
	for (const group of decided.together) group.reduce(join);
	for (const [x, near] of sums.entries()) for (const [y, sum] of near) if (x < y) propose(x, y, sum);
	for (let next = heap.pop(); next; next = heap.pop()) {
		const {a, b, stampA, stampB} = next;
		if (stamps[a] !== stampA || stamps[b] !== stampB) continue;
		const into = join(a, b);
		for (const [other, sum] of sums[into]!) propose(into, other, sum);
	}

	return members
		.filter(group => group.length > 0)
		.map(group => group.sort((x, y) => x - y))
		.sort((x, y) => x[0]! - y[0]!);
};

const bar = (barred: Map<number, Set<number>>, x: number, y: number): void => {
	barred.set(x, (barred.get(x) ?? new Set()).add(y));
	barred.set(y, (barred.get(y) ?? new Set()).add(x));
};

/** Higher scores first; of equal ones, the lower items. */
const before = (x: Proposal, y: Proposal): boolean =>
	x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** A binary heap, best proposal on top. */
class Heap {
	readonly #items: Proposal[] = [];

	push(item: Proposal): void {
		const items = this.#items;
		let at = items.push(item) - 1;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!before(item, items[parent]!)) break;
			items[at] = items[parent]!;
			at = parent;
		}

		items[at] = item;
	}

	pop(): Proposal | undefined {
		const items = this.#items;
		const top = items[0];
		const last = items.pop();
		if (top === undefined || last === undefined || items.length === 0) return top;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= items.length) break;
			if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child++;
			if (!before(items[child]!, last)) break;
			items[at] = items[child]!;
			at = child;
		}

		items[at] = last;
		return top;
	}
}
