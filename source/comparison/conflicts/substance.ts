import antonymPairs from '../../../data/words/antonyms.json' with {type: 'json'};
import denials from '../../../data/words/denials.json' with {type: 'json'};
import positions from '../../../data/words/positions.json' with {type: 'json'};
import type {Conflict, Facet} from '../../analysis.ts';
import {keysOf} from '../../words.ts';
import type {Placed} from '../placement.ts';
import {tollsOf} from './harms.ts';
import {onceFor} from './once.ts';
import {type Clause, clausesOf, denies, isNegation} from './polarity.ts';
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
const clausal = new Set(denials.clausal);

/** That a talk took place or did not is a conflict of status. */
export const ofStatus: ReadonlySet<Facet> = new Set(['call', 'earlier contact']);

export type Sense = {
	remark: Placed;
	lemmas: ReadonlySet<string>;
	negated: boolean;
	/** The verb by which it says that something was not done ("refuse" of "refused to open"), or null. */
	refusal: string | null;
	/** Its clauses by themselves; none where what they depend on denies or refuses them. */
	clauses: readonly Clause[];
	/** Whether it tells what has happened, what somebody plans or expects, or what somebody wants. */
	mood: 'fact' | 'plan' | 'wish';
	/** Whether what it negates holds up to some time or but for some case: "not until June". */
	limited: boolean;
};

/** What a passage says by its words, and whether it denies it. */
export const senseOf = onceFor((findings: Findings, remark: Placed): Sense => {
	const words = keysOf(passageOf(findings, {article: remark.article, ...remark.said}));
	const negated = words.some((word, i) => isNegation(word, words[i + 1]));
	const denied = deniesClause(findings, remark);
	const refusal = refusalIn(findings, remark);
	return {
		remark,
		lemmas: lemmasOf(remark.features),
		// "Did not deny that it plans" says that it does, "denied that it does not plan" as well.
		negated: negated !== denied,
		refusal,
		clauses: denied || refusal !== null ? [] : clausesOf(findings, remark),
		mood: words.some(word => wishes.has(word))
			? 'wish'
			: words.some(word => plans.has(word))
				? 'plan'
				: 'fact',
		limited: words.some(word => limits.has(word)) || limits.has(wordAfter(findings, remark)),
	};
});

const plans = new Set(positions.words);
const wishes = new Set(positions.wishes);
const limits = new Set(['until', 'till', 'unless', 'before']);

/** So many characters after a passage hold the word that goes on from it. */
const ahead = 12;

const wordAfter = (findings: Findings, {article, end}: Placed): string =>
	keysOf(passageOf(findings, {article, start: end, end: end + ahead}))[0] ?? '';

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

/** "Failed to find", "refused to open": did not. */
const refusing = new Set(['fail', 'refuse', 'decline']);

const refusalIn = (findings: Findings, {article, end, features}: Placed): string | null =>
	features.terms.find(
		({lemma, end: after}) =>
			refusing.has(lemma) && passageOf(findings, {article, start: after, end}).startsWith(' to '),
	)?.lemma ?? null;

/** Whether two passages say the same of the same, but for a negation or a word and its antonym. */
const areOpposed = (a: Sense, b: Sense): boolean => {
	const common = sharedBy(a.lemmas, b.lemmas);
	const rest = a.lemmas.size + b.lemmas.size - 2 * common;
	if (isMostlyShared(common, rest - 2)) {
		const pair = antonymsIn(a, b);
		if (pair) return isNegative(a, pair) === isNegative(b, pair);
		if (isMostlyShared(common, rest) && isNegative(a) !== isNegative(b)) return true;
	}

	return denyEachOther(a, b);
};

/** A word of one of two passages and its antonym in the other. */
const antonymsIn = (a: Sense, b: Sense): readonly [string, string] | undefined => {
	const [here, there] = [without(a.lemmas, b.lemmas), without(b.lemmas, a.lemmas)];
	for (const one of here)
		for (const other of there) if (antonyms.has(pairKey(one, other))) return [one, other];
	return undefined;
};

/** Whether a passage negates what it says; "refused" beside "agreed" is told by the pair already. */
const isNegative = ({negated, refusal}: Sense, pair: readonly string[] = []): boolean =>
	negated || (refusal !== null && !pair.includes(refusal));

const denyEachOther = (a: Sense, b: Sense): boolean => {
	const {actor} = a.remark.features;
	const haveOneSubject = actor !== null && actor === b.remark.features.actor;
	return a.clauses.some(here =>
		b.clauses.some(there => denies(here, there, haveOneSubject) || denies(there, here, haveOneSubject)),
	);
};

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
	[...words].filter(word => !others.has(word));

/** Whether two passages of one topic say the opposite of each other, of one event, whoever says it. */
export const contradict = (a: Sense, b: Sense): boolean =>
	a.remark.event.id === b.remark.event.id &&
	areOfSameSubject(a.remark.features, b.remark.features) &&
	areOpposed(a, b);

/** "It will not open until June" and "it will open" may both be right. */
const areOfOneExtent = (a: Sense, b: Sense): boolean => a.limited === b.limited;

/** What ought to be is a fact to nobody: of two such passages of opposite sense, both are of one known speaker, or of none. */
const speakAsOne = (a: Sense, b: Sense): boolean => {
	if (!areOfOneVoice(a.remark, b.remark)) return false;
	if (a.mood !== 'wish' && b.mood !== 'wish') return true;
	return (a.remark.features.speaker === null) === (b.remark.features.speaker === null);
};

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
			a.remark.article !== b.remark.article &&
			areOfOneExtent(a, b) &&
			contradict(a, b) &&
			!tellOtherTimes(a.remark, b.remark);
		const ofOneVoice = senses.filter(a => senses.some(b => speakAsOne(a, b) && areAtOdds(a, b)));
		// Once outlets are at odds on a fact, who takes a side by another's word is of that side too.
		const clashing = senses
			.filter(a => ofOneVoice.includes(a) || (a.mood === 'fact' && ofOneVoice.some(b => areAtOdds(a, b))))
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
