import type {Article} from '../analysis.ts';
import type {Entry} from '../articles/formats/workspace.ts';
import {type ReadingOptions, readArticles} from '../articles/read-articles.ts';
import {contentOf} from './add.ts';
import {articleLine, changeWorkspace, openWorkspace} from './workspace.ts';

/** What was found where the articles of a workspace came from. */
export type Refreshed = {
	changed: Article[];
	same: number;
	/** Articles that are no longer where they came from; they stay in the workspace. */
	gone: Article[];
	/** Articles that came from nowhere that can be read again. */
	fixed: number;
};

/** The articles, by id, that stand now where entries come from. Of what could not be read at all there is nothing. */
const readAgain = async (
	entries: Iterable<Entry>,
	options: ReadingOptions,
): Promise<Map<string, ReadonlyMap<string, Article>>> => {
	const again = new Map<string, ReadonlyMap<string, Article>>();
	for (const from of new Set([...entries].flatMap(entry => entry.from ?? []))) {
		const articles = await readArticles([from], options);
		if (articles.length > 0) again.set(from, new Map(articles.map(article => [article.id, article])));
	}

	return again;
};

/**
 * Which of the articles read is the one that the workspace has. By its id; where its text makes the id, by there being
 * one article then and one now.
 */
const againOf = (
	{placed: {article}}: Entry,
	siblings: number,
	articles: ReadonlyMap<string, Article>,
): Article | undefined =>
	articles.get(article.id) ?? (siblings === 1 && articles.size === 1 ? [...articles.values()][0] : undefined);

/**
 * Reads again, from where they came, the articles of a workspace. Of those that have changed it gets the new text, below
 * the old one in the file, under the same id.
 *
 * @param options `onProblem` is told of what cannot be read again; those articles stay as they are.
 * @throws {InputError} As `changeWorkspace` does.
 */
export const refreshArticles = async (
	file: string,
	options: Required<Pick<ReadingOptions, 'onProblem'>> & Pick<ReadingOptions, 'allowPrivate'>,
	now: Date,
): Promise<Refreshed> => {
	const {entries: before} = await openWorkspace(file, problem => {
		throw problem;
	});
	// Reading takes its time, in which others may write.
	const again = await readAgain(before.values(), options);
	return changeWorkspace(file, ({entries}) => {
		const siblings = new Map<string | null, number>();
		for (const {from} of entries.values()) siblings.set(from, (siblings.get(from) ?? 0) + 1);
		const told: Refreshed = {changed: [], same: 0, gone: [], fixed: 0};
		const lines: object[] = [];
		for (const entry of entries.values()) {
			const {placed, added, from} = entry;
			const articles = from === null ? undefined : again.get(from);
			if (from === null || !articles) {
				told.fixed++;
				continue;
			}

			const found = againOf(entry, siblings.get(from)!, articles);
			if (!found) told.gone.push(placed.article);
			else if (contentOf(found) === contentOf(placed.article) && found.author === placed.article.author)
				told.same++;
			else {
				const article = {...found, id: placed.article.id};
				told.changed.push(article);
				lines.push(articleLine(article, from, added ?? now.toISOString(), {refreshed: now.toISOString()}));
			}
		}

		return {lines, told};
	});
};
