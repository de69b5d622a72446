import phrases from '../../../data/words/reporting-phrases.json' with {type: 'json'};
import type {NounPhrase} from '../noun-phrases.ts';
import {contentEnd, qualifiedEnd} from './edges.ts';
import type {Finding, Run, SourceRun} from './findings.ts';
import type {Passage} from './passages.ts';

/** A cue without a verb: "according to", "per", "in the words of", and the source after it. */
type Phrase = {cue: Run; source: SourceRun; first: number; last: number};

const perspectives = new Set(phrases.words.perspectives);

/** The attributions that prepositions make in a passage: "According to Lund, …", "…, per the ministry". */
export const prepositionalIn = (passage: Passage): Finding[] => {
	const found: Finding[] = [];
	for (let i = passage.first; i < passage.last; i++) {
		if (passage.quotedBy.has(i)) continue;
		const phrase = phraseAt(passage, i);
		if (!phrase) continue;
		const contents = contentsAround(passage, phrase);
		if (contents.length > 0) found.push({contents, cue: phrase.cue, source: phrase.source, via: []});
		i = phrase.last - 1;
	}

	return found;
};

const phraseAt = (passage: Passage, i: number): Phrase | null => {
	const {tokens} = passage;
	const [word, next, third] = [tokens[i]!.lower, tokens[i + 1]?.lower, tokens[i + 2]?.lower];
	if (word === 'according' && next === 'to') return phraseOf(passage, i, i + 2);
	if (word === 'as' && next === 'per') return phraseOf(passage, i, i + 2);
	if (word === 'per' && opensPhrase(passage, i)) return phraseOf(passage, i, i + 1);
	if (word !== 'in' && word !== 'to' && word !== 'by') return null;
	if (next === 'the' && third !== undefined && perspectives.has(third) && tokens[i + 3]?.lower === 'of')
		return phraseOf(passage, i, i + 4);
	const noun = passage.nounAt.get(i + 1);
	if (!noun || !perspectives.has(tokens[noun.head]!.lower) || !hasPossessor(passage, noun)) return null;
	return {cue: {first: i, last: noun.last}, source: possessorOf(noun), first: i, last: noun.last};
};

const hasPossessor = (passage: Passage, noun: NounPhrase): boolean =>
	noun.possessor !== null || /^(?:his|her|its|their|my|our)$/.test(passage.tokens[noun.first]!.lower);

/** The source in "Lund's view", "her words": what stands before the 's, or the pronoun. */
export const possessorOf = (noun: NounPhrase): SourceRun => {
	const last = noun.possessor ?? noun.first + 1;
	return {first: noun.first, last, head: last - 1};
};

/** "per" as a source's preposition: not in "per day" or "per 1,000 people". */
const opensPhrase = (passage: Passage, i: number): boolean => {
	const tag = passage.phrases.tags[i + 1 - passage.first];
	const before = passage.tokens[i - 1];
	return (
		(tag === 'PROPN' || tag === 'DET') &&
		(i === passage.first || before?.text === ',' || passage.quotedBy.has(i - 1))
	);
};

const phraseOf = (passage: Passage, first: number, source: number): Phrase | null => {
	const noun = passage.nounAt.get(source);
	if (!noun) return null;
	const last = qualifiedEnd(passage, noun);
	return {cue: {first, last: source}, source: {first: source, last, head: noun.head}, first, last};
};

/** What the phrase speaks for: the rest of its sentence, before it, after it, or on both sides. */
const contentsAround = (passage: Passage, {first, last}: Phrase): Run[] => {
	const {tokens} = passage;
	const opens =
		first === passage.first ||
		(tokens[first - 1]!.sentence !== tokens[first]!.sentence && !passage.quotedBy.has(first - 1));
	const before = opens ? null : {first: sentenceFirst(passage, first), last: first};
	const comma = nextComma(passage, last);
	if (opens)
		return comma === null ? [] : [{first: comma + 1, last: contentEnd(passage, comma + 1, null, false)}];
	if (!before || before.last - before.first < 2) return [];
	if (comma !== last || tokens[first - 1]!.text !== ',') return [before];
	const end = contentEnd(passage, last, null, false);
	return end > last + 1 && passage.phrases.predicates.some(verb => verb.finite && verb.first === last + 1)
		? [before, {first: last + 1, last: end}]
		: [before];
};

/** The comma that ends an opening phrase; what hangs on the source may stand before it. */
const nextComma = (passage: Passage, from: number): number | null => {
	for (let i = from; i < Math.min(passage.last - 1, from + 40); i++) {
		if (passage.quotedBy.has(i)) return null;
		if (passage.tokens[i]!.text === ',') return i;
	}

	return null;
};

/** Where the sentence begins in which a token stands; a quotation before it belongs to it. */
const sentenceFirst = (passage: Passage, i: number): number => {
	let first = i;
	while (first > passage.first) {
		const quoted = passage.quotedBy.get(first - 1);
		if (quoted) first = quoted.first;
		else if (passage.tokens[first - 1]!.sentence === passage.tokens[first]!.sentence) first--;
		else break;
	}

	return first;
};
