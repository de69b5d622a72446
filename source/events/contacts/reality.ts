import type {Predicate} from '../../language/phrases.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import {hasSince} from './status.ts';
import type {Trigger} from './trigger.ts';

/** Whether words that could report a contact report none, nor deny one: a wish, a process, what has never been. */
export const isNoEvent = (scene: Scene, trigger: Trigger, predicate: Predicate): boolean =>
	(trigger.form === 'verb' && isUndone(scene, trigger, predicate)) ||
	isUnreal(scene, predicate) ||
	isProcess(scene, trigger, predicate);

/** "have never met", "had not seen each other", "did not shake hands", "agreed not to speak in public" */
const isUndone = (
	scene: Scene,
	trigger: Trigger,
	{negated, perfect, tense, lemma, last}: Predicate,
): boolean => {
	if (!negated) return false;
	if (tense === 'infinitive') return true;
	if (perfect && isEarlierOnly(scene, last)) return true;
	if (perfect && (tense !== 'past' || trigger.kind === 'meeting')) return !hasSince(scene, trigger);
	return trigger.kind === 'meeting' && !lexicon.meet.has(lemma) && !lexicon.receive.has(lemma);
};

/** "had never spoken before": of the talk that is the news it denies nothing. */
const isEarlierOnly = ({reading: {tokens}}: Scene, last: number): boolean =>
	/^(?:before|previously|earlier)$/.test(tokens[last]?.lower ?? '') &&
	/^[.,;]$/.test(tokens[last + 1]?.text ?? '.');

/** "was ready to meet", "had no intention of meeting", "ruled out meeting" */
const isUnreal = ({reading: {tokens}}: Scene, {tense, first}: Predicate): boolean => {
	const before = tokens[first - 1]?.lower ?? '';
	if (tense === 'infinitive') return lexicon.wish.has(before);
	if (tense !== 'gerund') return false;
	return lexicon.unreal.has(/^(of|for)$/.test(before) ? (tokens[first - 2]?.lower ?? '') : before);
};

/** "in an effort to revive talks", "the companies were in talks": no single contact. */
const isProcess = ({reading: {tokens}}: Scene, {noun}: Trigger, {tense, lemma}: Predicate): boolean => {
	if (noun === null || !lexicon.talkNouns.has(tokens[noun.head]!.lower)) return false;
	const alone = noun.last - noun.first === 1;
	if (alone && noun.preposition !== null && tokens[noun.preposition]!.lower === 'in') return true;
	const carriesOut =
		lexicon.light.has(lemma) || lexicon.planning.has(lemma) || lexicon.telephoneVerbs.has(lemma);
	return tense === 'infinitive' && noun.preposition === null && !carriesOut;
};
