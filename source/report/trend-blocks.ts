import type {Comparison} from './comparison.ts';
import {type Block, separated, text} from './document.ts';
import {dateLabel} from './labels.ts';
import type {Column} from './rows.ts';
import {figureWords} from './trends.ts';

/** What changes over time: a line for each thing counted, with each figure, its day and its outlet. */
export const trendBlocks = ({
	trends,
	columns,
}: Pick<Comparison, 'trends'> & {columns: ReadonlyArray<Pick<Column, 'article'>>}): Block[] => {
	const outlets = new Map(columns.map(({article}) => [article.id, article.outlet]));
	const items = trends.map(({of, figures}) => ({
		label: of || 'amount',
		content: separated(
			figures.map(({figure, published}) =>
				text(`${dateLabel(published)} ${figureWords(figure)} (${outlets.get(figure.article)})`),
			),
			', ',
		),
	}));
	return items.length === 0 ? [] : [{kind: 'list', items}];
};
