import type {NounPhrase} from '../noun-phrases.ts';
import {contentEnd, nounEnd} from './edges.ts';
import type {Finding, SourceRun} from './findings.ts';
import type {Passage} from './passages.ts';
import {possessorOf} from './prepositions.ts';
import {reportingNouns} from './verbs.ts';

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'whose']);
const agents = new Set(['by', 'from', 'among']);
const times = new Set(['on', 'in', 'at', 'during']);

/**
 * The attributions that nouns make in a passage: "Lund's claim that …", "warnings by the ministry that …",
 * "their promise to …". A noun without a source says nothing of who speaks.
 */
export const nominalIn = (passage: Passage): Finding[] => {
	const found: Finding[] = [];
	for (const noun of passage.phrases.nouns) {
		if (!reportingNouns.has(passage.tokens[noun.head]!.lemma)) continue;
		const finding = nominal(passage, noun);
		if (finding) found.push(finding);
	}

	return found;
};

const nominal = (passage: Passage, noun: NounPhrase): Finding | null => {
	const {tokens, last} = passage;
	let source = ownerOf(passage, noun);
	let at = noun.last;
	for (let step = 0; step < 4 && at < last; step++) {
		const next = passage.nounAt.get(at + 1);
		const {lower} = tokens[at]!;
		if (passage.predicateAt.get(at)?.tense === 'participle') at++;
		else if (next && agents.has(lower)) {
			source ??= {first: next.first, last: nounEnd(passage, next), head: next.head};
			at = nounEnd(passage, next);
		} else if (next?.temporal && times.has(lower)) at = next.last;
		else if (passage.nounAt.get(at)?.temporal) at = passage.nounAt.get(at)!.last;
		else break;
	}

	const first = source && contentFirst(passage, at);
	if (!source || first === null) return null;
	const end = Math.min(
		contentEnd(passage, first, null, tokens[first]!.lower !== 'that'),
		clauseEnd(passage, first),
	);
	if (end <= first + 1) return null;
	const cue = {first: noun.possessor === null ? noun.first : noun.possessor + 1, last: noun.last};
	return {contents: [{first, last: end}], cue, source, via: []};
};

const ownerOf = (passage: Passage, noun: NounPhrase): SourceRun | null => {
	if (noun.possessor === null && !possessives.has(passage.tokens[noun.first]!.lower)) return null;
	const source = possessorOf(noun);
	if (noun.possessor !== null) return source;
	const verb = passage.phrases.predicates.findLast(
		({first, last, subject}) => subject !== null && last <= noun.first && first >= noun.first - 6,
	);
	const subject = verb?.subject;
	const {tokens} = passage;
	// "repeated its warnings": a subject that is no pronoun itself tells who "its" is.
	if (!subject || tokens[subject.head]!.pos === 'PRON') return source;
	return {...source, owner: {first: subject.first, last: subject.last, head: subject.head}};
};

/** Where what is said begins after the noun: at "that", or at the "to" of an infinitive. */
const contentFirst = (passage: Passage, at: number): number | null => {
	const {tokens, last} = passage;
	if (at >= last) return null;
	if (tokens[at]!.lower === 'that') return passage.predicateAt.get(at + 1)?.finite ? null : at;
	return tokens[at]!.lower === 'to' && passage.predicateAt.has(at) ? at : null;
};

/** "claims that it is old came late": where the verb of the noun itself follows the clause. */
const clauseEnd = (passage: Passage, first: number): number => {
	const {tokens, last, phrases} = passage;
	const verbs = phrases.predicates.filter(predicate => predicate.finite && predicate.first > first);
	const own = verbs.find(
		(predicate, i) =>
			i > 0 &&
			!predicate.own &&
			!/^[,"]$/.test(tokens[predicate.first - 1]!.text) &&
			phrases.tags[predicate.first - 1 - passage.first] !== 'CCONJ',
	);
	return own?.first ?? last;
};
