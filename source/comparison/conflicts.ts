import type {AnalysedArticle, Conflict, Event, Row} from '../analysis.ts';
import type {Account} from './account.ts';
import {attributionConflicts} from './conflicts/attribution.ts';
import {figureConflicts} from './conflicts/figures.ts';
import {initiatorConflicts} from './conflicts/initiator.ts';
import {quotationConflicts} from './conflicts/quotations.ts';
import {dateConflicts, statusConflicts} from './conflicts/reports.ts';
import {seriesConflicts} from './conflicts/series.ts';
import {substanceConflicts} from './conflicts/substance.ts';
import type {Findings} from './conflicts/telling.ts';
import {placedRemarks} from './placement.ts';

/**
 * Accounts that cannot both be right: of when, whether and by whom a call was made, of figures at one time, of
 * what was agreed or not, of
 * who said something, and of what came before. A figure that changes with time is none, nor is a formula that
 * returns in the readouts of several calls.
 */
export const conflictsIn = (
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
	rows: readonly Row[],
): Conflict[] => {
	const findings: Findings = {
		articles: new Map(articles.map(article => [article.id, article])),
		accounts: new Map(accounts.map(account => [account.article, account])),
		events: [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
		remarks: placedRemarks(accounts, articles, events).sort((a, b) =>
			a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
		),
		rows,
	};
	return [
		...dateConflicts(findings),
		...statusConflicts(findings),
		...initiatorConflicts(findings),
		...figureConflicts(findings),
		...substanceConflicts(findings),
		...quotationConflicts(findings),
		...attributionConflicts(findings),
		...seriesConflicts(findings),
	];
};
