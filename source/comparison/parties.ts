import words from '../../data/words/talks.json' with {type: 'json'};
import {isRoleHead} from '../language/names/lexicon.ts';
import type {Token} from '../language/reading.ts';
import {type Indexed, isNews, type Material, type Parties} from './material.ts';
import type {Passage} from './passages.ts';

const together = new Set(words.together);
const pronouns = new Set(['he', 'she', 'they', 'both', 'two']);

export const partiesOf = ({
	names,
	contacts,
	presumed,
}: Pick<Material, 'names' | 'contacts' | 'presumed'>): Parties => {
	const news = [...contacts, ...presumed].filter(isNews);
	const entities = new Set(news.flatMap(({participants}) => participants));
	const countries = new Set([...entities].flatMap(entity => names.entities[entity]!.country ?? []));
	return {entities, countries};
};

/**
 * Whether it is those who talked with each other, or one of them, who do what a predicate tells: they are its subject
 * by name, by office ("the minister"), together ("both sides"), as their countries, or by a pronoun. What is done in
 * the passive by nobody named ("it was stressed that") is theirs as well: so readouts tell of a talk.
 */
export const isOfParties = (
	material: Indexed,
	{subject, passive, last}: Passage['predicates'][number],
): boolean => {
	const {parties, reading} = material;
	if (!subject || parties.entities.size === 0) return false;
	const head = reading.tokens[subject.head]!;
	if (!passive) return isParty(material, head, reading.tokens[subject.first]!);
	if (reading.tokens[last]?.lower !== 'by') return head.lower === 'it';
	const agent = reading.tokens.slice(last + 1, last + 1 + reach);
	return agent.some(token => isParty(material, token, agent[0]!));
};

/** How far after a verb the one is named to whom, or by whom, it is done. */
const reach = 3;

/** Whether a predicate has one of those who talked tell another something: "Brandt told Lund that the port was shut". */
export const isBetweenParties = (material: Indexed, predicate: Passage['predicates'][number]): boolean => {
	const {parties, mentions, reading} = material;
	const first = reading.tokens[predicate.last];
	if (!first || !isOfParties(material, predicate)) return false;
	const whom = mentions.touching({start: first.start, end: first.end + 1}).map(({entity}) => entity);
	return (
		pronouns.has(first.lower) || objects.has(first.lower) || whom.some(entity => parties.entities.has(entity))
	);
};

const objects = new Set(['him', 'her', 'them']);

/** @param first Of the noun phrase that the token heads. */
const isParty = ({parties, mentions, names}: Indexed, head: Token, first: Token): boolean => {
	if (pronouns.has(head.lower) || together.has(head.lower)) return true;
	const named = mentions.touching(head).map(({entity}) => entity);
	// "The minister": as a rule one of those who talked, by whatever office the article names them.
	if (named.length === 0)
		return first.pos === 'DET' && head.lower === head.lemma.toLowerCase() && isRoleHead(head);
	return named.some(entity => {
		const {kind, country} = names.entities[entity]!;
		const isSide = kind !== 'person' && country !== null && parties.countries.has(country);
		return isSide || parties.entities.has(entity);
	});
};
