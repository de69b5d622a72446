import type {Channel, EventKind, Quote, Role, Status} from '../../analysis.ts';
import type {Names} from '../../language/names.ts';
import type {Phrases} from '../../language/phrases.ts';
import type {Reading} from '../../language/reading.ts';
import {type Discourse, mentioned, startOfDiscourse} from './discourse.ts';
import {earlierContacts} from './earlier.ts';
import * as lexicon from './lexicon.ts';
import {mergeAccounts} from './merging.ts';
import {type Participants, participantsOf} from './participants.ts';
import {type Scene, sceneOf, type When} from './scene.ts';
import {hasSince, statusOf} from './status.ts';
import {dayOf, whenOf, whensIn} from './time.ts';
import {type Trigger, triggersOf} from './triggers.ts';

/** A call or a meeting, as one article reports it. */
export type Contact = {
	kind: Exclude<EventKind, 'story'>;
	status: Status;
	role: Role;
	/** Indices of entities, ascending; two or more. */
	participants: number[];
	/** ISO 8601 of day, month or year precision, or null. */
	date: string | null;
	initiator: number | null;
	channel: Channel | null;
	/** The passages that report it, in the order of the text. */
	mentions: Quote[];
};

/** One passage that reports a contact, before those that mean the same are joined. */
export type Account = {
	kind: Contact['kind'];
	status: Status;
	participants: number[];
	date: string | null;
	/** A date of the same or a neighbouring sentence, which may be only that of the announcement. */
	fallback: string | null;
	/** True where the words put it before the news: "last spoke", "since May", "their previous call". */
	earlier: boolean;
	/** True for "the call", "they spoke": points to a contact that is named elsewhere. */
	anaphoric: boolean;
	initiator: number | null;
	channel: Channel | null;
	sentence: number;
	mention: Quote;
};

/**
 * Finds the calls and meetings between named persons that an article reports.
 *
 * Verbs and nouns of speaking and meeting are found in the shallow syntax of each sentence; their persons are
 * read off subject, possessor and "with"-phrases; passages on the same persons are joined where date and
 * status allow it.
 *
 * @param published Date of publication (ISO 8601), or null.
 * @param phrases One for each sentence of the reading.
 * @param whens The article's expressions of time, in order.
 */
export const contactsOf = (
	reading: Reading,
	names: Names,
	phrases: Phrases[],
	whens: readonly When[],
	published: string | null,
): Contact[] => {
	const scene = sceneOf(reading, names, phrases, whens);
	const discourse = startOfDiscourse();
	const accounts: Account[] = [];
	for (const sentence of reading.sentences.keys()) readSentence(scene, discourse, sentence, accounts);
	return mergeAccounts(accounts, published);
};

const readSentence = (scene: Scene, discourse: Discourse, sentence: number, accounts: Account[]): void => {
	const triggers = triggersOf(scene, sentence);
	const {first, last} = scene.reading.sentences[sentence]!;
	let seen = first;
	for (const [i, trigger] of triggers.entries()) {
		seen = advance(scene, discourse, sentence, seen, trigger.at);
		const next = triggers.slice(i + 1).find(({form}) => form !== 'channel');
		const until = next ? (next.noun?.first ?? next.predicate!.first) : last;
		const participants = participantsOf(scene, discourse, trigger, until);
		for (const account of accountsOf(scene, discourse, trigger, participants)) {
			accounts.push(account);
			if (account.participants.length > 1) discourse.pair = account.participants;
			accounts.push(...earlierContacts(scene, trigger, account, until));
		}
	}

	advance(scene, discourse, sentence, seen, last);
	rememberTelling(scene, discourse, sentence);
};

/** Takes note of the persons named up to a token. */
const advance = (scene: Scene, discourse: Discourse, sentence: number, from: number, to: number): number => {
	for (const {first, last, kind, entity} of scene.references[sentence]!) {
		if (kind !== 'name' || first < from || first >= to) continue;
		mentioned(discourse, entity!);
		const isSubject = scene.phrases[sentence]!.predicates.some(
			({subject, own}) => own && subject !== null && subject.first < last && first < subject.last,
		);
		if (isSubject) discourse.subject = entity;
	}

	return to;
};

