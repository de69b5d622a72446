import type {Channel} from '../../analysis.ts';
import type {Token} from '../../language/reading.ts';
import {isDay, isMonth, isTimeUnit} from '../../language/tags.ts';
import type {Account} from './contact.ts';
import {isUnclear} from './groups.ts';
import {isOfPlan} from './happening.ts';
import {countedFrom, shifted} from './intervals.ts';
import * as lexicon from './lexicon.ts';
import type {Discourse} from './memory.ts';
import type {Participants} from './participants.ts';
import {isInPhrase, isTopic, pointsBack, saysWhen} from './pointing.ts';
import {isNoEvent} from './reality.ts';
import type {Scene} from './scene.ts';
import {statusOf} from './status.ts';
import {dateAs, dayOf, isSameDay, isToCome, tokenAt, whenBeside, whenOf, whensIn} from './time.ts';
import {isInClauseAhead, isTalks, opensTalks} from './to-come.ts';
import type {Trigger} from './trigger.ts';
import {turnOf} from './turns.ts';

/**
 * What a word says of a contact: one account for each contact that it reports.
 *
 * @param triggers All of the sentence.
 * @param opening True for the first contact that the article tells.
 */
export const accountsOf = (
	scene: Scene,
	discourse: Discourse,
	triggers: readonly Trigger[],
	trigger: Trigger,
	found: Participants,
	opening: boolean,
): Account[] => {
	if (trigger.predicate && isNoEvent(scene, trigger, trigger.predicate)) return [];
	if (found.anaphoric && trigger.plural && trigger.form === 'noun') return [];
	// "spoke of the agenda of the summit": who speaks is not at the summit
	const topic = isTopic(scene, trigger) && found.partners.length === 0;
	if (topic && !pointsBack(scene, trigger)) return [];
	let groups = groupsOf(found);
	let anaphoric = false;
	if (groups.length === 0) {
		const known = [...found.agents, ...found.partners];
		if (found.unknown || (!found.anaphoric && known.length === 0)) return [];
		if (!pointsBack(scene, trigger)) return [];
		const last = discourse.last.get(trigger.kind) ?? discourse.pair;
		if (!known.every(entity => last.includes(entity)) || last.length < 2) return [];
		groups = [last];
		anaphoric = true;
	}

	const {tokens} = scene.reading;
	const {first, last} = scene.reading.sentences[trigger.sentence]!;
	const near = anaphoric && (isInPhrase(scene, trigger) || !saysWhen(trigger));
	const told = saidOf(scene, trigger, anaphoric);
	const when = near ? whenBeside(scene, trigger) : whenOf(scene, trigger, triggers, first, last, told);
	const sameDay = isSameDay(scene, trigger) ? discourse.contactDay : null;
	const counted = countedFrom(scene, trigger, when);
	const date =
		sameDay ??
		counted?.date ??
		(when && !counted
			? shifted(scene, trigger, when, dateAs(scene, isScheduled(trigger) ? null : told, when))
			: null);
	const status = told === 'occurred' && isToCome(scene, trigger, date) ? 'planned' : told;
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
	const earlier =
		isEarlier(scene, trigger) ||
		(date === null && (counted?.after === true || isBeforeAnother(scene, trigger, triggers)));
	// A contact of its own, of which nobody can tell whose it was.
	const another = earlier || isPluperfect(trigger) || (date !== null && date !== discourse.contactDay);
	if (another && found.anaphoric && !found.silent && isUnclear(scene, discourse, trigger.sentence)) return [];
	const channel = channelOf(scene, trigger, end);
	const turn = turnOf(scene, trigger, when, date);
	// "two calls with Lund and Stern": one with each
	const several = turn.several && groups.length === 1 && groups[0]!.length === 2;
	return groups.map(participants => ({
		kind: trigger.kind,
		status,
		participants: [...participants].sort((a, b) => a - b),
		date,
		fallback: when || counted ? null : announcedDay(scene, discourse, trigger.sentence, opening),
		earlier,
		pluperfect: !opening && !anaphoric && isPluperfect(trigger),
		implied: false,
		unplanned: status === 'denied' && isOfPlan(trigger),
		vague:
			status === 'planned' &&
			channel === null &&
			isTalks(scene, trigger) &&
			(anaphoric || opensTalks(scene, trigger)),
		neutral: channel === null && isNeutral(scene, trigger),
		anaphoric: anaphoric || found.anaphoric,
		initiator:
			trigger.form === 'verb' && trigger.predicate && lexicon.ring.has(trigger.predicate.lemma)
				? (found.agents[0] ?? null)
				: null,
		channel,
		of: {...turn, several},
		sentence: trigger.sentence,
		mention: {...span, text: scene.reading.text.slice(span.start, span.end)},
	}));
};

