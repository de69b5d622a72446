import type {Cell, Conflict, Relation, Row} from '../analysis.ts';
import {type Disputed, disputedIn, groupBy, oddsOf} from '../words.ts';

/** How what stands in one row on the page relates: as in the Analysis, or as accounts that cannot all be right. */
export type ShownRelation = Relation | 'at odds';

/** A row as a page shows it. */
export type ShownRow = Omit<Row, 'relation' | 'topic'> & {relation: ShownRelation};

/**
 * The rows as a page shows them: accounts of one thing that cannot all be right are rows of their own in the
 * Analysis; a reader sees in what they differ where they stand side by side. Accounts that are at odds in a series
 * need not be so in the part of it that is shown: they are where the cells shown hold a conflict.
 *
 * @param conflicts Those of the series of the rows at least.
 * @param isShown Tells which cells the page shows; all of them where it is not given.
 */
export const sideBySide = (
	rows: readonly Row[],
	conflicts: readonly Conflict[],
	isShown: (cell: Cell) => boolean = () => true,
): ShownRow[] => {
	const topics = groupBy(rows, ({topic}) => (topic === null ? [] : [topic]));
	const disputed = disputedIn(topics.size === 0 ? [] : conflicts);
	// A row that has gone into another is shown as none.
	const together = new Map<Row, ShownRow | null>();
	for (const topic of topics.values()) {
		for (const [first, ...others] of groupsAtOdds(topic, disputed, isShown)) {
			for (const other of others) together.set(other, null);
			const cells = others.reduce((all, other) => joined(all, other.cells), first.cells);
			together.set(first, {...withoutTopic(first), relation: 'at odds', cells});
		}
	}

	return rows.flatMap(row => {
		const shown = together.get(row);
		return shown === undefined ? withoutTopic(row) : (shown ?? []);
	});
};

const withoutTopic = ({topic, ...row}: Row): ShownRow => row;

/** The rows of a topic that are at odds in the cells shown, those of one conflict together. */
const groupsAtOdds = (
	topic: readonly Row[],
	disputed: Disputed,
	isShown: (cell: Cell) => boolean,
): Array<[Row, ...Row[]]> => {
	const odds = oddsOf(
		topic.map(({cells}) =>
			cells.filter(isShown).flatMap(({article, spans}) => spans.map(span => ({article, ...span}))),
		),
		disputed,
	);
	const groups = new Map<number, [Row, ...Row[]]>();
	for (const [i, row] of topic.entries()) {
		const group = odds[i] ?? null;
		if (group === null) continue;
		const known = groups.get(group);
		if (known) known.push(row);
		else groups.set(group, [row]);
	}

	return [...groups.values()];
};

/** An article that tells of both sides has one cell, in the order of its text. */
const joined = (cells: readonly Cell[], others: readonly Cell[]): Cell[] => {
	const byPlace = new Map(cells.map(cell => [`${cell.article} ${cell.event}`, cell]));
	for (const cell of others) {
		const place = `${cell.article} ${cell.event}`;
		const spans = [...(byPlace.get(place)?.spans ?? []), ...cell.spans].sort((a, b) => a.start - b.start);
		byPlace.set(place, {...cell, spans});
	}

	return [...byPlace.values()].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
};
