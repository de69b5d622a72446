import * as lexicon from './lexicon.ts';
import type {Scene, When} from './scene.ts';
import type {Trigger} from './triggers.ts';

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

/** "since the invasion in February" */
const isInSince = (scene: Scene, sentence: number, at: number): boolean => {
	const {tokens, sentences} = scene.reading;
	for (let i = at - 1; i >= sentences[sentence]!.first && i > at - 12 && tokens[i]!.text !== ','; i--) {
		if (tokens[i]!.lower === 'since') return true;
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
 */
export const whenOf = (scene: Scene, trigger: Trigger, from: number, until: number): When | null => {
	const {predicates} = scene.phrases[trigger.sentence]!;
	const dateline = endOfDateline(scene, trigger.sentence);
	const candidates = whensIn(scene, trigger.sentence).flatMap(when => {
		const at = tokenAt(scene, when.start);
		if (at < dateline) return [];
		if (at < from || at >= until || isInSince(scene, trigger.sentence, at)) return [];
		const [low, high] = at < trigger.at ? [at, trigger.at] : [trigger.at, at];
		let distance = high - low;
		for (const predicate of predicates) {
			if (predicate === trigger.predicate || !predicate.finite) continue;
			if (predicate.head > low && predicate.head < high && !lexicon.happen.has(predicate.lemma))
				distance += 25;
			// "gave a speech on Wednesday and will speak on Friday"
			if (at < trigger.at && at > predicate.head && at - predicate.head < 8) distance += 15;
			// "said on Friday": the verb right before the expression
			if (lexicon.reporting.has(predicate.lemma) && at > predicate.head && at - predicate.head <= 3)
				distance += 40;
		}

		return distance > 60 ? [] : [{when, distance}];
	});
	candidates.sort((a, b) => a.distance - b.distance);
	return candidates[0]?.when ?? null;
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
