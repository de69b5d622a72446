import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Predicate} from '../../language/phrases.ts';
import {type Discourse, mostNamed, resolve} from './discourse.ts';
import * as lexicon from './lexicon.ts';
import {describes, listAround, listFrom} from './lists.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './triggers.ts';

/** Who takes part: those who act, and those with whom. Indices of entities. */
export type Participants = {
	agents: number[];
	partners: number[];
	/** True where each partner was in contact alone ("spoke separately to", "calls with"). */
	separate: boolean;
	/** True where they are in contact with each other, and nobody else acts ("a call between A and B"). */
	mutual: boolean;
	/** True where nobody is named, and only "they", "he" or nothing stands for them. */
	anaphoric: boolean;
	/** True where no word stands for them at all. */
	silent: boolean;
	/** True where a word stands for a partner whom the article does not name. */
	unknown: boolean;
	/** Index after the last token that belongs to the phrase. */
	end: number;
};

/**
 * Reads off the persons of a contact: the subject or possessor of the word that reports it, and those who
 * stand behind "with", "to", "between" or "of".
 *
 * @param until Index of the token before which the partners are sought.
 */
export const participantsOf = (
	scene: Scene,
	discourse: Discourse,
	trigger: Trigger,
	until: number,
): Participants => {
	const group = partnersOf(scene, trigger, until);
	const acting = agentsOf(scene, trigger, group);
	const owner =
		named(acting) ??
		resolveAll(scene, discourse, acting, null, [])[0] ??
		speakerBefore(scene, trigger) ??
		discourse.subject;
	const onlyPronouns = [acting, group.references].every(
		list => list.length > 0 && list.every(({kind}) => kind === 'pronoun'),
	);
	// "She rang him again": he and she are the two who spoke before.
	if (onlyPronouns && discourse.inContact) {
		return {
			agents: discourse.pair,
			partners: [],
			separate: false,
			mutual: false,
			anaphoric: true,
			silent: false,
			unknown: false,
			end: group.end,
		};
	}

	const partners = resolveAll(scene, discourse, group.references, owner, []);
	const agents = resolveAll(scene, discourse, acting, null, partners);
	if (agents.length === 0) agents.push(...absentAgent(scene, discourse, trigger, partners));
	const others = partners.filter(entity => !agents.includes(entity));
	const everyone = [...acting, ...group.references];
	return {
		agents,
		partners: others,
		separate: others.length > 1 && isSeparate(scene, trigger, group, others.length),
		mutual: group.mutual,
		anaphoric: everyone.every(({kind}) => kind === 'pair' || kind === 'pronoun'),
		silent: everyone.length === 0,
		unknown: others.length === 0 && (group.references.length > 0 || group.stranger),
		end: group.end,
	};
};

/**
 * Who acts where the clause does not say: in "his staff could not reach B" the one last spoken of, in "no details
 * of the call with B" the person that the article names most.
 */
const absentAgent = (
	scene: Scene,
	discourse: Discourse,
	trigger: Trigger,
	partners: readonly number[],
): number[] => {
	const {form, noun} = trigger;
	if (form === 'attempt') return discourse.subject === null ? [] : [discourse.subject];
	// "after his call with B": he who was named last.
	if (noun !== null && /^(his|her)$/.test(scene.reading.tokens[noun.first]!.lower)) {
		const owner = speakerBefore(scene, trigger) ?? discourse.subject;
		return owner === null || partners.includes(owner) ? [] : [owner];
	}

	const definite = noun !== null && /^(the|this|that)$/.test(scene.reading.tokens[noun.first]!.lower);
	if (!definite || partners.length !== 1) return [];
	const chief = mostNamed(scene);
	return chief === null || partners.includes(chief) ? [] : [chief];
};

const named = (references: readonly Reference[]): number | null =>
	references.find(({kind}) => kind === 'name')?.entity ?? null;

const speakerBefore = (scene: Scene, trigger: Trigger): number | null =>
	scene.references[trigger.sentence]!.findLast(({kind, last}) => kind === 'name' && last <= trigger.at)
		?.entity ?? null;