/**
 * "On Monday they meet": a simple present tells of what is to come as of what is, and leaves the day as it is. What
 * something follows is past.
 */
const isScheduled = ({predicate, subject}: Trigger): boolean =>
	predicate?.tense === 'present' && !predicate.perfect && (subject || predicate.lemma !== 'follow');

/**
 * What the clause says of the contact; null where it only points to it ("details of the call", "announced the
 * call").
 */
const saidOf = (scene: Scene, trigger: Trigger, anaphoric: boolean): Account['status'] => {
	if (anaphoric && isInPhrase(scene, trigger)) return null;
	const status = statusOf(scene, trigger);
	return anaphoric && status === 'occurred' && !saysWhen(trigger) ? null : status;
};

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

/** The last full day that a sentence names, what is to come left out. */
export const fullDayIn = (scene: Scene, sentence: number): string | null => {
	const when = whensIn(scene, sentence).findLast(
		({value, start}) =>
			/^\d{4}-\d\d-\d\d/.test(value!) && !isInClauseAhead(scene, sentence, tokenAt(scene, start), null),
	);
	return when ? dayOf(when.value!) : null;
};

/** One group a contact: all together, or each partner alone with those who act. */
const groupsOf = ({agents, partners, separate, mutual}: Participants): number[][] => {
	const all = [...new Set([...agents, ...partners])];
	if (all.length < 2 || (agents.length === 0 && !mutual)) return [];
	if (!separate || agents.length === 0) return [all];
	return partners.map(partner => [...agents, partner]);
};

const isEarlier = (scene: Scene, trigger: Trigger): boolean => {
	const {sentence, at, noun} = trigger;
	const {tokens} = scene.reading;
	const {first} = scene.reading.sentences[sentence]!;
	if (noun && /^(such|one)$/.test(tokens[noun.first]!.lower)) return true;
	if (isInSinceClause(scene, trigger)) return true;
	for (let i = Math.max(first, (noun ? noun.first : at) - 6); i <= at + 1 && i < tokens.length; i++) {
		// "Earlier, Brandt rang Lund": on the same day
		const opens = i === first && tokens[i]!.lower === 'earlier' && tokens[i + 1]?.text === ',';
		if (lexicon.before.has(tokens[i]!.lower) && !isCalendar(tokens[i + 1]) && !opens) return true;
	}

	return false;
};

/** "Before the call, Brandt met Lund": on no day that is told. */
const isBeforeAnother = (
	{reading: {tokens, sentences}}: Scene,
	{sentence, at}: Trigger,
	triggers: readonly Trigger[],
): boolean => {
	const {first} = sentences[sentence]!;
	const other = triggers.find(({form}) => form === 'noun');
	return (
		tokens[first]!.lower === 'before' &&
		other !== undefined &&
		other.noun!.first === first + 1 &&
		tokens.slice(other.after, at).some(({text}) => text === ',')
	);
};

/** "their first contact since they met in May" */
const isInSinceClause = ({reading: {tokens}}: Scene, {form, predicate}: Trigger): boolean =>
	form === 'verb' &&
	predicate?.subject != null &&
	tokens[predicate.subject.first - 1]?.lower === 'since' &&
	tokens[predicate.subject.first - 1]!.sentence === tokens[predicate.first]!.sentence;

/** "they spoke", "the talks", "their conversation" */
const isNeutral = ({reading: {tokens}}: Scene, {form, kind, predicate, noun, at}: Trigger): boolean =>
	kind === 'call' &&
	((form === 'verb' && lexicon.talk.has(predicate!.lemma)) ||
		(form === 'noun' &&
			noun !== null &&
			(lexicon.talkNouns.has(tokens[at]!.lower) ||
				/^(conversation|chat|interaction)$/.test(tokens[at]!.lower))));

/** "had spoken" */
const isPluperfect = ({predicate}: Trigger): boolean =>
	predicate?.perfect === true && predicate.tense === 'past';

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
