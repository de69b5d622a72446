import type {Token} from '../../language/reading.ts';
import {isDay, isMonth} from '../../language/tags.ts';
import * as lexicon from './lexicon.ts';
import {listFrom} from './lists.ts';
import {objectOf} from './objects.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';
import {sizeOf} from './sizes.ts';
import type {Trigger} from './trigger.ts';

/** The references that stand behind a word as those with whom the contact was. */
export type Partners = {
	references: Reference[];
	/** Index after the last token. */
	end: number;
	/** "with A and with B" */
	repeated: boolean;
	mutual: boolean;
	/** True where somebody stands behind "with" or "to" who is no person of the article ("spoke to reporters"). */
	stranger: boolean;
};

const partnerWords = new Map<Trigger['form'], ReadonlySet<string>>([
	['verb', new Set(['with', 'to'])],
	['attempt', new Set(['with', 'to', 'of'])],
	['noun', new Set(['with', 'to', 'on', 'between', 'of', 'by', 'from', 'involving'])],
	['channel', new Set(['with', 'to', 'between'])],
]);

/** Words behind which all who take part stand. */
const mutual = new Set(['between', 'of', 'by', 'involving']);

/** Those behind the word: its direct object, "with A and B", "between A and B". */
export const partnersOf = (scene: Scene, trigger: Trigger, limit: number): Partners => {
	const {tokens} = scene.reading;
	const until = Math.min(limit, endOfClause(scene, trigger));
	const references = scene.references[trigger.sentence]!;
	const words = partnerWords.get(trigger.form)!;
	const group: Partners = {
		references: [],
		end: trigger.after,
		repeated: false,
		mutual: false,
		stranger: false,
	};
	const add = (from: number, end: number): void => {
		const found = listFrom(scene, references, from, end);
		group.references.push(...found.references);
		group.repeated ||= found.repeated;
		group.end = Math.max(group.end, found.end);
	};

	const object = takesObject(trigger)
		? objectOf(scene, trigger.sentence, trigger.predicate!, trigger.after)
		: null;
	if (object && object.kind !== 'pair') add(references.indexOf(object), until);
	for (let i = Math.max(group.end, trigger.after); i < until; i++) {
		if (isBreak(scene, trigger, i) || tokens[i]!.lower === 'according') break;
		const word = tokens[i]!.lower;
		const by = word === 'by' && trigger.form === 'verb' && trigger.predicate?.passive === true;
		if ((!words.has(word) && !by) || (word === 'of' && i > trigger.after)) continue;
		const next = references.findIndex(({first}) => first > i);
		if (next < 0 || references[next]!.first >= until || !isNext(scene, i, references[next]!)) {
			const beside = trigger.form === 'verb' || (i === trigger.after && /^(to|with|between)$/.test(word));
			group.stranger ||= beside && isStranger(scene, trigger, i);
			continue;
		}

		add(next, until);
		// "a call from Brandt to Lund"
		const toEach = word === 'from' && group.repeated;
		group.mutual ||= mutual.has(word) || toEach;
		group.repeated &&= !toEach;
		i = group.end - 1;
	}

	const told = group.references.length === 0 ? addresseeOf(scene, references, trigger) : -1;
	if (told >= 0)
		add(
			told,
			trigger.predicate!.first > trigger.at
				? scene.reading.sentences[trigger.sentence]!.last
				: Math.max(references[told]!.last + 1, trigger.at),
		);
	return group;
};

