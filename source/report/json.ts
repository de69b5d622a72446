import type {Comparison} from './comparison.ts';

/** The report of one comparison as JSON: what the other formats show, with the offsets of every passage. */
export const comparisonJson = ({event, events, columns, rows, ...rest}: Comparison): string =>
	`${JSON.stringify(
		{
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
				cells: cells.map(({column, marked, statement, ...cell}) => ({
					article: column.article.id,
					...cell,
					segments: marked.segments,
					leftOut: marked.leftOut,
					source: statement?.source ?? null,
					cue: statement?.cue ?? null,
					kind: statement?.kind ?? null,
				})),
			})),
			...rest,
			apart: rest.apart.map(({event: other, why}) => ({event: other.id, why})),
		},
		null,
		'\t',
	)}\n`;
