import amounts from '../../../data/words/amounts.json' with {type: 'json'};
import type {Span} from '../../analysis.ts';
import type {Token} from '../reading.ts';

/** What a number counts, as tokens; `add` stands before it where the number splits it ("3,000 more troops"). */
export type Counted = {first: number; end: number};

const isNoun = ({pos}: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

/** The noun phrase right behind a number, with one "of …" phrase: "Russian troops", "tons of wheat". */
export const countedAfter = (tokens: readonly Token[], at: number, limit: number): Counted | null => {
	const of = tokens[at]?.lower === 'of' && at < limit;
	const first = of ? at + 1 : at;
	const end = nounPhraseEnd(tokens, first, limit, of);
	if (end === null) return null;
	if (end < limit && tokens[end]!.lower === 'of') {
		const more = nounPhraseEnd(tokens, end + 1, limit, true);
		if (more !== null) return {first, end: more};
	}

	return {first, end};
};

/** End of the noun phrase that begins at a token, or null. After "of" it may have a determiner or a number. */
const nounPhraseEnd = (
	tokens: readonly Token[],
	at: number,
	limit: number,
	afterOf: boolean,
): number | null => {
	let end: number | null = null;
	for (let i = at; i < limit; i++) {
		const token = tokens[i]!;
		if (isNoun(token)) {
			// A name after a noun begins something new: "12 people Lund had invited".
			if (end === i && token.pos === 'PROPN' && tokens[i - 1]!.pos === 'NOUN') break;
			end = i + 1;
		} else if (!mayPrecedeNoun(tokens, i, at, limit, afterOf)) break;
	}

	// "five of the dead", "three of those trapped"
	const people =
		afterOf && tokens[at]?.pos === 'DET' && at + 1 < limit && /^(?:ADJ|VERB)$/.test(tokens[at + 1]!.pos);
	return end ?? (people ? at + 2 : null);
};

const mayPrecedeNoun = (
	tokens: readonly Token[],
	i: number,
	first: number,
	limit: number,
	afterOf: boolean,
): boolean => {
	const {pos, lower, end} = tokens[i]!;
	const next = i + 1 < limit ? tokens[i + 1] : undefined;
	if (pos === 'ADJ' || lower === "'s") return true;
	if (lower === '-') return next !== undefined && end === next.start;
	if (i === first) {
		if (afterOf && /^(?:DET|PRON|NUM)$/.test(pos)) return true;
	} else if (pos === 'NUM') return afterOf && i === first + 1 && tokens[first]!.pos === 'DET';
	else if (pos === 'CCONJ') return tokens[i - 1]!.pos === 'ADJ' && next?.pos === 'ADJ';
	// "armed men"; after a noun it is the predicate ("men exchanged gifts").
	return (
		pos === 'VERB' &&
		!(i > first && isNoun(tokens[i - 1]!)) &&
		/(?:ed|en|ing)$/.test(lower) &&
		(next?.pos === 'NOUN' || next?.pos === 'ADJ')
	);
};

const linking = new Set(['to', 'at', 'of', 'by', 'from', 'numbering', 'numbered', 'totaling', 'totalling']);

/** What stands before the number: "troops numbering 100,000", "the toll rose to 14,000". */
export const countedBefore = (tokens: readonly Token[], at: number, limit: number): Counted | null => {
	const before = tokens[at - 1];
	if (at <= limit || before === undefined) return null;
	if (!linking.has(before.lower) && before.pos !== 'AUX') return null;
	for (let i = at - 1; i >= Math.max(limit, at - 8); i--) {
		const token = tokens[i]!;
		if (token.pos === 'PUNCT' && token.lower !== '-') return null;
		if (!isNoun(token)) continue;
		const first = phraseStart(tokens, i, limit);
		const outer = before.lower === 'of' ? null : beforePreposition(tokens, first, limit);
		if (outer === null) return {first, end: i + 1};
		i = outer;
	}

	return null;
};

/** Index of the preposition before a phrase, where a noun stands before it: "the toll from the flood rose to 12". */
const beforePreposition = (tokens: readonly Token[], first: number, limit: number): number | null => {
	const at = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
	return at > limit && tokens[at]!.pos === 'ADP' && isNoun(tokens[at - 1]!) ? at : null;
};

const phraseStart = (tokens: readonly Token[], head: number, limit: number): number => {
	let first = head;
	while (first > limit && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]!.pos)) first--;
	return first;
};

const settings = new Set(['in', 'worth']);

/** What money or a share is given in or of: "$400 million in aid", "$2 worth of oil". */
export const countedIn = (tokens: readonly Token[], at: number, limit: number): Counted | null => {
	if (at >= limit || !settings.has(tokens[at]!.lower)) return countedAfter(tokens, at, limit);
	const first = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
	return first < limit && (tokens[first]!.pos === 'NOUN' || tokens[first]!.pos === 'ADJ')
		? countedAfter(tokens, first, limit)
		: null;
};

const fates = new Map(Object.entries(amounts.words.fates));

/**
 * What befell those who are counted ("14,000 people died", "killed 14,000 people"), or null.
 *
 * @param start Where the figure begins.
 * @param end Where the words for what it counts end.
 * @param first First token of the sentence, `limit` its end.
 */
export const fateOf = (
	tokens: readonly Token[],
	{start, end, first, limit}: {start: number; end: number; first: number; limit: number},
): string | null => {
	const before = start > first ? fates.get(tokens[start - 1]!.lemma) : undefined;
	if (before !== undefined) return before;
	let at = end;
	while (at < limit && /^(?:AUX|ADV)$/.test(tokens[at]!.pos)) at++;
	return at < limit && tokens[at]!.pos === 'VERB' && fates.has(tokens[at]!.lemma) ? tokens[at]!.lower : null;
};

/** The words of a run of tokens, as the text has them, on one line. */
export const wordsOf = (text: string, tokens: readonly Token[], {first, end}: Counted): string => {
	const span: Span = {start: tokens[first]!.start, end: tokens[end - 1]!.end};
	return text.slice(span.start, span.end).replace(/\s+/g, ' ');
};
