import directions from '../../../data/words/directions.json' with {type: 'json'};
import type {Conflict} from '../../analysis.ts';
import type {Placed} from '../placement.ts';
import {type Count, countsIn} from './counts.ts';
import {areOfOneVoice, lemmasOf, mostPassages} from './same-thing.ts';
import {byEvent, evidenceOf, type Findings, having, wordsIn} from './telling.ts';

const up = new Set(directions.up);
const down = new Set(directions.down);

type Change = {remark: Placed; count: Count; rises: boolean; rest: ReadonlySet<string>};

/** Accounts of one event of which one has a measure rise, and another has it fall, by the same figure. */
export const directionConflicts = (findings: Findings): Conflict[] =>
	byEvent(
		findings,
		findings.remarks.flatMap(remark => changesIn(findings, remark)),
		({remark}) => remark.event,
	).flatMap(([event, all]): Conflict[] => {
		const changes = all.slice(0, mostPassages);
		const clashing = changes.filter(a => changes.some(b => areOpposed(a, b))).map(({remark}) => remark);
		if (clashing.length === 0) return [];
		const told = clashing.map(remark => ({article: remark.article, text: wordsIn(findings, remark)}));
		return [
			{
				kind: 'figure',
				series: event.series,
				summary: `In opposite directions: ${having(findings, told)}.`,
				evidence: clashing.map(remark => evidenceOf(remark.article, remark)),
			},
		];
	});

const changesIn = (findings: Findings, remark: Placed): Change[] => {
	const {terms, negative} = remark.features;
	const moves = new Set(terms.map(({lemma}) => lemma).filter(lemma => up.has(lemma) || down.has(lemma)));
	const [move] = moves;
	// "Rose by 2 after it had fallen by 3" goes both ways.
	if (move === undefined || moves.size > 1 || negative) return [];
	const lemmas = lemmasOf(remark.features);
	const rest = new Set(
		[...lemmas].filter(lemma => lemma !== move && lemma !== 'percent' && lemma !== 'point'),
	);
	const counts = countsIn(findings, remark);
	// Of several figures nobody knows which it moved by.
	return counts.length === 1 ? [{remark, count: counts[0]!, rises: up.has(move), rest}] : [];
};

const areOpposed = (a: Change, b: Change): boolean =>
	a.remark.article !== b.remark.article &&
	a.rises !== b.rises &&
	a.count.value === b.count.value &&
	a.count.unit === b.count.unit &&
	areOfOneVoice(a.remark, b.remark) &&
	[...a.rest].some(lemma => b.rest.has(lemma));
