import words from '../../data/words/talks.json' with {type: 'json'};
import type {Reading, Token} from '../language/reading.ts';
import type {Passage} from './passages.ts';

/** What is said of a topic in a talk, or denied of it. */
export type Stance = {kind: 'discussed' | 'agreed' | 'planned'; denied: boolean};

const sets = {
	nouns: new Set(words.nouns),
	verbs: new Set(words.verbs),
	discussing: new Set(words.discussing),
	raising: new Set(words.raising),
	subjects: new Set(words.subjects),
	agreements: new Set(words.agreements),
	agreeing: new Set(words.agreeing),
	reaching: new Set(words.reaching),
	planning: new Set(words.planning),
	avoiding: new Set(words.avoiding),
	failing: new Set(words.failing),
	mentions: new Set(words.mentions),
	plans: new Set(words.plans),
};

/** Words that tell the stance, and nothing of the topic. */
export const stanceWords: ReadonlySet<string> = new Set(Object.values(sets).flatMap(set => [...set]));

const nothing = new Set(['no', 'neither', 'nothing', 'none', 'without']);
const others = new Set(['else', 'but', 'other', 'more', 'less']);

/** "No plans", "not a word". */
const isNone = (words: readonly Token[]): boolean =>
	words.some(({lower}, i) => nothing.has(lower) && !others.has(words[i + 1]?.lower ?? ''));

/**
 * Whether a passage says that something was talked about, agreed on, or that a talk is to come; or that it was not.
 */
export const stanceIn = ({tokens}: Reading, passage: Passage): Stance | null => {
	for (const [i, predicate] of passage.predicates.entries()) {
		const {first, last, subject} = predicate;
		const governor = passage.predicates[i - 1];
		const before = tokens.slice(subject?.first ?? first, subject?.last ?? first);
		const after = tokens.slice(last, Math.min(passage.last, last + reach));
		const avoided = isAvoided(predicate, before, after);
		const kind = avoided ? 'discussed' : kindOf(predicate, governor, before, after);
		if (kind === null) continue;
		const none = isNone([...before.slice(0, 1), ...after.slice(0, 3)]);
		const failed = governor !== undefined && sets.failing.has(governor.lemma);
		return {kind, denied: predicate.negated || none || failed || avoided || governor?.negated === true};
	}

	return null;
};

/** How far after a verb its object is looked for. */
const reach = 6;

const has = (tokens: readonly Token[], set: ReadonlySet<string>): boolean =>
	tokens.some(token => set.has(token.lemma.toLowerCase()));

/** "Avoided the subject of gas", "the question of gas was left out". */
const isAvoided = (
	{lemma, passive}: Predicate,
	before: readonly Token[],
	after: readonly Token[],
): boolean => {
	const leaves = sets.avoiding.has(lemma) || (lemma === 'leave' && after[0]?.lower === 'out');
	return leaves && has(passive ? before : after, sets.subjects);
};

type Predicate = Passage['predicates'][number];

const kindOf = (
	{lemma, modal, tense, passive}: Predicate,
	governor: Predicate | undefined,
	before: readonly Token[],
	after: readonly Token[],
): Stance['kind'] | null => {
	if (lemma === 'settle' && after[0]?.lower !== 'on') return null;
	// "Any attack will be met with force" is no meeting.
	if (lemma === 'meet' && passive) return null;
	if (sets.agreeing.has(lemma)) return 'agreed';
	if (sets.reaching.has(lemma) && (has(before, sets.agreements) || has(after.slice(0, 4), sets.agreements)))
		return 'agreed';
	const talk = has(before, sets.nouns) || has(after, sets.nouns) || has(after, sets.verbs);
	if (sets.planning.has(lemma) && talk) return 'planned';
	if ((lemma === 'be' || lemma === 'have') && talk && has(after.slice(0, 3), sets.plans)) return 'planned';
	const future =
		modal === 'will' || tense === 'future' || (tense === 'infinitive' && governor?.lemma === 'be');
	if (future && (sets.verbs.has(lemma) || (sets.reaching.has(lemma) && talk))) return 'planned';
	return isDiscussed(lemma, before, after, talk) ? 'discussed' : null;
};

const isDiscussed = (
	lemma: string,
	before: readonly Token[],
	after: readonly Token[],
	talk: boolean,
): boolean => {
	const next = after[0]?.lower;
	const about = after.some(({lower}) => lower === 'about');
	if (sets.discussing.has(lemma)) return true;
	if (lemma === 'touch') return next === 'on' || next === 'upon';
	if (lemma === 'come') return next === 'up';
	if (lemma === 'turn') return next === 'to' && has(before, sets.nouns);
	if (lemma === 'say') return next === 'about' && isNone(before);
	if (lemma === 'talk' || lemma === 'speak') return about || next === 'of';
	if (lemma === 'be' && before[0]?.lower === 'there')
		return (
			has(after.slice(0, 3), sets.mentions) && after.some(({lower}) => lower === 'about' || lower === 'of')
		);
	if (lemma === 'be') return has(after.slice(0, 4), sets.subjects);
	return sets.raising.has(lemma) && (talk || has(before, sets.subjects) || has(after, sets.subjects));
};
