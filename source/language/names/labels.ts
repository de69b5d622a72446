import type {Reading, Sentence} from '../reading.ts';
import {type Geographic, geographicAt, type Label, labelOf} from './lexicon.ts';

/** What a token can be within a run of capitals; null for a word that is part of none. */
export type Labelled = {label: Label; geographic: Geographic | null; headline: boolean} | null;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words that titles leave small. */
const small = new Set([
	'with',
	'from',
	'into',
	'over',
	'after',
	'amid',
	'than',
	'that',
	'upon',
	'says',
	'about',
]);

/** A line in title case or capitals, where a capital letter says nothing. */
const isHeadline = (reading: Reading, sentence: Sentence): boolean => {
	let capitals = 0;
	let others = 0;
	for (let i = sentence.first; i < sentence.last; i++) {
		const {text} = reading.tokens[i]!;
		if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
		if (isCapital(text)) capitals++;
		else if (!small.has(text)) others++;
	}

	const last = reading.tokens[sentence.last - 1]!.text;
	return capitals > 2 && others * 5 <= capitals && !/[.!?":;,]$/.test(last);
};

/**
 * Labels the words of a text that can be part of a name.
 *
 * A capital at the start of a sentence counts only where the tagger takes the word for a proper noun and the
 * text does not also write it small, or where the word has its capital inside another sentence, too.
 */
export const labelsOf = (reading: Reading): Labelled[] => {
	const {tokens} = reading;
	const labels: Labelled[] = new Array(tokens.length).fill(null);
	const words: Words = {small: new Set(), inside: new Set()};
	for (const [i, {text}] of tokens.entries()) {
		if (/^\p{Ll}/u.test(text)) words.small.add(text);
		else if (tokens[i - 1]?.pos === 'PROPN' && isCapital(text)) words.inside.add(text);
	}

	for (const sentence of reading.sentences) {
		const headline = isHeadline(reading, sentence);
		for (let i = sentence.first; i < sentence.last; i++) {
			const token = tokens[i]!;
			if (!isCapital(token.text)) continue;
			const geographic = geographicAt(tokens, i, sentence.last);
			if (geographic) {
				const {entry, length} = geographic;
				const label = entry.kind === 'people' ? 'people' : entry.kind === 'body' ? 'body' : 'place';
				for (let j = i; j < i + length; j++) labels[j] = {label, geographic: entry, headline};
				i += length - 1;
				continue;
			}

			const alone = labelOf(token);
			const label = isNamePart(reading, labels, i, alone) ? 'name' : alone;
			if (label === 'name' && !canBeName(reading, sentence, i, words)) continue;
			labels[i] = {label, geographic: null, headline};
		}
	}

	return labels;
};

/**
 * A word that elsewhere is a month or a title, and here is part of a name.
 *
 * @param alone What it is by itself.
 */
const isNamePart = (reading: Reading, labels: readonly Labelled[], i: number, alone: Label): boolean =>
	(alone === 'date' && isMonthInName(reading, labels, i)) || (alone === 'head' && isGivenName(reading, i));

/** "Baek Jun-ho", "Theresa May": a month's name behind a name, or before a hyphen, is none. */
const isMonthInName = ({tokens}: Reading, labels: readonly Labelled[], i: number): boolean =>
	labels[i - 1]?.label === 'name' &&
	!/^\d/.test(tokens[i + 1]?.text ?? '') &&
	!isWeekday.test(tokens[i]!.lower);

/** "Sheikh Sultan", "Sultan bin Omar": a title between another title and a surname is a given name. */
const isGivenName = ({tokens}: Reading, i: number): boolean =>
	/^sha?e?ikh$/.test(tokens[i - 1]?.lower ?? '') || /^(bin|ibn|bint)$/.test(tokens[i + 1]?.lower ?? '');

const isWeekday =
	/^(yesterday|today|tomorrow|tonight|(mon|tues?|wed(nes)?|thu(rs?)?|fri|satu?r?|sun)(day)?)$/;

const opening = /^["'([–—:-]/;

/** The words of a text that it writes small, and those that stand behind another proper noun ("Ada Brandt"). */
type Words = {small: Set<string>; inside: Set<string>};

const canBeName = (reading: Reading, sentence: Sentence, i: number, {small, inside}: Words): boolean => {
	const token = reading.tokens[i]!;
	if (!/\p{L}/u.test(token.text)) return false;
	if (token.text.length === 1) return false;
	const initial = i === sentence.first || opening.test(reading.tokens[i - 1]!.text);
	if (!initial) return token.pos !== 'PRON' && token.pos !== 'DET';
	return (token.pos === 'PROPN' || inside.has(token.text)) && !small.has(token.lower);
};
