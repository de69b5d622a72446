import denials from '../../data/words/denials.json' with {type: 'json'};
import closedClass from '../../data/words/function-words.json' with {type: 'json'};
import frames from '../../data/words/speech-frames.json' with {type: 'json'};
import type {Facet, Span} from '../analysis.ts';
import type {Mention, Names} from '../language/names.ts';
import type {PartOfSpeech, Reading, Token} from '../language/reading.ts';
import {countOf, isRequital} from './facets.ts';
import {informationOf} from './meaning.ts';
import type {Passage} from './passages.ts';
import type {Speaker} from './sides.ts';

const functionWords = new Set(closedClass.words);
/** Verbs of saying that carry sense where no source is found for them. */
const weighty = new Set([
	'insist',
	'claim',
	'show',
	'expect',
	'call',
	'see',
	'maintain',
	'conclude',
	'declare',
]);
const framing = new Set(
	[...frames.verbs, ...frames.words, ...frames.light].filter(word => !weighty.has(word)),
);
const denying = new Set(denials.words);
const negations = new Set(denials.negations);

/** A content word of a passage, as a lemma in lower case; the span is that of the phrase it heads. */
export type Term = Span & {lemma: string; weight: number; pos: PartOfSpeech};

/** What two passages are compared by. */
export type Features = {
	facet: Facet;
	terms: Term[];
	/** Countries, and other names by their last word: who and where the passage is about. */
	referents: Set<string>;
	/** Persons named, by surname. */
	persons: Set<string>;
	/** The first of the referents before the verb: as a rule who does it. */
	actor: string | null;
	/** Who is given as saying it; null for the outlet's own words. */
	speaker: Speaker | null;
	figures: number[];
	/** True where something is negated or denied. */
	negative: boolean;
	/** The how-manieth talk it was, where that is what is said ("first" of "their first call since May"). */
	count: string | null;
	/** True where it speaks of what will be done in return ("met with sanctions"). */
	requital: boolean;
};

/** What the features of an article's passages are taken from. */
export type Ground = {reading: Reading; names: Names; figures: ReadonlyArray<Span & {value: number}>};

const isContent = ({pos, lower, lemma}: Token): boolean =>
	(pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV' || pos === 'PROPN') &&
	!functionWords.has(lower) &&
	!framing.has(lower) &&
	!framing.has(lemma) &&
	/^\p{L}{2}/u.test(lower);

/**
 * @param frame Tokens that say who said it and when, not what ("the ministry said in a statement"): no terms.
 */
export const featuresOf = (
	{reading, names, figures}: Ground,
	passage: Passage,
	facet: Facet,
	speaker: Speaker | null,
	frame: (token: number) => boolean,
): Features => {
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

	const terms: Term[] = [];
	let negative = false;
	for (let i = passage.first; i < passage.last; i++) {
		const token = reading.tokens[i]!;
		const lemma = token.lemma.toLowerCase();
		if (negations.has(token.lower) || denying.has(lemma)) negative = true;
		if (named.has(i) || frame(i) || !isContent(token) || terms.some(term => term.lemma === lemma)) continue;
		if (token.pos === 'PROPN') {
			const referent = stemOf(token.lower);
			referents.add(referent);
			if (i < subjectEnd) actor ??= referent;
		}

		const span = {start: phraseStart(reading, passage, i), end: token.end};
		for (const part of lemma.split('-'))
			terms.push({...span, lemma: part, weight: informationOf(part), pos: token.pos});
	}

	// In "we have no plans" it is the speaker who does it.
	if (actor === null && speaker !== null && hasFirstPerson(reading, passage))
		actor = speaker.side ?? speaker.person;
	return {
		facet,
		terms,
		referents,
		persons,
		actor,
		speaker,
		figures: figures
			.filter(({start}) => start >= passage.start && start < passage.end)
			.map(({value}) => value),
		negative,
		count: facet === 'earlier contact' ? countOf(reading.tokens.slice(passage.first, passage.last)) : null,
		requital: facet === 'warning' && isRequital(reading.tokens.slice(passage.first, passage.last)),
	};
};

/** A noun takes the adjectives and nouns right before it along: "Russian troop movements". */
const phraseStart = ({tokens}: Reading, {first}: Passage, i: number): number => {
	let at = i;
	const qualifies = ({pos}: Token) => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN';
	const heads = tokens[i]!.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN';
	if (heads) while (at > first && i - at < 3 && qualifies(tokens[at - 1]!)) at--;
	return tokens[at]!.start;
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

const hasFirstPerson = ({tokens}: Reading, {first, last}: Passage): boolean =>
	tokens.slice(first, last).some(({lower}) => firstPerson.has(lower));

/** The country that stands behind a name, so that "Moscow", "Russian" and "the Kremlin" are one. */
export const referentOf = (country: string | null, name: string): string =>
	country?.toLowerCase() ?? stemOf(lastWord(name));

const lastWord = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase();

/** A name without the ending of its adjective: "Kestrian" and "Kestria" meet in "kestr". */
const stemOf = (name: string): string =>
	name.length > 5 ? name.replace(/(?:['’]s|(?:i?an|ians|ese|ish|ia|a))$/u, '') : name;
