import type {Cell, Relation, Row} from '../analysis.ts';

/** How what stands in one row on the page relates: as in the Analysis, or as accounts that cannot all be right. */
export type ShownRelation = Relation | 'at odds';

/** A row as a page shows it. */
export type ShownRow = Omit<Row, 'relation' | 'topic'> & {relation: ShownRelation};

/**
 * The rows as a page shows them: accounts of one thing that cannot all be right are rows of their own in the
 * Analysis; a reader sees in what they differ where they stand side by side.
 */
export const sideBySide = (rows: readonly Row[]): ShownRow[] => {
	const shown: ShownRow[] = [];
	const topics = new Map<string, ShownRow>();
	for (const {topic, ...row} of rows) {
		const first = topic === null ? undefined : topics.get(topic);
		if (first) {
			first.cells = joined(first.cells, row.cells);
			continue;
		}

		const next: ShownRow = topic === null ? row : {...row, relation: 'at odds'};
		if (topic !== null) topics.set(topic, next);
		shown.push(next);
	}

	return shown;
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
