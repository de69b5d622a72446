import type {Conflict} from '../../analysis.ts';
import type {Length} from '../lengths.ts';
import type {Placed} from '../placement.ts';
import {canBeOne} from './counts.ts';
import {byEvent, eventInWords, evidenceOf, type Findings, having, ofContacts, passageOf} from './telling.ts';

/** Nobody looks at the clock: lengths within this share of the longer are one. */
const rounding = 0.2;

type Timed = {remark: Placed; length: Length};

/** Accounts of one event that give it other lengths, and no rounding reconciles them. */
export const lengthConflicts = (findings: Findings): Conflict[] =>
	byEvent(
		findings,
		ofContacts(findings).flatMap((remark): Timed[] => {
			const {length} = remark.talk;
			// What is said of some earlier talk, nobody knows which.
			const unknown = remark.features.facet === 'earlier contact' && !remark.reports;
			return length && !unknown ? [{remark, length}] : [];
		}),
		({remark}) => remark.event,
	).flatMap(([event, timed]): Conflict[] => {
		const clashing = timed.filter(a =>
			timed.some(b => a.remark.article !== b.remark.article && lengthsDiffer(a.length, b.length)),
		);
		if (clashing.length === 0) return [];
		const told = clashing.map(({remark: {article}, length}) => ({
			article,
			text: passageOf(findings, {article, ...length}),
		}));
		return [
			{
				kind: 'figure',
				series: event.series,
				summary: `Of how long the ${eventInWords(event)} was, ${having(findings, told)}.`,
				evidence: clashing.map(({remark, length}) => evidenceOf(remark.article, length)),
			},
		];
	});

/** Whether two lengths cannot be of one talk. */
export const lengthsDiffer = (a: Length, b: Length): boolean =>
	!canBeOne(
		{value: a.minutes, upper: null, hedge: a.hedge},
		{value: b.minutes, upper: null, hedge: b.hedge},
		rounding,
	);
