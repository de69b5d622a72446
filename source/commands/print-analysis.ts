import {once} from 'node:events';
import type {Linked} from '../analysis.ts';
import {plainJsonPieces} from '../report/plain-json.ts';
import {numbered} from '../words/told.ts';
import type {Streams} from './command.ts';

/** How much there is, looked through piece by piece: all of it at once may not fit in memory. */
const countsOf = ({overview: {articles, events}, article, series}: Linked): string => {
	let [statements, rows, conflicts] = [0, 0, 0];
	for (const {id} of articles) statements += article(id).statements.length;
	for (const id of new Set(events.map(event => event.series))) {
		const detail = series(id);
		rows += detail.rows.length;
		conflicts += detail.conflicts.length;
	}

	return [
		numbered(articles.length, 'article'),
		numbered(events.length, 'event'),
		numbered(statements, 'statement'),
		numbered(rows, 'row'),
		numbered(conflicts, 'conflict'),
	].join(', ');
};

/** Prints all that is known of articles as JSON, or how much that is. */
export const printAnalysis = async (
	linked: Linked,
	asJson: boolean | undefined,
	{stdout}: Streams,
): Promise<void> => {
	if (!asJson) {
		stdout.write(`${countsOf(linked)}. All of it: --json\n`);
		return;
	}

	for (const piece of plainJsonPieces(linked.whole())) {
		if (!stdout.write(piece)) await once(stdout, 'drain');
	}
};
