import type {NounPhrase} from '../noun-phrases.ts';
import type {Predicate} from '../phrases.ts';
import {isRelative} from '../tags.ts';
import {complementOf} from './complements.ts';
import {contentEnd, nounEnd} from './edges.ts';
import {type Finding, isCovered, type Run, type SourceRun} from './findings.ts';
import type {Passage} from './passages.ts';
import {type ReportingVerb, reportingVerbs} from './verbs.ts';

type Candidate = {predicate: Predicate; verb: ReportingVerb; source: NounPhrase; inverted: boolean};

/**
 * The attributions that reporting verbs make in a passage.
 *
 * @param before Findings that speak for the whole sentence: what stands in their contents is left alone.
 */
export const spokenIn = (passage: Passage, before: readonly Finding[]): Finding[] => {
	const candidates = candidatesIn(passage);
	const found: Finding[] = [...before];
	// A cue that closes or interrupts the sentence speaks for all of it, cues inside it included.
	for (const attribute of [closing, opening]) {
		for (const candidate of candidates) {
			if (isCovered(found, candidate.predicate.head)) continue;
			const finding = attribute(passage, candidate);
			if (finding) found.push(finding);
		}
	}

	return found.sort((a, b) => (a.contents[0]?.first ?? 0) - (b.contents[0]?.first ?? 0));
};

const candidatesIn = (passage: Passage): Candidate[] => {
	const candidates: Candidate[] = [];
	for (const predicate of passage.phrases.predicates) {
		const verb = reportingVerbs.get(predicate.lemma);
		if (!verb || predicate.tense === 'participle') continue;
		const after = invertedSource(passage, predicate, verb);
		const source = after ?? predicate.subject;
		if (!source || predicate.passive || !canSpeak(passage, source)) continue;
		candidates.push({predicate, verb, source, inverted: after !== null});
	}

	return candidates;
};

/** "…," said Lund: a name right after the verb, where what is said ends right before it. */
const invertedSource = (passage: Passage, predicate: Predicate, verb: ReportingVerb): NounPhrase | null => {
	if (!predicate.finite || !verb.takes.has('quote') || predicate.first === passage.first) return null;
	const before = predicate.first - 1;
	if (passage.tokens[before]!.text !== ',' && !passage.quotedBy.has(before)) return null;
	if (predicate.own && passage.tokens[before]!.text === ',' && !passage.quotedBy.has(before - 1)) {
		// "Lund, the minister, said ports would close": the subject stands before, what is said after.
		const noun = passage.nounAt.get(predicate.last);
		if (noun && passage.predicatesOf.get(noun.first)?.length) return null;
	}

	const noun = passage.nounAt.get(predicate.last);
	if (!noun || noun.temporal || passage.predicatesOf.get(noun.first)?.some(other => other.finite))
		return null;
	return noun;
};

const silent = new Set(['there', 'you', 'one', 'this', 'these', 'nothing', 'something']);

const canSpeak = (passage: Passage, noun: NounPhrase): boolean =>
	!noun.temporal && !silent.has(passage.tokens[noun.head]!.lower);

/** "…, Lund said", "…, Lund said, …": what is said stands before the cue, and may go on after it. */
const closing = (passage: Passage, {predicate, verb, source, inverted}: Candidate): Finding | null => {
	const {tokens} = passage;
	if (!predicate.finite || (!inverted && !predicate.own) || predicate.relative) return null;
	const sourceRun = {first: source.first, last: nounEnd(passage, source), head: source.head};
	const complement = complementOf(passage, inverted ? {...predicate, last: sourceRun.last} : predicate, verb);
	const quoteBefore = passage.quotedBy.get(Math.min(source.first, predicate.first) - 1);
	// "…," Lund said, "…": the second part looks like a complement.
	const split = complement?.kind === 'quote' && quoteBefore !== undefined;
	if (!complement || !(complement.kind === 'none' || split)) return null;
	let lead = Math.min(source.first, predicate.first);
	if (tokens[lead - 1]?.lower === 'as' && lead - 1 > passage.first) lead--;
	const before = tokens[lead - 1];
	if (lead === passage.first || !before) return null;
	const quoted = passage.quotedBy.has(lead - 1);
	if (!quoted && !/^[,—–"]$|^--$/.test(before.text)) return null;
	const left = {first: passage.first, last: quoted ? lead : lead - 1};
	if (!quoted && !saysSomething(passage, left)) return null;
	const right = after(passage, split ? complement.first - 1 : complement.first, quoted);
	return {
		contents: right ? [left, right] : [left],
		cue: {first: predicate.first, last: predicate.last},
		source: sourceRun,
		via: [],
	};
};

/** More than an adverbial: "In June, Lund said". */
const saysSomething = (passage: Passage, run: Run): boolean =>
	passage.phrases.predicates.some(predicate => run.first <= predicate.first && predicate.last <= run.last) ||
	(passage.phrases.tags[run.first - passage.first] !== 'ADP' && run.last - run.first > 2);

/** What goes on after an interrupting cue: a quotation, or after a second comma the rest of the sentence. */
const after = (passage: Passage, from: number, quoted: boolean): Run | null => {
	const {tokens, last} = passage;
	let first = from;
	while (first < last && first < from + 3 && /^[,.:—–-]$/.test(tokens[first]!.text)) first++;
	if (first >= last) return null;
	if (passage.quotationAt.has(first)) return {first, last: contentEnd(passage, first, null, false)};
	if (quoted || tokens[from]?.text !== ',' || asides.has(tokens[first]!.lower)) return null;
	const end = contentEnd(passage, from, null, false);
	const next = contentEnd(passage, from - 1, null, false);
	return end > first && next > from ? {first, last: end} : null;
};

/** What opens a clause that tells what happened meanwhile, rather than what was said. */
const asides = new Set(['as', 'while', 'when', 'after', 'before', 'without', 'who', 'which']);

/** Where the source is named: at "who", where a relative pronoun stands for it. */
const sourceOf = (passage: Passage, predicate: Predicate, source: NounPhrase): SourceRun => {
	if (isRelative(passage.tokens[predicate.clause]!))
		return {first: predicate.clause, last: predicate.clause + 1, head: predicate.clause};
	return {
		first: source.first,
		last: Math.min(nounEnd(passage, source), Math.max(source.last, predicate.first)),
		head: source.head,
	};
};

const narrowKinds = new Set(['object', 'infinitive']);

/** "Lund said that …", "urged both sides to …", "…, adding that …". */
const opening = (passage: Passage, {predicate, verb, source, inverted}: Candidate): Finding | null => {
	if (inverted) return null;
	const complement = complementOf(passage, predicate, verb);
	if (!complement || complement.kind === 'none') return null;
	const cue = {first: predicate.first, last: complement.cueLast};
	const sourceRun = sourceOf(passage, predicate, source);
	if (complement.kind === 'block') return {contents: [], cue, source: sourceRun, via: []};
	const last = contentEnd(passage, complement.first, predicate, narrowKinds.has(complement.kind));
	if (last <= complement.first) return null;
	return {contents: [{first: complement.first, last}], cue, source: sourceRun, via: []};
};
