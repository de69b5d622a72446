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
};

/** Words that tell the stance, and nothing of the topic. */
export const stanceWords: ReadonlySet<string> = new Set(Object.values(sets).flatMap(set => [...set]));

const nothing = new Set(['no', 'neither', 'nothing', 'none', 'without']);
const others = new Set(['else', 'but', 'other', 'more', 'less']);

/**
 * Whether a passage says that something was talked about, agreed on, or that a talk is to come; or that it was not.
 */
export const stanceIn = ({tokens}: Reading, passage: Passage): Stance | null => {
	for (const {lemma, first, last, head, negated, subject, modal, tense} of passage.predicates) {
		const before = tokens.slice(subject?.first ?? first, subject?.last ?? first);
		const after = tokens.slice(last, Math.min(passage.last, last + reach));
		const kind = kindOf(lemma, before, after, modal !== null || tense === 'future', tokens[head]!);
		if (kind === null) continue;
		const words = [...before.slice(0, 1), ...after.slice(0, 3)];
		// "Talked about nothing else".
		const none = words.some(({lower}, i) => nothing.has(lower) && !others.has(words[i + 1]?.lower ?? ''));
		return {kind, denied: negated || none};
	}

	return null;
};

/** How far after a verb its object is looked for. */
const reach = 5;

const kindOf = (
	lemma: string,
	before: readonly Token[],
	after: readonly Token[],
	future: boolean,
	head: Token,
): Stance['kind'] | null => {
	const has = (tokens: readonly Token[], set: ReadonlySet<string>) =>
		tokens.some(token => set.has(token.lemma.toLowerCase()));
	if (sets.agreeing.has(lemma)) return 'agreed';
	if (sets.reaching.has(lemma) && (has(before, sets.agreements) || has(after.slice(0, 4), sets.agreements)))
		return 'agreed';
	const talk = has(before, sets.nouns) || has(after, sets.nouns) || has(after, sets.verbs);
	if (sets.planning.has(lemma) && talk) return 'planned';
	if (future && (sets.verbs.has(lemma) || (has([head], sets.reaching) && talk))) return 'planned';
	if (sets.discussing.has(lemma)) return 'discussed';
	if (sets.raising.has(lemma) && (talk || has(before, sets.subjects) || has(after, sets.subjects)))
		return 'discussed';
	const about = after[0]?.lower === 'about' || after[0]?.lower === 'of' || after[1]?.lower === 'about';
	if ((lemma === 'talk' || lemma === 'speak') && about) return 'discussed';
	if (lemma === 'come' && after[0]?.lower === 'up') return 'discussed';
	if (lemma === 'be' && has(after.slice(0, 4), sets.subjects)) return 'discussed';
	return null;
};
