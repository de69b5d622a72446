import type {AnalysedArticle, Conflict, Event, Row} from '../analysis.ts';
import type {Account} from './account.ts';
import {attributionConflicts} from './conflicts/attribution.ts';
import {figureConflicts} from './conflicts/figures.ts';
import {initiatorConflicts} from './conflicts/initiator.ts';
import {quotationConflicts} from './conflicts/quotations.ts';
import {dateConflicts, statusConflicts} from './conflicts/reports.ts';
import {seriesConflicts} from './conflicts/series.ts';
import {substanceConflicts} from './conflicts/substance.ts';
import {byPosition, type Findings, placeOf} from './conflicts/telling.ts';
import {type Placed, placedRemarks} from './placement.ts';

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
	const remarks = placedRemarks(accounts, articles, events).sort(byPosition);
	const remarksAt = new Map<string, Placed[]>();
	for (const remark of remarks) {
		const place = placeOf(remark.article, remark.start);
		const list = remarksAt.get(place);
		if (list) list.push(remark);
		else remarksAt.set(place, [remark]);
	}

	const findings: Findings = {
		articles: new Map(articles.map(article => [article.id, article])),
		accounts: new Map(accounts.map(account => [account.article, account])),
		events: [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
		remarks,
		remarksAt,
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
