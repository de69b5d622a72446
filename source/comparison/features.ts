import denials from '../../data/words/denials.json' with {type: 'json'};
import type {Facet, Span} from '../analysis.ts';
import {stemOf} from '../language/names/stems.ts';
import type {Mention, Names} from '../language/names.ts';
import type {Reading} from '../language/reading.ts';
import type {Passages} from '../words.ts';
import {antecedentsOf} from './antecedents.ts';
import {countOf, isRequital} from './facets.ts';
import type {Indexed} from './material.ts';
import {negations} from './negations.ts';
import type {Passage} from './passages.ts';
import {lastWord, referentOf} from './referents.ts';
import type {Speaker} from './sides.ts';
import {tokensIn} from './spans.ts';
import {isContent, type Term, termsOf} from './terms.ts';

const denying = new Set(denials.words);

/** What two passages are compared by. */
export type Features = {
	facet: Facet;
	terms: Term[];
	/** Content words of its subjects that stand before it ("… | which took effect", "They were released"), weighing less. */
	antecedents: Term[];
	/** Countries, and other names by their last word: who and where the passage is about. */
	referents: Set<string>;
	/** Persons named, by surname. */
	persons: Set<string>;
	/** The first of the referents before the verb: as a rule who does it. */
	actor: string | null;
	/** Who is given as saying it; null for the outlet's own words. */
	speaker: Speaker | null;
	/** True where it is a clause with a subject and a verb, beside those that only tell who said it. */
	clause: boolean;
	figures: number[];
	/** The days, months and weeks of what it tells, as TIMEX3 values. */
	dates: string[];
	/** True where something is negated or denied. */
	negative: boolean;
	/** The how-manieth talk it was, where that is what is said ("first" of "their first call since May"). */
	count: string | null;
	/** True where it speaks of what will be done in return ("met with sanctions"). */
	requital: boolean;
};

/** What the features of an article's passages are taken from. */
export type Ground = Pick<Indexed, 'reading' | 'phrases' | 'names' | 'mentions' | 'counted' | 'dated'>;

/**
 * @param frame Tokens that say who said it and when, not what ("the ministry said in a statement"): no terms.
 */
export const featuresOf = (
	ground: Ground,
	passage: Passage,
	facet: Facet,
	speaker: Speaker | null,
	frame: (token: number) => boolean,
): Features => {
	const {reading, names, counted, dated} = ground;
	const referents = new Set<string>();
	const persons = new Set<string>();
	let actor: string | null = null;
	const subjectEnd = subjectEndOf(passage, frame);
	const named = new Set<number>();
	for (const mention of mentionsIn(names, passage)) {
		for (let i = mention.first; i < mention.last; i++) named.add(i);
		if (frame(mention.first)) continue;
		const entity = names.entities[mention.entity]!;
		const referent = referentOf(entity.country, entity.name);
		referents.add(referent);
		if (entity.kind === 'person') persons.add(lastWord(entity.name));
		if (mention.first < subjectEnd) actor ??= referent;
	}

	const leaveOut = (token: number) => named.has(token) || frame(token);
	let negative = false;
	for (let i = passage.first; i < passage.last; i++) {
		const token = reading.tokens[i]!;
		if (negations.has(token.lower) || denying.has(token.lemma.toLowerCase())) negative = true;
		// A proper noun of nobody known: a ship, a law. What opens a sentence has its capital from there.
		if (token.pos !== 'PROPN' || leaveOut(i) || !isContent(token) || opensSentence(reading, i)) continue;
		const referent = stemOf(token.lower);
		referents.add(referent);
		if (i < subjectEnd) actor ??= referent;
	}

	// In "we have no plans" it is the speaker who does it, and in "the north said it was sending ships".
	if (actor === null && speaker !== null && speaksOfSpeaker(reading, passage, subjectEnd))
		actor = speaker.side ?? speaker.person;
	return {
		facet,
		terms: termsOf(reading.tokens, passage, leaveOut),
		antecedents: antecedentTerms(ground, passage, frame),
		referents,
		persons,
		actor,
		speaker,
		clause: passage.predicates.some(({finite, own, head}) => finite && own && !frame(head)),
		figures: beginningIn(counted, passage)
			.filter(figure => !frame(tokensIn(reading, figure)[0]))
			.map(({value}) => value),
		dates: beginningIn(dated, passage)
			.filter(date => isCalendar.test(date.value) && !frame(tokensIn(reading, date)[0]))
			.map(({value}) => value),
		negative,
		count: facet === 'earlier contact' ? countOf(reading.tokens.slice(passage.first, passage.last)) : null,
		requital: facet === 'warning' && isRequital(reading.tokens.slice(passage.first, passage.last)),
	};
};

/** What a word of a subject that stands before a passage weighs there. */
const ofAntecedent = 0.3;

const antecedentTerms = (ground: Ground, passage: Passage, frame: (token: number) => boolean): Term[] =>
	antecedentsOf(ground, passage, frame).flatMap(noun => {
		const isName = (token: number) => ground.mentions.touching(ground.reading.tokens[token]!).length > 0;
		return termsOf(ground.reading.tokens, noun, isName).map(term => ({
			...term,
			weight: ofAntecedent * term.weight,
		}));
	});

/** A day, a month or a week; not a year, which says little, nor what is not known. */
const isCalendar = /^\d{4}-(?:\d{2}|W\d{2})/;

const beginningIn = <Item extends Span>(items: Passages<Item>, passage: Passage): Item[] =>
	items.touching(passage).filter(({start}) => start >= passage.start);

const opensSentence = ({tokens, sentences}: Reading, i: number): boolean => {
	const {first} = sentences[tokens[i]!.sentence]!;
	return tokens.slice(first, i).every(({pos}) => pos === 'PUNCT');
};

/** Before the first finite verb that tells something stands, as a rule, who does it. */
const subjectEndOf = ({predicates, first, last}: Passage, frame: (token: number) => boolean): number => {
	const verb = predicates.find(({finite, head}) => finite && head >= first && !frame(head));
	return verb ? verb.head : last;
};

/** The mentions that begin in a passage; they are in the order of the text. */
const mentionsIn = ({mentions}: Names, {start, end}: Passage): Mention[] => {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle]!.start < start) low = middle + 1;
		else high = middle;
	}

	let last = low;
	while (last < mentions.length && mentions[last]!.start < end) last++;
	return mentions.slice(low, last);
};

const firstPerson = new Set(['we', 'our', 'i', 'us']);
const thirdPerson = new Set(['it', 'its', 'he', 'she']);

/** In what somebody is given as saying, a pronoun that no name stands before is, as a rule, the speaker. */
const speaksOfSpeaker = ({tokens}: Reading, {first, last}: Passage, subjectEnd: number): boolean =>
	tokens.slice(first, last).some(({lower}) => firstPerson.has(lower)) ||
	tokens.slice(first, subjectEnd).some(({lower}) => thirdPerson.has(lower));
