import type {Predicate} from '../../language/phrases.ts';
import {isAttempt} from './attempts.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './triggers.ts';

/** What a verb reports: that people spoke, rang one another or met; null where it says nothing of the kind. */
export const verbTrigger = (scene: Scene, sentence: number, predicate: Predicate): Trigger | null => {
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
