import type {Predicate} from '../../language/phrases.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';

/** Whether a verb tells of what is to come: "will open", "is to open", "due to open", "agreed to open", "set for". */
export const isAhead = (scene: Scene, sentence: number, verb: Predicate): boolean => {
	const {tokens} = scene.reading;
	if (verb.tense === 'future' || verb.modal === 'would') return true;
	if (verb.tense !== 'infinitive') {
		const planned = verb.passive || verb.tense === 'participle';
		return planned && tokens[verb.last]?.lower === 'for' && lexicon.planning.has(verb.lemma);
	}

	const before = tokens[verb.first - 1];
	if (lexicon.awaited.has(before?.lower ?? '')) return true;
	// "the talks, to be held in June,"
	if (verb.passive && before?.text === ',') return true;
	if (verb.governor === null) return false;
	const above = scene.phrases[sentence]!.predicates[verb.governor]!;
	return above.lemma === 'be' ? above.last === verb.first : lexicon.planning.has(above.lemma);
};

/**
 * The infinitive that says what is to become of a noun, where that is to come: "the talks are to open", "wants the
 * talks to open"; else null.
 */
export const awaitedOf = (
	scene: Scene,
	{sentence, predicate, noun, subject}: Pick<Trigger, 'sentence' | 'predicate' | 'noun' | 'subject'>,
): Predicate | null => {
	if (!noun || !predicate) return null;
	const {predicates} = scene.phrases[sentence]!;
	const next = predicates.find(({first, tense}) => first >= noun.last && tense === 'infinitive');
	if (!next || next.governor === null || predicates[next.governor] !== predicate) return null;
	return (subject || next.first === noun.last) && isAhead(scene, sentence, next) ? next : null;
};

/**
 * Whether a token stands in a clause on what is to come, which is not that of the word: "spoke and agreed to meet in
 * June", "Lund, who is to visit in June".
 *
 * @param trigger The word; null for any.
 */
export const isInClauseAhead = (
	scene: Scene,
	sentence: number,
	at: number,
	trigger: Trigger | null,
): boolean => {
	const {predicates} = scene.phrases[sentence]!;
	const verb = predicates.findLast(({head}) => head < at);
	// "agreed to meet, on Friday", "agreed to meet and on Friday they spoke"
	const {tokens} = scene.reading;
	const before = tokens[tokens[at - 1]?.pos === 'ADP' ? at - 2 : at - 1];
	if (before?.text === ',' || before?.pos === 'CCONJ') return false;
	if (!verb || !isAhead(scene, sentence, verb)) return false;
	if (trigger === null) return true;
	if (trigger.at >= verb.first && trigger.at < at) return false;
	// "will go to Oslo on Friday, where she meets Lund", but "who will go to Oslo on Friday, met Lund"
	const past = trigger.predicate?.tense === 'past' || trigger.predicate?.perfect;
	if (trigger.at > at && !past) return false;
	return !isAbove(verb, predicates, trigger.predicate) && !isOf(verb, predicates, trigger);
};

/** "will try on Friday to call Lund": the verb itself, or one on which it depends. */
const isAbove = (verb: Predicate, predicates: readonly Predicate[], predicate: Predicate | null): boolean => {
	for (let own = predicate, steps = 0; own && steps < 4; steps++) {
		if (own === verb) return true;
		own = own.governor === null ? null : predicates[own.governor]!;
	}

	return false;
};

/** Whether a verb says when what a noun names is to be: "the call set for Friday", "the call is to be on Friday". */
const isOf = (
	verb: Predicate,
	predicates: readonly Predicate[],
	{noun, subject, predicate}: Trigger,
): boolean => {
	if (!noun || verb.first < noun.last) return false;
	if (verb.tense === 'participle' || verb.first === noun.last || verb.subject?.first === noun.first)
		return true;
	// "a call between Brandt and Lund that had been planned for Friday did not take place"
	if (subject && predicate && verb !== predicate && verb.first < predicate.first) return true;
	if (verb.tense !== 'infinitive') return false;
	return verb.governor === null || (subject && predicates[verb.governor] === predicate);
};

/** "Talks will open in June", "agreed to begin talks": what opens is more than one talk, and nobody tells how. */
export const opensTalks = (scene: Scene, trigger: Trigger): boolean =>
	lexicon.opening.has((awaitedOf(scene, trigger) ?? trigger.predicate)?.lemma ?? '');

/** Whether a word for talks says nothing of how they are held. */
export const isTalks = ({reading: {tokens}}: Scene, {form, noun, at}: Trigger): boolean =>
	form === 'noun' && noun !== null && lexicon.talkNouns.has(tokens[at]!.lower);
