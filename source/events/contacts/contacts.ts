import type {Channel, EventKind, Quote, Role, Status} from '../../analysis.ts';
import type {Names} from '../../language/names.ts';
import type {Phrases} from '../../language/phrases.ts';
import type {Reading, Token} from '../../language/reading.ts';
import {isDay, isMonth, isTimeUnit} from '../../language/tags.ts';
import {type Discourse, mentioned, resolve, startOfDiscourse} from './discourse.ts';
import {earlierContacts} from './earlier.ts';
import * as lexicon from './lexicon.ts';
import {mergeAccounts} from './merging.ts';
import {actorsOf, type Participants, participantsOf} from './participants.ts';
import {type Scene, sceneOf, type When} from './scene.ts';
import {hasSince, statusOf} from './status.ts';
import {dayOf, whenBeside, whenOf, whensIn} from './time.ts';
import {type Trigger, triggersOf} from './triggers.ts';

/** A call or a meeting, as one article reports it. */
export type Contact = {
	kind: Exclude<EventKind, 'story'>;
	status: Status;
	role: Role;
	/** Indices of entities, ascending; two or more. */
	participants: number[];
	/** ISO 8601 of day, month or year precision; XXXX-12-07 or XXXX-WXX-4 where the year is not known; or null. */
	date: string | null;
	initiator: number | null;
	channel: Channel | null;
	/** The passages that report it, in the order of the text. */
	mentions: Quote[];
};

/** One passage that reports a contact, before those that mean the same are joined. */
export type Account = {
	kind: Contact['kind'];
	/** Null where the words point to a contact without saying what became of it ("details of the call"). */
	status: Status | null;
	participants: number[];
	/** As in `Contact`, but with XXXX for a year that is not known. */
	date: string | null;
	/** A date of the same or a neighbouring sentence, which may be only that of the announcement. */
	fallback: string | null;
	/** True where the words put it before the news: "last spoke", "since May", "their previous call". */
	earlier: boolean;
	/** True where a count of contacts is all that speaks of it ("their second call this month"). */
	implied: boolean;
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
	return mergeAccounts(accounts, published, endOfLead(reading));
};

/** The news of a report is told in its first sentences, or in the first third of a short one. */
const endOfLead = ({sentences}: Reading): number =>
	sentences[Math.min(sentences.length - 1, Math.max(5, Math.ceil(sentences.length / 3)))]?.end ?? 0;

const readSentence = (scene: Scene, discourse: Discourse, sentence: number, accounts: Account[]): void => {
	const triggers = triggersOf(scene, sentence);
	const {first, last} = scene.reading.sentences[sentence]!;
	let seen = first;
	for (const [i, trigger] of triggers.entries()) {
		seen = advance(scene, discourse, sentence, seen, trigger.at);
		const next = triggers.slice(i + 1).find(({form}) => form !== 'channel');
		const until = next ? (next.noun?.first ?? next.predicate!.first) : last;
		const participants = participantsOf(scene, discourse, trigger, until);
		for (const account of accountsOf(scene, discourse, trigger, participants, accounts.length === 0)) {
			if (!(trigger.predicate?.negated && hasSince(scene, trigger))) accounts.push(account);
			discourse.pair = account.participants;
			discourse.inContact = true;
			accounts.push(...earlierContacts(scene, trigger, account, until));
		}
	}

	advance(scene, discourse, sentence, seen, last);
	const date = fullDayIn(scene, sentence);
	if (date) discourse.day = {date, sentence};
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

	if (!discourse.inContact) rememberTogether(scene, discourse, sentence, from, to);
	rememberTelling(scene, discourse, sentence, from, to);
	return to;
};

/** "A and B have agreed": two who do something together are the pair, until others are in contact. */
const rememberTogether = (
	scene: Scene,
	discourse: Discourse,
	sentence: number,
	from: number,
	to: number,
): void => {
	for (const predicate of scene.phrases[sentence]!.predicates) {
		if (predicate.head < from || predicate.head >= to || !predicate.finite) continue;
		const acting = actorsOf(scene, sentence, predicate);
		if (acting.length < 2) continue;
		const found = new Set(
			acting.flatMap(reference => resolve(scene, discourse, reference, acting[0]!.entity, reference.first)),
		);
		if (found.size === 2) discourse.pair = [...found];
	}
};

/** "A told B …": the two are the pair that a following "the call" speaks of. */
const rememberTelling = (
	scene: Scene,
	discourse: Discourse,
	sentence: number,
	from: number,
	to: number,
): void => {
	const references = scene.references[sentence]!;
	for (const predicate of scene.phrases[sentence]!.predicates) {
		if (
			predicate.head < from ||
			predicate.head >= to ||
			!lexicon.tell.has(predicate.lemma) ||
			!predicate.subject
		)
			continue;
		const teller = references.find(
			({first, last}) => first < predicate.subject!.last && predicate.subject!.first < last,
		);
		const told = references.find(({first}) => first === predicate.last);
		if (teller?.kind === 'name' && told?.kind === 'name' && !discourse.inContact)
			discourse.pair = [teller.entity!, told.entity!];
	}
};

