import calendar from '../../data/words/calendar.json' with {type: 'json'};
import prepositions from '../../data/words/participle-prepositions.json' with {type: 'json'};
import {isRoleHead} from './names/lexicon.ts';
import type {PartOfSpeech, Token} from './reading.ts';

const days = new Set(calendar.words.days);
const months = new Set(calendar.words.months);
const units = new Set(calendar.words.units);
const participlePrepositions = new Set(prepositions.words);
const nominative = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there', 'this', 'these', 'those']);
const relative = new Set(['who', 'whom', 'whose', 'which', 'that', 'what', 'whoever', 'whatever']);

/** Weekdays, "yesterday", "today": they say when and neither speak nor act. */
export const isDay = (token: Token): boolean =>
	days.has(token.lower) && !(token.text.length > 3 && token.text === token.text.toUpperCase());

/** Months, some of which are also people's names. */
export const isMonth = (token: Token): boolean => months.has(token.lower);

/** "week", "morning", "time". */
export const isTimeUnit = ({lemma}: Pick<Token, 'lemma'>): boolean => units.has(lemma);

/** "who", "which", "that", "what": they open a clause and stand for a noun. */
export const isRelative = (token: Token): boolean => relative.has(token.lower);

/** Pronouns that can only be, or mostly are, the subject of a verb after them. */
export const isSubjectPronoun = (token: Token): boolean => nominative.has(token.lower);

const isNominal = (pos: PartOfSpeech | undefined): boolean => pos === 'NOUN' || pos === 'PROPN';

const isVerbal = (token: Token | undefined, pos: PartOfSpeech | undefined): boolean =>
	pos === 'AUX' || (pos === 'VERB' && token !== undefined && !token.lower.endsWith('ing'));

/** The words and tags of a sentence, as a mending rule sees them. */
type Context = {
	tokens: readonly Token[];
	tags: readonly PartOfSpeech[];
	/** True where every word has a capital, as in a heading. */
	titled: boolean;
	/** Whether the clause so far has a finite verb: a noun in -s is then more likely what it seems. */
	finite: boolean;
};

type Mend = {from: PartOfSpeech; to: PartOfSpeech; applies: (context: Context, i: number) => boolean};

/**
 * The tags of a sentence, with the tagger's commonest slips mended: verbs taken for plurals ("Lund charges
 * that"), plurals and names taken for verbs ("could be grounds", "Josh Lund"), and participles that work as
 * prepositions ("the talks concerning").
 *
 * @param tokens The tokens of one sentence.
 */
export const tagsOf = (tokens: readonly Token[]): PartOfSpeech[] => {
	const tags = tokens.map(token => (participlePrepositions.has(token.lower) ? 'ADP' : token.pos));
	const context: Context = {tokens, tags, titled: isTitleCase(tokens), finite: false};
	for (const [i, token] of tokens.entries()) {
		const mend = mendsFrom.get(tags[i]!)?.find(({applies}) => applies(context, i));
		if (mend) tags[i] = mend.to;
		if (clauseEnds.has(token.lower) || tags[i] === 'CCONJ') context.finite = false;
		else if (isVerbal(token, tags[i])) context.finite = true;
	}

	return tags;
};

/** Before and after them a verb stands in another clause. */
const clauseEnds = new Set([',', ';', ':', '.', '"', 'that']);

const isTitleCase = (tokens: readonly Token[]): boolean => {
	let words = 0;
	let capitals = 0;
	for (const {text} of tokens) {
		if (text.length < 4 || !/^\p{L}{4}/u.test(text)) continue;
		words++;
		if (/^\p{Lu}/u.test(text)) capitals++;
	}

	return words > 2 && capitals / words > 0.6;
};

const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', "'ll"]);
const plural = new Set([
	'my',
	'your',
	'his',
	'its',
	'our',
	'their',
	'the',
	'a',
	'these',
	'those',
	"'s",
	'to',
]);

const inS = ({lower, lemma}: Token): boolean => lower !== lemma && /[^s]s$/.test(lower);

/** What only a verb can stand before: the beginning of an object or a clause, as far as a tag shows it. */
const opensObject = ({tokens, tags}: Context, i: number): boolean => {
	const token = tokens[i];
	if (!token) return false;
	if (tags[i] === 'DET') return token.lower !== 'what';
	return tags[i] === 'PROPN' ? !isDay(token) : tags[i] === 'PRON' && isSubjectPronoun(token);
};

/** Plurals that no verb looks like, whatever the tagger holds. */
const isPlainNoun = /^(?:counterparts|colleagues)$/;

/** "phone calls", "video talks": behind the medium these are nouns. */
const isWired = (medium: Token, {lower}: Token): boolean =>
	/^(?:calls|talks)$/.test(lower) && /^(?:phone|telephone|video|conference|courtesy)$/.test(medium.lower);

/** What stands behind the last word of a noun phrase. */
const closesPhrase: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'ADP', 'AUX', 'CCONJ']);

