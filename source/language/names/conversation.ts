import type {Reading} from '../reading.ts';
import type {Labelled} from './labels.ts';

type Tokens = Reading['tokens'];

/** Verbs whose subject is a person even where it is a single name. */
export const strictlyPersonal = new Set(['speak', 'talk', 'meet', 'phone', 'telephone', 'dial', 'tweet']);

/** Verbs whose object is a person: "met Ada Brandt". */
export const addressing = new Set(['meet', 'phone', 'telephone', 'dial', 'ring', 'congratulate', 'thank']);

/** "met X", "spoke by phone with X": what stands before a name takes a person. */
export const isAddressed = (tokens: Tokens, at: number, from: number, last: number): boolean => {
	if (addressing.has(tokens[at]!.lemma)) return true;
	// Newspapers are told, too, but seldom what.
	if (tokens[at]!.lemma === 'tell')
		return /^(that|in|by|on|to|he|she|it|the|:)$/.test(tokens[last]?.lower ?? '');
	if (tokens[at]!.lower === 'from') return tokens[at - 1]?.lower === 'call';
	if (!/^(with|to)$/.test(tokens[at]!.lower)) return false;
	for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
		if (strictlyPersonal.has(tokens[i]!.lemma) || personalNouns.has(tokens[i]!.lower)) return true;
	}

	return false;
};

const personalNouns = new Set([
	'meeting',
	'summit',
	'talk',
	'talks',
	'call',
	'conversation',
	'handshake',
	'debate',
	'marriage',
]);

/** "the summit of Brandt and Lund": two single names that only people can be. */
export const isInPersonalPair = (
	tokens: Tokens,
	labels: readonly Labelled[],
	first: number,
	last: number,
): boolean => {
	const opens = (at: number): boolean =>
		/^(of|between|with)$/.test(tokens[at - 1]?.lower ?? '') && personalNouns.has(tokens[at - 2]?.lower ?? '');
	const joined = (at: number): boolean => tokens[at]?.lower === 'and';
	if (opens(first)) return joined(last) && labels[last + 1]?.label === 'name';
	return joined(first - 1) && labels[first - 2]?.label === 'name' && opens(first - 2);
};

/** Nouns of what only people have with each other; firms and states hold talks and meetings, too. */
const intimate = new Set(['conversation', 'conversations', 'chat', 'chats', 'call', 'calls']);

/** Verbs of the telephone. */
const ringing = new Set(['phone', 'telephone', 'ring', 'dial']);

/**
 * A single name that stands where those stand who speak with each other: "the conversation with Lund", "her call
 * to Lund", "by phone with Lund", "Lund rang Brandt". What opens a longer phrase is none ("a call with Northair executives"), nor is what
 * a list of calls to places and bodies may hold ("calls to Oslo").
 */
export const inConversation = (
	tokens: Tokens,
	labels: readonly Labelled[],
	first: number,
	last: number,
): boolean => {
	const next = tokens[last];
	if (next !== undefined && ringing.has(next.lemma) && next.pos === 'VERB')
		return labels[last + 1]?.label === 'name' || /^(him|her|back)$/.test(tokens[last + 1]?.lower ?? '');
	const noun = tokens[first - 2];
	if (!noun || !/^(with|to)$/.test(tokens[first - 1]!.lower)) return false;
	const wired = isOnTheTelephone(tokens, first - 2);
	if (!intimate.has(noun.lower) && !wired) return false;
	if (next !== undefined && (/^(NOUN|PROPN)$/.test(next.pos) || /^('s|&|-)$/.test(next.lower))) return false;
	if (wired) return true;
	if (!noun.lower.startsWith('call')) return tokens[first - 1]!.lower === 'with';
	return /^(his|her|phone|telephone|'s)$/.test(tokens[first - 3]?.lower ?? '');
};

/** "by phone", "over the telephone" */
const isOnTheTelephone = (tokens: Tokens, at: number): boolean => {
	if (!/^(phone|telephone)$/.test(tokens[at]!.lower)) return false;
	const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
	return /^(by|over|on|via)$/.test(tokens[before]?.lower ?? '');
};
