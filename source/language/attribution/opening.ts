import phrases from '../../../data/words/reporting-phrases.json' with {type: 'json'};
import type {Predicate} from '../phrases.ts';
import type {Token} from '../reading.ts';
import {isAnonymity} from './anonymity.ts';
import type {Candidate} from './candidates.ts';
import {type Complement, complementOf} from './complements.ts';
import {contentEnd} from './edges.ts';
import type {Finding, SourceRun} from './findings.ts';
import type {Passage} from './passages.ts';

const narrowKinds = new Set(['object', 'infinitive', 'quote']);

/** "Lund said that …", "urged both sides to …", "…, adding that …". */
export const opening = (
	passage: Passage,
	{predicate, verb, source, via, inverted}: Candidate,
): Finding | null => {
	if (inverted) return null;
	const {tokens} = passage;
	const complement = afterComma(passage, predicate, complementOf(passage, predicate, verb));
	if (!complement || complement.kind === 'none') return null;
	if (predicate.tense === 'infinitive' && !isCarriedOut(passage, predicate, complement)) return null;
	const cue = {first: predicate.first, last: complement.cueLast};
	if (verb.joint && isJointAct(passage, predicate, source, complement)) return null;
	if (complement.kind === 'block') return {contents: [], cue, source, via};
	const last = contentEnd(passage, complement.first, predicate, narrowKinds.has(complement.kind));
	if (last <= complement.first || isAnonymity(tokens.slice(complement.first, last))) return null;
	return {contents: [{first: complement.first, last}], cue, source, via};
};

/** "He added, the port would close": a comma where "that" could stand. */
const afterComma = (passage: Passage, {clause}: Predicate, found: Complement | null): Complement | null => {
	if (found?.kind !== 'none' || clause !== passage.first || passage.tokens[found.first]?.text !== ',')
		return found;
	const clauses = passage.predicatesOf.get(found.first + 1);
	return clauses?.some(predicate => predicate.finite)
		? {...found, kind: 'clause', first: found.first + 1}
		: found;
};

const carrying = new Set(phrases.words.carrying);

/** "continued to insist": not "refuses to discuss", nor "plans to announce", which tell of no act of speech. */
const isCarriedOut = (passage: Passage, predicate: Predicate, {kind, first}: Complement): boolean => {
	if (kind === 'quote' || passage.tokens[first]!.lower === 'that') return true;
	const governor = predicate.governor === null ? undefined : passage.phrases.predicates[predicate.governor];
	return governor !== undefined && carrying.has(governor.lemma);
};

const plurals = new Set(['they', 'we', 'both', 'two', 'and', 'who', 'which']);

/**
 * "They spoke about the port", "Lund discussed it with Brandt", "did not discuss it": that something was talked
 * over, or was not, and nothing of what anybody said.
 */
const isJointAct = (
	passage: Passage,
	{negated, first, last}: Predicate,
	source: SourceRun,
	{kind, first: content, cueLast}: Complement,
): boolean => {
	const {tokens, quotationAt} = passage;
	if (kind === 'clause' || kind === 'quote' || quotationAt.has(content)) return false;
	if (negated || isPlural(tokens.slice(source.first, source.last))) return true;
	if (tokens[cueLast - 1]!.lower === 'with') return false;
	const end = contentEnd(passage, content, null, true);
	const partners = tokens.slice(Math.max(first, last), end);
	return partners.some(({lower}) => lower === 'with');
};

const isPlural = (source: readonly Token[]): boolean =>
	source.some(({lower, pos, lemma}) => plurals.has(lower) || (pos === 'NOUN' && lower === `${lemma}s`));
