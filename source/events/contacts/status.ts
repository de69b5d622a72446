import type {Status} from '../../analysis.ts';
import type {Predicate} from '../../language/phrases.ts';
import {isDay, isMonth} from '../../language/tags.ts';
import {toldBy} from './actors.ts';
import {isAttempt, isInVain} from './attempts.ts';
import {comesAbout, isArrangement} from './happening.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import {awaitedOf} from './to-come.ts';
import type {Trigger} from './trigger.ts';

/** What the grammar around a word says of the contact: whether it happened, will, was tried, or is denied. */
export const statusOf = (scene: Scene, trigger: Trigger): Status => {
	const {predicate, sentence} = trigger;
	const {predicates} = scene.phrases[sentence]!;
	if (trigger.form === 'attempt' || isInVain(scene, trigger)) return 'attempted';
	if (isDenied(scene, trigger) || isCancelled(scene, trigger)) return 'denied';
	if (predicate && isAttempt(scene, sentence, predicate) && !isSought(scene, trigger)) return 'attempted';
	const wanted = trigger.noun?.preposition;
	if (wanted != null && isRequest(scene, wanted) && lexicon.declining.has(predicate?.lemma ?? ''))
		return 'attempted';
	if (isAnnounced(scene, trigger) || awaitedOf(scene, trigger)) return 'planned';
	if (isOfferedIn(scene, trigger)) return 'occurred';
	for (let verb: Predicate | null = predicate, steps = 0; verb && steps < 4; steps++) {
		if (isPlan(scene, trigger, verb, verb === predicate)) return 'planned';
		verb = verb.governor === null ? null : predicates[verb.governor]!;
	}

	return 'occurred';
};

