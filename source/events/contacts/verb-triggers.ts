import type {Predicate} from '../../language/phrases.ts';
import {isAttempt} from './attempts.ts';
import {isInPerson} from './in-person.ts';
import * as lexicon from './lexicon.ts';
import {objectOf} from './objects.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';
import {whensIn} from './time.ts';
import type {Trigger} from './trigger.ts';

/** Words that belong to their verb, by its lemma. */
const particles = new Map([
	['ring', ['up']],
	['phone', ['up']],
	['call', ['up', 'on', 'upon']],
	['sit', ['down', 'together']],
	['shake', ['hands']],
]);

/** The verbs of which some use reports a contact. */
const contactVerbs = new Set([
	...lexicon.talk,
	...lexicon.telephoneVerbs,
	...lexicon.ring,
	...lexicon.reach,
	...lexicon.meet,
	...lexicon.receive,
	...lexicon.greet,
	'call',
	'see',
	'shake',
	'sit',
]);

/** What a verb reports: that people spoke, rang one another or met; null where it says nothing of the kind. */
export const verbTrigger = (scene: Scene, sentence: number, predicate: Predicate): Trigger | null => {
	const {tokens} = scene.reading;
	const {lemma, head} = predicate;
	if (!contactVerbs.has(lemma)) return null;
	const next = tokens[predicate.last]?.lower;
	const particle = particles.get(lemma)?.includes(next ?? '') || next === 'each';
	const trigger = {
		sentence,
		at: head,
		after: particle ? predicate.last + 1 : predicate.last,
		predicate,
		noun: null,
		subject: false,
		plural: false,
	};
	const person = objectOf(scene, sentence, predicate, trigger.after);
	if (lexicon.talk.has(lemma) && !predicate.passive && isInPerson(scene, sentence, predicate.last))
		return {...trigger, kind: 'meeting', form: 'verb'};
	if (isMeeting(scene, sentence, predicate, person)) {
		const wired = isWired(scene, sentence, predicate);
		return {...trigger, kind: wired ? 'call' : 'meeting', form: 'verb'};
	}

	const telephones =
		lexicon.telephoneVerbs.has(lemma) && !predicate.passive && (person === null || next === 'with');
	if (lexicon.talk.has(lemma) || telephones) return {...trigger, kind: 'call', form: 'verb'};
	const rings = lexicon.ring.has(lemma) && (next === 'up' || tokens[predicate.last]?.pos !== 'ADP');
	if (rings && person !== null && !namesSomething(scene, sentence, predicate, person))
		return {...trigger, kind: 'call', form: 'verb'};
	if (lexicon.reach.has(lemma) && isAttempt(scene, sentence, predicate)) {
		if (lemma !== 'get' || next === 'through' || next === 'hold' || next === 'in' || person !== null)
			return {...trigger, kind: 'call', form: 'attempt'};
	}

	return null;
};

const isMeeting = (
	scene: Scene,
	sentence: number,
	predicate: Predicate,
	person: Reference | null,
): boolean => {
	const {tokens} = scene.reading;
	const {lemma, passive, last} = predicate;
	const next = tokens[last]?.lower;
	const received = passive && next === 'by' && personBehind(scene, sentence, last);
	if (lexicon.receive.has(lemma) && (received || (!passive && person !== null))) return true;
	if (passive) return false;
	if (lexicon.greet.has(lemma) && next === 'each' && tokens[last + 1]?.lower === 'other') return true;
	if (lemma === 'shake' && next === 'hands') return true;
	if (lemma === 'sit' && next === 'down' && tokens[last + 1]?.lower === 'with') return true;
	if (lemma === 'sit' && next === 'together') return true;
	if (lemma === 'see') return person !== null && isPlaced(scene, sentence, person);
	if (lemma === 'call' && (next === 'on' || next === 'upon'))
		return person !== null && isVisit(scene, sentence, person);
	return lexicon.meet.has(lemma);
};

const personBehind = (scene: Scene, sentence: number, at: number): boolean =>
	scene.references[sentence]!.some(({first, last}) => first === at + 1 && last > first);

/** "called on Lund at the palace", but not "called on Lund to resign", "called on Lund for help": a place is behind. */
const isVisit = (scene: Scene, sentence: number, person: Reference): boolean => {
	const {tokens, sentences} = scene.reading;
	const {last} = sentences[sentence]!;
	const next = tokens[person.last]?.lower;
	if (person.last >= last || (next !== 'at' && next !== 'in')) return false;
	return !scene.phrases[sentence]!.predicates.some(
		({first, tense}) => tense === 'infinitive' && first >= person.last,
	);
};

/** "will see Lund in Oslo on Friday", "last saw Lund in May", but not "saw Lund as a threat", "saw Lund resign". */
const isPlaced = (scene: Scene, sentence: number, {last}: Reference): boolean => {
	const {tokens, sentences} = scene.reading;
	const at = /^(in|at|on)$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
	const next = tokens[at];
	if (!next || at >= sentences[sentence]!.last) return false;
	if (whensIn(scene, sentence).some(({start}) => start === next.start)) return true;
	return at > last && tokens[last]!.lower !== 'on' && next.pos === 'PROPN';
};

/** "met by video link", "met virtually", "met online": a call. */
const isWired = (scene: Scene, sentence: number, predicate: Predicate): boolean => {
	const {tokens, sentences} = scene.reading;
	const {predicates} = scene.phrases[sentence]!;
	const next = predicates.find(({first, finite}) => finite && first >= predicate.last);
	const end = Math.min(next?.clause ?? sentences[sentence]!.last, sentences[sentence]!.last);
	for (let i = predicate.first - 1; i < end && i < predicate.last + 12; i++) {
		if (i >= 0 && lexicon.online.has(tokens[i]!.lower)) return true;
	}

	return false;
};

/**
 * "called him a liar", "called Brandt on to act", "called Lund to testify": the verb without a telephone. Who is
 * called to be told something is rung up.
 */
const namesSomething = (scene: Scene, sentence: number, predicate: Predicate, person: Reference): boolean => {
	if (predicate.lemma !== 'call') return false;
	const next = scene.reading.tokens[person.last];
	if (!next || person.last >= scene.reading.sentences[sentence]!.last) return false;
	if (next.lower === 'to') {
		const purpose = scene.phrases[sentence]!.predicates.find(({head}) => head > person.last);
		return !(purpose?.first === person.last && lexicon.ringingTo.has(purpose.lemma));
	}

	return next.pos === 'DET' || next.pos === 'ADJ' || next.pos === 'NOUN' || next.text === '"';
};
