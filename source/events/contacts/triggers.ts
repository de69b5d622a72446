import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Predicate} from '../../language/phrases.ts';
import type {Token} from '../../language/reading.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';

/** A word that reports a contact, and the clause it stands in. Token indices into the reading. */
export type Trigger = {
	sentence: number;
	/** The word itself. */
	at: number;
	/** What is searched for partners starts here. */
	after: number;
	kind: 'call' | 'meeting';
	/** `channel`: "by phone" beside a verb that reports no contact by itself ("told her by phone"). */
	form: 'verb' | 'noun' | 'channel' | 'attempt';
	/** The verb itself, or the one that governs the noun; null in a phrase without a verb. */
	predicate: Predicate | null;
	/** The noun's phrase. */
	noun: NounPhrase | null;
	/** True where the noun is the subject of its verb ("a call took place"). */
	subject: boolean;
	/** True for "calls", "conversations": several contacts may be meant. */
	plural: boolean;
};

/** Finds the words of a sentence that report a contact, in order. */
export const triggersOf = (scene: Scene, sentence: number): Trigger[] => {
	const {predicates, nouns} = scene.phrases[sentence]!;
	const triggers: Trigger[] = [];
	for (const predicate of predicates) {
		const trigger = verbTrigger(scene, sentence, predicate);
		if (trigger) triggers.push(trigger);
	}

	for (const phrase of nouns) {
		const trigger = nounTrigger(scene, sentence, withoutName(scene, phrase));
		// "spoke by phone" is one word for it, not two.
		const nearest = predicates.findLast(({last}) => last <= phrase.first);
		const same =
			trigger?.form === 'channel' &&
			triggers.some(({predicate}) => predicate === trigger.predicate || predicate === nearest);
		if (trigger && !same) triggers.push(trigger);
	}

	return triggers.sort((a, b) => a.at - b.at);
};

const verbTrigger = (scene: Scene, sentence: number, predicate: Predicate): Trigger | null => {
	const {tokens} = scene.reading;
	const {lemma, head} = predicate;
	const trigger = {
		sentence,
		at: head,
		after: predicate.last,
		predicate,
		noun: null,
		subject: false,
		plural: false,
	};
	const person = scene.references[sentence]!.some(
		({first, last}) => first >= predicate.last && first <= predicate.last + 1 && last > first,
	);
	const received = predicate.passive && tokens[predicate.last]?.lower === 'by';
	if (lexicon.receive.has(lemma) && person && (received || !predicate.passive))
		return {...trigger, kind: 'meeting', form: 'verb'};
	const each = lemma === 'see' && tokens[predicate.last]?.lower === 'each';
	const hands = lemma === 'shake' && tokens[predicate.last]?.lower === 'hands';
	if (hands || each) return {...trigger, after: predicate.last + 1, kind: 'meeting', form: 'verb'};
	if (lexicon.meet.has(lemma) && !predicate.passive) return {...trigger, kind: 'meeting', form: 'verb'};
	const telephones =
		lexicon.telephoneVerbs.has(lemma) &&
		!predicate.passive &&
		(!person || tokens[predicate.last]?.lower === 'with');
	if (lexicon.talk.has(lemma) || telephones) return {...trigger, kind: 'call', form: 'verb'};
	const called = tokens[predicate.last]?.pos !== 'ADP';
	if (lexicon.ring.has(lemma) && called && person && !namesSomething(scene, sentence, predicate))
		return {...trigger, kind: 'call', form: 'verb'};
	if (lexicon.reach.has(lemma) && isAttempt(scene, sentence, predicate)) {
		const next = tokens[predicate.last]?.lower;
		if (lemma !== 'get' || next === 'through' || next === 'hold' || next === 'in' || person)
			return {...trigger, kind: 'call', form: 'attempt'};
	}

	return null;
};

/** "called him a liar", "called Brandt on to act": the verb without a telephone. */
const namesSomething = (scene: Scene, sentence: number, predicate: Predicate): boolean => {
	if (predicate.lemma !== 'call') return false;
	const person = scene.references[sentence]!.find(({first}) => first >= predicate.last);
	if (!person) return true;
	const next = scene.reading.tokens[person.last];
	if (!next || person.last >= scene.reading.sentences[sentence]!.last) return false;
	return (
		next.pos === 'DET' ||
		next.pos === 'ADJ' ||
		next.pos === 'NOUN' ||
		next.text === '"' ||
		next.lower === 'to'
	);
};

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

/** "this talk Brandt", where the next clause has no comma before it: the noun ends where the name begins. */
const withoutName = (scene: Scene, noun: NounPhrase): NounPhrase => {
	const {tokens} = scene.reading;
	let last = noun.last;
	while (last > noun.first + 1 && /^\p{Lu}/u.test(tokens[last - 1]!.text)) last--;
	if (last === noun.last || !/^\p{Ll}/u.test(tokens[last - 1]!.text)) return noun;
	return {...noun, last, head: last - 1, end: tokens[last - 1]!.end};
};

