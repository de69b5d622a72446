import type {AnalysedArticle, Analysis, Event, Person, Reuse} from '../analysis.ts';
import {codeOrder, groupBy} from '../words.ts';
import type {Account} from './account.ts';
import {type Findings, namesInSentences} from './conflicts/telling.ts';
import {conflictsIn} from './conflicts.ts';
import {type Moves, unmoved, withMoves} from './moves.ts';
import {byPosition, newsOf, placedRemarks} from './placement.ts';
import {reuseIn, type Told} from './reuse.ts';
import {rowsOf} from './rows.ts';
import {spellingsOf} from './spellings.ts';
import {topicsOf} from './topics.ts';
import {personByName} from './wording/names.ts';
import {wordingIn} from './wording.ts';

export type Comparison = Pick<Analysis, 'rows' | 'reuse' | 'wording' | 'conflicts'>;

type AccountOf = (article: string) => Account;

/** Compares the articles of one series of many. */
export type Comparing = {
	/** The accounts of one series, side by side. */
	sideBySide: (series: string, accountOf: AccountOf) => Omit<Comparison, 'reuse'>;
	/** The passages that its articles share with each other, or with any that tell of another series of theirs. */
	reuse: (series: string, told: Told) => Reuse[];
};

/**
 * Prepares to compare articles, series by series: what one series comes to depends on the articles that tell of it,
 * and on no other.
 *
 * @param articles All articles, with their main events.
 * @param events The events of all articles, with their reports.
 * @param people The people of all articles; who is none of them goes by the surname.
 * @param moves The passages that an analyst has moved to other rows.
 */
export const comparing = (
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
	people: readonly Person[] = [],
	moves: Moves = unmoved,
): Comparing => {
	const byId = new Map(articles.map(article => [article.id, article]));
	const inOrder = [...events].sort((a, b) => codeOrder(a.id, b.id));
	const bySeries = groupBy(inOrder, ({series}) => [series]);
	const byArticle = groupBy(inOrder, ({reports}) => new Set(reports.map(({article}) => article)));
	const news = newsOf(articles, inOrder);
	const spellings = spellingsOf(people);
	const personOf = personByName(people);
	const sideBySide: Comparing['sideBySide'] = (series, accountOf) => {
		const own = bySeries.get(series) ?? [];
		const tellers = tellersOf(own).map(id => byId.get(id)!);
		const accounts = tellers.map(({id}) => accountOf(id));
		// An article's passages are parted among all that it reports, of which only these are compared.
		const remarks = placedRemarks(series, accounts, tellers, {reported: byArticle, news, spellings});
		const texts = new Map(tellers.map(({id, text}) => [id, text]));
		const topics = withMoves(topicsOf(remarks, texts), moves).map(topic => ({
			series,
			remarks: topic.remarks.sort(byPosition),
		}));
		const findings: Findings = {
			articles: new Map(tellers.map(article => [article.id, article])),
			names: namesInSentences(tellers),
			accounts: new Map(accounts.map(account => [account.article, account])),
			events: own,
			remarks,
			topics,
		};
		const conflicts = conflictsIn(findings);
		return {
			rows: rowsOf(findings, conflicts, moves),
			wording: wordingIn(findings, series, {news, personOf}),
			conflicts,
		};
	};
	const reuse: Comparing['reuse'] = (series, told) => {
		const tellers = tellersOf(bySeries.get(series) ?? []);
		const others = seriesOf(tellers.flatMap(id => byArticle.get(id)!));
		const near = tellersOf(others.flatMap(each => bySeries.get(each)!));
		return reuseIn(
			near.map(id => byId.get(id)!),
			told,
			new Set(tellers),
		);
	};
	return {sideBySide, reuse};
};

/** The articles that tell of any of some events, each once, in order. */
export const tellersOf = (events: readonly Event[]): string[] =>
	[...new Set(events.flatMap(({reports}) => reports.map(({article}) => article)))].sort(codeOrder);

/** The series of events, each once, in order. */
export const seriesOf = (events: readonly Event[]): string[] =>
	[...new Set(events.map(({series}) => series))].sort(codeOrder);

/** Comparisons of several series as one. */
export const together = (
	comparisons: ReadonlyArray<Omit<Comparison, 'reuse'>>,
): Omit<Comparison, 'reuse'> => ({
	rows: comparisons.flatMap(({rows}) => rows),
	wording: comparisons.flatMap(({wording}) => wording),
	conflicts: comparisons.flatMap(({conflicts}) => conflicts),
});