const isPlan = (scene: Scene, trigger: Trigger, verb: Predicate, own: boolean): boolean => {
	if (verb.tense === 'future') return true;
	if (verb.modal === 'will' || verb.modal === 'would' || verb.modal === 'shall') return true;
	if (
		own &&
		(verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could' || verb.modal === 'should')
	)
		return true;
	// "Brandt, Lund to talk": an infinitive without a verb above it, and "is to speak"
	if (own && verb.tense === 'infinitive' && trigger.form !== 'channel') {
		if (verb.governor === null) return true;
		const above = scene.phrases[trigger.sentence]!.predicates[verb.governor]!;
		if (above.lemma === 'be' && above.last === verb.first) return true;
	}

	if (toldBy(scene, trigger.sentence, verb)) return true;
	const before = scene.reading.tokens[verb.first - 1]?.lower ?? '';
	if (verb.tense === 'infinitive' && lexicon.awaited.has(before)) return true;
	// "turned down a request for a call", "is expected for a meeting"
	const wanted = trigger.noun?.preposition;
	const isFor = own && wanted != null && scene.reading.tokens[wanted]!.lower === 'for';
	if (
		isFor &&
		(lexicon.asking.has(verb.lemma) || lexicon.planning.has(verb.lemma) || isRequest(scene, wanted))
	)
		return true;
	// "agreed to speak", "proposed a call", but not "agreed in a call"
	if (!lexicon.planning.has(verb.lemma)) return false;
	if (!own || trigger.subject) return true;
	return (
		trigger.noun !== null && trigger.noun.preposition === null && isIndefinite(scene, trigger.noun.first)
	);
};

/** "It was Lund who had sought the call": the one that was held. */
const isSought = ({reading: {tokens}}: Scene, {predicate, noun}: Trigger): boolean =>
	predicate?.lemma === 'seek' &&
	noun?.preposition === null &&
	/^(?:the|this|that)$/.test(tokens[noun.first]!.lower);

/** "offered to resign in a call": the offer was made there, but "agreed to discuss it in a call". */
const isOfferedIn = (scene: Scene, trigger: Trigger): boolean => {
	const {predicate, sentence} = trigger;
	if (predicate?.tense !== 'infinitive' || predicate.governor === null || !isOccasion(scene, trigger))
		return false;
	const above = scene.phrases[sentence]!.predicates[predicate.governor]!;
	return (
		above.tense === 'past' && lexicon.offering.has(above.lemma) && !lexicon.speaking.has(predicate.lemma)
	);
};

/** "proposed a call", "requested talks", but not "requested the call" */
const isIndefinite = (scene: Scene, first: number): boolean => {
	const {pos, lower} = scene.reading.tokens[first]!;
	return (
		lower === 'a' ||
		lower === 'an' ||
		lower === 'another' ||
		(pos !== 'DET' && pos !== 'PRON' && pos !== 'PROPN')
	);
};

/** "a request for a call" */
const isRequest = ({reading}: Scene, preposition: number): boolean =>
	reading.tokens[preposition]!.lower === 'for' &&
	/^(requests?|appeals?|invitation|demand)$/.test(reading.tokens[preposition - 1]?.lower ?? '');

/** "ahead of his call", "the upcoming call" */
const isAnnounced = (scene: Scene, {noun, sentence}: Trigger): boolean => {
	if (!noun) return false;
	const {tokens} = scene.reading;
	for (let i = noun.first; i < noun.head; i++) {
		if (/^(upcoming|planned|scheduled|expected|forthcoming|possible|proposed|next)$/.test(tokens[i]!.lower))
			return true;
	}

	const {first} = scene.reading.sentences[sentence]!;
	return (
		noun.first - 2 >= first &&
		tokens[noun.first - 1]!.lower === 'of' &&
		tokens[noun.first - 2]!.lower === 'ahead'
	);
};

/** "denies that A spoke to B", "there was no call", "A did not speak to B" */
const isDenied = (scene: Scene, trigger: Trigger): boolean => {
	const {predicate, noun, sentence} = trigger;
	const {tokens} = scene.reading;
	const {predicates} = scene.phrases[sentence]!;
	const since = hasSince(scene, trigger);
	if (
		noun &&
		/^(no|any)$/.test(tokens[noun.first]!.lower) &&
		(tokens[noun.first]!.lower === 'no' || predicate?.negated)
	)
		return !since;
	const occasion = isOccasion(scene, trigger);
	if (!occasion && isCalledUntrue(scene, trigger)) return true;
	if (predicate?.negated && !since && trigger.form !== 'channel' && !(noun && !isHeld(scene, trigger)))
		return true;
	return (
		!occasion &&
		predicates.some(
			verb =>
				lexicon.denying.has(verb.lemma) &&
				!verb.negated &&
				verb.head < trigger.at &&
				governs(scene, verb, trigger),
		)
	);
};

/** "cancelled the call with A", "the meeting planned for Friday was called off"; what may yet be is still a plan. */
const isCancelled = (scene: Scene, {predicate, noun, sentence}: Trigger): boolean => {
	if (noun?.preposition !== null) return false;
	const cancels = (verb: Predicate): boolean => isCancelling(scene, verb) && !verb.negated;
	if (predicate && !predicate.passive && predicate.last <= noun.first)
		return predicate.modal === null && predicate.tense === 'past' && cancels(predicate);
	const next = scene.phrases[sentence]!.predicates.find(
		verb =>
			verb.first >= noun.last && (isCancelling(scene, verb) || (verb.finite && !isArrangement(scene, verb))),
	);
	return (
		next?.passive === true && next.modal === null && next.tense !== 'future' && next.finite && cancels(next)
	);
};

/** "Cancelled", "called off". */
const isCancelling = ({reading: {tokens}}: Scene, {lemma, last}: Predicate): boolean =>
	lexicon.cancelling.has(lemma) || (lemma === 'call' && tokens[last]?.lower === 'off');

/** "reports that A spoke to B are groundless" */
const isCalledUntrue = (scene: Scene, {sentence, at}: Trigger): boolean => {
	const {tokens, sentences} = scene.reading;
	const {first, last} = sentences[sentence]!;
	const claimed = tokens.slice(first, at).some(({lower}) => lexicon.claims.has(lower));
	return (
		claimed &&
		tokens.slice(at, last).some(({lower, lemma}) => lexicon.untrue.has(lower) || lexicon.denying.has(lemma))
	);
};

/** "did not hold a call", "a call did not take place", "a call was not planned", but not "the call was not the first" */
const isHeld = (scene: Scene, {predicate, noun, subject}: Trigger): boolean =>
	noun?.preposition === null &&
	(subject
		? (comesAbout(scene, predicate!) && !isHow(scene, predicate!)) ||
			(isArrangement(scene, predicate!) && isIndefinite(scene, noun.first))
		: lexicon.light.has(predicate!.lemma));

/** "The call was not held at the request of either side": it was held, and only not so. */
const isHow = ({reading: {tokens}}: Scene, {passive, last}: Predicate): boolean => {
	const next = tokens[last + 1];
	if (!passive || tokens[last]?.pos !== 'ADP' || !next) return false;
	return !isDay(next) && !isMonth(next) && next.pos !== 'NUM';
};

/**
 * Whether a contact is only the occasion of what its clause tells, so that a denial of that denies no contact:
 * "denied that she had threatened him in a call", "denied that he had told her so by phone", but not "denied
 * having been in a call".
 */
const isOccasion = ({reading: {tokens}}: Scene, {form, noun, predicate}: Trigger): boolean => {
	if (predicate === null || noun?.preposition == null) return false;
	if (form === 'channel') return !lexicon.talk.has(predicate.lemma) && !lexicon.discuss.has(predicate.lemma);
	const at = noun.preposition;
	return (
		form === 'noun' &&
		occasional.test(tokens[at]!.lower) &&
		!lexicon.partaking.has(tokens[at - 1]?.lower ?? '')
	);
};

const occasional = /^(?:in|during|on|over|at|after|before|following|throughout)$/;

/**
 * Whether a verb's clause reaches down to a word: nothing but its own object and "that" stand between. What is told
 * of the time ("denied that they agreed when they spoke") is taken for granted.
 */
const governs = (scene: Scene, verb: Predicate, trigger: Trigger): boolean => {
	const {tokens} = scene.reading;
	if (trigger.predicate === verb)
		return (
			trigger.noun !== null &&
			(trigger.noun.preposition === null ||
				tokens[trigger.noun.preposition]!.lower === 'of' ||
				lexicon.partaking.has(tokens[trigger.noun.preposition - 1]?.lower ?? ''))
		);
	for (let i = verb.last; i < trigger.at; i++) {
		if (tokens[i]!.text === ';' || /^(?:but|when|while|after|before|since|until)$/.test(tokens[i]!.lower))
			return false;
	}

	return true;
};

/** "had not spoken since February": denied for the time between, not for the day that is named. */
export const hasSince = (scene: Scene, {sentence, at}: Trigger): boolean => {
	const {tokens, sentences} = scene.reading;
	for (let i = at; i < sentences[sentence]!.last; i++) if (tokens[i]!.lower === 'since') return true;
	return false;
};
