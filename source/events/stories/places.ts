import {comparable} from '../../language/characters.ts';
import {capitals} from '../../language/names/capitals.ts';
import type {Names} from '../../language/names.ts';
import type {Reading, Token} from '../../language/reading.ts';
import {countryBeside, datelineOf, prepositionOf, saysWhere} from './locatives.ts';

/** A place where the news of an article may have happened. */
export type PlaceClaim = {
	/** As the article writes it, capitals mended: "Port Emery". */
	name: string;
	/** English short name of the country that it is, or null where it is none. */
	country: string | null;
	/** The country in which the article puts it ("Port Emery, Norway"), or null. */
	within: string | null;
	/** How surely the article says that its news happened there: the sum of the weights of its passages. */
	weight: number;
};

/** A passage that says where, by where it stands. "At" and "from" need not be of a place. */
const weights = {headline: 3, lead: 3, dateline: 2, placed: 2, maybe: 1, later: 1, country: 1} as const;

/** Of a longer headline no more is read. */
const headlineTokens = 40;

/**
 * Where the news of an article happened, as far as it says: names of places behind a preposition of place
 * ("near the town of Port Emery", "off Norway's west coast"), in the dateline, and countries named at the top.
 *
 * @param headline Its tokens, lower case.
 * @param leadEnd Offset at which the lead ends.
 * @returns In the order of the text, surest not first.
 */
export const placesOf = (
	reading: Reading,
	names: Names,
	headline: readonly Token[],
	leadEnd: number,
): PlaceClaim[] => {
	const claims = new Claims();
	const dateline = datelineOf(reading, names);
	const title = headline.slice(0, headlineTokens);
	const countryOf = new Map(
		names.entities.flatMap(({name, country}) => (country === null ? [] : [[comparable(name), country]])),
	);
	const [town, ...regions] = dateline.parts.map(spelled);
	const land = regions
		.map(region => countryOf.get(comparable(region)))
		.find(country => country !== undefined);
	if (town) claims.add(town, countryOf.get(comparable(town)) ?? null, land ?? null, weights.dateline);
	for (const region of regions)
		claims.add(region, countryOf.get(comparable(region)) ?? null, null, weights.dateline);

	const seen = new Set<number>();
	for (const [i, {entity, first, last, start}] of names.mentions.entries()) {
		const {kind, name, country} = names.entities[entity]!;
		if ((kind !== 'place' && kind !== 'people') || last <= dateline.end) continue;
		const shown = spelled(name);
		const within = kind === 'place' && country === null ? countryBeside(reading, names, i) : null;
		const add = (weight: number, bound?: Bound): void => claims.add(shown, country, within, weight, bound);
		if (kind === 'place' && !seen.has(entity) && saysWhere(title, shown)) add(weights.headline);
		seen.add(entity);
		const top = start < leadEnd;
		const known = country !== null || within !== null;
		const sure = kind === 'place' ? prepositionOf(reading, first, last, known) : null;
		if (sure === 'where') top ? add(weights.lead) : add(weights.later, 'later');
		else if (top && within !== null) add(weights.placed);
		else if (top && sure === 'maybe') add(weights.maybe);
		else if (top && country !== null) add(weights.country, 'named');
	}

	return claims.all();
};

/** Kinds of passages that count together no more than a bound: a text names many places, and some often. */
type Bound = 'later' | 'named';
const bounds: Readonly<Record<Bound, number>> = {later: 2, named: 1};

/** The claims of one article, by place. */
class Claims {
	readonly #claims = new Map<string, {claim: PlaceClaim; later: number; named: number}>();

	/** @param country The country that the name belongs to or is, or null. */
	add(name: string, country: string | null, within: string | null, weight: number, bound?: Bound): void {
		if (country !== null && capitals.has(comparable(name))) {
			this.#add(name, null, country, weight, bound);
			this.#add(country, country, null, weights.country, 'named');
		} else this.#add(country ?? name, country, within, weight, bound);
	}

	#add(name: string, country: string | null, within: string | null, weight: number, bound?: Bound): void {
		const key = comparable(name);
		const entry = this.#claims.get(key) ?? {
			claim: {name, country, within: null, weight: 0},
			later: 0,
			named: 0,
		};
		const added = bound === undefined ? weight : Math.max(0, Math.min(weight, bounds[bound] - entry[bound]));
		if (bound !== undefined) entry[bound] += added;
		entry.claim.weight += added;
		entry.claim.within ??= within;
		this.#claims.set(key, entry);
	}

	/** In the order in which they were made. */
	all(): PlaceClaim[] {
		return [...this.#claims.values()].map(({claim}) => claim);
	}
}

/** "PORT EMERY" is Port Emery; "UK" stays. */
const spelled = (name: string): string => {
	const bare = name.replace(/['’]s?$/, '');
	return /\p{Ll}/u.test(bare) || bare.length < 4
		? bare
		: bare.toLowerCase().replace(/(^|[\s'’-])\p{Ll}/gu, letter => letter.toUpperCase());
};
