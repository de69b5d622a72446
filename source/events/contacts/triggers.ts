import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Predicate} from '../../language/phrases.ts';
import {endOfLikewise} from './likewise.ts';
import {nounTrigger} from './noun-triggers.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';
import {verbTrigger} from './verb-triggers.ts';

/** Finds the words of a sentence that report a contact, in order. */
export const triggersOf = (scene: Scene, sentence: number): Trigger[] => {
	const told = tellingTriggers(scene, sentence);
	const repeated = scene.phrases[sentence]!.predicates.flatMap(predicate => {
		const after = endOfLikewise(scene, predicate);
		if (after === null) return [];
		const before = told.findLast(({at}) => at < predicate.head) ?? lastBefore(scene, sentence);
		return before ? [again(sentence, predicate, after, before.kind)] : [];
	});
	return [...told, ...repeated].sort((a, b) => a.at - b.at);
};

/** What the sentence before told last. */
const lastBefore = (scene: Scene, sentence: number): Trigger | undefined =>
	sentence === 0 ? undefined : tellingTriggers(scene, sentence - 1).at(-1);

/** "later did likewise with Lund": what was told before, with somebody else. */
const again = (sentence: number, predicate: Predicate, after: number, kind: Trigger['kind']): Trigger => ({
	sentence,
	at: predicate.head,
	after,
	predicate,
	noun: null,
	subject: false,
	plural: false,
	kind,
	form: 'verb',
});

/** The words that report a contact by themselves. */
const tellingTriggers = (scene: Scene, sentence: number): Trigger[] => {
	const {predicates, nouns} = scene.phrases[sentence]!;
	const triggers: Trigger[] = [];
	for (const predicate of predicates) {
		const trigger = verbTrigger(scene, sentence, predicate);
		if (trigger) triggers.push(trigger);
	}

	for (const phrase of nouns) {
		const trigger = nounTrigger(scene, sentence, withoutName(scene, phrase));
		if (!trigger) continue;
		// "spoke by phone" is one word for it, not two.
		const nearest = predicates.findLast(({last}) => last <= phrase.first);
		const same =
			trigger.form === 'channel' &&
			triggers.some(({predicate}) => predicate === trigger.predicate || predicate === nearest);
		// "have not met since a summit in May": the summit only says since when.
		const since =
			phrase.preposition !== null &&
			scene.reading.tokens[phrase.preposition]!.lower === 'since' &&
			triggers.some(({at}) => at < phrase.first);
		if (!same && !since) triggers.push(trigger);
	}

	return triggers.sort((a, b) => a.at - b.at);
};

/** "this talk Brandt", where the next clause has no comma before it: the noun ends where the name begins. */
const withoutName = (scene: Scene, noun: NounPhrase): NounPhrase => {
	const {tokens} = scene.reading;
	let last = noun.last;
	while (last > noun.first + 1 && /^\p{Lu}/u.test(tokens[last - 1]!.text)) last--;
	if (last === noun.last || !/^\p{Ll}/u.test(tokens[last - 1]!.text)) return noun;
	return {...noun, last, head: last - 1, end: tokens[last - 1]!.end};
};
