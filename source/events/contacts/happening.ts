import type {Predicate} from '../../language/phrases.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';

/** Whether a verb says of its subject that it came about: "took place", "happened", "went ahead", "was held". */
export const comesAbout = ({reading: {tokens}}: Scene, {lemma, last, passive}: Predicate): boolean => {
	const next = tokens[last]?.lower;
	if (lemma === 'take') return next === 'place';
	if (lemma === 'go') return next === 'ahead' || next === 'forward';
	return passive ? lemma === 'hold' : lemma === 'happen' || lemma === 'occur';
};

/** Whether a verb only says that what stands before it was arranged: "that had been planned for", "scheduled for". */
export const isArrangement = (
	{reading: {tokens}}: Scene,
	{lemma, passive, tense, first, last}: Predicate,
): boolean =>
	lexicon.planning.has(lemma) &&
	(passive || tense === 'participle' || (last - first === 1 && tokens[last]?.lower === 'for'));

/** Whether a clause is of what was to come: "a call was planned", "scheduled no call", "she would not ring". */
export const isOfPlan = ({noun, predicate}: Trigger): boolean =>
	predicate !== null &&
	(predicate.tense === 'future' ||
		/^(?:will|would|shall)$/.test(predicate.modal ?? '') ||
		(noun?.preposition === null && lexicon.planning.has(predicate.lemma)));

/**
 * The verb that says whether what a noun with people behind it names came about, where the nearest of their names
 * looks like its subject: "a call between Brandt and Lund, planned for Friday, did not take place".
 *
 * @param after Index of the token behind the noun.
 */
export const happeningBehind = (scene: Scene, sentence: number, after: number): Predicate | null => {
	if (!/^(?:between|of|with|involving)$/.test(scene.reading.tokens[after]?.lower ?? '')) return null;
	const next = scene.phrases[sentence]!.predicates.find(
		predicate => predicate.first >= after && !isArrangement(scene, predicate),
	);
	return next?.finite && comesAbout(scene, next) ? next : null;
};
