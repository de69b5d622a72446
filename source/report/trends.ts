import type {AnalysedArticle, Figure, Row} from '../analysis.ts';
import {codeOrder, groupBy} from '../words.ts';

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

/** A figure of an article, with the day on which that was published. */
type Told = Trend['figures'][number];

/** "Rose from 14 to 20": of another time than the article's, right before a figure. */
const leadsToFormer = /\bfrom\s$/;

/**
 * The figure of one measure that stands for an article: one that another article has too, or else what it says
 * first. Of several without a noun, nobody knows which is of what ("demands 9 percent, is offered 4").
 */
const chosen = (
	all: readonly Told[],
	article: AnalysedArticle,
	isShared: (value: number) => boolean,
): readonly Told[] => {
	if (all.length === 1) return all;
	const {text} = article;
	const now = all.filter(
		({figure}) => !leadsToFormer.test(text.slice(Math.max(0, figure.start - 6), figure.start)),
	);
	const own = now.length > 0 ? now : all;
	const [first] = own;
	const shared = own.find(({figure}) => isShared(figure.value));
	if (shared) return [shared];
	const isClear = own.every(({figure}) => figure.of !== '' || figure.value === first!.figure.value);
	return first && isClear ? [first] : [];
};

/**
 * The figures that change over time: of passages that say the same thing, where articles of different days give
 * different numbers of one kind. Each article counts once.
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
		const byMeasure = new Map<string, Told[]>();
		for (const figure of figuresIn(row, figures)) {
			const [measure, published] = [measureOf(figure), articles.get(figure.article)?.published];
			if (measure === null || !published || figure.increment) continue;
			const told = byMeasure.get(measure) ?? [];
			byMeasure.set(measure, told);
			told.push({figure, published});
		}

		return [...byMeasure.values()].flatMap((all): Trend[] => {
			const byArticle = groupBy(all, ({figure}) => [figure.article]);
			const tellers = groupBy(byArticle.values(), own => new Set(own.map(({figure}) => `${figure.value}`)));
			const isShared = (value: number) => tellers.get(`${value}`)!.length > 1;
			const told = [...byArticle].flatMap(([id, own]) => chosen(own, articles.get(id)!, isShared));
			const sorted = told.sort((a, b) => codeOrder(a.published, b.published));
			const days = new Set(sorted.map(({published}) => published.slice(0, 10)));
			const values = new Set(sorted.map(({figure}) => figure.value));
			return days.size > 1 && values.size > 1 ? [{of: sorted[0]!.figure.of, figures: sorted}] : [];
		});
	});

/** A figure as its article has it, with the hedge where the words do not hold it. */
export const figureWords = ({text, hedge}: Figure): string =>
	hedge === null || text.toLowerCase().includes(hedge) ? text : `${hedge} ${text}`;