const resolveAll = (
	scene: Scene,
	discourse: Discourse,
	references: readonly Reference[],
	whose: number | null,
	taken: readonly number[],
): number[] => {
	const found = new Set<number>();
	for (const reference of references) {
		const owner = whose ?? [...found][0] ?? taken[0] ?? null;
		for (const entity of resolve(scene, discourse, reference, owner, reference.first)) {
			if (reference.kind === 'pair' || reference.kind === 'name' || !taken.includes(entity))
				found.add(entity);
		}
	}

	return [...found];
};

type Group = {
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
const partnersOf = (scene: Scene, trigger: Trigger, until: number): Group => {
	const {tokens} = scene.reading;
	const references = scene.references[trigger.sentence]!;
	const words = partnerWords.get(trigger.form)!;
	const group: Group = {references: [], end: trigger.after, repeated: false, mutual: false, stranger: false};
	const add = (from: number, limit: number): void => {
		const found = listFrom(scene, references, from, limit);
		group.references.push(...found.references);
		group.repeated ||= found.repeated;
		group.end = Math.max(group.end, found.end);
	};

	const object = takesObject(trigger)
		? references.findIndex(({first}) => first >= trigger.after && first <= trigger.after + 1)
		: -1;
	if (object >= 0 && references[object]!.kind !== 'pair') add(object, until);
	for (let i = Math.max(group.end, trigger.after); i < until; i++) {
		if (isBreak(scene, trigger, i)) break;
		const word = tokens[i]!.lower;
		const by = word === 'by' && trigger.form === 'verb' && trigger.predicate?.passive === true;
		if ((!words.has(word) && !by) || (word === 'of' && i > trigger.after && group.references.length === 0))
			continue;
		const next = references.findIndex(({first}) => first > i);
		if (next < 0 || references[next]!.first >= until || !isNext(scene, i, references[next]!)) {
			const beside = trigger.form === 'verb' || (i === trigger.after && /^(to|with)$/.test(word));
			group.stranger ||= beside && isStranger(scene, trigger, i);
			continue;
		}

		group.mutual ||= mutual.has(word);
		add(next, until);
		i = group.end - 1;
	}

	const told = group.references.length === 0 ? addresseeOf(scene, references, trigger) : -1;
	if (told >= 0) add(told, references[told]!.last + 1);
	return group;
};

/** "to reporters", "with his father": a noun behind the preposition that is neither a time nor a place in a phrase. */
const isStranger = (scene: Scene, {sentence, after}: Trigger, at: number): boolean =>
	at - after < 4 &&
	scene.phrases[sentence]!.nouns.some(({preposition, temporal}) => preposition === at && !temporal);

/** Nothing but a determiner or a country's genitive stands between: "with Britain's Ada Brandt". */
const isNext = (scene: Scene, at: number, {first}: Reference): boolean => {
	const between = scene.reading.tokens.slice(at + 1, first);
	return (
		between.length < 4 &&
		between.every(
			({lower, pos}) => /^(the|both|his|her|their|'s)$/.test(lower) || pos === 'PROPN' || pos === 'ADV',
		)
	);
};

const takesObject = ({form, predicate}: Trigger): boolean =>
	form === 'attempt' ||
	(form === 'verb' &&
		(lexicon.ring.has(predicate!.lemma) ||
			lexicon.meet.has(predicate!.lemma) ||
			lexicon.receive.has(predicate!.lemma)));

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
	if (direct && (lexicon.tell.has(predicate.lemma) || (noun?.preposition != null && next.first < at)))
		return object;
	if (noun?.preposition == null || last > at) return -1;
	return references.findIndex(
		({first}) => first > last && first < at && /^(to|with|from)$/.test(tokens[first - 1]!.lower),
	);
};

/** Those who act: in "A's call", "the A-B call", "A held a call". */
const agentsOf = (scene: Scene, trigger: Trigger, group: Group): Reference[] => {
	const {noun, predicate, sentence} = trigger;
	const references = scene.references[sentence]!;
	if (noun) {
		const inside = references.filter(({first, last}) => first >= noun.first && last <= noun.head);
		if (inside.length > 0) return inside;
		if (group.mutual && group.references.length > 1) return [];
		const inserted = insertedAfter(scene, references, noun);
		if (inserted) return listAround(scene, references, inserted, noun.first);
	}

	if (!predicate) return noun ? shownBefore(scene, references, noun.first) : [];
	if (trigger.subject) return [];
	return actorsAbove(scene, sentence, predicate).filter(reference => !group.references.includes(reference));
};

/** The actors of a verb, or, where the tagger took a word for a verb that is none, of the verb before it. */
const actorsAbove = (scene: Scene, sentence: number, predicate: Predicate): Reference[] => {
	const {predicates} = scene.phrases[sentence]!;
	const at = predicates.indexOf(predicate);
	for (let i = at; i >= 0 && i > at - 3; i--) {
		const actors = actorsOf(scene, sentence, predicates[i]!);
		if (actors.length > 0 || predicates[i]!.own) return actors;
	}

	return [];
};

/** "A, in a call with B, said": an insertion after its subject. */
const insertedAfter = (
	scene: Scene,
	references: readonly Reference[],
	{preposition}: NounPhrase,
): Reference | undefined => {
	if (preposition === null || scene.reading.tokens[preposition - 1]?.text !== ',') return undefined;
	return references.find(({last}) => last === preposition - 1);
};

/** "A and B, the minister, at a meeting with C": a caption, without a verb. */
const shownBefore = (scene: Scene, references: readonly Reference[], at: number): Reference[] => {
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
	const before = references.findLast(({last}) => last <= first);
	if (before && first - before.last < 3 && !own && predicate.finite && isFree(scene, before.last, first)) {
		return listAround(scene, references, before, first);
	}

	const inside =
		subject &&
		references.findLast(reference => reference.first < subject.last && subject.first < reference.last);
	if (inside) return listAround(scene, references, inside, first);
	if (governor !== null) {
		const above = scene.phrases[sentence]!.predicates[governor]!;
		// "told the provinces to hold meetings": the object of the one verb is the subject of the other.
		const object = scene.phrases[sentence]!.nouns.find(
			noun => noun.first >= above.last && noun.last <= first && noun.preposition === null && !noun.temporal,
		);
		if (!object) return actorsOf(scene, sentence, above);
		const person = references.find(
			reference => reference.first < object.last && object.first < reference.last,
		);
		return person ? listAround(scene, references, person, first) : [];
	}

	const edge = subject ? subject.first : first;
	const described = references.findLast(({last}) => last <= edge);
	if (!described || edge - described.last > 10 || !isFree(scene, described.last, edge)) return [];
	// "Brandt, the minister for ports, today had": what stands between is the rest of the description.
	const opening = scene.reading.tokens[described.last]!.lower;
	return described.last === edge || /^(,|of|for|at|in)$/.test(opening)
		? listAround(scene, references, described, first)
		: [];
};

/** Whether no verb and no new clause stands in a stretch of tokens. */
const isFree = (scene: Scene, from: number, to: number): boolean =>
	scene.reading.tokens.slice(from, to).every(({pos}) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'SCONJ');

const isSeparate = (scene: Scene, trigger: Trigger, group: Group, count: number): boolean => {
	const {sentences, tokens} = scene.reading;
	const {first, last} = sentences[trigger.sentence]!;
	for (let i = first; i < last; i++) {
		if (/^(separately|respectively|each)$/.test(tokens[i]!.lower)) return true;
	}

	if (trigger.plural || group.repeated) return true;
	if (trigger.form !== 'noun' && group.references.some(({kind}) => kind === 'counterparts')) return true;
	return (
		trigger.form === 'verb' && count === 2 && trigger.kind === 'call' && !group.references.some(describes)
	);
};
