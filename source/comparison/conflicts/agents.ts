import noAgents from '../../../data/words/no-agents.json' with {type: 'json'};
import type {Conflict} from '../../analysis.ts';
import {nearness} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {clashesIn} from './clashes.ts';
import {areOfOneVoice} from './same-thing.ts';
import type {Findings} from './telling.ts';

/** Words that two passages share before they tell of one deed, least number and least share of either. */
const leastCommon = 3;
const leastShare = 0.6;

/** Agents from this nearness on may be one ("police", "officers"). */
const oneAgent = 0.3;

const others = new Set(noAgents.words);

type Deed = {remark: Placed; agent: string; phrase: string; rest: ReadonlySet<string>};

/** Accounts of one event in which one thing is done by two: "paid for by the state", "paid for by the company". */
export const agentConflicts = (findings: Findings): Conflict[] =>
	clashesIn(
		findings,
		findings.remarks.flatMap(remark => deedIn(findings, remark)),
		areAtOdds,
		'Of who does it',
	);

/** What stands between the verb and the noun of the agent. */
const by = /\p{L}(?:ed|en|n|t|d)\s(?:\p{L}+\s)?by\s(?:(?:the|a|an|its|their|his|her|our)\s)?$/iu;

/** Characters before a noun in which the verb and "by the" are looked for. */
const before = 40;

const deedIn = (findings: Findings, remark: Placed): Deed[] => {
	const {article, features} = remark;
	const {text} = findings.articles.get(article)!;
	if (features.negative) return [];
	const agent = features.terms.find(
		({lemma, pos, inner, start, end}) =>
			pos === 'NOUN' &&
			// Not by whom it was told.
			start >= remark.said.start &&
			end <= remark.said.end &&
			!inner &&
			!others.has(lemma) &&
			by.test(text.slice(Math.max(remark.start, start - before), start)),
	);
	if (!agent) return [];
	const rest = features.terms.filter(({start}) => start < agent.start).map(({lemma}) => lemma);
	return [
		{
			remark,
			agent: agent.lemma,
			phrase: text.slice(agent.start, agent.end).toLowerCase(),
			rest: new Set(rest),
		},
	];
};

const areAtOdds = (a: Deed, b: Deed): boolean => {
	if (a.remark.article === b.remark.article || mayBeOne(a, b)) return false;
	const common = [...a.rest].filter(lemma => b.rest.has(lemma)).length;
	return (
		common >= leastCommon &&
		common >= leastShare * Math.max(a.rest.size, b.rest.size) &&
		areOfOneVoice(a.remark, b.remark)
	);
};

/** "Northern militants", "northern soldiers". */
const mayBeOne = (a: Deed, b: Deed): boolean => {
	const words = new Set(a.phrase.split(/\s+/));
	return nearness(a.agent, b.agent) >= oneAgent || b.phrase.split(/\s+/).some(word => words.has(word));
};
