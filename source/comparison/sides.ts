import unnamed from '../../data/words/unnamed.json' with {type: 'json'};
import type {Source} from '../analysis.ts';
import type {NamedSource} from '../language/attribution/sources.ts';
import type {Entity, Names} from '../language/names.ts';
import type {Indexed} from './material.ts';
import {lastWord, referentOf} from './referents.ts';

/** Who speaks: the person, and the country that the person or body speaks for, where the article tells. */
export type Speaker = {
	person: string | null;
	side: string | null;
	/** The surname of the one for whom an official source speaks, where the article does not tell the country. */
	behalf: string | null;
};

/** Words of a role that say which body it is in: those with a capital ("Joint Staff spokesman"). */
const bodyWords = (role: string): string[] => role.match(/\p{Lu}\p{L}{2,}/gu) ?? [];

/**
 * The side of someone without a country: that of a person whose office names the same body. "Joint Staff
 * spokesman" speaks for the side of the "Chairman of the Joint Chiefs of Staff".
 */
const sideByBody = ({entities}: Names, names: readonly string[]): string | null => {
	for (const name of names) {
		const words = bodyWords(name);
		if (words.length < 2) continue;
		for (const {country, roles} of entities) {
			if (country === null) continue;
			const known = new Set(roles.flatMap(bodyWords));
			if (words.filter(word => known.has(word)).length >= 2) return country;
		}
	}

	return null;
};

const entityNamed = ({entities}: Names, name: string): Entity | undefined =>
	entities.find(entity => entity.name === name) ?? entities.find(({aliases}) => aliases.includes(name));

/** How far around a name its office may stand: "Colonel Ada Brandt, the general staff's spokeswoman". */
const office = 45;

/** Sources that speak for one of those who talked, though the article need not say for which. */
const official =
	/\b(?:read-?out|statement|summary|communiqu[eé]|spokes\p{L}+|press (?:secretary|office|service))\b/iu;

/** Several who speak are of no one side. */
const joint = /\sand\s/u;

/** Who a source is in the article, and for whom: a country as its English short name, or else a place. */
type Standing = {
	entity: Entity | undefined;
	country: string | null;
	place: string | null;
	isOfficial: boolean;
};

/** The country that those named in a source have in common, or null. */
const countryIn = (inside: readonly Entity[]): string | null => {
	const countries = new Set(inside.flatMap(({country}) => country ?? []));
	return countries.size === 1 ? [...countries][0]! : null;
};

/**
 * A readout or a spokesman without a country is, as a rule, of the side that the article names first among those
 * who talked.
 */
const standingOf = ({names, reading, mentions, home, parties}: Indexed, source: NamedSource): Standing => {
	const inside = mentions.touching(source).map(({entity}) => names.entities[entity]!);
	// "a spokesman for Brandt" is not Brandt, but on the same side.
	const entity =
		entityNamed(names, source.name) ??
		(joint.test(source.name) ? undefined : inside.find(({kind}) => kind !== 'person'));
	const told =
		entity?.country ??
		(entity?.kind === 'person' ? undefined : countryIn(inside)) ??
		sideByBody(names, [source.name, ...(entity?.roles ?? [])]);
	const isPlace = entity?.kind === 'place' || entity?.kind === 'people';
	// "Shopkeepers" at the head of a sentence look like a name.
	const place = isPlace && !isUnnamed(entity.name) ? entity.name : null;
	const around = reading.text.slice(Math.max(0, source.start - office), source.end + office);
	const isOfficial = [source.name, ...(entity?.roles ?? []), around].some(name => official.test(name));
	// Who talks with the first is, as a rule, of another side, whatever statement tells what they said.
	const isParty = entity !== undefined && parties.entities.has(names.entities.indexOf(entity));
	const country = told ?? (place === null && isOfficial && !isParty ? (home?.country ?? null) : null);
	return {entity, country, place, isOfficial};
};

/** Finds for whom a source speaks, to tell whether two passages are of one speaker. */
export const speakerOf = (material: Indexed, source: NamedSource): Speaker => {
	const {entity, country, place, isOfficial} = standingOf(material, source);
	const side = country?.toLowerCase() ?? (place === null ? null : referentOf(null, place));
	return {
		person: entity?.kind === 'person' ? lastWord(entity.name) : null,
		side,
		behalf: side === null && isOfficial ? (material.home?.surname ?? null) : null,
	};
};

const withheld = new Set(unnamed.words);

/** Where the noun of a source ends: "official | close to the talks". */
const afterNoun =
	/,|\s(?:who|that|which|of|in|at|from|with|on|for|to|by|near|about|close|familiar|aware|privy|briefed|involved|speaking|present)\s/u;

/** "One of | them", "two of the | officials": who they are is told after it. */
const ofGroup = /^\p{L}+ of (?:the |these |those )?/u;

/** "Two senior officials close to the talks": a noun for persons, and no name of one. */
const isUnnamed = (name: string): boolean => {
	const noun = lastWord(name.replace(ofGroup, '').split(afterNoun, 1)[0]!.trim());
	return (
		withheld.has(noun) || withheld.has(noun.replace(/s$/, '')) || withheld.has(noun.replace(/ies$/, 'y'))
	);
};

/** A source with the side that it is on, and whether its name is withheld. */
export const sourceOf = (material: Indexed, source: NamedSource): Source => {
	const {entity, country, place} = standingOf(material, source);
	const {name, start, end, via} = source;
	return {
		name,
		start,
		end,
		via,
		side: country ?? place,
		unnamed: (entity?.kind !== 'person' || entity.name !== source.name) && isUnnamed(source.name),
	};
};
