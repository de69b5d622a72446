import type {Article, Overview} from '../analysis.ts';
import {shortened} from '../words/told.ts';
import {dayOf, distinctNames, type Named, type Telling} from '../words.ts';
import {dateLabel} from './labels.ts';

/** An article among others, by its outlet and day: "Harbour Post, 3 Jun 2031". */
const datedName = (article: Named): string => `${article.outlet}, ${dateLabel(dayOf(article) || null)}`;

const nameOf = (article: Named, telling: Telling): string =>
	telling === 'outlet'
		? article.outlet
		: telling === 'day'
			? datedName(article)
			: `${article.outlet} “${shortened(article.headline || 'without a headline')}”`;

/** What articles are called that are compared, by id: names of which no two are the same. */
export const articleNames = (articles: readonly Named[]): Map<string, string> =>
	distinctNames(articles, nameOf);

/** Tells what an article is called in a comparison; one that is not compared is named with its day. */
export const namesIn = (
	{articles}: Pick<Overview, 'articles'>,
	columns: ReadonlyArray<{article: Pick<Article, 'id'>; name: string}>,
): ((article: string) => string) => {
	const names = new Map(articles.map(article => [article.id, datedName(article)]));
	for (const {article, name} of columns) names.set(article.id, name);
	return article => names.get(article) ?? article;
};
