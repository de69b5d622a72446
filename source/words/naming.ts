import type {Article} from '../analysis.ts';
import {groupBy} from './group-by.ts';

/** What articles are named by. */
export type Named = Pick<Article, 'id' | 'outlet' | 'published' | 'headline'>;

/** What tells an article from the others of its outlet: the outlet itself where there are none. */
export type Telling = 'outlet' | 'day' | 'headline';

/** The day on which an article was published; empty where it is unknown. */
export const dayOf = ({published}: Named): string => published?.slice(0, 'YYYY-MM-DD'.length) ?? '';

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

/**
 * What articles are called, by id: names of which no two are the same.
 *
 * @param nameOf Names an article by what tells it from the others.
 */
export const distinctNames = (
	articles: readonly Named[],
	nameOf: (article: Named, telling: Telling) => string,
): Map<string, string> => {
	const telling = tellingApart(articles);
	const named = groupBy(articles, article => [nameOf(article, telling.get(article.id)!)]);
	return new Map(
		[...named].flatMap(([name, own]) =>
			own.map(({id}, i): [string, string] => [id, own.length === 1 ? name : `${name} (${i + 1})`]),
		),
	);
};
