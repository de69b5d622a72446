import words from '../../data/words/talks.json' with {type: 'json'};
import type {Mention} from '../language/names.ts';
import type {Reading, Token} from '../language/reading.ts';
import type {Passage} from './passages.ts';

/** Who wanted a talk, by the words of a passage. */
export type Asker = {
	/** Index into `Names.entities`. */
	entity: number;
	/** True where the passage only says who rang whom. */
	rang: boolean;
};

const nouns = new Set(words.nouns);
const verbs = new Set(words.verbs);
const asking = new Set(words.asking);
const askingFor = new Set(words.askingFor);
const requests = new Set(words.requests);
const receiving = new Set(words.receiving);
const unspecific = new Set(words.unspecific);

/** The verbs in the active by which somebody asks for a talk, or rings. */
const telling = new Set([...asking, ...askingFor, ...receiving, 'take', 'have', 'come']);

/** How far after a verb of asking the talk is named, and after "at the request of" who asked. */
const reach = 6;

/**
 * Who asked for the talk: the subject of "requested the call" or "took the initiative", the agent of "was initiated
 * by", whose request or initiative it was. Null where nobody is named, or it was "not at the request of" somebody.
 *
 * @param mentions Those that begin in the passage, in order.
 */
export const askerIn = ({tokens}: Reading, mentions: readonly Mention[], passage: Passage): Asker | null => {
	const within = (first: number, last: number): Mention[] =>
		mentions.filter(mention => mention.first >= first && mention.first < last);
	const asker = (found: Mention | undefined, rang = false): Asker | null =>
		found ? {entity: found.entity, rang} : null;
	for (const {lemma, head, last, passive, negated, subject} of passage.predicates) {
		if (negated || !(passive || telling.has(lemma))) continue;
		const after = tokens.slice(last, Math.min(passage.last, last + reach));
		const caller = callerAfter(lemma, passive, tokens.slice(subject?.first ?? head, head), after);
		if (caller !== null) {
			const found = asker(within(last + caller, last + caller + reach)[0], true);
			if (found) return found;
		}

		if (!isAsking(lemma, after, tokens.slice(subject?.first ?? head, head), passive)) continue;
		if (!passive) {
			if (subject) {
				const found = asker(within(subject.first, subject.last).at(-1));
				if (found) return found;
			}
		} else if (after[0]?.lower === 'by') return asker(within(last, last + reach)[0]);
	}

	for (let i = passage.first; i < passage.last; i++) {
		const {lemma, lower} = tokens[i]!;
		if (!(requests.has(lemma.toLowerCase()) || requests.has(lower)) || isDenied(tokens, passage.first, i))
			continue;
		const found = asker(ownerOf(tokens, within, passage, i));
		if (found) return found;
	}

	return null;
};

/**
 * Whether a passage says that somebody asked for the talk, be it somebody whom it does not name: "at his request",
 * "who had asked for the call". Who rings has then not always wanted it.
 */
export const isRequested = ({tokens}: Reading, passage: Passage): boolean => {
	for (const {lemma, head, last, passive, negated, subject} of passage.predicates) {
		if (negated || !(passive || telling.has(lemma))) continue;
		const after = tokens.slice(last, Math.min(passage.last, last + reach));
		if (isAsking(lemma, after, tokens.slice(subject?.first ?? head, head), passive)) return true;
	}

	for (let i = passage.first; i < passage.last; i++) {
		if (!requests.has(tokens[i]!.lower) || isDenied(tokens, passage.first, i)) continue;
		const before = tokens.slice(Math.max(passage.first, i - 4), i);
		if (before.some(({lower}) => lower === 'at' || lower === 'on' || lower === 'upon')) return true;
	}

	return false;
};

/**
 * Where, counted from the end of a verb, the one is named who rang: "received a call from", "the call came from",
 * "was called to the telephone by". Null where the verb tells nothing of the kind.
 */
const callerAfter = (
	lemma: string,
	passive: boolean,
	subject: readonly Token[],
	after: readonly Token[],
): number | null => {
	const follows = (word: string, from = 0): number | null => {
		const at = after.findIndex(({lower}, i) => i >= from && lower === word);
		return at < 0 ? null : at + 1;
	};
	if (passive) return after[0]?.lower === 'to' && after.some(isTalk) ? follows('by') : null;
	// Not "received calls from parents", nor "a call for restraint came from".
	const talk = after.findIndex(token => isTalk(token) && token.lower === token.lemma);
	if (receiving.has(lemma) && talk >= 0) return after[talk + 1]?.lower === 'from' ? talk + 2 : null;
	const isSubject = subject.at(-1) !== undefined && isTalk(subject.at(-1)!) && !subject.some(isUnspecific);
	return lemma === 'come' && isSubject && after[0]?.lower === 'from' ? 1 : null;
};

const isTalk = ({lemma}: Token): boolean => nouns.has(lemma.toLowerCase());
const isUnspecific = ({lower}: Token): boolean => unspecific.has(lower);

/** Whether a talk is named, and not "a second call". */
const namesTalk = (after: readonly Token[]): boolean => {
	const at = after.findIndex(isTalk);
	return at >= 0 && !after.slice(0, at).some(isUnspecific);
};

const isAsking = (
	lemma: string,
	after: readonly Token[],
	subject: readonly Token[],
	passive: boolean,
): boolean => {
	if (passive) return asking.has(lemma) && subject.some(isTalk);
	if (asking.has(lemma)) return namesTalk(after);
	if (askingFor.has(lemma) && after[0]?.lower === 'to' && verbs.has(after[1]?.lemma ?? '')) return true;
	if (askingFor.has(lemma)) return namesTalk(after) && after[0]?.lower === 'for';
	return (lemma === 'take' || lemma === 'have') && after.some(token => token.lemma === 'initiative');
};

/** Whose request it was: "at the request of Oslo", "at Oslo's request", "the initiative was Oslo's". */
const ownerOf = (
	tokens: readonly Token[],
	within: (first: number, last: number) => Mention[],
	passage: Passage,
	at: number,
): Mention | undefined => {
	const end = Math.min(passage.last, at + reach);
	const next = tokens[at + 1];
	const previous = tokens[at - 1]?.lower ?? '';
	if (/^['’]s?$/.test(previous) || /['’]s?$/.test(previous))
		return within(Math.max(passage.first, at - reach), at).at(-1);
	if (next?.lower === 'of' || next?.lower === 'by') return within(at + 2, end)[0];
	// "The wish for the call came from Oslo".
	const came = tokens
		.slice(at, end)
		.findIndex(({lemma}, i) => lemma === 'come' && tokens[at + i + 1]?.lower === 'from');
	if (came >= 0) return within(at + came + 2, Math.min(passage.last, at + came + reach))[0];
	if (next?.lemma !== 'be') return undefined;
	const owner = within(at + 2, end)[0];
	// "The initiative was Oslo's", not "the request was Oslo to answer".
	return owner &&
		/['’]s?$/.test(
			tokens
				.slice(owner.first, owner.last + 1)
				.map(({text}) => text)
				.join(''),
		)
		? owner
		: undefined;
};

const isDenied = (tokens: readonly Token[], first: number, at: number): boolean =>
	tokens
		.slice(Math.max(first, at - reach), at)
		.some(({lower}) => lower === 'not' || lower === 'neither' || lower === "n't");
