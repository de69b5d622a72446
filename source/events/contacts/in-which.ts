import {actorsOf} from './actors.ts';
import * as lexicon from './lexicon.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';

/** How many tokens behind a noun its relative clause may begin. */
const reach = 6;

/**
 * Those of whom the relative clause of a call says that one told the other something in it: "a call on Friday in
 * which Brandt put the plan to Lund", "during which Lund warned Brandt". Both empty where it says nothing of the
 * kind.
 */
export const talkersIn = (
	scene: Scene,
	{sentence, noun, kind}: Trigger,
): {agents: Reference[]; partners: Reference[]} => {
	const nobody = {agents: [], partners: []};
	if (noun === null || kind !== 'call') return nobody;
	const {tokens, sentences} = scene.reading;
	const {last} = sentences[sentence]!;
	const pronoun = tokens
		.slice(noun.last, Math.min(last, noun.last + reach))
		.findIndex(({lower}, i) => lower === 'which' && /^(?:in|during)$/.test(tokens[noun.last + i - 1]!.lower));
	if (pronoun < 0) return nobody;
	const predicate = scene.phrases[sentence]!.predicates.find(
		({finite, first}) => finite && first > noun.last + pronoun,
	);
	if (!predicate || predicate.passive) return nobody;
	const agents = actorsOf(scene, sentence, predicate);
	const told = scene.references[sentence]!.find(({first}) => {
		if (first < predicate.last || tokens.slice(predicate.last, first).some(({lower}) => lower === 'that'))
			return false;
		return first === predicate.last
			? lexicon.tell.has(predicate.lemma)
			: /^(?:to|with)$/.test(tokens[first - 1]!.lower);
	});
	return {agents, partners: agents.length > 0 && told ? [told] : []};
};
