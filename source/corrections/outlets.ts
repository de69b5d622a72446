import type {Article, Correction} from '../analysis.ts';
import {standingOf} from './standing.ts';

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
		const {outletFrom: _guess, ...known} = article;
		return outlet === undefined ? article : ({...known, outlet} as Each);
	});
};
