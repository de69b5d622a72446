import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Predicate} from '../../language/phrases.ts';
import type {Token} from '../../language/reading.ts';
import {toldBy} from './actors.ts';
import {happeningBehind} from './happening.ts';
import {isInPerson} from './in-person.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';

type Reading = Scene['reading'];

const channels = new Set(['phone', 'telephone', 'link', 'video-link', 'hotline', 'line']);

/** The nouns of which some use reports a contact. */
const contactNouns = new Set([
	...lexicon.callNouns,
	...lexicon.talkNouns,
	...lexicon.meetingNouns,
	...lexicon.meals,
	...lexicon.wiredNouns,
	...channels,
	'conference',
	'receiver',
]);

/** What a noun reports: a call, a meeting, or the telephone beside another verb; null where it reports neither. */
export const nounTrigger = (scene: Scene, sentence: number, noun: NounPhrase): Trigger | null => {
	const {tokens} = scene.reading;
	const head = tokens[noun.head]!;
	const called = (set: ReadonlySet<string>): boolean => set.has(head.lower) || set.has(head.lemma);
	if (!called(contactNouns)) return null;
	const words = tokens.slice(noun.first, noun.last);
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
	if (isPickedUp(scene, sentence, noun, preposition))
		return {...base, ...governor(scene, sentence, noun), kind: 'call', form: 'noun'};
	const wired = words.some(word => lexicon.telephone.has(word.lower) || lexicon.video.has(word.lower));
	const conference = wired && (head.lower === 'conference' || lexicon.wiredNouns.has(head.lower));
	if (called(lexicon.callNouns) || called(lexicon.talkNouns) || conference) {
		if (isRelative(tokens[noun.first - 1]) && noun.head > noun.first) return null;
		if (isAppeal(tokens, noun, head) || (base.plural && isOnRecord(tokens, noun))) return null;
		const governing = governor(scene, sentence, noun);
		// "paid a call on Lund", but not "paid a pound for a call"
		const pays = governing.predicate?.lemma === 'pay' && !governing.subject;
		if (pays && preposition === 'for') return null;
		const visit = pays && /^(on|upon)$/.test(tokens[noun.last]?.lower ?? '');
		const courtesy =
			visit ||
			(!wired && isInPerson(scene, sentence, noun.last)) ||
			words.some(({lower}) => lower === 'courtesy') ||
			(preposition === 'for' && tokens[noun.first]!.lower !== 'the' && called(lexicon.talkNouns));
		return {...base, ...governing, kind: courtesy ? 'meeting' : 'call', form: 'noun'};
	}

	const meal = called(lexicon.meals) && /^(with|between)$/.test(tokens[noun.last]?.lower ?? '');
	if (meal || called(lexicon.meetingNouns)) {
		return {...base, ...governor(scene, sentence, noun), kind: wired ? 'call' : 'meeting', form: 'noun'};
	}

	return null;
};

/** "picked up the phone to Lund", but not "picked up the phone and laughed": who rings is told with whom. */
const isPickedUp = (
	scene: Scene,
	sentence: number,
	{head, last}: NounPhrase,
	preposition: string | null,
): boolean => {
	const {tokens} = scene.reading;
	return (
		/^(phone|telephone|receiver)$/.test(tokens[head]!.lower) &&
		(preposition === null || preposition === 'up') &&
		tokens[last]?.lower === 'to' &&
		scene.references[sentence]!.some(({first}) => first > last && first < last + 3) &&
		tokens.slice(Math.max(0, head - 4), head).some(({lemma}) => lemma === 'pick' || lemma === 'lift')
	);
};

/** "by phone", "over the telephone", "via video link" */
const isChannel = (words: readonly Token[], preposition: string | null): boolean => {
	if (words.length > 3 || preposition === null || !/^(by|over|on|via|through)$/.test(preposition))
		return false;
	return channels.has(words.at(-1)!.lower);
};

/** "the islet, which sailors call the Tooth": what looks like a noun without an article is the verb of "which". */
const isRelative = (token: Token | undefined): boolean => /^(which|whom)$/.test(token?.lower ?? '');

/** "the record of her conversations with Lund": whatever they said to each other, and no talk that took place. */
const isOnRecord = (tokens: Reading['tokens'], {preposition}: NounPhrase): boolean =>
	preposition !== null &&
	tokens[preposition]!.lower === 'of' &&
	lexicon.records.has(tokens[preposition - 1]?.lemma.toLowerCase() ?? '');

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

/** "a call that she had held with Lund", "the call she had with him": the verb of the noun's relative clause. */
const holderOf = (scene: Scene, sentence: number, noun: NounPhrase): Predicate | null => {
	const next = scene.phrases[sentence]!.predicates.find(({first}) => first >= noun.last);
	if (!next?.own || !next.finite || next.passive || next.subject === null) return null;
	const pronoun = /^(that|which)$/.test(scene.reading.tokens[noun.last]?.lower ?? '') ? 1 : 0;
	const opens = next.subject.first === noun.last + pronoun && next.first - next.subject.last < 3;
	return opens && lexicon.light.has(next.lemma) ? next : null;
};

/** "pressed Lund to act in his call with him": who pressed was in the call. What is expected, though, is to come. */
const presser = (scene: Scene, sentence: number, predicate: Predicate): Predicate => {
	if (toldBy(scene, sentence, predicate) === null) return predicate;
	const above = scene.phrases[sentence]!.predicates[predicate.governor!]!;
	return lexicon.planning.has(above.lemma) ? predicate : above;
};

/** The verb that a noun depends on: the one it is subject of, the one before it, or that of the main clause. */
const governor = (
	scene: Scene,
	sentence: number,
	noun: NounPhrase,
): {predicate: Predicate | null; subject: boolean} => {
	const {predicates} = scene.phrases[sentence]!;
	// Before the arrangement, of which the noun may be the subject as well.
	const happening = noun.preposition === null ? happeningBehind(scene, sentence, noun.last) : null;
	if (happening) return {predicate: happening, subject: true};
	// "a dialogue on the damage caused by the storm": a participle further on belongs to another noun.
	const own = predicates.find(
		({own, subject, finite, tense, first}) =>
			own && subject?.first === noun.first && (finite || tense !== 'participle' || first === noun.last),
	);
	if (own) return {predicate: own, subject: true};
	const held = holderOf(scene, sentence, noun);
	if (held) return {predicate: held, subject: false};
	const above = predicates.filter(predicate => predicate.last <= noun.first);
	const before = above.findLast(({finite, tense}) => finite || tense === 'infinitive') ?? above.at(-1);
	if (before)
		return {predicate: noun.preposition === null ? before : presser(scene, sentence, before), subject: false};
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
