import type {Predicate} from '../../language/phrases.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';

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

/** "an attempt by Brandt to call Lund" */
const followsAttempt = ({reading: {tokens, sentences}}: Scene, sentence: number, at: number): boolean => {
	for (let i = at - 1; i >= Math.max(sentences[sentence]!.first, at - 6) && tokens[i]!.text !== ','; i--) {
		if (/^(attempts?|efforts?|bid|try)$/.test(tokens[i]!.lower) && tokens[i]!.pos === 'NOUN') return true;
	}

	return false;
};
