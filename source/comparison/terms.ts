import closedClass from '../../data/words/function-words.json' with {type: 'json'};
import frames from '../../data/words/speech-frames.json' with {type: 'json'};
import type {Span} from '../analysis.ts';
import type {PartOfSpeech, Token} from '../language/reading.ts';
import type {Run} from '../language/subjects.ts';
import {informationOf} from './meaning.ts';

/** A content word of a passage, as a lemma in lower case; the span is that of the phrase it heads. */
export type Term = Span & {
	lemma: string;
	weight: number;
	pos: PartOfSpeech;
	/** What was chosen where it is named: the lemmas of the phrase, without names and numbers ("gory detail"). */
	form: string;
	/** True for a word within the phrase of another ("gory"). */
	inner: boolean;
};

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

const isWord = ({pos, lower}: Token): boolean =>
	(pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV' || pos === 'PROPN') &&
	!functionWords.has(lower) &&
	/^\p{L}{2}/u.test(lower);

/** Whether a word says something of its own: no function word, and none that only frames what is said. */
export const isContent = (token: Token): boolean =>
	isWord(token) && !framing.has(token.lower) && !framing.has(token.lemma);

/**
 * The content words of a passage, each lemma once, in the order of the text.
 *
 * @param leaveOut Indices of tokens that are no words of its own: names, and who said it and when.
 */
export const termsOf = (
	tokens: readonly Token[],
	passage: Run,
	leaveOut: (token: number) => boolean,
): Term[] => {
	const terms: Term[] = [];
	const lemmas = new Set<string>();
	const heads = headsIn(tokens, passage);
	for (let i = passage.first; i < passage.last; i++) {
		const token = tokens[i]!;
		const lemma = token.lemma.toLowerCase();
		if (leaveOut(i) || !isContent(token) || lemmas.has(lemma)) continue;
		lemmas.add(lemma);
		const head = heads.get(i);
		const first = head === i ? phraseStart(tokens, passage, i) : i;
		const words = tokens.slice(first, i).filter((word, k) => !leaveOut(first + k) && isWord(word));
		const {start} = tokens[first]!;
		const {end, pos} = token;
		const form = [...words.map(word => word.lemma.toLowerCase()), lemma].join(' ');
		const inner = head !== undefined && head !== i;
		for (const part of lemma.split('-'))
			terms.push({start, end, pos, form, inner, lemma: part, weight: informationOf(part)});
	}

	return terms;
};

/** Words that a noun takes along at most: "long Russian troop movements". */
const mostQualifiers = 3;

/** A noun takes the adjectives and nouns right before it along; what hyphens join is one word. */
const phraseStart = (tokens: readonly Token[], {first}: Run, head: number): number => {
	let at = head;
	for (let taken = 0; taken < mostQualifiers; taken++) {
		const before = wordStart(tokens, first, at - 1);
		if (at <= first || !(before < at - 1 || qualifies(tokens[before]!))) break;
		at = before;
	}

	return at;
};

/** The first token of the word that ends with one: "security-related" is three. */
const wordStart = (tokens: readonly Token[], first: number, last: number): number => {
	let at = last;
	while (at - 2 >= first && tokens[at - 1]!.text === '-' && touches(tokens, at - 1)) at -= 2;
	return at;
};

const touches = (tokens: readonly Token[], i: number): boolean =>
	tokens[i - 1]!.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;

const qualifies = ({pos}: Token): boolean => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN';

/** For each word of a noun phrase the index of its head; a head has its own. */
const headsIn = (tokens: readonly Token[], passage: Run): Map<number, number> => {
	const heads = new Map<number, number>();
	for (let i = passage.first; i < passage.last; i++) {
		const next = tokens[i + 1];
		if (tokens[i]!.pos !== 'NOUN' || next?.pos === 'NOUN' || (next?.text === '-' && touches(tokens, i + 1)))
			continue;
		for (let k = phraseStart(tokens, passage, i); k <= i; k++) heads.set(k, i);
	}

	return heads;
};
