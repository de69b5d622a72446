import {isRoleHead, isRolePlural, isRoleWord, officesOf} from '../../language/names/lexicon.ts';
import type {Mention, Names} from '../../language/names.ts';
import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Phrases} from '../../language/phrases.ts';
import type {Reading, Sentence, Token} from '../../language/reading.ts';
import {isDay} from '../../language/tags.ts';
import * as lexicon from './lexicon.ts';
import {countriesIn, endOfCountries, endOfOffice, startOfCountries} from './role-spans.ts';
import {dependentSize, sizeOf} from './sizes.ts';

/** Words that stand for one or more persons. Token indices into the reading. */
export type Reference = {
	first: number;
	last: number;
	/**
	 * `pair`: those who were last spoken of together ("the two generals", "they"); `roles`: several persons by
	 * office and country ("his French and Turkish counterparts").
	 */
	kind: 'name' | 'role' | 'roles' | 'counterpart' | 'counterparts' | 'pronoun' | 'pair';
	/** Index into `Names.entities` of a name. */
	entity: number | null;
	countries: string[];
	offices: Set<number>;
	/** How many persons a group has, where the words tell ("the two", "the four ministers"); else null. */
	size: number | null;
	/** The word of the office ("president"), lower case; null for names and pronouns. */
	title: string | null;
};

const singular = new Set(['he', 'she', 'him']);
const plural = new Set(['they', 'them', 'both']);
const counterparts = new Map([
	['counterpart', 'counterpart'],
	['counterparts', 'counterparts'],
	['colleague', 'counterpart'],
	['colleagues', 'counterparts'],
	['opposite', 'counterpart'],
	['peer', 'counterpart'],
	['peers', 'counterparts'],
	['homologue', 'counterpart'],
] as const);

/** Finds the references to persons in a sentence, in order, none inside another. */
export const referencesOf = (
	reading: Reading,
	names: Names,
	sentence: Sentence,
	phrases: Phrases,
): Reference[] => {
	const mentions = mentionsIn(names, sentence);
	const references: Reference[] = [];
	for (const mention of mentions) {
		if (names.entities[mention.entity]!.kind !== 'person') continue;
		const {first, last, entity} = mention;
		references.push({
			first,
			last,
			kind: 'name',
			entity,
			countries: [],
			offices: new Set(),
			size: null,
			title: null,
		});
	}

	for (const noun of phrases.nouns) {
		ownersOut(reading, references, noun);
		takeInOpening(reading, references, noun);
		if (references.some(reference => reference.first < noun.last && noun.first < reference.last)) continue;
		// "the minister's call": the possessor is the person, the call is not.
		const {possessor} = noun;
		const owned = possessor !== null && isRoleHead(reading.tokens[possessor - 1]!);
		const found = referenceIn(reading, names, mentions, sentence, noun.first, owned ? possessor : noun.last);
		if (found) references.push(found);
	}

	return joinRoles(
		reading,
		references.sort((a, b) => a.first - b.first),
	);
};

/** "Brandt's predecessor" is not Brandt: a name that owns a role is none of the persons of the phrase. */
const ownersOut = (
	{tokens}: Reading,
	references: Reference[],
	{possessor, first, last}: NounPhrase,
): void => {
	if (possessor === null || !tokens.slice(possessor + 1, last).some(isRoleHead)) return;
	const owner = references.findIndex(
		reference => reference.kind === 'name' && reference.first >= first && reference.last <= possessor + 1,
	);
	if (owner >= 0) references.splice(owner, 1);
};

/** "Malta's fisheries minister, Ada Brandt", "the ailing Ada Brandt": the reference begins where its phrase does. */
const takeInOpening = ({tokens}: Reading, references: Reference[], {first, last}: NounPhrase): void => {
	const at = references.findIndex(reference => reference.last > first);
	const reference = references[at];
	if (reference?.kind !== 'name' || reference.first <= first || reference.first >= last) return;
	const opening = tokens.slice(first, reference.first);
	const titled = isRoleWord(tokens[reference.first]!);
	// "On 7 May Brandt", "according to the ministry Brandt": what the chunker takes for one phrase is two.
	const opens = ({pos, lower}: Token): boolean =>
		pos !== 'NUM' && (titled || pos === 'DET' || pos === 'PRON' || pos === 'ADJ' || lower === "'s");
	const owner = opening.findIndex(({lower}) => lower === "'s");
	if (opening.slice(owner + 1).every(opens) && !opening.some(isDay)) references[at] = {...reference, first};
};

