import type {Evidence} from '../analysis.ts';
import type {Topic} from './topics.ts';

/**
 * Passages that an analyst has moved, by their keys: to the row of which other passage, or, where it is null, to a
 * row of its own. No chain of them comes back to where it began.
 */
export type Moves = ReadonlyMap<string, string | null>;

export const unmoved: Moves = new Map();

export const keyOf = ({article, start, end}: Evidence): string => `${start}-${end}@${article}`;

/** The passage in whose row one stands in the end; null for one that stands alone, or was not moved. */
export const targetOf = (moves: Moves, key: string): string | null => {
	let target = moves.get(key) ?? null;
	while (target !== null && moves.get(target) != null) target = moves.get(target)!;
	return target;
};

/**
 * Topics with passages moved from one to another of the same series, or to a topic of their own. One whose goal is of
 * another series stays.
 *
 * @param topics Their remarks in order.
 * @returns The topics in the order given, new ones at the end; remarks in no order where some were moved.
 */
export const withMoves = (topics: readonly Topic[], moves: Moves): Topic[] => {
	if (moves.size === 0) return [...topics];
	const all = topics.map(({series, remarks}) => ({series, remarks: [...remarks]}));
	const places = new Map(
		all.flatMap(topic => topic.remarks.map(remark => [keyOf(remark), {topic, remark}] as const)),
	);
	const alone: Topic[] = [];
	for (const loner of [true, false]) {
		for (const key of [...moves.keys()].sort()) {
			const target = targetOf(moves, key);
			const place = places.get(key);
			const goal = target === null ? null : places.get(target);
			if ((target === null) !== loner || !place || goal === undefined) continue;
			const {topic, remark} = place;
			if (goal && goal.topic.series !== topic.series) continue;
			const into = goal?.topic ?? {series: topic.series, remarks: []};
			if (!goal) alone.push(into);
			topic.remarks = topic.remarks.filter(other => other !== remark);
			into.remarks.push(remark);
			places.set(key, {topic: into, remark});
		}
	}

	return [...all, ...alone].filter(({remarks}) => remarks.length > 0);
};

/**
 * Parts a topic into rows, but for what was moved: that goes where its goal is.
 *
 * @param part Parts the remarks that nobody moved.
 */
export const partedWithMoves = <R extends Evidence>(
	remarks: readonly R[],
	moves: Moves,
	part: (remarks: readonly R[]) => R[][],
): R[][] => {
	if (moves.size === 0) return part(remarks);
	const here = new Set(remarks.map(keyOf));
	const isBound = (remark: R): boolean => {
		const target = targetOf(moves, keyOf(remark));
		return target !== null && here.has(target);
	};
	const bound = remarks.filter(isBound);
	if (bound.length === 0) return part(remarks);
	const parts = part(remarks.filter(remark => !bound.includes(remark)));
	for (const remark of bound) {
		const target = targetOf(moves, keyOf(remark));
		parts.find(one => one.some(other => keyOf(other) === target))!.push(remark);
	}

	const order = new Map(remarks.map((remark, i) => [remark, i]));
	return parts.map(one => one.sort((a, b) => order.get(a)! - order.get(b)!));
};
