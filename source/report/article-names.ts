import type {Article, Overview} from '../analysis.ts';
import {groupBy} from '../words.ts';
import {dateLabel, shortened} from './labels.ts';

type Named = Pick<Article, 'id' | 'outlet' | 'published' | 'headline'>;

/** What tells an article from the others of its outlet: the outlet itself where there are none. */
export type Telling = 'outlet' | 'day' | 'headline';

const dayOf = ({published}: Named): string => published?.slice(0, 'YYYY-MM-DD'.length) ?? '';

/** What tells each of some articles from the others, by id: its outlet, of several of one outlet its day, of one day its headline. */
export const tellingApart = (articles: readonly Named[]): Map<string, Telling> => {
	const telling = new Map<string, Telling>();
	for (const own of groupBy(articles, ({outlet}) => [outlet]).values()) {
		for (const [day, ofDay] of groupBy(own, article => [dayOf(article)])) {
			const told = own.length === 1 ? 'outlet' : ofDay.length === 1 && day !== '' ? 'day' : 'headline';
			for (const {id} of ofDay) telling.set(id, told);
		}
	}

	return telling;
};

/** An article among others, by its outlet and day: "Harbour Post, 3 Jun 2031". */
const datedName = (article: Named): string => `${article.outlet}, ${dateLabel(dayOf(article) || null)}`;

const nameOf = (article: Named, telling: Telling): string =>
	telling === 'outlet'
		? article.outlet
		: telling === 'day'
			? datedName(article)
			: `${article.outlet} “${shortened(article.headline || 'without a headline')}”`;

/** What articles are called that are compared, by id: names of which no two are the same. */
export const articleNames = (articles: readonly Named[]): Map<string, string> => {
	const telling = tellingApart(articles);
	const named = groupBy(articles, article => [nameOf(article, telling.get(article.id)!)]);
	return new Map(
		[...named].flatMap(([name, own]) =>
			own.map(({id}, i): [string, string] => [id, own.length === 1 ? name : `${name} (${i + 1})`]),
		),
	);
};

/** Tells what an article is called in a comparison; one that is not compared is named with its day. */
export const namesIn = (
	{articles}: Pick<Overview, 'articles'>,
	columns: ReadonlyArray<{article: Pick<Article, 'id'>; name: string}>,
): ((article: string) => string) => {
	const names = new Map(articles.map(article => [article.id, datedName(article)]));
	for (const {article, name} of columns) names.set(article.id, name);
	return article => names.get(article) ?? article;
};
