import type {Status} from '../../analysis.ts';
import {daysOn} from '../../language/dates/calendar.ts';
import type {Token} from '../../language/reading.ts';
import {isOfPlan} from './happening.ts';
import * as lexicon from './lexicon.ts';
import type {Scene, When} from './scene.ts';
import {isInClauseAhead} from './to-come.ts';
import type {Trigger} from './trigger.ts';

/** The expressions of time in a sentence that can date an event: days, weeks, months and years. */
export const whensIn = (scene: Scene, sentence: number): When[] => {
	const {start, end} = scene.reading.sentences[sentence]!;
	return scene.whens.filter(when => when.start >= start && when.end <= end && isDating(when));
};

const isDating = ({type, value}: When): boolean =>
	(type === 'date' || type === 'time') &&
	value !== null &&
	/^(\d{4}|XXXX)-?/.test(value) &&
	!/^XXXX(-XX)*$/.test(value);

/** A day, month or year, cut from a value with a time of day; XXXX stands for a year that is not known. */
export const dayOf = (value: string): string | null =>
	/^(?:\d{4}(-\d\d(-\d\d)?)?|XXXX-\d\d(-\d\d)?|XXXX-WXX-\d)(?=$|T)/.exec(value)?.[0] ?? null;

/** The token index at which an expression starts, by halving. */
export const tokenAt = (scene: Scene, offset: number): number => {
	const {tokens} = scene.reading;
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}

	return low;
};

/** Whether an expression stands behind "since": it dates the contact before, not this one. */
export const isSince = (scene: Scene, when: When): boolean => {
	const at = tokenAt(scene, when.start);
	const {tokens} = scene.reading;
	if (tokens[at - 1]?.lower === 'since') return true;
	// "since the Nov. 19 collision" names no contact.
	const after = tokens[tokenAt(scene, when.end)];
	return tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'since' && after?.pos !== 'NOUN';
};

/** "since the invasion in February", but not "since they met in February" for that meeting */
const isInSince = (scene: Scene, {sentence, at: trigger}: Trigger, at: number): boolean => {
	const {tokens, sentences} = scene.reading;
	for (let i = at - 1; i >= sentences[sentence]!.first && i > at - 12 && tokens[i]!.text !== ','; i--) {
		if (tokens[i]!.lower === 'since') return trigger < i || trigger > at;
	}

	return false;
};

/** Where "OSLO, March 3 (AP) -" ends: its day is that of writing. */
const endOfDateline = (scene: Scene, sentence: number): number => {
	const {tokens, sentences} = scene.reading;
	const {first, last} = sentences[sentence]!;
	for (let i = first; i < Math.min(last, first + 14); i++) {
		const {text, pos} = tokens[i]!;
		if (pos === 'VERB' || pos === 'AUX') return first;
		const dash = /^[-–—_]+$/.test(text) && i > first && tokens[i - 1]!.end < tokens[i]!.start;
		if (dash || text === '/-') return i;
	}

	return first;
};

/**
 * The expression that dates a contact: the one in the clause of its word, the nearest first. One that belongs
 * to another verb ("the ministry said on Friday") counts as further away.
 *
 * @param status What the clause says of the contact.
 */
export const whenOf = (
	scene: Scene,
	trigger: Trigger,
	triggers: readonly Trigger[],
	from: number,
	until: number,
	status: Status | null,
): When | null => {
	const {tokens} = scene.reading;
	const {predicates} = scene.phrases[trigger.sentence]!;
	const dateline = endOfDateline(scene, trigger.sentence);
	const candidates = whensIn(scene, trigger.sentence).flatMap(when => {
		const at = tokenAt(scene, when.start);
		if (at < dateline) return [];
		if (at < from || at >= until || isInSince(scene, trigger, at)) return [];
		const [low, high] = at < trigger.at ? [at, trigger.at] : [trigger.at, at];
		if (
			isOfOther(scene, trigger, triggers, at) ||
			isOfClause(scene, trigger, at) ||
			isOfTopic(scene, trigger, at)
		)
			return [];
		// "will travel to Oslo on Friday to meet Lund": plans share their day.
		if (status !== 'planned' && isInClauseAhead(scene, trigger.sentence, at, trigger)) return [];
		let distance = high - low;
		// "The call planned for Thursday took place on Friday"
		if (trigger.subject && at > trigger.at && at < trigger.predicate!.head) distance += 15;
		for (const predicate of predicates) {
			if (predicate === trigger.predicate || !predicate.finite) continue;
			if (predicate.head > low && predicate.head < high && !lexicon.happen.has(predicate.lemma))
				distance += 25;
			// "wrote on Sunday that Brandt rang Lund"
			const reports =
				lexicon.reporting.has(predicate.lemma) && at > predicate.head && at - predicate.head <= 3;
			// and "said on Sunday that no call was planned"
			if (reports && at < trigger.at && (!trigger.noun || (status === 'denied' && isOfPlan(trigger))))
				return [];
			// "on Sunday the ministry would not say whether Brandt rang Lund"
			const announces =
				lexicon.reporting.has(predicate.lemma) &&
				predicate.head > at &&
				predicate.head < trigger.at &&
				tokens[predicate.last]?.pos !== 'PUNCT';
			const told = announces && !trigger.noun && when.value!.length >= 10;
			if (told && !tokens.slice(predicate.last, trigger.at).some(opensAdverbial)) return [];
			// "gave a speech on Wednesday and will speak on Friday"
			if (at < trigger.at && at > predicate.head && at - predicate.head < 8) distance += 15;
			// "said on Friday": the verb right before the expression
			if (reports) distance += 40;
		}

		return distance > 60 ? [] : [{when, distance}];
	});
	candidates.sort((a, b) => a.distance - b.distance);
	return candidates[0]?.when ?? null;
};

