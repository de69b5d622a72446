import type {Predicate} from '../../language/phrases.ts';
import {actorsOf} from './actors.ts';
import {resolve} from './discourse.ts';
import * as lexicon from './lexicon.ts';
import {type Discourse, mentioned} from './memory.ts';
import type {Scene} from './scene.ts';

/** Takes note of the persons named up to a token. */
export const advance = (
	scene: Scene,
	discourse: Discourse,
	sentence: number,
	from: number,
	to: number,
): number => {
	for (const {first, last, kind, entity} of scene.references[sentence]!) {
		if (kind !== 'name' || first < from || first >= to) continue;
		mentioned(discourse, entity!);
		const isSubject = scene.phrases[sentence]!.predicates.some(
			predicate =>
				predicate.own &&
				((predicate.subject!.first < last && first < predicate.subject!.last) ||
					isActor(scene, sentence, predicate, first)),
		);
		if (isSubject) discourse.subject = entity;
	}

	if (!discourse.inContact) rememberTogether(scene, discourse, sentence, from, to);
	rememberTelling(scene, discourse, sentence, from, to);
	return to;
};

/** "Its leader, A, was absent": the subject is the description, and means the name. */
const isActor = (scene: Scene, sentence: number, predicate: Predicate, first: number): boolean => {
	const [actor, other] = first < predicate.first ? actorsOf(scene, sentence, predicate) : [];
	return actor?.first === first && !other;
};

/** "A and B have agreed": those who do something together are the group, until others are in contact. */
const rememberTogether = (
	scene: Scene,
	discourse: Discourse,
	sentence: number,
	from: number,
	to: number,
): void => {
	for (const predicate of predicatesBetween(scene, sentence, from, to)) {
		if (!predicate.finite) continue;
		const acting = actorsOf(scene, sentence, predicate);
		if (acting.length < 2) continue;
		// "she and Lund": she is not Lund.
		const whose = acting.find(({kind}) => kind === 'name')?.entity ?? null;
		const found = new Set(
			acting.flatMap(reference => resolve(scene, discourse, reference, whose, reference.first)),
		);
		if (found.size > 1) discourse.pair = [...found];
	}
};

/** "A told B …": the two are the pair that a following "the call" speaks of. */
const rememberTelling = (
	scene: Scene,
	discourse: Discourse,
	sentence: number,
	from: number,
	to: number,
): void => {
	const references = scene.references[sentence]!;
	for (const predicate of predicatesBetween(scene, sentence, from, to)) {
		if (!lexicon.tell.has(predicate.lemma) || !predicate.subject) continue;
		const teller = references.find(
			({first, last}) => first < predicate.subject!.last && predicate.subject!.first < last,
		);
		const told = references.find(({first}) => first === predicate.last);
		if (teller?.kind === 'name' && told?.kind === 'name' && !discourse.inContact)
			discourse.pair = [teller.entity!, told.entity!];
	}
};

const predicatesBetween = (scene: Scene, sentence: number, from: number, to: number): Predicate[] =>
	scene.phrases[sentence]!.predicates.filter(({head}) => head >= from && head < to);
