import type {Comparison} from './comparison.ts';
import {plainJson} from './plain-json.ts';

/** The report of one comparison as JSON: what the other formats show, with the offsets of every passage. */
export const comparisonJson = ({
	event,
	events,
	columns,
	nameOf: _nameOf,
	rows,
	...rest
}: Comparison): string =>
	plainJson({
		event: event.id,
		events,
		articles: columns.map(
			({article: {text: _text, furniture: _furniture, ...article}, events: reported}) => ({
				...article,
				events: reported.map(({id}) => id),
			}),
		),
		rows: rows.map(({cells, ...row}) => ({
			...row,
			cells: cells.map(({column, about, marked, statements, ...cell}) => ({
				article: column.article.id,
				about: about?.id ?? null,
				...cell,
				segments: marked.segments,
				leftOut: marked.leftOut,
				said: statements.map(({source, cue, kind, content}) => ({source, cue, kind, content})),
			})),
		})),
		...rest,
		apart: rest.apart.map(({event: other, why}) => ({event: other.id, why})),
	});
