import type {Token} from '../../language/reading.ts';
import type {Scene, When} from './scene.ts';
import {tokenAt} from './time.ts';
import type {Trigger} from './trigger.ts';

/** A part of the day, as coarse as newspapers agree on it. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** Which of several contacts of one day a passage means. */
export type Turn = {
	/** When on that day it was; null where the passage does not tell. */
	part: DayPart | null;
	/** 2 of "a second call"; null where nothing is counted. */
	turn: number | null;
	/** Whether what is counted is of one day: "the second call of the day". */
	ofDay: boolean;
	/** Whether it speaks of more than one of a day: "spoke twice on Friday". */
	several: boolean;
};

/** Of a passage that tells nothing of the kind. */
export const noTurn: Turn = {part: null, turn: null, ofDay: false, several: false};

const parts = new Map<string, DayPart>([
	['morning', 'morning'],
	['dawn', 'morning'],
	['afternoon', 'afternoon'],
	['evening', 'evening'],
	['night', 'evening'],
]);

/** "morning" in "the morning call". */
export const isDayPart = ({lower}: Token): boolean => parts.has(lower);

const ordinals = new Map([
	['second', 2],
	['third', 3],
	['fourth', 4],
]);

/** How many tokens behind a word its clause may tell of the time or the count. */
const reach = 8;

/**
 * Which of several contacts of a day a word means.
 *
 * @param when The expression that dates it, or null.
 * @param date ISO 8601, or null.
 */
export const turnOf = (scene: Scene, trigger: Trigger, when: When | null, date: string | null): Turn => {
	const {tokens, sentences} = scene.reading;
	const {last} = sentences[trigger.sentence]!;
	const from = trigger.noun?.first ?? trigger.at;
	const next = scene.phrases[trigger.sentence]!.predicates.find(
		({first, finite}) => finite && first >= trigger.after,
	);
	const until = Math.min(last, trigger.after + reach, next?.clause ?? last);
	const clause = tokens.slice(from, until).map(({lower}) => lower);
	const dated = when ? tokens.slice(tokenAt(scene, when.start), tokenAt(scene, when.end)) : [];
	const part = [...dated.map(({lower}) => lower), ...clause].find(word => parts.has(word));
	const counted = clause.slice(0, trigger.noun ? trigger.after - from : 0).find(word => ordinals.has(word));
	const full = date?.length === 10;
	const twice = clause.includes('twice') || (trigger.plural && clause[0] === 'two');
	return {
		part: part === undefined ? null : parts.get(part)!,
		turn: counted === undefined ? null : ordinals.get(counted)!,
		ofDay: counted !== undefined && ofOneDay.test(clause.join(' ')),
		several: twice && ((full && when !== null) || ofOneDay.test(clause.join(' '))),
	};
};

const ofOneDay =
	/\b(?:of|in) the day\b|\bthat day\b|\bin (?:a|one) day\b|\bthe same day\b|\b(?:in|within) (?:24|a few|as many) hours\b/;