const mends: readonly Mend[] = [
	{
		// "president-elect", "ill-prepared", but not "re-elected"
		from: 'VERB',
		to: 'ADJ',
		applies: ({tokens}, i) =>
			i > 1 &&
			tokens[i - 1]!.text === '-' &&
			tokens[i - 1]!.end === tokens[i]!.start &&
			tokens[i - 2]!.end === tokens[i - 1]!.start &&
			tokens[i - 2]!.text.length > 2,
	},
	{
		// "press secretary Josh Lund", "“…,” Lynch said"
		from: 'VERB',
		to: 'PROPN',
		applies: ({tokens, tags, titled}, i) => {
			if (titled || !/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) return false;
			const opens = i === 0 || /^["'(:]$/.test(tokens[i - 1]!.text);
			if (!opens) return isNominal(tags[i - 1]) || isNominal(tags[i + 1]) || tags[i - 1] === 'ADP';
			return (
				tokens[i]!.lower === tokens[i]!.lemma &&
				isVerbal(tokens[i + 1], tags[i + 1]) &&
				tokens[i + 1]!.lower !== tokens[i + 1]!.lemma
			);
		},
	},
	{
		// "would close two ports", "it referenced", "he also informed them"
		from: 'ADJ',
		to: 'VERB',
		applies: ({tokens, tags}, i) => {
			const before = tokens[i - 1];
			if (!before) return false;
			const objects = ['DET', 'NUM', 'PRON', 'PROPN', 'ADP'];
			if (modals.has(before.lower)) return objects.includes(tags[i + 1] ?? '');
			const subject = tags[i - 1] === 'ADV' ? tokens[i - 2] : before;
			return subject !== undefined && isSubjectPronoun(subject) && tokens[i]!.lower.endsWith('ed');
		},
	},
	{
		// "the military said", "the top general sought"
		from: 'ADJ',
		to: 'NOUN',
		applies: ({tokens, tags}, i) =>
			(tags[i - 1] === 'DET' || tags[i - 1] === 'ADJ' || isNominal(tags[i - 1])) &&
			isVerbal(tokens[i + 1], tags[i + 1]) &&
			!/(?:ed|ing)$/.test(tokens[i]!.lower),
	},
	{
		// "the Norwegian premier, Ada Brandt,", "chief of the general staff", but not "it is official"
		from: 'ADJ',
		to: 'NOUN',
		applies: ({tokens, tags}, i) =>
			isRoleHead(tokens[i]!) &&
			closesPhrase.has(tags[i + 1] ?? 'PUNCT') &&
			tags[i - 1] !== 'AUX' &&
			tags[i - 1] !== 'ADV',
	},
	{
		// "two separate phone calls", "his Maltese and Chilean counterparts"
		from: 'VERB',
		to: 'NOUN',
		applies: ({tokens, tags}, i) =>
			i > 0 &&
			(isPlainNoun.test(tokens[i]!.lower) ? tags[i - 1] !== 'PRON' : isWired(tokens[i - 1]!, tokens[i]!)),
	},
	{
		// "could be grounds", "their heads", "according to police"
		from: 'VERB',
		to: 'NOUN',
		applies: ({tokens, tags}, i) => {
			const before = tokens[i - 1];
			if (before?.lower === 'to' && tokens[i - 2]?.lower === 'according') return true;
			return before !== undefined && inS(tokens[i]!) && (plural.has(before.lower) || tags[i - 1] === 'AUX');
		},
	},
	{
		// "according to police": the same for the preposition before it
		from: 'PART',
		to: 'ADP',
		applies: ({tokens}, i) => tokens[i]!.lower === 'to' && tokens[i - 1]?.lower === 'according',
	},
	{
		// "Lund charges that", "the ministry claims it", "who chairs"
		from: 'NOUN',
		to: 'VERB',
		applies: (context, i) => {
			const {tokens, tags, finite} = context;
			const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
			if (finite || !before || !next || !inS(token) || isPlainNoun.test(token.lower)) return false;
			if (before.lower === 'who') return true;
			const subject = isNominal(tags[i - 1]) || (tags[i - 1] === 'PRON' && isSubjectPronoun(before));
			if (!subject || (tags[i - 1] === 'NOUN' && before.lemma !== before.lower)) return false;
			if (next.lower !== 'that') return opensObject(context, i + 1);
			const second = tags[i + 2];
			return (
				second !== undefined &&
				second !== 'VERB' &&
				second !== 'AUX' &&
				(second !== 'ADV' || tags[i - 1] === 'PROPN')
			);
		},
	},
	{
		// "the videos show the port"
		from: 'NOUN',
		to: 'VERB',
		applies: (context, i) => {
			const {tokens, tags, finite} = context;
			const before = tokens[i - 1];
			if (finite || !before || tags[i - 1] !== 'NOUN' || !inS(before)) return false;
			return tokens[i]!.lower === tokens[i]!.lemma && opensObject(context, i + 1);
		},
	},
	{
		// "“…,” the readout notes."
		from: 'NOUN',
		to: 'VERB',
		applies: ({tokens, tags}, i) => {
			if (!inS(tokens[i]!) || tokens[i + 1]?.text !== '.' || !isNominal(tags[i - 1])) return false;
			let first = i - 1;
			while (
				first >= Math.max(0, i - 6) &&
				(isNominal(tags[first]) || tags[first] === 'ADJ' || tags[first] === 'DET')
			)
				first--;
			return tokens[first]?.text === '"' && first < i - 1;
		},
	},
];

/** The rules by the tag that they mend, each list in the order above. */
const mendsFrom = new Map<PartOfSpeech, Mend[]>();
for (const mend of mends) mendsFrom.set(mend.from, [...(mendsFrom.get(mend.from) ?? []), mend]);