/** "spoke with Brandt, and Lund said that": where the clause of another subject begins, which is no partner. */
const endOfClause = (scene: Scene, {sentence, predicate, noun, subject, after}: Trigger): number => {
	const {tokens} = scene.reading;
	const object = noun === null || (noun.preposition === null && lexicon.light.has(predicate?.lemma ?? ''));
	if (!predicate || subject || !object || predicate.first >= (noun?.first ?? after))
		return Number.POSITIVE_INFINITY;
	for (const other of scene.phrases[sentence]!.predicates) {
		if (other === predicate || !other.finite || !other.own || other.relative) continue;
		const {first} = other.subject!;
		// "and Lund, his deputy, said", but not "and Lund, his deputy said": the nearest phrase is the description.
		const described =
			tokens[first - 1]?.text === ',' && tokens[other.first - 1]?.text === ','
				? scene.references[sentence]!.find(({last}) => last === first - 1)
				: undefined;
		const opening = described?.first ?? first;
		if (opening >= after && tokens[opening - 1]!.pos === 'CCONJ') return opening;
	}

	return Number.POSITIVE_INFINITY;
};

/** "to reporters", "with his father": a noun behind the preposition that is neither a time nor a place in a phrase. */
const isStranger = (scene: Scene, {sentence, after}: Trigger, at: number): boolean =>
	at - after < 4 &&
	!/^(each|one)$/.test(scene.reading.tokens[at + 1]?.lower ?? '') &&
	scene.phrases[sentence]!.nouns.some(({preposition, temporal}) => preposition === at && !temporal);

/**
 * Nothing but a determiner, a number or a country's genitive stands between: "with Britain's Ada Brandt", "between
 * the two ministers, Ada Brandt and Nils Lund". A day does: "in a call on Thursday she said".
 */
const isNext = (scene: Scene, at: number, {first}: Reference): boolean => {
	const between = scene.reading.tokens.slice(at + 1, first);
	const isOpening = (token: Token): boolean =>
		/^(the|both|his|her|their|'s)$/.test(token.lower) ||
		sizeOf(token) !== null ||
		((token.pos === 'PROPN' || token.pos === 'ADV') && !isDay(token) && !isMonth(token));
	return between.length < 4 && between.every(isOpening);
};

const takesObject = ({form, predicate}: Trigger): boolean =>
	form === 'attempt' ||
	(form === 'verb' &&
		(lexicon.ring.has(predicate!.lemma) ||
			lexicon.meet.has(predicate!.lemma) ||
			lexicon.receive.has(predicate!.lemma) ||
			lexicon.greet.has(predicate!.lemma)));

/** Another verb, a colon or a new clause ends the reach of a word. */
const isBreak = (scene: Scene, trigger: Trigger, at: number): boolean => {
	const token = scene.reading.tokens[at]!;
	if (token.text === ';' || token.text === ':') return true;
	if (token.lower === 'that' && token.pos !== 'DET') return true;
	return scene.phrases[trigger.sentence]!.predicates.some(
		predicate =>
			predicate.first === at &&
			(predicate.finite || predicate.tense === 'participle') &&
			predicate !== trigger.predicate &&
			!predicate.passive,
	);
};

/** "told B by phone", "warned B in a call", "made it plain to B in a call": whom the governing verb addresses. */
const addresseeOf = (
	scene: Scene,
	references: readonly Reference[],
	{predicate, noun, form, subject, at}: Trigger,
): number => {
	if (!predicate || subject || (form !== 'noun' && form !== 'channel') || predicate.passive) return -1;
	const {tokens} = scene.reading;
	const {last} = predicate;
	const object = references.findIndex(({first}) => first >= last);
	const next = references[object];
	const direct = next !== undefined && (next.first === last || isNext(scene, last - 1, next));
	if (
		direct &&
		(lexicon.tell.has(predicate.lemma) ||
			predicate.lemma === 'give' ||
			(noun?.preposition != null && next.first < at))
	)
		return object;
	// "In two calls, A told the news to B and C"; but not "briefed B on a call"
	const medium =
		noun?.preposition != null && /^(in|during|over|by|via|on)$/.test(tokens[noun.preposition]!.lower);
	if (!medium || (predicate.lemma === 'brief' && last <= at)) return -1;
	return references.findIndex(
		({first}) =>
			first > last && (last > at || first < at) && /^(to|with|from)$/.test(tokens[first - 1]!.lower),
	);
};
