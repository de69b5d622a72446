import phrases from '../../../data/words/reporting-phrases.json' with {type: 'json'};
import type {NounPhrase} from '../noun-phrases.ts';
import type {Predicate} from '../phrases.ts';
import {isRelative} from '../tags.ts';
import {nounEnd, qualifiedEnd} from './edges.ts';
import type {SourceRun} from './findings.ts';
import {firstConjunct, type Passage} from './passages.ts';
import {type ReportingVerb, reportingAdjectives, reportingVerb, saying} from './verbs.ts';

/** A cue and its source, before what is said is looked for. */
export type Candidate = {
	/** Its `last` is the end of the cue: "is worried", "quoted Lund as saying". */
	predicate: Predicate;
	verb: ReportingVerb;
	source: SourceRun;
	/** Who brings the source's words: the subject of "quoted". */
	via: SourceRun[];
	/** True where the source stands after the verb: "…," said Lund. */
	inverted: boolean;
};

/** The cues of a passage that name their source, in order. */
export const candidatesIn = (passage: Passage): Candidate[] => {
	const candidates: Candidate[] = [];
	for (const predicate of passage.phrases.predicates) {
		const candidate =
			quoting(passage, predicate) ?? feeling(passage, predicate) ?? reporting(passage, predicate);
		if (candidate) candidates.push(candidate);
	}

	return candidates;
};

const reporting = (passage: Passage, predicate: Predicate): Candidate | null => {
	const verb = reportingVerb(predicate.lemma);
	if (!verb || predicate.tense === 'participle' || predicate.passive) return null;
	if (isInference(passage, predicate)) return null;
	const after = invertedSource(passage, predicate, verb);
	const source = after ?? predicate.subject;
	if (!source || !canSpeak(passage, source)) return null;
	const run = after ? sourceRun(passage, after) : subjectRun(passage, predicate, source);
	return {predicate, verb, source: run, via: [], inverted: after !== null};
};

const inferring = new Set(phrases.words.inferring);

/**
 * "Ships lie off the port, suggesting a blockade": nobody says so. "Lund denied it, suggesting that …" goes on with
 * what Lund says.
 */
const isInference = (passage: Passage, {tense, own, lemma, first}: Predicate): boolean =>
	tense === 'gerund' &&
	!own &&
	inferring.has(lemma) &&
	!passage.phrases.predicates.some(other => other.last <= first && reportingVerb(other.lemma) !== null);

/** "The agency quoted Lund as saying": Lund speaks, the agency brings it. */
const quoting = (passage: Passage, predicate: Predicate): Candidate | null => {
	if ((predicate.lemma !== 'quote' && predicate.lemma !== 'cite') || predicate.passive || !predicate.subject)
		return null;
	const source = passage.nounAt.get(predicate.last);
	if (!source) return null;
	const as = nounEnd(passage, source);
	const gerund = passage.tokens[as]?.lower === 'as' ? passage.predicateAt.get(as + 1) : undefined;
	if (gerund?.tense !== 'gerund') return null;
	const via = [subjectRun(passage, predicate, predicate.subject)];
	return {
		predicate: {...predicate, last: gerund.last},
		verb: saying,
		source: sourceRun(passage, source),
		via,
		inverted: false,
	};
};

/** A source with what hangs on it by prepositions, a bracket and further names. */
export const sourceRun = (passage: Passage, noun: NounPhrase): SourceRun => ({
	first: noun.first,
	last: nounEnd(passage, noun),
	head: noun.head,
});

/** Where a subject is named as the source: at "who", where that stands for it. */
const subjectRun = (passage: Passage, predicate: Predicate, subject: NounPhrase): SourceRun => {
	const {clause, first} = predicate;
	if (isRelative(passage.tokens[clause]!))
		return {first: clause, last: clause + 1, head: clause, owner: sourceRun(passage, subject)};
	const last = Math.max(subject.last, Math.min(qualifiedEnd(passage, subject), first));
	return {first: firstConjunct(passage.tokens, passage.nounEnding, subject).first, last, head: subject.head};
};

const linking = new Set(phrases.words.linking);

/** "is worried about", "remains confident that" */
const feeling = (passage: Passage, predicate: Predicate): Candidate | null => {
	if (!predicate.subject || !canSpeak(passage, predicate.subject)) return null;
	let at = predicate.head;
	if (linking.has(predicate.lemma)) {
		at = predicate.last;
		while (at < passage.last && passage.phrases.tags[at - passage.first] === 'ADV') at++;
	} else if (!predicate.passive) return null;
	const verb = at < passage.last ? reportingAdjectives.get(passage.tokens[at]!.lower) : undefined;
	if (!verb) return null;
	const source = subjectRun(passage, predicate, predicate.subject);
	return {predicate: {...predicate, last: at + 1}, verb, source, via: [], inverted: false};
};

/** "…," said Lund: a name right after the verb, where what is said ends right before it. */
const invertedSource = (passage: Passage, predicate: Predicate, verb: ReportingVerb): NounPhrase | null => {
	if (!predicate.finite || !verb.takes.has('quote') || predicate.first === passage.first) return null;
	const before = predicate.first - 1;
	const quoted = passage.quotedBy.has(before);
	if (!quoted && passage.tokens[before]!.text !== ',') return null;
	const noun = passage.nounAt.get(predicate.last);
	if (!noun || noun.temporal || passage.predicatesOf.get(noun.first)?.some(other => other.finite))
		return null;
	return quoted || closesWith(passage, predicate, noun) ? noun : null;
};

/** "The port will close, said Lund.": without quotation marks, a name, and at most a comma or "who" after it. */
const closesWith = (passage: Passage, predicate: Predicate, noun: NounPhrase): boolean => {
	const {tokens, phrases, first, last} = passage;
	const end = nounEnd(passage, noun);
	if (end < last && !/^(?:[.,)]|who)$/.test(tokens[end]!.lower)) return false;
	if (phrases.tags[noun.head - first] !== 'PROPN' && phrases.tags[noun.first - first] !== 'DET') return false;
	return phrases.predicates.some(other => other.finite && other.last <= predicate.first);
};

const silent = new Set(['there', 'you', 'this', 'these', 'nothing', 'something']);

const canSpeak = (passage: Passage, noun: NounPhrase): boolean =>
	!noun.temporal && !silent.has(passage.tokens[noun.head]!.lower);
