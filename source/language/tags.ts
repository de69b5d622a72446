import calendar from '../../data/words/calendar.json' with {type: 'json'};
import prepositions from '../../data/words/participle-prepositions.json' with {type: 'json'};
import type {PartOfSpeech, Token} from './reading.ts';

const days = new Set(calendar.words.days);
const months = new Set(calendar.words.months);
const units = new Set(calendar.words.units);
const participlePrepositions = new Set(prepositions.words);
const nominative = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there', 'this', 'these', 'those']);
const relative = new Set(['who', 'whom', 'whose', 'which', 'that', 'what', 'whoever', 'whatever']);

/** Weekdays, "yesterday", "today": they say when and neither speak nor act. */
export const isDay = (token: Token): boolean => days.has(token.lower);

/** Months, some of which are also people's names. */
export const isMonth = (token: Token): boolean => months.has(token.lower);

/** "week", "morning", "time". */
export const isTimeUnit = (token: Token): boolean => units.has(token.lemma);

/** "who", "which", "that", "what": they open a clause and stand for a noun. */
export const isRelative = (token: Token): boolean => relative.has(token.lower);

/** Pronouns that can only be, or mostly are, the subject of a verb after them. */
export const isSubjectPronoun = (token: Token): boolean => nominative.has(token.lower);

const possessive = new Set(['my', 'your', 'his', 'its', 'our', 'their', 'the', 'a', 'these', 'those']);

const isNominal = (pos: PartOfSpeech): boolean => pos === 'NOUN' || pos === 'PROPN';

/**
 * The tags of a sentence, with the tagger's commonest slips mended: a verb in -s after a name taken for a
 * plural ("Lund charges that", "the ministry claims it"), a plural after a determiner or an auxiliary taken for
 * a verb ("could be grounds"), and participles that work as prepositions ("the talks concerning").
 *
 * @param tokens The tokens of one sentence.
 */
export const tagsOf = (tokens: readonly Token[]): PartOfSpeech[] => {
	const tags = tokens.map((token, i) => {
		if (participlePrepositions.has(token.lower)) return 'ADP';
		return token.pos === 'VERB' && isSecondPart(tokens, i) ? 'ADJ' : token.pos;
	});
	// Whether the clause so far has a finite verb: a second noun in -s is then more likely what it seems.
	let finite = false;
	for (const [i, token] of tokens.entries()) {
		const tag = tags[i]!;
		if (/^[,;:."]$/.test(token.text) || token.lower === 'that' || tag === 'CCONJ') finite = false;
		else if (tag === 'ADJ' && looksModal(tokens, tags, i)) tags[i] = 'VERB';
		else if (tag === 'VERB' && looksNominal(tokens, tags, i)) tags[i] = 'NOUN';
		else if (tag === 'AUX' || (tag === 'VERB' && !token.lower.endsWith('ing'))) finite = true;
		else if (!finite && tag === 'NOUN' && looksFinite(tokens, tags, i)) {
			tags[i] = 'VERB';
			finite = true;
		}
	}

	return tags;
};

/** "president-elect", "ill-prepared", but not "re-elected" */
const isSecondPart = (tokens: readonly Token[], i: number): boolean =>
	i > 1 &&
	tokens[i - 1]!.text === '-' &&
	tokens[i - 1]!.end === tokens[i]!.start &&
	tokens[i - 2]!.end === tokens[i - 1]!.start &&
	tokens[i - 2]!.text.length > 2;

/** A noun in -s right after a name or noun, right before what only a verb can stand before. */
const looksFinite = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): boolean => {
	const token = tokens[i]!;
	const before = tags[i - 1];
	const next = tokens[i + 1];
	if (!next || !before || !/[^s]s$/.test(token.lower) || token.lemma === token.lower) return false;
	if (tokens[i - 1]!.lower === 'who') return true;
	const afterSubject = isNominal(before) || (before === 'PRON' && isSubjectPronoun(tokens[i - 1]!));
	if (!afterSubject || (before === 'NOUN' && tokens[i - 1]!.lemma !== tokens[i - 1]!.lower)) return false;
	if (next.lower === 'that') {
		const second = tags[i + 2];
		return second !== undefined && second !== 'VERB' && second !== 'AUX' && second !== 'ADV';
	}

	return (
		(tags[i + 1] === 'DET' && next.lower !== 'what') ||
		(tags[i + 1] === 'PRON' && isSubjectPronoun(next)) ||
		(tags[i + 1] === 'PROPN' && !isDay(next))
	);
};

const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', "'ll"]);

/** An adjective between a modal and an object: "would close two ports". */
const looksModal = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): boolean =>
	modals.has(tokens[i - 1]?.lower ?? '') &&
	['DET', 'NUM', 'PRON', 'PROPN', 'ADP'].includes(tags[i + 1] ?? '');

/** A verb in -s where only a plural can stand: "their heads", "could be grounds". */
const looksNominal = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): boolean => {
	const {lower, lemma} = tokens[i]!;
	const before = tokens[i - 1];
	if (!before || lower === lemma || !/[^s]s$/.test(lower)) return false;
	return (
		possessive.has(before.lower) || before.lower === "'s" || before.lower === 'to' || tags[i - 1] === 'AUX'
	);
};
