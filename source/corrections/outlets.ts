import type {Article, Correction} from '../analysis.ts';
import {standingOf} from './standing.ts';

/** An article whose outlet is called by a name: it is no guess any more. */
export const withOutlet = <Each extends Pick<Article, 'outlet' | 'outletFrom'>>(
	{outletFrom: _guess, ...known}: Each,
	outlet: string,
) => ({...known, outlet});

/** Articles with the names that their outlets were given; the last counts. */
export const withOutlets = <Each extends Pick<Article, 'id' | 'outlet' | 'outletFrom'>>(
	articles: readonly Each[],
	corrections: readonly Correction[],
): Each[] => {
	const given = new Map(
		standingOf(corrections).standing.flatMap(each =>
			each.what === 'outlet' ? [[each.article, each.outlet] as const] : [],
		),
	);
	return articles.map(article => {
		const outlet = given.get(article.id);
		return outlet === undefined ? article : (withOutlet(article, outlet) as Each);
	});
};
