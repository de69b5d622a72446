import locatives from '../../data/words/locatives.json' with {type: 'json'};
import talks from '../../data/words/talks.json' with {type: 'json'};
import {comparable} from '../language/characters.ts';
import {capitals} from '../language/names/capitals.ts';
import type {Mention} from '../language/names.ts';
import type {Token} from '../language/reading.ts';
import type {Indexed} from './material.ts';
import type {Passage} from './passages.ts';

/** Where a passage says that a contact was. */
export type Venue = {
	/** As the article writes it. */
	name: string;
	/** English short name of the country that it is or lies in, as far as the article or its name tells; else null. */
	country: string | null;
	sort: 'country' | 'town' | null;
};

const talk = new Set([...talks.nouns, ...talks.verbs, 'summit', 'meet', 'hold', 'place']);
const towns = new Set(['town', 'city', 'port', 'capital', 'village', 'resort']);
const kinds = new Set(locatives.kinds.split(' '));

/**
 * The place behind "in" that hangs on the contact itself: after the talk, those who talked or its day ("met Lund in
 * Bern", "a meeting on Friday in the Swiss town of Thun"), not on what it was about ("the war in the north").
 *
 * @param passage One that reports a contact.
 */
export const venueIn = (material: Indexed, passage: Passage): Venue | null => {
	const {reading, names, mentions, dated} = material;
	const here = mentions.touching(passage).filter(({start}) => start >= passage.start);
	const {tokens} = reading;
	for (let i = passage.first; i < passage.last; i++) {
		if (tokens[i]!.lower !== 'in') continue;
		const before = tokens[i - 1];
		const hangs =
			i === passage.first ||
			(talk.has(before!.lemma.toLowerCase()) && !isAnother(tokens, passage.first, i - 1)) ||
			here.some(({last, entity}) => last === i && names.entities[entity]!.kind === 'person') ||
			dated.touching(before!).length > 0 ||
			(before!.text === ',' && here.some(({last}) => last === i - 1));
		const place = hangs ? placeAfter(here, material, i + 1, passage.last) : null;
		if (place) return venueOf(material, place, here, i + 1);
	}

	return null;
};

/** "Before a summit in Rome": no talk that the passage reports. */
const isAnother = (tokens: readonly Token[], first: number, at: number): boolean =>
	tokens.slice(Math.max(first, at - 3), at).some(({lower}) => others.has(lower));

const others = new Set(['before', 'after', 'ahead', 'since', 'following', 'until']);

/** "In Norway's embassy", which may be anywhere. */
const isOwner = (tokens: readonly Token[], {last}: Mention): boolean =>
	/['’]s?$/.test(tokens[last - 1]!.text) || /^['’]s?$/.test(tokens[last]?.text ?? '');

/** The place named right behind the preposition, or as what the sort of place is called: "the Swiss town of Thun". */
const placeAfter = (
	here: readonly Mention[],
	{names, reading: {tokens}}: Indexed,
	from: number,
	last: number,
): Mention | null => {
	const place = here.find(({first, entity}) => first >= from && names.entities[entity]!.kind === 'place');
	if (!place || place.last > last || isOwner(tokens, place)) return null;
	if (place.first === from) return place;
	const between = tokens.slice(from, place.first);
	return between.length < 6 && between.at(-1)!.lower === 'of' && kinds.has(between.at(-2)?.lower ?? '')
		? place
		: null;
};

const venueOf = (
	{names, reading: {tokens}}: Indexed,
	place: Mention,
	here: readonly Mention[],
	from: number,
): Venue => {
	const {name, country} = names.entities[place.entity]!;
	const isCapital = capitals.has(comparable(name));
	if (country !== null && !isCapital) return {name, country, sort: 'country'};
	// "Thun, Switzerland", "the Swiss town of Thun".
	const beside = here.find(
		({first, last, entity}) =>
			names.entities[entity]!.country !== null &&
			((first === place.last + 1 && tokens[place.last]!.text === ',') ||
				(first >= from && last <= place.first)),
	);
	const isTown = isCapital || tokens.slice(from, place.first).some(({lower}) => towns.has(lower));
	return {
		name,
		country: country ?? (beside ? names.entities[beside.entity]!.country : null),
		sort: isTown ? 'town' : null,
	};
};
