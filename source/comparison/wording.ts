import type {AnalysedArticle, Event, Row, Wording} from '../analysis.ts';
import type {Account} from './account.ts';
import {newsOf, placedRemarks} from './placement.ts';
import {alignedWordings} from './wording/aligned.ts';
import {callWordings} from './wording/calls.ts';
import {nameWordings} from './wording/names.ts';

/**
 * The words that outlets chose for the same thing: for the contact itself, for people and places, and for what
 * the rows show to be one thing. Only where they differ.
 */
export const wordingIn = (
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
	rows: readonly Row[],
): Wording[] => {
	const texts = new Map(articles.map(({id, text}) => [id, text]));
	const remarks = placedRemarks(accounts, articles, events);
	const wordings = [
		...callWordings(events, texts),
		...alignedWordings(rows, remarks, texts),
		...nameWordings(accounts, newsOf(articles, events), texts),
	];
	return wordings.sort(
		(a, b) => (a.series < b.series ? -1 : a.series > b.series ? 1 : 0) || articlesIn(b) - articlesIn(a),
	);
};

const articlesIn = ({terms}: Wording): number => new Set(terms.map(({article}) => article)).size;
