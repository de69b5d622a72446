import type {NounPhrase} from '../noun-phrases.ts';
import type {Predicate} from '../phrases.ts';
import {isPlural} from './known.ts';
import type {Passage} from './passages.ts';
import {reportingVerb} from './verbs.ts';

const attaching = new Set(['of', 'in', 'at', 'for', 'from', 'on', 'between']);

/** Index after a noun phrase, what hangs on it by prepositions and a bracket after it. */
export const nounEnd = (
	passage: Passage,
	noun: NounPhrase,
	prepositions: ReadonlySet<string> = attaching,
): number => {
	const {tokens, last, nounAt} = passage;
	let end = noun.last;
	for (;;) {
		const token = tokens[end];
		if (end >= last || !token) return end;
		if (token.text === '(') {
			const close = tokens.slice(end, end + 12).findIndex(other => other.text === ')');
			if (close < 0) return end;
			end += close + 1;
			continue;
		}

		const next = nounAt.get(end + 1);
		const joins =
			prepositions.has(token.lower) ||
			((token.lower === 'and' || token.lower === 'or') && joinsNames(passage, end));
		if (!next || next.temporal || !joins) return end;
		end = next.last;
	}
};

const qualifying = new Set([...attaching, 'to', 'with', 'by', 'near', 'about']);

/**
 * Index after a common noun before its verb and all that tells of whom it speaks: "an aide to Lund", "two officials
 * familiar with the plan", "an envoy briefed on the talks".
 */
export const qualifiedEnd = (passage: Passage, noun: NounPhrase): number => {
	const {tokens, nounAt, last, phrases, predicateAt, first} = passage;
	let end = nounEnd(passage, noun);
	const head = tokens[noun.head]!;
	if (head.pos !== 'NOUN' && !isPlural(head)) return end;
	for (;;) {
		let at = end;
		while (at < last && phrases.tags[at - first] === 'ADV') at++;
		if (phrases.tags[at - first] === 'ADJ' || predicateAt.get(at)?.tense === 'participle') at++;
		const next = nounAt.get(at + 1);
		if (at >= last || !qualifying.has(tokens[at]!.lower) || !next || next.temporal) return end;
		end = nounEnd(passage, next);
	}
};

/** "Lund and Brandt said": not "said Lund and Brandt left", where the second has a verb of its own. */
const joinsNames = (passage: Passage, conjunction: number): boolean =>
	!passage.predicatesOf.get(conjunction + 1)?.some(predicate => predicate.finite);

/** How far a clause reaches, in tokens, that tells who somebody is. */
const longestInsertion = 20;

/** Index after what commas insert behind a noun: "told Lund, the mayor of Norham, that", "Lund, who was late, that". */
export const afterInsertion = (passage: Passage, comma: number): number => {
	const {tokens, last} = passage;
	if (comma >= last || tokens[comma]?.text !== ',') return comma;
	const noun = passage.nounAt.get(comma + 1);
	const isClause = noun && passage.predicatesOf.get(noun.first)?.some(({finite}) => finite);
	let end = noun && !noun.temporal && !isClause ? nounEnd(passage, noun) : comma;
	if (/^(?:who|whose|whom|which)$/.test(tokens[comma + 1]?.lower ?? ''))
		for (end = comma + 1; end < Math.min(last, comma + longestInsertion) && tokens[end]!.text !== ','; )
			end++;
	return end > comma && end < last && tokens[end]?.text === ',' ? end + 1 : comma;
};

const clauseOpeners = new Set(
	'after before when while as because since although though until if unless whereas so once'.split(' '),
);

/**
 * Index after the last token of what a cue introduces: to the end of the sentence, or to where another cue
 * takes over ("…, adding that", "…, but he said", "…, according to").
 *
 * @param first Index of the first token of the content.
 * @param narrow True where the content is a noun phrase or an infinitive: then a subordinate clause and a
 *   further verb of the subject end it as well.
 */
export const contentEnd = (
	passage: Passage,
	first: number,
	cue: Predicate | null,
	narrow: boolean,
): number => {
	const {tokens, last, quotedBy, phrases} = passage;
	for (let i = first; i < last; i++) {
		const quoted = quotedBy.get(i);
		if (quoted) {
			i = quoted.last - 1;
			if (i + 1 >= last || tokens[i]!.sentence !== tokens[i + 1]!.sentence) return i + 1;
			// The comma may stand inside the marks: "…," adding that.
			if (/^[,.]$/.test(tokens[i - 1]!.text) && endsAt(passage, i, {first, cue, narrow})) return i + 1;
			continue;
		}

		if (i > first && tokens[i]!.sentence !== tokens[i - 1]!.sentence) return i;
		if (i === first) continue;
		const token = tokens[i]!;
		const tag = phrases.tags[i - passage.first]!;
		if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return i;
		if (token.text === ';') return i;
		if (narrow && isDash(tokens, i)) return i;
		if ((/^[,—–]$|^--$/.test(token.text) || tag === 'CCONJ') && endsAt(passage, i, {first, cue, narrow}))
			return i;
		if (narrow && clauseOpeners.has(token.lower) && opensClause(passage, i))
			return Math.max(first + 1, measureStart(passage, i));
	}

	return last;
};