/** "Chief of the General Staff" is one role, though both its halves read as one. */
const joinRoles = ({tokens}: Reading, references: readonly Reference[]): Reference[] => {
	const joined: Reference[] = [];
	for (const reference of references) {
		const before = joined.at(-1);
		const between = before ? tokens.slice(before.last, reference.first) : [];
		const one =
			before?.kind === 'role' &&
			reference.kind !== 'name' &&
			between.length < 3 &&
			/^(of|for)$/.test(between[0]?.lower ?? '');
		if (!one) joined.push(reference);
		else {
			joined[joined.length - 1] = {
				...before,
				last: reference.last,
				countries: [...new Set([...before.countries, ...reference.countries])],
				offices: new Set([...before.offices, ...reference.offices]),
			};
		}
	}

	return joined;
};

/** The mentions that stand in a sentence. */
const mentionsIn = (names: Names, sentence: Sentence): Mention[] => {
	// Mentions are in order: find the first by halving, since an article may be long.
	let low = 0;
	let high = names.mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (names.mentions[middle]!.last <= sentence.first) low = middle + 1;
		else high = middle;
	}

	const found: Mention[] = [];
	for (let i = low; i < names.mentions.length && names.mentions[i]!.first < sentence.last; i++) {
		found.push(names.mentions[i]!);
	}

	return found;
};

const referenceIn = (
	reading: Reading,
	names: Names,
	mentions: readonly Mention[],
	sentence: Sentence,
	first: number,
	last: number,
): Reference | null => {
	const {tokens} = reading;
	const opening = tokens[first]!.lower;
	const words = tokens.slice(first, last);
	const head = words.findLast(
		token => isRoleHead(token) || isRolePlural(token) || counterparts.has(token.lower as 'counterpart'),
	);
	const size = words.map(sizeOf).find(count => count !== null) ?? null;
	const alone = last - first === 1 && (singular.has(opening) || plural.has(opening));
	// Most phrases are of nobody: no word of them says that they could be.
	if (!head && size === null && !alone && opening !== 'the') return null;
	const none = {
		first,
		last,
		entity: null,
		countries: [],
		offices: new Set<number>(),
		size: null,
		title: null,
	};
	if (last - first === 1 && singular.has(opening)) return {...none, kind: 'pronoun'};
	if (last - first === 1 && plural.has(opening)) return {...none, kind: 'pair'};
	if (last - first === 1 && opening === 'pair') return {...none, kind: 'pair', size: 2};
	const end = endOfCountries(tokens, mentions, names, last, sentence.last);
	const start = startOfCountries(tokens, mentions, names, first);
	const countries = countriesIn(names, mentions, start, end);
	if (size !== null) {
		const alone = sizeOf(words.at(-1)!) !== null || words.at(-1)!.lower === 'last';
		const definite = size === 2 || /^(the|all|these|those)$/.test(opening);
		return (alone && definite) || (head && isRolePlural(head) && last - first < 6)
			? {...none, kind: 'pair', size, countries: size === 2 ? countries : []}
			: null;
	}

	if (!head) {
		// "the Russian": a demonym for the one person of that country
		const demonym =
			last - first === 2 &&
			opening === 'the' &&
			countries.length === 1 &&
			mentions.some(
				mention => mention.first === first + 1 && names.entities[mention.entity]!.kind === 'people',
			);
		return demonym ? {...none, kind: 'role', countries} : null;
	}

	if (first + 1 === last && countries.length === 0 && lexicon.staff.has(head.lower)) return null;
	const dependent = isRolePlural(head) && !isRoleHead(head) ? dependentSize(tokens, last) : null;
	if (dependent !== null && countries.length < dependent) return {...none, kind: 'pair', size: dependent};
	const offices = officesOf(
		tokens
			.slice(first, endOfOffice(tokens, end, sentence.last))
			.map(token => token.text)
			.join(' '),
	);
	const counterpart = counterparts.get(head.lower as 'counterpart');
	if (counterpart) return {...none, first: start, last: end, kind: counterpart, countries, offices};
	const definite =
		countries.length > 0 ||
		// "president of Ostrava"
		(tokens[end]?.lower === 'of' && tokens[end + 1]?.pos === 'PROPN') ||
		/^(the|his|her|its|their|this|that)$/.test(opening) ||
		/^\p{Lu}/u.test(head.text) ||
		words.some(({lower}) => lower === "'s");
	if (!definite) return null;
	if (isRolePlural(head) && !isRoleHead(head)) {
		return countries.length > 0
			? {...none, last: end, kind: 'roles', countries, offices}
			: isBarePlural(reading, first, last)
				? {...none, kind: 'pair'}
				: null;
	}

	return {...none, last: end, kind: 'role', countries, offices, title: head.lower};
};

/** "the ministers", "the defence ministers", but not "the corps commanders". */
const isBarePlural = ({tokens}: Reading, first: number, last: number): boolean =>
	tokens
		.slice(first + 1, last)
		.every(token => isRoleWord(token) || isRolePlural(token) || token.lower === 'last');