/** "an attempt by Brandt to call Lund" */
const followsAttempt = ({reading: {tokens, sentences}}: Scene, sentence: number, at: number): boolean => {
	for (let i = at - 1; i >= Math.max(sentences[sentence]!.first, at - 6) && tokens[i]!.text !== ','; i--) {
		if (/^(attempts?|efforts?|bid|try)$/.test(tokens[i]!.lower) && tokens[i]!.pos === 'NOUN') return true;
	}

	return false;
};

const nounTrigger = (scene: Scene, sentence: number, noun: NounPhrase): Trigger | null => {
	const {tokens} = scene.reading;
	const head = tokens[noun.head]!;
	const words = tokens.slice(noun.first, noun.last);
	const called = (set: ReadonlySet<string>): boolean => set.has(head.lower) || set.has(head.lemma);
	const preposition = noun.preposition === null ? null : tokens[noun.preposition]!.lower;
	const base = {
		sentence,
		at: noun.head,
		after: noun.last,
		noun,
		plural: head.lower.endsWith('s') && head.lower !== 'talks',
	};
	if (isChannel(words, preposition))
		return {...base, ...governor(scene, sentence, noun), kind: 'call', form: 'channel'};
	const wired = words.some(word => lexicon.telephone.has(word.lower) || lexicon.video.has(word.lower));
	const conference = wired && (head.lower === 'conference' || lexicon.wiredNouns.has(head.lower));
	if (called(lexicon.callNouns) || called(lexicon.talkNouns) || conference) {
		if (isAppeal(tokens, noun, head)) return null;
		const courtesy =
			words.some(({lower}) => lower === 'courtesy') ||
			(preposition === 'for' && tokens[noun.first]!.lower !== 'the' && called(lexicon.talkNouns));
		return {...base, ...governor(scene, sentence, noun), kind: courtesy ? 'meeting' : 'call', form: 'noun'};
	}

	if (called(lexicon.meetingNouns)) {
		return {...base, ...governor(scene, sentence, noun), kind: wired ? 'call' : 'meeting', form: 'noun'};
	}

	return null;
};

/** "by phone", "over the telephone", "via video link" */
const isChannel = (words: readonly Token[], preposition: string | null): boolean => {
	if (words.length > 3 || preposition === null || !/^(by|over|on|via|through)$/.test(preposition))
		return false;
	const head = words.at(-1)!.lower;
	return (
		head === 'phone' ||
		head === 'telephone' ||
		head === 'link' ||
		head === 'video-link' ||
		head === 'hotline' ||
		head === 'line'
	);
};

/** "calls for restraint", "a call to action", "call on Moscow": no telephone. */
const isAppeal = (tokens: Reading['tokens'], noun: NounPhrase, head: Token): boolean => {
	if (head.lemma !== 'call' && head.lower !== 'call' && head.lower !== 'calls') return false;
	const next = tokens[noun.last]?.lower;
	if (next === 'for' || next === 'upon')
		return (
			!/^(mon|tues|wednes|thurs|fri|satur|sun)/.test(tokens[noun.last + 1]?.lower ?? '') &&
			!/^\p{Lu}|\d/u.test(tokens[noun.last + 1]?.text ?? '')
		);
	return (
		next === 'to' &&
		(tokens[noun.last + 1]?.pos === 'VERB' ||
			tokens[noun.last + 1]?.lower === 'action' ||
			tokens[noun.last + 1]?.lower === 'arms')
	);
};

type Reading = Scene['reading'];

/** The verb that a noun depends on: the one it is subject of, the one before it, or that of the main clause. */
const governor = (
	scene: Scene,
	sentence: number,
	noun: NounPhrase,
): {predicate: Predicate | null; subject: boolean} => {
	const {predicates} = scene.phrases[sentence]!;
	const own = predicates.find(predicate => predicate.own && predicate.subject?.first === noun.first);
	if (own) return {predicate: own, subject: true};
	const above = predicates.filter(predicate => predicate.last <= noun.first);
	const before = above.findLast(({finite, tense}) => finite || tense === 'infinitive') ?? above.at(-1);
	if (before) return {predicate: before, subject: false};
	const references = scene.references[sentence]!;
	const main = predicates.find(
		({subject, first}) =>
			first >= noun.last &&
			subject !== null &&
			subject.first >= noun.last &&
			references.some(reference => reference.first < subject.last && subject.first < reference.last),
	);
	if (main) return {predicate: main, subject: false};
	const later =
		noun.preposition === null
			? predicates.find(({first, finite}) => finite && first >= noun.last)
			: undefined;
	return {predicate: later ?? null, subject: later !== undefined};
};