/** "announced aid on Sunday, after Brandt rang Lund": what follows is not what was announced. */
const opensAdverbial = ({lower}: Token): boolean => /^(after|before|when|while|as|since|until)$/.test(lower);

const besides = /^(after|before|since|until|ahead|follow(s|ed|ing)?|preced(es|ed|ing))$/;

/** "the talks came after a call on Friday": the day is that of the other contact, which stands nearer to it. */
const isOfOther = (
	{reading: {tokens}}: Scene,
	trigger: Trigger,
	triggers: readonly Trigger[],
	at: number,
): boolean =>
	triggers.some(({at: other, form}) => {
		if (form === 'channel' || other <= trigger.at || other >= at) return false;
		for (let i = other - 1; i > trigger.at; i--) if (besides.test(tokens[i]!.lower)) return true;
		return false;
	});

/** "left on Friday after a call with Lund": the day is that of the clause, and that of the call only if none is told. */
const isOfClause = ({reading: {tokens}}: Scene, {noun}: Trigger, at: number): boolean =>
	noun?.preposition != null &&
	at < noun.preposition &&
	/^(?:after|before|following)$/.test(tokens[noun.preposition]!.lower);

/** "is due in Oslo on March 20 for talks": what is told in the present tense of a day to come is a plan. */
export const isToCome = (scene: Scene, {predicate}: Trigger, date: string | null): boolean =>
	date !== null &&
	date.length === 10 &&
	scene.published !== null &&
	date > scene.published.slice(0, 10) &&
	(predicate === null || (predicate.tense !== 'past' && !predicate.perfect));

/** "spoke about the damage caused by the storm on Friday": the day is that of what was talked about. */
const isOfTopic = ({reading: {tokens}, phrases}: Scene, {sentence, after}: Trigger, at: number): boolean => {
	const participle = phrases[sentence]!.predicates.find(
		({first, tense, finite}) => first > after && first < at && tense === 'participle' && !finite,
	);
	if (!participle) return false;
	const topic = tokens
		.slice(after, participle.first)
		.some(({lower, pos}) => pos === 'ADP' && /^(on|about|over|regarding|concerning)$/.test(lower));
	return topic && !tokens.slice(participle.first, at).some(({text}) => text === ',');
};

const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const yearly = /^\D*$|^\p{L}+\.? \d{1,2}$|^\d{1,2} \p{L}+$/u;

/**
 * The day of an expression for a contact that has happened or is to come: "agreed on Monday to speak on Friday"
 * leaves the direction in time to what is said of it. An expression that says its year or direction stays.
 */
export const dateAs = (scene: Scene, status: Status | null, when: When): string | null => {
	const {published, reading} = scene;
	const date = dayOf(when.value!);
	if (date === null || published === null || date.startsWith('XXXX')) return date;
	const text = reading.text.slice(when.start, when.end);
	const day = published.slice(0, 10);
	const forward = status === 'planned' && date < day.slice(0, date.length);
	const back = status !== 'planned' && status !== null && date > day.slice(0, date.length);
	if (!forward && !back) return date;
	if (date.length === 10 && weekday.test(text)) {
		const moved = daysOn(date, forward ? 7 : -7);
		return (forward ? moved >= day : moved <= day) ? moved : date;
	}

	if (back && date.length > 7) return date;
	if (date.length < 7 || !yearly.test(text)) return date;
	return `${Number(date.slice(0, 4)) + (forward ? 1 : -1)}${date.slice(4)}`;
};

/** "on the same day", "earlier in the day": in the clause of a word. */
export const isSameDay = (scene: Scene, {sentence, at}: Trigger): boolean => {
	const {tokens, sentences} = scene.reading;
	const {last} = sentences[sentence]!;
	for (let i = at; i < last && i < at + 16 && tokens[i]!.text !== ','; i++) {
		const [word, next] = [tokens[i]!.lower, tokens[i + 1]?.lower ?? ''];
		if (word === 'same' && /^(day|morning|afternoon|evening|night)$/.test(next)) return true;
		if (/^(earlier|later)$/.test(word) && next === 'in' && tokens[i + 3]?.lower === 'day') return true;
	}

	return false;
};

/** The expression in a noun's own phrase ("Friday's call") or in the one right behind it ("the call on Friday"). */
export const whenBeside = (scene: Scene, trigger: Trigger): When | null => {
	const {tokens} = scene.reading;
	const from = trigger.noun?.first ?? trigger.at;
	return (
		whensIn(scene, trigger.sentence).find(when => {
			const at = tokenAt(scene, when.start);
			return at >= from && (at < trigger.after || (at < trigger.after + 3 && tokens[at - 1]!.pos === 'ADP'));
		}) ?? null
	);
};
