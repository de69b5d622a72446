import type {AnalysedArticle, Figure, Row} from '../analysis.ts';
import {codeOrder} from '../words.ts';

/** A thing that articles of several days count, with their figures from the earliest on. */
export type Trend = {of: string; figures: ReadonlyArray<{figure: Figure; published: string}>};

/** What a number is in or counts, as far as two figures have to agree in it: the currency, or the noun ("troops"). */
const measureOf = ({unit, of}: Figure): string | null =>
	unit ??
	(of
		.toLowerCase()
		.match(/\p{L}+/gu)
		?.at(-1) ||
		null);

const figuresIn = (row: Pick<Row, 'cells'>, figures: ReadonlyMap<string, readonly Figure[]>): Figure[] =>
	row.cells.flatMap(({article, spans}) =>
		(figures.get(article) ?? []).filter(figure =>
			spans.some(({start, end}) => figure.start >= start && figure.end <= end),
		),
	);

/**
 * The figures that change over time: of passages that say the same thing, where articles of different days give
 * different numbers of one kind. Each article counts once, by what it says first.
 *
 * @param rows Of one series.
 * @param figures By article.
 * @param articles Those that are compared, by id; of others nothing is shown.
 * @returns In the order of the rows.
 */
export const trendsIn = (
	rows: ReadonlyArray<Pick<Row, 'cells'>>,
	figures: ReadonlyMap<string, readonly Figure[]>,
	articles: ReadonlyMap<string, AnalysedArticle>,
): Trend[] =>
	rows.flatMap(row => {
		const byMeasure = new Map<string, Map<string, Trend['figures'][number]>>();
		for (const figure of figuresIn(row, figures)) {
			const [measure, published] = [measureOf(figure), articles.get(figure.article)?.published];
			if (measure === null || !published || figure.increment) continue;
			const told = byMeasure.get(measure) ?? new Map();
			byMeasure.set(measure, told);
			if (!told.has(figure.article)) told.set(figure.article, {figure, published});
		}

		return [...byMeasure.values()].flatMap((told): Trend[] => {
			const sorted = [...told.values()].sort((a, b) => codeOrder(a.published, b.published));
			const days = new Set(sorted.map(({published}) => published.slice(0, 10)));
			const values = new Set(sorted.map(({figure}) => figure.value));
			return days.size > 1 && values.size > 1 ? [{of: sorted[0]!.figure.of, figures: sorted}] : [];
		});
	});

/** A figure as its article has it, with the hedge where the words do not hold it. */
export const figureWords = ({text, hedge}: Figure): string =>
	hedge === null || text.toLowerCase().includes(hedge) ? text : `${hedge} ${text}`;
