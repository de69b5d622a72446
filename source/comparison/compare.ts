import type {AnalysedArticle, Analysis, Event} from '../analysis.ts';
import type {Account} from './account.ts';
import {conflictsIn} from './conflicts.ts';
import {reuseIn} from './reuse.ts';
import {rowsOf} from './rows.ts';
import {wordingIn} from './wording.ts';

export type Comparison = Pick<Analysis, 'rows' | 'reuse' | 'wording' | 'conflicts'>;

/**
 * Lays the accounts of all articles side by side.
 *
 * @param accounts What each article says, one for each of `articles`.
 * @param articles The articles with their main events.
 * @param events The events of all articles, with their reports.
 */
export const compare = (
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
): Comparison => {
	const statements = accounts.flatMap(account => account.statements);
	const rows = rowsOf(accounts, articles, events);
	return {
		rows,
		reuse: reuseIn(articles, statements),
		wording: wordingIn(accounts, articles, events, rows),
		conflicts: conflictsIn(accounts, articles, events, rows),
	};
};
