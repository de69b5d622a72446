import antonymPairs from '../../../data/words/antonyms.json' with {type: 'json'};
import denials from '../../../data/words/denials.json' with {type: 'json'};
import type {Conflict, Facet} from '../../analysis.ts';
import {keysOf} from '../../words.ts';
import type {Placed} from '../placement.ts';
import {tollsOf} from './harms.ts';
import {onceFor} from './once.ts';
import {
	areOfOneVoice,
	areOfSameSubject,
	isMostlyShared,
	lemmasOf,
	mostPassages,
	sharedBy,
} from './same-thing.ts';
import {evidenceOf, type Findings, having, passageOf, toldBySeveral, wordsIn} from './telling.ts';
import {tellOtherTimes} from './times.ts';

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const antonyms = new Set(antonymPairs.words.map(([a, b]) => pairKey(a!, b!)));
const negations = new Set(denials.negations);
const clausal = new Set(denials.clausal);

/** After a negation these make a measure or an addition of it: "no fewer than", "not only". */
const harmless = new Set([
	'only',
	'just',
	'but',
	'fewer',
	'less',
	'more',
	'later',
	'earlier',
	'least',
	'doubt',
]);

/** That a talk took place or did not is a conflict of status. */
export const ofStatus: ReadonlySet<Facet> = new Set(['call', 'earlier contact']);

export type Sense = {remark: Placed; lemmas: ReadonlySet<string>; negated: boolean};

/** What a passage says by its words, and whether it denies it. */
export const senseOf = onceFor((findings: Findings, remark: Placed): Sense => {
	const words = keysOf(passageOf(findings, {article: remark.article, ...remark.said}));
	const negated = words.some((word, i) => isNegation(word, words[i + 1]));
	// "Did not deny that it plans" says that it does, "denied that it does not plan" as well.
	return {remark, lemmas: lemmasOf(remark.features), negated: negated !== deniesClause(findings, remark)};
});

/** What of a clause, or as good as one, follows a verb: "that …", "reports that …", "it …", "planning …". */
const clause =
	/^\s+(?:(?:(?:the|all|any)\s+)?(?:claim|report|suggestion|allegation|accusation|notion|idea)s?\s+)?(?:that|it|he|she|they|there|having|(?=\p{L}{3,}ing\b)(?!during|anything)\p{L}+)\b/iu;

/** "Denies that it plans", "denies a plan": not "rejected the demand", which denies no fact. */
const deniesClause = (findings: Findings, {article, end, features}: Placed): boolean =>
	features.terms.some(
		({lemma, end: after}) =>
			lemma === 'deny' ||
			(clausal.has(lemma) && clause.test(passageOf(findings, {article, start: after, end}))),
	);

/** Auxiliaries contracted with "not", as keys have them: without the apostrophe. */
const contracted =
	/^(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|need|might)nt$/;

/** "Failed to find", "refused to open": did not. */
const failing = /^(?:fail(?:s|ed|ing)?|(?:refus|declin)(?:es|ed|ing|e))$/;

const isNegation = (key: string, next: string | undefined): boolean =>
	((negations.has(key) || contracted.test(key)) && !harmless.has(next ?? '')) ||
	(failing.test(key) && next === 'to');

/** Whether two passages say the same of the same, but for a negation or a word and its antonym. */
const areOpposed = (a: Sense, b: Sense): boolean => {
	const common = sharedBy(a.lemmas, b.lemmas);
	const rest = a.lemmas.size + b.lemmas.size - 2 * common;
	// Most pairs share too little, whether there is an antonym among the rest or not.
	if (!isMostlyShared(common, rest - 2)) return false;
	const [here, there] = [without(a.lemmas, b.lemmas), without(b.lemmas, a.lemmas)];
	const antonym = here.some(one => there.some(other => antonyms.has(pairKey(one, other))));
	return (antonym || isMostlyShared(common, rest)) && antonym !== (a.negated !== b.negated);
};

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
	[...words].filter(word => !others.has(word));

/** Whether two passages of one topic say the opposite of each other, of one event, whoever says it. */
export const contradict = (a: Sense, b: Sense): boolean =>
	a.remark.event.id === b.remark.event.id &&
	areOfSameSubject(a.remark.features, b.remark.features) &&
	areOpposed(a, b);

/** Passages on one thing of which one says the opposite of another, in accounts of the same event. */
export const substanceConflicts = (findings: Findings): Conflict[] => {
	// Whether nobody was hurt is told by the number of those who were.
	const tolls = new Set(tollsOf(findings).map(({remark}) => remark));
	return toldBySeveral(findings).flatMap(({series, remarks}): Conflict[] => {
		const senses = remarks
			.filter(remark => !ofStatus.has(remark.features.facet) && !tolls.has(remark))
			.slice(0, mostPassages)
			.map(remark => senseOf(findings, remark));
		const areAtOdds = (a: Sense, b: Sense) =>
			a.remark.article !== b.remark.article && contradict(a, b) && !tellOtherTimes(a.remark, b.remark);
		const ofOneVoice = senses.filter(a =>
			senses.some(b => areOfOneVoice(a.remark, b.remark) && areAtOdds(a, b)),
		);
		// Once outlets are at odds, who takes a side by another's word is of that side too.
		const clashing = senses
			.filter(a => ofOneVoice.includes(a) || ofOneVoice.some(b => areAtOdds(a, b)))
			.map(({remark}) => remark);
		if (clashing.length === 0) return [];
		const told = clashing.map(remark => ({article: remark.article, text: wordsIn(findings, remark)}));
		return [
			{
				kind: 'substance',
				series,
				summary: `Of opposite sense: ${having(findings, told)}.`,
				evidence: clashing.map(remark => evidenceOf(remark.article, remark)),
			},
		];
	});
};