/** What is said, as far as its end depends on it. */
type Said = {first: number; cue: Predicate | null; narrow: boolean};

/** Whether what comes after a comma, a dash or a conjunction is no longer part of what is said. */
const endsAt = (passage: Passage, mark: number, {first, cue, narrow}: Said): boolean => {
	const {tokens, last} = passage;
	const comma = isMark(tokens[mark]!.text);
	const {next, conjunction} = opener(passage, mark);
	if (next >= last) return false;
	// "that the mayor, Eva Lund, had said so": who is named twice goes on with the clause.
	if (comma && isApposition(passage, mark)) return false;
	const subjects = passage.predicatesOf.get(next);
	if (subjects?.some(isSaying)) return true;
	// ", but ports remain open": the outlet goes on in its own voice.
	const resumes = subjects?.some(other => other.finite) ?? false;
	if (resumes && conjunction !== '' && (comma || narrow)) return true;
	// "While Lund said it would hold, the bridge fell": the comma ends the subordinate clause.
	if (resumes && comma && cue !== null && isSubordinate(passage, cue)) return true;
	const predicate = passage.predicateAt.get(next);
	if (!predicate) return narrow && comma && /^(?:who|which|whose|whom)$/.test(tokens[next]!.lower);
	// "said that the mayor, citing costs, closed it": an insertion in what is said.
	const within = predicate.subject !== null && predicate.subject.first >= first;
	if (predicate.tense === 'gerund')
		return comma && (narrow || isSaying(predicate)) && !(within && predicate.subject!.last === mark);
	// "The mayor, citing costs, closed it": the comma ends an insertion. Not "said that the mayor, Lund, closed it".
	if (predicate.own) return predicate.finite && comma && !within;
	if (!predicate.finite) return false;
	if (narrow) return true;
	return (
		cue !== null &&
		(isSaying(predicate) || (reportingVerb(predicate.lemma) !== null && sharesTense(predicate, cue)))
	);
};

/** "the mayor, Eva Lund, had": a noun phrase between commas right after another, before a verb. */
const isApposition = ({tokens, nounEnding, nounAt, predicateAt}: Passage, comma: number): boolean => {
	const noun = nounAt.get(comma + 1);
	return (
		noun !== undefined &&
		nounEnding.has(comma) &&
		tokens[noun.last]?.text === ',' &&
		predicateAt.get(noun.last + 1)?.finite === true
	);
};

const isSubordinate = ({tokens, first}: Passage, {clause}: Predicate): boolean =>
	clause > first && clauseOpeners.has(tokens[clause - 1]!.lower);

/** Skips the conjunctions and adverbs after a mark: the index of what they open, and the first conjunction. */
const opener = (
	{tokens, phrases, first, last}: Passage,
	mark: number,
): {next: number; conjunction: string} => {
	const joins = (i: number) => i < last && phrases.tags[i - first] === 'CCONJ';
	const at = !joins(mark) && joins(mark + 1) ? mark + 1 : mark;
	const conjunction = joins(at) ? tokens[at]!.lower : '';
	let next = at + 1;
	if (next < last && clauseOpeners.has(tokens[next]!.lower)) next++;
	while (next < last && phrases.tags[next - first] === 'ADV') next++;
	return {next, conjunction};
};

const isDash = (tokens: Passage['tokens'], i: number): boolean =>
	/^(?:[—–―-]|--)$/.test(tokens[i]!.text) && tokens[i - 1]!.end < tokens[i]!.start;

const isMark = (text: string): boolean => /^[,"']+$|^--$|^[—–]$/.test(text);

/** Tells, rather than evaluates: "said" and "added" end the content of another cue, "supports" does not. */
export const isSaying = (predicate: Predicate): boolean => {
	const verb = reportingVerb(predicate.lemma);
	return (
		verb !== null &&
		!predicate.passive &&
		(verb.takes.has('quote') || verb.lemma === 'cite') &&
		verb.tone !== 'thought'
	);
};

/** "said it was late, and warned": not "said it had come, but had not warned", which came before it was said. */
const sharesTense = (a: Predicate, cue: Predicate): boolean =>
	(a.tense === cue.tense && (!a.perfect || cue.perfect)) ||
	(cue.perfect && !a.finite) ||
	(!cue.finite && a.finite);

/** Where "after", "before" begins with what measures it: "hours after", "a day before", "shortly after". */
export const measureStart = ({nounEnding, phrases, first}: Passage, opening: number): number => {
	const noun = nounEnding.get(opening);
	if (noun?.temporal) return noun.first;
	return phrases.tags[opening - 1 - first] === 'ADV' ? opening - 1 : opening;
};

/** A subordinate clause rather than a preposition: a verb follows before the next mark. */
export const opensClause = (passage: Passage, i: number): boolean => {
	const noun = passage.nounAt.get(i + 1);
	return (
		noun !== undefined && (passage.predicatesOf.get(noun.first)?.some(predicate => predicate.finite) ?? false)
	);
};
