import type {Article} from '../analysis.ts';
import {changeWorkspace} from './workspace.ts';

/**
 * Takes articles out of a workspace. Their lines stay in the file, with one that says they are removed.
 *
 * @param choose Finds, among the articles that are there, the ids of those to remove; what it throws ends it all.
 * @throws {InputError} As `changeWorkspace` does.
 */
export const removeArticles = (
	file: string,
	choose: (articles: readonly Article[]) => Iterable<string>,
	now: Date,
): Promise<Article[]> =>
	changeWorkspace(file, ({entries}) => {
		const ids = new Set(choose([...entries.values()].map(({placed}) => placed.article)));
		const removed = [...ids].flatMap(id => entries.get(id)?.placed.article ?? []);
		return {
			lines: removed.map(({id}) => ({kind: 'removed', article: id, at: now.toISOString()})),
			told: removed,
		};
	});
