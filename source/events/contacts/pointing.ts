import type {Token} from '../../language/reading.ts';
import {isDay, isMonth} from '../../language/tags.ts';
import {toldBy} from './actors.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';
import {isDayPart} from './turns.ts';

/** Whether a clause about "the call" tells when it was: "took place on Friday", but not "announced the call on Friday". */
export const saysWhen = ({subject, predicate}: Trigger): boolean =>
	subject || predicate === null || lexicon.happen.has(predicate.lemma) || lexicon.light.has(predicate.lemma);

/** "the first phone call", "Friday's call", "the 50-minute call", but not "the security talks" */
const isPlainModifier = (token: Token): boolean =>
	lexicon.telephone.has(token.lower) ||
	lexicon.video.has(token.lower) ||
	isDay(token) ||
	isMonth(token) ||
	isDayPart(token) ||
	/^(minute|hour|hourlong|hour-long|latest)$/.test(token.lower) ||
	(token.pos !== 'NOUN' && token.pos !== 'PROPN' && !lexicon.ofBodies.has(token.lower));

/** "the call", "their conversation", "a phone call": not a plural, and not somebody else's. */
export const pointsBack = (scene: Scene, trigger: Trigger): boolean => {
	const {form, noun, plural, predicate} = trigger;
	// "Brandt spoke at a rally": a verb needs its persons beside it.
	if (form !== 'noun' || noun === null) return false;
	const {tokens} = scene.reading;
	const opening = tokens[noun.first]!.lower;
	if (
		plural ||
		noun.last - noun.first < 2 ||
		/^(any|every|more|other|further|my|your|our|its)$/.test(opening)
	)
		return false;
	// "There was no call", but not "the side took no call on it"
	if (opening === 'no' && !trigger.subject && predicate?.lemma !== 'be') return false;
	const ofDay = tokens[noun.last + 1]?.lower === 'the' && tokens[noun.last + 2]?.lower === 'day';
	if ((/^(of|among)$/.test(tokens[noun.last]?.lower ?? '') && !ofDay) || isOfOthers(scene, trigger))
		return false;
	// "It was a call that Brandt had asked for", "Lund proposed a call", but not "he wants to host a meeting"
	const medium =
		noun.preposition !== null &&
		tokens
			.slice(noun.first, noun.head)
			.some(({lower}) => lexicon.telephone.has(lower) || lexicon.video.has(lower));
	const spoken = predicate?.lemma === 'be' || lexicon.planning.has(predicate?.lemma ?? '');
	if (/^(a|an|another)$/.test(opening) && !spoken && !medium) return false;
	return tokens.slice(noun.first + 1, noun.head).every(isPlainModifier);
};

/** "investors hold their annual meeting", "delegations will hold the talks", "told the commission to hold talks" */
const isOfOthers = (scene: Scene, {predicate, subject, noun, sentence}: Trigger): boolean => {
	if (predicate && toldBy(scene, sentence, predicate)) return true;
	if (!predicate?.own || predicate.subject === null || subject || noun?.preposition !== null) return false;
	const {first, last} = predicate.subject;
	return (
		lexicon.light.has(predicate.lemma) &&
		!scene.references[sentence]!.some(reference => reference.first < last && first < reference.last)
	);
};

/** "details of the call", "during the call": the verb above says nothing of whether it was held. */
export const isInPhrase = (scene: Scene, {noun}: Trigger): boolean =>
	noun?.preposition != null && scene.reading.tokens[noun.preposition]!.lower !== 'ahead';

/** "the agenda of the summit", "spoke about the meeting" */
export const isTopic = (scene: Scene, {noun}: Trigger): boolean =>
	noun?.preposition != null && /^(of|about)$/.test(scene.reading.tokens[noun.preposition]!.lower);
