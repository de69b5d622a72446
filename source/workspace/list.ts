import type {AnalysedArticle, Article} from '../analysis.ts';
import {mayBeEnglish} from '../articles/english.ts';
import type {Entry} from '../articles/formats/workspace.ts';
import type {OnProblem} from '../articles/input-error.ts';
import {openWorkspace} from './workspace.ts';

/** An article of a workspace: its language as an analysis gives it, when it was added, and where it was read from. */
export type ListedArticle = Article & Pick<AnalysedArticle, 'language'> & Pick<Entry, 'added' | 'from'>;

/**
 * The articles of a workspace.
 *
 * @throws {InputError} As `openWorkspace` does.
 */
export const listArticles = async (file: string, onProblem: OnProblem): Promise<ListedArticle[]> => {
	const {entries} = await openWorkspace(file, onProblem);
	return [...entries.values()].map(({placed: {article}, added, from}) => ({
		...article,
		language: mayBeEnglish(article.text) ? 'en' : null,
		added,
		from,
	}));
};
