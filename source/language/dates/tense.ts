import tense from '../../../data/words/tense.json' with {type: 'json'};
import type {Reading, Sentence, Token} from '../reading.ts';

/** Where on the line of time the verb puts its complement, seen from the day of writing. */
export type Direction = 'past' | 'future';

/** A verb with its auxiliaries. */
export type VerbGroup = {
	/** Tokens `first` to `last`, the main verb; adverbs and a subject may stand between. */
	first: number;
	last: number;
	lemma: string;
	direction: Direction | null;
	/** A participle without auxiliary after a noun: "a letter published Monday". */
	reduced: boolean;
};

const futures = new Set(tense.words.future);
const opens = new Set(tense.words.open);
const intentions = new Set(tense.words.intention);
const planned = new Set(tense.words.planned);
const unchanged = new Set(tense.words.unchanged);
const reporting = new Set(tense.words.reporting);
/** Past forms that are nothing else; the tagger takes some of them for nouns. */
const irregular = new Set(tense.words.irregular);

export const isReporting = (group: VerbGroup | null): boolean => group !== null && reporting.has(group.lemma);

const isPastForm = (token: Token): boolean =>
	irregular.has(token.lower) ||
	(token.lemma !== token.lower && !token.lower.endsWith('ing') && !token.lower.endsWith('s')) ||
	unchanged.has(token.lower);

/**
 * The verb groups of a sentence with the direction of each. A group is read from its auxiliaries and the form
 * of the main verb, since the tagger gives no tense; an infinitive takes its direction from the verb before it
 * ("plans to", "was said to").
 */
export const verbGroupsOf = ({tokens}: Reading, {first, last}: Sentence): VerbGroup[] => {
	const groups: VerbGroup[] = [];
	for (let at = first; at < last; ) {
		const group = groupAt(tokens, at, last, groups.at(-1) ?? null);
		if (group) groups.push(group);
		at = group ? group.last + 1 : at + 1;
	}

	return groups;
};

const isVerb = (token: Token | undefined): token is Token =>
	token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || irregular.has(token.lower));

const groupAt = (
	tokens: readonly Token[],
	at: number,
	limit: number,
	before: VerbGroup | null,
): VerbGroup | null => {
	const token = tokens[at]!;
	const infinitive = token.lower === 'to' && isVerb(tokens[at + 1]) && at + 1 < limit;
	if (!isVerb(token) && !infinitive) return null;
	let last = at;
	const auxiliaries: Token[] = [];
	for (let i = infinitive ? at + 1 : at; i < limit; i++) {
		const next = tokens[i]!;
		if (isVerb(next)) {
			if (i > at && tokens[last]!.pos === 'VERB') break;
			last = i;
			if (next.pos === 'VERB') break;
			auxiliaries.push(next);
		} else if (!between(next) || auxiliaries.length === 0) break;
	}

	const main = tokens[last]!;
	if (last === at && !infinitive && isBare(main) && !hasPluralSubject(tokens[at - 1])) return null;
	const lemma = main.lemma;
	const chain = auxiliaries.filter(auxiliary => auxiliary !== main);
	const direction = infinitive ? fromInfinitive(tokens, at, chain, before) : fromChain(chain, main, before);
	const reduced =
		chain.length === 0 && !infinitive && main.pos === 'VERB' && isPastForm(main) && isNoun(tokens[at - 1]);
	return {first: at, last, lemma, direction, reduced};
};

/** A form without ending: a present tense after a plural subject, else mostly a noun that the tagger mistook. */
const isBare = (token: Token) => token.pos === 'VERB' && token.lower === token.lemma && !isPastForm(token);

const hasPluralSubject = (token: Token | undefined): boolean =>
	token !== undefined &&
	(['PRON', 'ADV', 'CCONJ'].includes(token.pos) || (isNoun(token) && token.lower.endsWith('s')));

const between = (token: Token) =>
	token.pos === 'ADV' || token.lower === "n't" || token.lower === 'not' || token.pos === 'PRON';

const isNoun = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'PROPN';

const fromInfinitive = (
	tokens: readonly Token[],
	at: number,
	chain: readonly Token[],
	before: VerbGroup | null,
): Direction | null => {
	if (chain.some(auxiliary => auxiliary.lemma === 'have')) return 'past';
	const word = tokens[at - 1];
	if (word && (intentions.has(word.lemma) || word.lower === 'going' || word.lemma === 'be')) return 'future';
	if (!before) return 'future';
	if (intentions.has(before.lemma)) return 'future';
	return before.direction;
};

