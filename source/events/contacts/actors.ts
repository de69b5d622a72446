import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Predicate} from '../../language/phrases.ts';
import * as lexicon from './lexicon.ts';
import {listAround} from './lists.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';

/** The actors of a verb, or, where the tagger took a word for a verb that is none, of the verb before it. */
export const actorsAbove = (scene: Scene, sentence: number, predicate: Predicate): Reference[] => {
	const {predicates} = scene.phrases[sentence]!;
	const at = predicates.indexOf(predicate);
	for (let i = at; i >= 0 && i > at - 3; i--) {
		const actors = actorsOf(scene, sentence, predicates[i]!);
		// "told the ministers to meet": an infinitive has the actors of its verb, or of that verb's object.
		const {own, governor} = predicates[i]!;
		if (actors.length > 0 || own || governor !== null) return actors;
	}

	return [];
};

/** "A and B, the minister, at a meeting with C": a caption, without a verb. */
export const shownBefore = (scene: Scene, references: readonly Reference[], at: number): Reference[] => {
	const before = references.findLast(({last}) => last <= at);
	return before && at - before.last < 4 ? listAround(scene, references, before, at) : [];
};

/**
 * The references that are the subject of a verb: those right before it or in its subject phrase, or, where the
 * phrase is only the end of an apposition, those that it describes.
 */
export const actorsOf = (scene: Scene, sentence: number, predicate: Predicate): Reference[] => {
	const references = scene.references[sentence]!;
	const {subject, first, governor, own} = predicate;
	const told = toldBy(scene, sentence, predicate);
	if (told) return personsIn(scene, references, told, first);
	const before = references.findLast(({last}) => last <= first);
	if (before && first - before.last < 3 && !own && predicate.finite && isFree(scene, before.last, first)) {
		return listAround(scene, references, before, first);
	}

	const inside =
		subject &&
		references.findLast(reference => reference.first < subject.last && subject.first < reference.last);
	if (inside) return listAround(scene, references, inside, first);
	// "The alliance's commander, Ada Brandt, spoke": the name stands behind its description.
	const named =
		subject && references.findLast(reference => reference.first >= subject.last && reference.last <= first);
	if (named && isFree(scene, subject.last, first)) return listAround(scene, references, named, first);
	if (governor !== null) {
		const above = scene.phrases[sentence]!.predicates[governor]!;
		// "told the provinces to hold meetings": the object of the one verb is the subject of the other.
		const object = objectBetween(scene, sentence, above, first);
		return object ? personsIn(scene, references, object, first) : actorsOf(scene, sentence, above);
	}

	// "an attempt by Brandt to call Lund"
	const maker = before && before.last === first && scene.reading.tokens[before.first - 1]?.lower === 'by';
	if (maker) return [before];
	const edge = subject ? subject.first : first;
	const described = references.findLast(({last}) => last <= edge);
	if (!described || edge - described.last > 10 || !isFree(scene, described.last, edge)) return [];
	// "Brandt, the minister for ports, today had": what stands between is the rest of the description.
	const opening = scene.reading.tokens[described.last]!.lower;
	return described.last === edge || /^(,|of|for|at|in)$/.test(opening)
		? listAround(scene, references, described, first)
		: [];
};

/** The direct object of a verb that stands before another. */
const objectBetween = (
	scene: Scene,
	sentence: number,
	{last}: Predicate,
	until: number,
): NounPhrase | undefined =>
	scene.phrases[sentence]!.nouns.find(
		noun => noun.first >= last && noun.last <= until && noun.preposition === null && !noun.temporal,
	);

const personsIn = (
	scene: Scene,
	references: readonly Reference[],
	{first, last}: NounPhrase,
	until: number,
): Reference[] => {
	const person = references.find(reference => reference.first < last && first < reference.last);
	return person ? listAround(scene, references, person, until) : [];
};

/** Whom the verb above tells to do what an infinitive says ("ordered the commission to meet"); null where none does. */
export const toldBy = (
	scene: Scene,
	sentence: number,
	{governor, own, tense, first}: Predicate,
): NounPhrase | null => {
	if (own || governor === null || tense !== 'infinitive') return null;
	const above = scene.phrases[sentence]!.predicates[governor]!;
	if (above.passive || !lexicon.ordering.has(above.lemma)) return null;
	return objectBetween(scene, sentence, above, first) ?? null;
};

/** Whether no verb and no new clause stands in a stretch of tokens. */
const isFree = (scene: Scene, from: number, to: number): boolean =>
	scene.reading.tokens.slice(from, to).every(({pos}) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'SCONJ');
