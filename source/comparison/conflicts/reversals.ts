import words from '../../../data/words/deeds.json' with {type: 'json'};
import type {Conflict} from '../../analysis.ts';
import {areOfOneClass} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {clashesIn} from './clashes.ts';
import {type Findings, passageOf} from './telling.ts';

const oneWay = new Set(words.oneWay);

type Deed = {remark: Placed; verb: string; agent: string; patient: string};

/** Accounts of one event in which one does to the other what by another account the other did: "A rammed B", "B rammed A". */
export const reversalConflicts = (findings: Findings): Conflict[] =>
	clashesIn(
		findings,
		findings.remarks.flatMap(remark => deedIn(findings, remark)),
		areReversed,
		'Of who did it to whom',
	);

/** An auxiliary of the passive right before the verb, and "by" right after it. */
const auxiliary = /\b(?:is|are|was|were|been|being|be)\s+(?:\p{L}+ly\s+)?$/u;
const by = /^\s+(?:\p{L}+\s+)?by\b/u;

const deedIn = (findings: Findings, remark: Placed): Deed[] => {
	const {article, features} = remark;
	const {actor, referents, terms, negative} = features;
	const verb = terms.find(({lemma, pos}) => pos === 'VERB' && oneWay.has(lemma));
	const other = [...referents].find(referent => referent !== actor);
	if (!verb || negative || actor === null || other === undefined || referents.size !== 2) return [];
	const passive =
		auxiliary.test(passageOf(findings, {article, start: remark.start, end: verb.start})) &&
		by.test(passageOf(findings, {article, start: verb.end, end: remark.end}));
	const [agent, patient] = passive ? [other, actor] : [actor, other];
	return [{remark, verb: verb.lemma, agent, patient}];
};

const areReversed = (a: Deed, b: Deed): boolean =>
	a.remark.article !== b.remark.article &&
	a.agent === b.patient &&
	a.patient === b.agent &&
	areOfOneClass(a.verb, b.verb);
