import type {Predicate} from '../../language/phrases.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';

/** Whether a verb is governed by one of trying, failing or refusing, or says itself that it was in vain. */
export const isAttempt = (scene: Scene, sentence: number, predicate: Predicate): boolean => {
	const {tokens} = scene.reading;
	const {predicates} = scene.phrases[sentence]!;
	if (predicate.tense === 'infinitive' && followsAttempt(scene, sentence, predicate.first)) return true;
	for (let verb: Predicate | null = predicate, steps = 0; verb && steps < 4; steps++) {
		if (lexicon.attempting.has(verb.lemma)) return true;
		if (verb === predicate && verb.negated && verb.modal !== null) return true;
		const before = tokens[verb.first - 1];
		if (before?.lower === 'unable' || before?.lower === 'unsuccessfully') return true;
		verb = verb.governor === null ? null : predicates[verb.governor]!;
	}

	return false;
};

/**
 * Whether nobody answered: "her call went unanswered", "did not take a call from Brandt", "rang Lund in vain",
 * "phoned Lund, who did not pick up".
 */
export const isInVain = (scene: Scene, trigger: Trigger): boolean => {
	const {predicate, noun, subject, sentence} = trigger;
	const rings = trigger.form === 'verb' && lexicon.ring.has(predicate!.lemma);
	if (!predicate || (trigger.form !== 'noun' && !rings)) return false;
	if (rings) return cameToNothing(scene, sentence, predicate.last);
	if (subject) return isUnanswered(scene, predicate);
	// "A call between them did not take place" was not refused.
	const takesPlace = scene.reading.tokens[predicate.last]?.lower === 'place';
	return (
		noun!.preposition === null && predicate.negated && !takesPlace && lexicon.answering.has(predicate.lemma)
	);
};

/** What a predicate says of a call that is its subject: "went unanswered", "was ignored", "did not come off". */
const isUnanswered = ({reading: {tokens}}: Scene, predicate: Predicate): boolean => {
	const {lemma, negated, passive, last} = predicate;
	const next = tokens[last]?.lower ?? '';
	if (passive) return negated ? lexicon.answering.has(lemma) : lexicon.declining.has(lemma);
	if (lemma === 'fail' || next === 'unanswered' || (lemma === 'fall' && next === 'through')) return true;
	return negated && ((lemma === 'come' && next === 'off') || lemma === 'succeed' || lemma === 'connect');
};

/** Whether the rest of a sentence says that a call was in vain, or the next one of him or her who was rung. */
const cameToNothing = (scene: Scene, sentence: number, from: number): boolean => {
	const {tokens, sentences} = scene.reading;
	const {last} = sentences[sentence]!;
	for (let i = from; i < last; i++) {
		const {lower} = tokens[i]!;
		if (lexicon.inVain.has(lower)) return true;
		if (
			(lower === 'no' || lower === 'without') &&
			/^(answer|reply|success)$/.test(tokens[i + 1]?.lower ?? '')
		)
			return true;
	}

	const {predicates} = scene.phrases[sentence]!;
	if (predicates.some(verb => verb.lemma === 'pick' && isUnheard(scene, sentence, verb))) return true;
	if (predicates.some(verb => verb.first >= from && isUnheard(scene, sentence, verb))) return true;
	const next = sentences[sentence + 1];
	if (!next) return false;
	const opening = /^(?:but|however)$/.test(tokens[next.first]!.lower) ? next.first + 1 : next.first;
	const [verb] = scene.phrases[sentence + 1]!.predicates;
	const isPronoun = /^(?:he|she|they)$/.test(tokens[opening]?.lower ?? '');
	return isPronoun && verb?.first === opening + 1 && isUnheard(scene, sentence + 1, verb);
};

/** "did not pick up", "could not get through", "did not answer", "did not reach him" */
const isUnheard = (scene: Scene, sentence: number, {negated, lemma, last}: Predicate): boolean => {
	if (!negated) return false;
	const {tokens, sentences} = scene.reading;
	const next = last < sentences[sentence]!.last ? tokens[last]! : null;
	if (lemma === 'pick') return next?.lower === 'up';
	if (lemma === 'get') return next?.lower === 'through';
	if (lemma === 'answer') return next === null || next.pos === 'PUNCT';
	return lemma === 'reach' && scene.references[sentence]!.some(({first}) => first === last);
};

/** "an attempt by Brandt to call Lund" */
const followsAttempt = ({reading: {tokens, sentences}}: Scene, sentence: number, at: number): boolean => {
	for (let i = at - 1; i >= Math.max(sentences[sentence]!.first, at - 6) && tokens[i]!.text !== ','; i--) {
		if (/^(attempts?|efforts?|bid|try)$/.test(tokens[i]!.lower) && tokens[i]!.pos === 'NOUN') return true;
	}

	return false;
};
