import type {PartOfSpeech, Token} from '../language/reading.ts';
import type {Run} from '../language/subjects.ts';

/**
 * Whether at a token something begins that a sentence adds to what it says, without a clause: an example, a part of
 * those counted before, another figure of the same, or which talk it was.
 *
 * @param sentence The sentence, or what is left of it.
 */
export const opensAddition = (tokens: readonly Token[], sentence: Run, i: number): boolean =>
	isCountedTalk(tokens, i) ||
	opensExample(tokens, sentence, i) ||
	opensShare(tokens, sentence, i) ||
	givesFormerFigure(tokens, i);

/** Tokens that say something of their own after "including". */
const leastExample = 4;

/** "…, including the closure of the port", "…, among them": what is named of several things is a statement too. */
export const opensExample = (tokens: readonly Token[], sentence: Run, i: number): boolean =>
	tokens[i - 1]?.text === ',' &&
	(tokens[i]!.lower === 'including' || (tokens[i]!.lower === 'among' && tokens[i + 1]?.lower === 'them')) &&
	sentence.last - i > leastExample;

const shares = new Set(['all', 'both', 'few', 'half', 'many', 'most', 'none', 'one', 'several', 'some']);
const counted = new Set(['them', 'whom', 'which']);

const naming: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM', 'PUNCT']);

/**
 * "…, two of them badly", "…, most of whom were divers": what is said of a part of those counted before. What "14 of
 * them warships" says is of the count.
 */
export const opensShare = (tokens: readonly Token[], sentence: Run, i: number): boolean =>
	tokens[i - 1]?.text === ',' &&
	(tokens[i]!.pos === 'NUM' || shares.has(tokens[i]!.lower)) &&
	tokens[i + 1]?.lower === 'of' &&
	counted.has(tokens[i + 2]?.lower ?? '') &&
	i + 3 < sentence.last &&
	!naming.has(tokens[i + 3]!.pos);

const ordinals = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'latest', 'last']);
const talks = new Set(['call', 'conversation', 'talk', 'contact', 'exchange', 'discussion', 'meeting']);

/** ", the first conversation between them since …": says something of its own about a talk. */
const isCountedTalk = (tokens: readonly Token[], i: number): boolean =>
	tokens[i - 1]?.text === ',' &&
	ordinals.has(tokens[i + 1]?.lower ?? '') &&
	tokens.slice(i + 2, i + 5).some(({lemma}) => talks.has(lemma));

/** Tokens between "compared with" and its number: "compared with only about 14". */
const beforeNumber = 3;

/** Tokens between the figure that was reached and "from": "to 50 billion crowns | from 30 billion". */
const beforeFrom = 5;

/**
 * "…, up from 14 in May", "…, compared with 14 a year ago", "…, against 14 in May", "to 50 from 14": another figure of
 * what was counted before, and a statement of its own.
 */
export const givesFormerFigure = (tokens: readonly Token[], i: number): boolean => {
	const {lower} = tokens[i]!;
	const next = tokens[i + 1]?.lower;
	const hasNumber = (from: number) => tokens.slice(from, from + beforeNumber).some(({pos}) => pos === 'NUM');
	if (lower === 'up' || lower === 'down') return next === 'from' && hasNumber(i + 2);
	if (lower === 'compared') return (next === 'with' || next === 'to') && hasNumber(i + 2);
	if (lower === 'against') return tokens[i - 1]?.text === ',' && hasNumber(i + 1);
	return lower === 'from' && hasNumber(i + 1) && followsFigureReached(tokens, i);
};

/** "Raised to 50 billion crowns", before "from 30 billion": a range has them the other way round. */
const followsFigureReached = (tokens: readonly Token[], from: number): boolean => {
	for (let i = from - 1; i > 0 && from - i <= beforeFrom; i--) {
		const {pos} = tokens[i]!;
		if (pos === 'PUNCT' || pos === 'VERB') return false;
		if (pos === 'NUM' && tokens[i - 1]!.lower === 'to') return true;
	}

	return false;
};
