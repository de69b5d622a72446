import type {AnalysedArticle, Analysis, Event, Person} from '../analysis.ts';
import type {Account} from './account.ts';
import type {Findings} from './conflicts/telling.ts';
import {conflictsIn} from './conflicts.ts';
import {type Moves, unmoved, withMoves} from './moves.ts';
import {byPosition, placedRemarks} from './placement.ts';
import {reuseIn} from './reuse.ts';
import {rowsOf} from './rows.ts';
import {topicsOf} from './topics.ts';
import {wordingIn} from './wording.ts';

export type Comparison = Pick<Analysis, 'rows' | 'reuse' | 'wording' | 'conflicts'>;

/**
 * Lays the accounts of all articles side by side.
 *
 * @param accounts What each article says, one for each of `articles`.
 * @param articles The articles with their main events.
 * @param events The events of all articles, with their reports.
 * @param people The people of all articles; who is none of them goes by the surname.
 * @param moves The passages that an analyst has moved to other rows.
 */
export const compare = (
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
	people: readonly Person[] = [],
	moves: Moves = unmoved,
): Comparison => {
	const texts = new Map(articles.map(({id, text}) => [id, text]));
	const remarks = placedRemarks(accounts, articles, events, people);
	const topics = withMoves(topicsOf(remarks, texts), moves).map(({series, remarks}) => ({
		series,
		remarks: remarks.sort(byPosition),
	}));
	const findings: Findings = {
		articles: new Map(articles.map(article => [article.id, article])),
		accounts: new Map(accounts.map(account => [account.article, account])),
		events: [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
		remarks,
		topics,
	};
	const conflicts = conflictsIn(findings);
	return {
		rows: rowsOf(findings, conflicts, moves),
		reuse: reuseIn(articles, accounts),
		wording: wordingIn(findings, people),
		conflicts,
	};
};
