import type {Correction, Event, Outcome, Row} from '../analysis.ts';
import {keyOf, type Moves, targetOf} from '../comparison/moves.ts';
import {type Constraints, unconstrained} from '../events/constraints.ts';
import {amended} from './amendments.ts';
import {type Correctable, type Found, isMissing, passageAt, tellerAt} from './findings.ts';
import {groupingOf} from './grouping.ts';
import {ofSameArticles} from './of-same-articles.ts';
import {applied, undone, unfit} from './outcomes.ts';
import {placingOf} from './placing.ts';
import {standingOf} from './standing.ts';

/** What articles with corrections come to: their events, and the rows in which an article may stand. */
export type Result = {events: readonly Event[]; rowsAbout: (article: string) => readonly Row[]};

/** What the corrections mean for the articles at hand. */
export type Plan<F> = {
	/** The findings with what is corrected in one article alone, in their order. */
	findings: F[];
	constraints: Constraints;
	moves: Moves;
	/** What became of each correction, oldest first, once the result is known. */
	outcomesIn: (result: Result) => Outcome[];
};

/**
 * Finds what each correction is about, and what holds of them all. Pure; the order in which they are given does not
 * matter, only their time.
 *
 * @param findings Of all articles.
 */
export const planOf = <F extends Correctable>(
	findings: readonly F[],
	corrections: readonly Correction[],
): Plan<F> => {
	if (corrections.length === 0)
		return {findings: [...findings], constraints: unconstrained, moves: new Map(), outcomesIn: () => []};
	const found: Found = new Map(findings.map(each => [each.article.id, each]));
	const articles = findings.map(({article}) => article);
	const {standing, all, undone: takenBack} = standingOf(ofSameArticles(articles, corrections));
	const {found: corrected, dated, judged, outcomes: amending} = amended(found, standing);
	const {together, moved, apart, outcomes: grouping} = groupingOf(found, standing);
	const {moves, outcomes: placing} = placingOf(found, standing);
	const outcomes = new Map(
		[...amending, ...grouping, ...placing].map(outcome => [outcome.correction.id, outcome]),
	);
	const ids = new Set(all.map(({id}) => id));
	const outcomeOf = (correction: Correction): Outcome => {
		const undo = takenBack.get(correction.id);
		if (undo) return undone(correction, undo);
		if (correction.what === 'undo' && !ids.has(correction.of))
			return unfit(correction, `there is no correction ${correction.of}`);
		return outcomes.get(correction.id) ?? applied(correction, []);
	};
	return {
		// The fields that were corrected, over those that only `F` has; others stay unread where they are.
		findings: findings.map(each => {
			const {id} = each.article;
			return corrected.get(id) === found.get(id) ? each : {...each, ...corrected.get(id)};
		}),
		constraints: {together, moved, apart, dated, judged},
		moves,
		outcomesIn: result =>
			all.map(correction => withOldName(verified(outcomeOf(correction), found, moves, result), found)),
	};
};

const withOldName = (outcome: Outcome, found: Found): Outcome => {
	const {correction} = outcome;
	const named = correction.what === 'outlet' ? found.get(correction.article) : undefined;
	return named ? {...outcome, was: named.article.outlet} : outcome;
};

/** What could not be done after all is said: nothing is called applied that cannot be seen in the result. */
const verified = (outcome: Outcome, found: Found, moves: Moves, {events, rowsAbout}: Result): Outcome => {
	const {correction, state} = outcome;
	if (state !== 'applied') return outcome;
	const failed = (reason: string): Outcome => ({...outcome, state: 'unfit', reason});
	if (correction.what === 'join') {
		const [one, other] = [correction.one, correction.other].map(anchor => eventsAt(found, events, anchor));
		return one!.some(event => other!.includes(event))
			? outcome
			: failed('nothing of both is told in a way that makes an event');
	}

	if (correction.what === 'row') {
		const passage = passageAt(found, correction.of);
		if (isMissing(passage)) return outcome;
		const row = rowsAbout(correction.of.article).find(({cells}) =>
			cells.some(cell => holds(cell, passage.is)),
		);
		const goal = targetOf(moves, passage.is);
		if (!row) return failed('the passage stands in no row');
		return goal === null || row.cells.some(cell => holds(cell, goal))
			? outcome
			: failed('the two are told of events that are not compared with each other');
	}

	return outcome;
};

const holds = (
	{article, spans}: {article: string; spans: Array<{start: number; end: number}>},
	key: string,
) => spans.some(({start, end}) => keyOf({article, start, end}) === key);

/** The events that an anchor's teller tells of: all its mentions, since one of them may be another's too. */
const eventsAt = (
	found: Found,
	events: readonly Event[],
	anchor: Parameters<typeof tellerAt>[1],
): Event[] => {
	const teller = tellerAt(found, anchor);
	if (isMissing(teller)) return [];
	const {article, contact} = teller.is;
	const starts =
		contact === null ? null : found.get(article)!.contacts[contact]!.mentions.map(({start}) => start);
	return events.filter(({reports}) =>
		reports.some(
			report =>
				report.article === article &&
				(starts === null
					? report.mentions.length === 0
					: starts.every(start => report.mentions.some(mention => mention.start === start))),
		),
	);
};
