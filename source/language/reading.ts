import type {WinkMethods} from 'wink-nlp';
import pasts from '../../data/words/past-forms.json' with {type: 'json'};
import type {Span} from '../analysis.ts';
import {plain, unaccented} from './characters.ts';
import {paragraphsOf} from './paragraphs.ts';
import {cutLong, mergeSentences} from './sentences.ts';
import {freshTagger} from './tagger.ts';

/** Universal part-of-speech tags (universaldependencies.org), as wink-nlp gives them. */
export type PartOfSpeech =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SPACE'
	| 'SYM'
	| 'VERB'
	| 'X';

/** A word or a mark. Contractions are two tokens ("did", "n't"). */
export type Token = Span & {
	/** With plain quotation marks and hyphens; otherwise as the text has it. */
	text: string;
	lower: string;
	lemma: string;
	pos: PartOfSpeech;
	/** Index into `Reading.sentences`. */
	sentence: number;
};

/** A sentence, or a line that stands alone (a heading, a caption). */
export type Sentence = Span & {
	/** Its tokens are `tokens.slice(first, last)`. */
	first: number;
	last: number;
	/** Index into `Reading.paragraphs`. */
	paragraph: number;
};

/** An article's text, read once: what every later step works on. */
export type Reading = {
	/** The original text. */
	text: string;
	/** Blocks of the text that belong to the article; furniture is in none of them. */
	paragraphs: Span[];
	sentences: Sentence[];
	/** All words and marks of the paragraphs, in order. */
	tokens: Token[];
};

/** Past tenses that the tagger may take for nouns ("the two last spoke in May"). */
const pastForms = new Map(Object.entries(pasts.words));

/**
 * Reads a text into paragraphs, sentences and tokens with part of speech and lemma. Works on English.
 *
 * @param text The article's text.
 * @param leaveOut Passages that are not the article (furniture), in order; whole lines.
 */
export const read = (text: string, leaveOut: readonly Span[] = []): Reading => {
	const paragraphs = paragraphsOf(text, leaveOut);
	const reading: Reading = {text, paragraphs, sentences: [], tokens: []};
	const tagger = freshTagger();
	for (const [index, paragraph] of paragraphs.entries()) readParagraph(reading, paragraph, index, tagger);
	return reading;
};

/** The tokenizer takes "Lund's," for one word and a mark; before a space it knows the ending. */
const endingBeforeMark = /(?<=\p{L}'s)(?=[,.;:!?)])/giu;

/** Characters of the longest word. The tokenizer searches a word for addresses from each of its letters anew: one of a megabyte takes hours. */
const longest = 300;
const longWord = new RegExp(`\\S{${longest}}`, 'gu');
const cutLongWords = (text: string): string => (text.length < longest ? text : text.replace(longWord, '$& '));

const readParagraph = (
	reading: Reading,
	paragraph: Span,
	index: number,
	{readDoc, its}: WinkMethods,
): void => {
	const {tokens, sentences} = reading;
	// Line breaks inside a hard-wrapped paragraph are spaces to the tagger.
	const passage = plain(reading.text.slice(paragraph.start, paragraph.end)).replace(/[\r\n]/g, ' ');
	// The tokenizer breaks words at letters outside Latin-1.
	const document = readDoc(cutLongWords(unaccented(passage).replace(endingBeforeMark, ' ')));
	const values = document.tokens().out(its.value) as string[];
	// wink-nlp's types leave out what its.lemma and its.span of collections return.
	const lemmas = document.tokens().out(its.lemma as never) as unknown as string[];
	const tags = document.tokens().out(its.pos) as PartOfSpeech[];
	const offset = tokens.length;
	let at = paragraph.start;
	for (const [i, value] of values.entries()) {
		while (passage[at - paragraph.start] === ' ') at++;
		const end = at + value.length;
		const word = passage.slice(at - paragraph.start, end - paragraph.start);
		const past = tags[i] === 'NOUN' ? pastForms.get(word) : undefined;
		tokens.push({
			start: at,
			end,
			text: word,
			lower: word.toLowerCase(),
			lemma: past ?? lemmas[i] ?? word.toLowerCase(),
			pos: past === undefined ? tags[i]! : 'VERB',
			sentence: -1,
		});
		at = end;
	}

	const raw = (document.sentences().out(its.span as never) as unknown as Array<[number, number]>).map(
		([first, last]) => ({
			first: offset + first,
			last: offset + last + 1,
		}),
	);
	for (const {first, last} of cutLong(tokens, mergeSentences(tokens, raw))) {
		for (let i = first; i < last; i++) tokens[i]!.sentence = sentences.length;
		sentences.push({start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, paragraph: index});
	}
};

/** The tokens of a sentence. */
export const tokensOf = (reading: Reading, sentence: Sentence): Token[] =>
	reading.tokens.slice(sentence.first, sentence.last);
