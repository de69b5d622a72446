import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Predicate} from '../../language/phrases.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';

/**
 * The person who is the direct object of a verb: right behind it, or behind adverbials ("received in his office
 * on Friday the envoy, Ada Brandt").
 *
 * @param after Index of the token behind the verb and its particle.
 */
export const objectOf = (
	scene: Scene,
	sentence: number,
	predicate: Predicate,
	after: number,
): Reference | null => {
	const references = scene.references[sentence]!;
	const {predicates, nouns} = scene.phrases[sentence]!;
	const beside = references.find(({first}) => first >= after && first <= after + 1);
	if (beside) return nouns.some(noun => isOwner(beside, noun)) ? null : beside;
	const next = predicates.find(({first}) => first >= predicate.last)?.first ?? Number.POSITIVE_INFINITY;
	const {tokens} = scene.reading;
	const [object] = nouns.filter(noun => noun.first >= after && noun.preposition === null && !noun.temporal);
	if (!object || object.first >= next) return null;
	for (let i = after; i < object.first; i++) {
		if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'CCONJ') return null;
	}

	const person = references.find(({first, last}) => first < object.last && object.first < last);
	return person && !isOwner(person, object) ? person : null;
};

/** "Lund's letter": the letter is the object, not Lund. */
const isOwner = ({first, last}: Reference, {first: start, last: end, possessor}: NounPhrase): boolean =>
	possessor !== null && first >= start && last <= possessor + 1 && end > possessor + 1;
