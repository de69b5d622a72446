import frames from '../../data/words/speech-frames.json' with {type: 'json'};
import type {Span} from '../analysis.ts';
import type {Phrases, Predicate} from '../language/phrases.ts';
import type {Reading, Sentence} from '../language/reading.ts';
import {givesFormerFigure, opensAddition} from './additions.ts';
import {circumstantial, cutsOf} from './cuts.ts';

/** A clause-sized part of a sentence, in tokens of the reading: `tokens.slice(first, last)`. */
export type Passage = Span & {
	first: number;
	last: number;
	sentence: number;
	predicates: Predicate[];
	/** True where it gives another figure of what the passage before it counts: "…, up from 14 in May". */
	former: boolean;
	/** True where it stands in the sentence that reports a talk, and does not tell of that itself. */
	aside: boolean;
};

/**
 * Parts the sentences of a reading into passages that say one thing each: main clauses, coordinated
 * predicates, adverbial and non-restrictive relative clauses, participial clauses after a comma, and "amid …".
 * What a verb of saying governs stays with it ("Oslo said that boats were gathering").
 *
 * @param phrases One for each sentence.
 * @returns The passages in the order of the text; every word of a sentence is in one of them.
 */
export const passagesOf = (reading: Reading, phrases: readonly Phrases[]): Passage[] =>
	reading.sentences.flatMap((sentence, index) => partsOf(reading, sentence, index, phrases[index]!));

const partsOf = (reading: Reading, sentence: Sentence, index: number, phrases: Phrases): Passage[] => {
	const cuts = [...new Set([sentence.first, ...cutsOf(reading.tokens, sentence, phrases)])].sort(
		(a, b) => a - b,
	);
	let next = 0;
	const parts = cuts.map((first, i): Passage => {
		const last = cuts[i + 1] ?? sentence.last;
		const begun = next;
		while (next < phrases.predicates.length && phrases.predicates[next]!.head < last) next++;
		const [start, end] = [reading.tokens[first]!.start, reading.tokens[last - 1]!.end];
		return {
			first,
			last,
			sentence: index,
			start,
			end,
			predicates: phrases.predicates.slice(begun, next),
			former: first > sentence.first && givesFormerFigure(reading.tokens, first),
			aside: false,
		};
	});
	return mergeFragments(reading, parts);
};

const framing = new Set(frames.verbs);

/** Verbs that only place a thing in time: "the call comes as …". */
const occurring = new Set(['come', 'happen', 'occur', 'follow']);

/** A passage has a predicate and says more than who said it. */
const stands = (reading: Reading, part: Passage): boolean => {
	const opened = reading.tokens[part.first]!.lower;
	if (circumstantial.has(opened) || opensAddition(reading.tokens, part, part.first)) return true;
	if (part.predicates.length === 0) return false;
	const words = reading.tokens
		.slice(part.first, part.last)
		.filter(({pos}) => pos !== 'PUNCT' && pos !== 'ADP' && pos !== 'DET' && pos !== 'CCONJ');
	// "And denies a build-up" says something; "the move came", "sources say" and "echoing fears" lean on a clause.
	const tells = part.predicates.every(
		({lemma, finite, own, last}) =>
			finite &&
			!occurring.has(lemma) &&
			(!framing.has(lemma) || (!own && reading.tokens[last]?.pos !== 'PUNCT')),
	);
	return words.length > 2 || (words.length === 2 && tells && words.some(({pos}) => pos === 'NOUN'));
};

/** "In keeping with custom", "as is usual" lean on the clause after them; "there was no call" has its own. */
const hasClause = ({tokens}: Reading, {first, predicates}: Passage): boolean =>
	circumstantial.has(tokens[first]!.lower) ||
	predicates.some(
		predicate =>
			predicate.finite && (predicate.subject !== null || tokens[predicate.first - 1]?.lower === 'there'),
	);

/** Joins fragments to the passage before them, or at the start of a sentence to the one after. */
const mergeFragments = (reading: Reading, parts: readonly Passage[]): Passage[] => {
	const merged: Passage[] = [];
	let pending: Passage | null = null;
	for (const part of parts) {
		// What stands before "amid …" needs no verb: the tagger misses many in headlines.
		const apart = pending !== null && circumstantial.has(reading.tokens[part.first]!.lower);
		const leans =
			merged.length === 0 && pending === null && part !== parts.at(-1) && !hasClause(reading, part);
		if (apart) merged.push(pending!);
		const current: Passage = pending && !apart ? joined(pending, part) : part;
		pending = null;
		const before = merged.at(-1);
		if (!leans && stands(reading, current)) merged.push(current);
		else if (before) merged[merged.length - 1] = joined(before, current);
		else pending = current;
	}

	return pending ? [...merged, pending] : merged;
};

/** Two passages that follow each other as one. */
export const joined = (a: Passage, b: Passage): Passage => ({
	...a,
	last: b.last,
	end: b.end,
	predicates: [...a.predicates, ...b.predicates],
});