/** "A told B …": the two are the pair that a following "the call" speaks of. */
const rememberTelling = (scene: Scene, discourse: Discourse, sentence: number): void => {
	const references = scene.references[sentence]!;
	for (const predicate of scene.phrases[sentence]!.predicates) {
		if (!lexicon.tell.has(predicate.lemma) || !predicate.subject) continue;
		const teller = references.find(
			({first, last}) => first < predicate.subject!.last && predicate.subject!.first < last,
		);
		const told = references.find(({first}) => first === predicate.last);
		if (teller?.kind === 'name' && told?.kind === 'name') discourse.pair = [teller.entity!, told.entity!];
	}
};

const accountsOf = (scene: Scene, discourse: Discourse, trigger: Trigger, found: Participants): Account[] => {
	let groups = groupsOf(found);
	let anaphoric = false;
	if (groups.length === 0) {
		const known = [...found.agents, ...found.partners];
		if (!found.anaphoric && known.length === 0) return [];
		if (!pointsBack(scene, trigger)) return [];
		if (!known.every(entity => discourse.pair.includes(entity)) || discourse.pair.length < 2) return [];
		groups = [discourse.pair];
		anaphoric = true;
	}

	const {tokens} = scene.reading;
	const {first, last} = scene.reading.sentences[trigger.sentence]!;
	const when = whenOf(scene, trigger, first, last);
	const others = whensIn(scene, trigger.sentence).find(other => other !== when);
	const start = Math.max(
		first,
		Math.min(
			trigger.at,
			trigger.predicate && !trigger.subject ? trigger.predicate.first : trigger.at,
			trigger.noun?.first ?? trigger.at,
		),
	);
	const end = Math.max(found.end, trigger.after);
	const span = {start: tokens[start]!.start, end: tokens[end - 1]!.end};
	return groups.map(participants => ({
		kind: trigger.kind,
		status: hasSince(scene, trigger) && trigger.predicate?.negated ? 'denied' : statusOf(scene, trigger),
		participants: [...participants].sort((a, b) => a - b),
		date: when ? dayOf(when.value!) : null,
		fallback: when || !others ? null : dayOf(others.value!),
		earlier: isEarlier(scene, trigger),
		anaphoric: anaphoric || found.anaphoric,
		initiator:
			trigger.form === 'verb' && trigger.predicate && lexicon.ring.has(trigger.predicate.lemma)
				? (found.agents[0] ?? null)
				: null,
		channel: channelOf(scene, trigger, end),
		sentence: trigger.sentence,
		mention: {...span, text: scene.reading.text.slice(span.start, span.end)},
	}));
};

/** One group a contact: all together, or each partner alone with those who act. */
const groupsOf = ({agents, partners, separate}: Participants): number[][] => {
	const all = [...new Set([...agents, ...partners])];
	if (all.length < 2) return [];
	if (!separate || agents.length === 0) return [all];
	return partners.map(partner => [...agents, partner]);
};

/** "the call", "their conversation", "a phone call": not a plural, and not somebody else's. */
const pointsBack = (scene: Scene, {form, noun, plural}: Trigger): boolean => {
	if (form !== 'noun') return form === 'verb';
	return !plural && noun !== null && !/^(no|any|every)$/.test(scene.reading.tokens[noun.first]!.lower);
};

const isEarlier = (scene: Scene, {sentence, at, predicate, noun}: Trigger): boolean => {
	const {tokens} = scene.reading;
	const {first} = scene.reading.sentences[sentence]!;
	const from = noun ? noun.first : Math.max(first, (predicate?.first ?? at) - 3);
	for (let i = from; i <= Math.min(at + 1, tokens.length - 1); i++) {
		const {lower} = tokens[i]!;
		if (lexicon.before.has(lower)) return true;
	}

	return predicate?.perfect === true && predicate.tense === 'past';
};

const channelOf = (scene: Scene, {sentence, at, predicate, noun}: Trigger, end: number): Channel | null => {
	const {tokens, sentences} = scene.reading;
	const from = Math.min(noun?.first ?? at, predicate && predicate.first < at ? predicate.first : at);
	let channel: Channel | null = null;
	for (
		let i = Math.max(from, sentences[sentence]!.first);
		i < Math.min(Math.max(end, at + 4), sentences[sentence]!.last);
		i++
	) {
		const {lower} = tokens[i]!;
		if (lexicon.video.has(lower)) return 'video';
		if (lexicon.telephone.has(lower) && lower !== 'call') channel = 'telephone';
	}

	return channel;
};