const accountsOf = (
	scene: Scene,
	discourse: Discourse,
	trigger: Trigger,
	found: Participants,
	opening: boolean,
): Account[] => {
	const {predicate} = trigger;
	// "agreed not to speak in public"
	if (predicate?.negated && predicate.tense === 'infinitive' && trigger.form === 'verb') return [];
	if (found.anaphoric && trigger.plural && trigger.form === 'noun') return [];
	let groups = groupsOf(found);
	let anaphoric = false;
	if (groups.length === 0) {
		const known = [...found.agents, ...found.partners];
		if (found.unknown || (!found.anaphoric && known.length === 0)) return [];
		if (!pointsBack(scene, trigger)) return [];
		if (!known.every(entity => discourse.pair.includes(entity)) || discourse.pair.length < 2) return [];
		groups = [discourse.pair];
		anaphoric = true;
	}

	const {tokens} = scene.reading;
	const {first, last} = scene.reading.sentences[trigger.sentence]!;
	const near = anaphoric && !saysWhen(trigger);
	const when = near ? whenBeside(scene, trigger) : whenOf(scene, trigger, first, last);
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
		status: anaphoric && isInPhrase(scene, trigger) ? null : statusOf(scene, trigger),
		participants: [...participants].sort((a, b) => a - b),
		date: when ? dayOf(when.value!) : null,
		fallback: when ? null : announcedDay(scene, discourse, trigger.sentence, opening),
		earlier: isEarlier(scene, trigger, opening || anaphoric),
		implied: false,
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

/** Whether a clause about "the call" tells when it was: "took place on Friday", but not "announced the call on Friday". */
const saysWhen = ({subject, predicate}: Trigger): boolean =>
	subject || predicate === null || lexicon.happen.has(predicate.lemma) || lexicon.light.has(predicate.lemma);

/** How many sentences before and behind a passage a day may stand that is the day of its announcement. */
const reach = 2;

/** The day that the passage's own sentence names, or those before it, or, of the first contact told, behind it. */
const announcedDay = (scene: Scene, {day}: Discourse, sentence: number, opening: boolean): string | null => {
	const own = fullDayIn(scene, sentence);
	if (own) return own;
	if (day !== null && sentence - day.sentence <= reach) return day.date;
	const last = opening ? Math.min(sentence + reach, scene.reading.sentences.length - 1) : sentence;
	for (let next = sentence + 1; next <= last; next++) {
		const found = fullDayIn(scene, next);
		if (found) return found;
	}

	return null;
};

const fullDayIn = (scene: Scene, sentence: number): string | null => {
	const when = whensIn(scene, sentence).findLast(({value}) => /^\d{4}-\d\d-\d\d/.test(value!));
	return when ? dayOf(when.value!) : null;
};

/** One group a contact: all together, or each partner alone with those who act. */
const groupsOf = ({agents, partners, separate, mutual}: Participants): number[][] => {
	const all = [...new Set([...agents, ...partners])];
	if (all.length < 2 || (agents.length === 0 && !mutual)) return [];
	if (!separate || agents.length === 0) return [all];
	return partners.map(partner => [...agents, partner]);
};

/** "the call", "their conversation", "a phone call": not a plural, and not somebody else's. */
/** "the first phone call", "Friday's call", "the 50-minute call", but not "the security talks" */
const isPlainModifier = (token: Token): boolean =>
	lexicon.telephone.has(token.lower) ||
	lexicon.video.has(token.lower) ||
	isDay(token) ||
	/^(minute|hour|hourlong|hour-long|latest)$/.test(token.lower) ||
	(token.pos !== 'NOUN' && token.pos !== 'PROPN');

const pointsBack = (scene: Scene, {form, noun, plural, predicate}: Trigger): boolean => {
	// "Brandt spoke at a rally": a verb needs its persons beside it.
	if (form !== 'noun' || noun === null) return false;
	const {tokens} = scene.reading;
	const opening = tokens[noun.first]!.lower;
	if (plural || noun.last - noun.first < 2 || /^(any|every|more|other|further)$/.test(opening)) return false;
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

/** "details of the call", "during the call": the verb above says nothing of whether it was held. */
const isInPhrase = (scene: Scene, {noun}: Trigger): boolean =>
	noun?.preposition != null && scene.reading.tokens[noun.preposition]!.lower !== 'ahead';

const isEarlier = (scene: Scene, {sentence, at, predicate, noun}: Trigger, opening: boolean): boolean => {
	const {tokens} = scene.reading;
	const {first} = scene.reading.sentences[sentence]!;
	if (noun && /^(such|one)$/.test(tokens[noun.first]!.lower)) return true;
	for (let i = Math.max(first, (noun ? noun.first : at) - 6); i <= at + 1 && i < tokens.length; i++) {
		if (lexicon.before.has(tokens[i]!.lower) && !isCalendar(tokens[i + 1])) return true;
	}

	// "had spoken" goes back behind what was told before; at the start it is only reported speech.
	return !opening && predicate?.perfect === true && predicate.tense === 'past';
};

/** "last week", "earlier this month", "before Christmas" say when, not that there was another one. */
const isCalendar = (token: Token | undefined): boolean =>
	token !== undefined && (isTimeUnit(token) || isDay(token) || isMonth(token)) && token.lower !== 'time';

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
