import type {Asker} from './askers.ts';
import {askerIn, isRequested} from './askers.ts';
import {type Company, companyIn} from './company.ts';
import {type Length, lengthIn} from './lengths.ts';
import type {Indexed} from './material.ts';
import type {Passage} from './passages.ts';
import {referentOf} from './referents.ts';
import {type Stance, stanceIn} from './stances.ts';
import {type TalkCount, talkCountIn} from './talk-counts.ts';
import {type Venue, venueIn} from './venues.ts';

/** What a passage tells of a talk: how long it was, who wanted it, what was its topic or outcome, the how-manieth it was, and where. */
export type Talk = {
	length: Length | null;
	asker: Wanting | null;
	/** True where somebody asked for it, named or not. */
	requested: boolean;
	stance: Stance | null;
	count: TalkCount | null;
	venue: Venue | null;
	company: Company | null;
};

/** Who wanted the talk. */
export type Wanting = Pick<Asker, 'rang'> & {
	/** The country behind the name, or its last word. */
	referent: string;
	/** True for a person of no known country, who stands for no side. */
	alone: boolean;
	/** As the article names them. */
	name: string;
};

/**
 * @param contact Index into the article's contacts of the one that the passage reports, or null.
 */
export const talkIn = (material: Indexed, passage: Passage, contact: number | null): Talk => {
	const {reading, names, mentions, dated, contacts} = material;
	const here = mentions.touching(passage).filter(({start}) => start >= passage.start);
	const requested = isRequested(reading, passage);
	const ringing = contact === null || requested ? null : (contacts[contact]!.initiator ?? null);
	const asker = askerIn(reading, here, passage) ?? (ringing === null ? null : {entity: ringing, rang: true});
	return {
		length: lengthIn(reading, dated.touching(passage), passage),
		asker: asker && wanting(names.entities[asker.entity]!, asker.rang),
		requested,
		stance: stanceIn(reading, passage),
		count: talkCountIn(reading, dated.touching(passage), passage),
		company: companyIn(material, passage),
		venue: contact === null ? null : venueIn(material, passage),
	};
};

const wanting = (
	{name, kind, country}: {name: string; kind: string; country: string | null},
	rang: boolean,
): Wanting => ({
	rang,
	referent: referentOf(country, name),
	alone: kind === 'person' && country === null,
	name,
});
