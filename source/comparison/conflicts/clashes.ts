import type {Conflict} from '../../analysis.ts';
import type {Placed} from '../placement.ts';
import {mostPassages} from './same-thing.ts';
import {byEvent, evidenceOf, type Findings, having, wordsIn} from './telling.ts';

/**
 * For each event the accounts of it of which any two cannot both be right, as one conflict of substance.
 *
 * @param accounts What remarks tell, in the order of the remarks; of an event the first few are compared.
 * @param of What the accounts differ in, for the sentence: "Of who does it".
 */
export const clashesIn = <Account extends {remark: Placed}>(
	findings: Findings,
	accounts: readonly Account[],
	areAtOdds: (a: Account, b: Account) => boolean,
	of: string,
): Conflict[] =>
	byEvent(findings, accounts, ({remark}) => remark.event).flatMap(([event, all]): Conflict[] => {
		const few = all.slice(0, mostPassages);
		const clashing = few.filter(a => few.some(b => areAtOdds(a, b))).map(({remark}) => remark);
		if (clashing.length === 0) return [];
		const told = clashing.map(remark => ({article: remark.article, text: wordsIn(findings, remark)}));
		return [
			{
				kind: 'substance',
				series: event.series,
				summary: `${of}: ${having(findings, told)}.`,
				evidence: clashing.map(remark => evidenceOf(remark.article, remark)),
			},
		];
	});