const fromChain = (chain: readonly Token[], main: Token, before: VerbGroup | null): Direction | null => {
	const words = chain.map(token => token.lower);
	const has = (lemma: string) => chain.some(token => token.lemma === lemma);
	if (words.some(lower => futures.has(lower)) && !has('have')) return 'future';
	if (words.some(lower => opens.has(lower))) return has('have') ? 'past' : 'future';
	if (has('have')) return 'past';
	if (chain.length > 0) {
		const past = words.some(
			lower => lower === 'was' || lower === 'were' || lower === 'did' || lower === 'got',
		);
		return past ? 'past' : 'future';
	}

	if (main.lower.endsWith('ing')) return before?.direction ?? null;
	if (main.lower === 'was' || main.lower === 'were' || main.lower === 'had') return 'past';
	if (main.lemma === 'be' || main.lemma === 'have') return null;
	if (futures.has(main.lower) || opens.has(main.lower)) return 'future';
	if (isPastForm(main)) return 'past';
	return reporting.has(main.lemma) ? 'past' : 'future';
};

/**
 * The verb that governs an expression and the direction it gives: the nearest verb before it, or after it where
 * the expression opens its clause or stands between subject and verb. Not the sentence's main verb: in "she said
 * Friday they will speak Saturday" the two have one each.
 *
 * @param first Where the expression begins, @param end where it ends: token indices.
 */
export const governorOf = (
	tokens: readonly Token[],
	groups: readonly VerbGroup[],
	sentence: Sentence,
	first: number,
	end: number,
): {group: VerbGroup | null; direction: Direction | null} => {
	let before: VerbGroup | null = null;
	let after: VerbGroup | null = null;
	for (const group of groups) {
		if (group.last < first) before = group;
		else if (group.first >= end) {
			after = group;
			break;
		}
	}

	const start = phraseStart(tokens, first, sentence.first);
	const noun = modifies(tokens, first, end, sentence);
	if (noun) return nounDirection(tokens, start, first, before, after);
	const adjacent = before !== null && before.last === start - 1;
	const plannedFor = before !== null && planned.has(before.lemma) && (before.reduced || adjacent);
	const group =
		before === null ||
		(!adjacent &&
			!plannedFor &&
			after !== null &&
			(opensClause(tokens, start, sentence.first) || after.first === end))
			? after
			: before;
	if (group === null) return {group, direction: null};
	const direction = planned.has(group.lemma) && group === before ? 'future' : group.direction;
	return {group, direction};
};

const prepositions = new Set([
	'on',
	'in',
	'by',
	'until',
	'since',
	'for',
	'from',
	'at',
	'through',
	'before',
	'after',
	'of',
	'to',
	'as',
	'early',
	'late',
	'earlier',
	'later',
	'during',
	'over',
	'around',
	'about',
	'soon',
	'the',
]);

/** Past the prepositions before an expression: "as early as Tuesday". */
const phraseStart = (tokens: readonly Token[], first: number, limit: number): number => {
	let start = first;
	while (start > limit && prepositions.has(tokens[start - 1]!.lower)) start--;
	return start;
};

const opensClause = (tokens: readonly Token[], start: number, limit: number): boolean => {
	if (start <= limit) return true;
	const before = tokens[start - 1]!;
	return (
		before.pos === 'PUNCT' ||
		before.pos === 'SCONJ' ||
		before.pos === 'CCONJ' ||
		before.lower === 'that' ||
		before.lower === '_'
	);
};

const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'a', 'an']);

/** "Wednesday's ruling", "the Friday explosions": the expression belongs to a noun, not to a verb. */
const modifies = (tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean => {
	const next = end < sentence.last ? tokens[end]! : undefined;
	if (first > sentence.first && possessives.has(tokens[first - 1]!.lower)) return true;
	if (next?.lower === "'s" || next?.lower === "'") return true;
	return next?.pos === 'NOUN';
};

/** Of what a noun names: to come if it stands after "before", "ahead of", or in an adverbial of a verb to come. */
const nounDirection = (
	tokens: readonly Token[],
	start: number,
	first: number,
	before: VerbGroup | null,
	after: VerbGroup | null,
): {group: VerbGroup | null; direction: Direction | null} => {
	const group = before ?? after;
	for (let i = start; i < first; i++) {
		const word = tokens[i]!.lower;
		if (word === 'before' || word === 'until') return {group, direction: null};
		if (
			(word === 'at' || word === 'during' || word === 'for' || word === 'in') &&
			group?.direction === 'future'
		) {
			return {group, direction: 'future'};
		}
	}

	if (before === null && after?.direction === 'future') return {group, direction: 'future'};
	return {group, direction: null};
};
