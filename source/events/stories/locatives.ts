import locatives from '../../../data/words/locatives.json' with {type: 'json'};
import {comparable} from '../../language/characters.ts';
import type {Names} from '../../language/names.ts';
import type {Reading, Token} from '../../language/reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const where = words(locatives.where);
const maybe = words(locatives.maybe);
const sides = words(locatives.sides);
const kinds = words(locatives.kinds);

/**
 * What a dateline names ("PORT EMERY, Norway, May 6 (Kestrel) -": town and country, as they are written), and the
 * index of the token behind it; nothing and 0 where the text has none.
 */
export const datelineOf = (
	{text, tokens, sentences}: Reading,
	names: Names,
): {parts: string[]; end: number} => {
	const none = {parts: [], end: 0};
	const first = sentences[0];
	if (!first || !/^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '')) return none;
	const last = Math.min(first.last, datelineTokens);
	let end = 1;
	while (end < last && !/^[-–—]+$/.test(tokens[end]!.text)) end++;
	if (end >= last) return none;
	const opening = names.mentions[0];
	// "NATO - the alliance - …" is no dateline: a town alone is one where it is known.
	const isKnown = opening?.first === 0 && names.entities[opening.entity]!.country !== null;
	if (!isKnown && !tokens.slice(1, end).some(({text}) => text === ',' || text === '(')) return none;
	const [places = ''] = text.slice(tokens[0]!.start, tokens[end]!.start).split('(');
	const parts = places.split(',').map(part => part.trim());
	return {parts: parts.filter(part => /^\p{Lu}[\p{L}\s.'’-]*$/u.test(part)), end};
};

/** A dateline is no longer than this. */
const datelineTokens = 16;

/**
 * Whether a headline says that it was there: "in Port Emery", not "in Port Emery report".
 *
 * @param headline Its tokens, lower case.
 */
export const saysWhere = (headline: readonly Token[], name: string): boolean => {
	const parts = comparable(name).split(' ');
	const words = headline.map(({lower}) => comparable(lower));
	for (let i = 1; i + parts.length <= headline.length; i++) {
		if (!parts.every((part, k) => words[i + k] === part)) continue;
		let before = i - 1;
		while (before > 0 && sides.has(headline[before]!.lower)) before--;
		const {lower} = headline[before]!;
		if ((where.has(lower) || lower === 'at') && !isModifier(headline[i + parts.length])) return true;
	}

	return false;
};

/** A noun behind the name: the name only tells which. */
const isModifier = (next: Token | undefined): boolean =>
	next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN') && !kinds.has(next.lower);

/** Words that may stand between a preposition and the name of the place. */
const mostBetween = 7;

/**
 * The kind of preposition that governs a name: "in Port Emery", "in the north of Norway", "near the Norwegian
 * town of Port Emery". None where the name itself only tells which of something ("in the Port Emery report").
 *
 * @param known Whether the name is that of a country or a place known to be in one.
 */
export const prepositionOf = (
	{tokens, sentences}: Reading,
	first: number,
	last: number,
	known: boolean,
): 'where' | 'maybe' | null => {
	const next = tokens[last];
	const owner = next?.text === "'s" || next?.text === "'";
	if (!owner && isModifier(next)) return null;
	// "off the Kittiwake": what has an article of its own is a ship or a firm.
	if (!known && tokens[first - 1]?.pos === 'DET' && !kinds.has(next?.lower ?? '')) return null;
	const start = Math.max(sentences[tokens[first]!.sentence]!.first, first - mostBetween);
	for (let i = first - 1; i >= start; i--) {
		const {lower, pos} = tokens[i]!;
		if (where.has(lower)) return owner && !ownsPlace(tokens, last) ? null : 'where';
		if (maybe.has(lower)) return owner ? null : 'maybe';
		const passed =
			pos === 'DET' ||
			pos === 'ADJ' ||
			lower === 'of' ||
			sides.has(lower) ||
			kinds.has(lower) ||
			isOfNoun(tokens, i);
		if (!passed) return null;
	}

	return null;
};

/** "the streets of", "the outskirts of": a part of the place. */
const isOfNoun = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.pos === 'NOUN' && tokens[i + 1]?.lower === 'of';

/** "in Norway's far north", "off Norway's west coast", but not "in Norway's report". */
const ownsPlace = (tokens: readonly Token[], owner: number): boolean => {
	for (let i = owner + 1; i < Math.min(tokens.length, owner + 5); i++) {
		const {lower, pos} = tokens[i]!;
		if (kinds.has(lower) || (sides.has(lower) && pos !== 'ADJ')) return true;
		if (pos !== 'ADJ' && pos !== 'PROPN' && !sides.has(lower)) return false;
	}

	return false;
};

/** So many words may stand between a place and its country. */
const mostToCountry = 4;

/**
 * The country beside a place: "Port Emery, in northern Norway", "Norway's Port Emery", "the Norwegian town
 * of Port Emery".
 *
 * @param at Index of the mention of the place.
 */
export const countryBeside = ({tokens}: Reading, {mentions, entities}: Names, at: number): string | null => {
	const {first, last} = mentions[at]!;
	const [before, after] = [mentions[at - 1], mentions[at + 1]];
	const isBetween = (from: number, to: number, also: ReadonlySet<string>): boolean =>
		to >= from &&
		to - from <= mostToCountry &&
		tokens.slice(from, to).every(({lower}) => also.has(lower) || sides.has(lower) || kinds.has(lower));
	if (after && tokens[last]?.text === ',' && isBetween(last, after.first, beforeCountry)) {
		const {kind, country} = entities[after.entity]!;
		if (kind === 'place' && country !== null) return country;
	}

	if (before && isBetween(before.last, first, afterCountry)) return entities[before.entity]!.country;
	return null;
};

const beforeCountry = words(', in the');
const afterCountry = words("'s of the");
