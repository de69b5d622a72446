import words from '../../data/words/talks.json' with {type: 'json'};
import type {Role, Span} from '../analysis.ts';
import {type Indexed, isNews, type ReportedContact} from './material.ts';
import {joined, type Passage} from './passages.ts';
import {partReport} from './report-parts.ts';
import {closeness, overlap, tokensIn} from './spans.ts';

/**
 * Fits passages to the contacts that they report. What an earlier talk was about belongs to its mention, since
 * it tells which talk is meant ("They last spoke in May and discussed the ports"), unless it has a clause of its own
 * ("They last spoke in May, | when they discussed the ports"); at the contact that is the news it is always a
 * statement of its own ("They spoke by phone on Monday | about the ports").
 */
export const fitContacts = (material: Indexed, passages: readonly Passage[]): Passage[] => {
	const result: Passage[] = [];
	for (const passage of passages) {
		const before = result.at(-1);
		const contact = contactIn(material, passage);
		const goesOn = contact === null || (before !== undefined && contact === contactIn(material, before));
		const shares = before?.sentence === passage.sentence && passage.predicates[0]?.own === false;
		if (shares && goesOn && roleIn(material, before) === 'background')
			result[result.length - 1] = joined(before, passage);
		else if (isReport(material, passage)) result.push(...partReport(material, passage));
		else result.push(passage);
	}

	return result;
};

/** Whether a passage reports the news of the article, or another contact, or none. */
const roleIn = (material: Indexed, passage: Place): Role | null => {
	const contact = contactIn(material, passage);
	if (contact === null) return null;
	return isNews(material.contacts[contact]!) ? 'main' : 'background';
};

/** Whether a passage tells of the contact that is the news, not of "the call" again. A denial is of one piece. */
const isReport = (material: Indexed, passage: Passage): boolean => {
	const index = contactIn(material, passage);
	if (index === null) return false;
	const contact = material.contacts[index]!;
	return isNews(contact) && contact.status !== 'denied' && !comesBack(material, index, passage);
};

/** A stretch of text, and whether it stands aside from the contact that its sentence reports. */
type Place = Span & Partial<Pick<Passage, 'aside'>>;

/** The contact that a passage reports: the one whose mention fits it best. */
export const contactIn = (material: Indexed, passage: Place): number | null => {
	if (passage.aside) return null;
	let best: number | null = null;
	let most = Number.NEGATIVE_INFINITY;
	// Of two that fit alike, the contact that was found first.
	for (const mention of material.reported.touching(passage).sort((a, b) => a.contact - b.contact)) {
		const close = closeness(passage, mention);
		if (close > most && !isOccasion(material, material.contacts[mention.contact]!, mention, passage)) {
			most = close;
			best = mention.contact;
		}
	}

	return best;
};

/**
 * Whether a mention only tells on which occasion the passage was said ("…, Lund told the station after the call"):
 * the news was told before, and is named again outside of what is said.
 */
const isOccasion = ({told}: Indexed, contact: ReportedContact, mention: Span, passage: Span): boolean =>
	isNews(contact) &&
	mention.start > contact.mentions[0]!.start &&
	told.touching(passage).length > 0 &&
	told.touching(mention).length === 0;

/**
 * Whether a contact was reported before, and is only named again here: the passage names nobody, or has "the call"
 * without both who talked ("The call took place at Lund's request").
 */
export const comesBack = (material: Indexed, contact: number, passage: Passage): boolean => {
	const {names, mentions} = material;
	const {mentions: places, participants} = material.contacts[contact]!;
	if (!places.some(({start}) => start < passage.start)) return false;
	const persons = new Set(
		mentions
			.touching(passage)
			.map(({entity}) => entity)
			.filter(entity => names.entities[entity]!.kind === 'person'),
	);
	if (persons.size === 0) return true;
	return (
		participants.filter(entity => persons.has(entity)).length < 2 &&
		places.some(place => overlap(place, passage) > 0 && isDefiniteTalk(material, place))
	);
};

const talks = new Set(words.nouns);
const definite = new Set(['the', 'this', 'that', 'their', 'both']);

/** "The call", "described the talks": a talk that is known by now. */
const isDefiniteTalk = ({reading}: Indexed, mention: Span): boolean => {
	const [first, last] = tokensIn(reading, mention);
	return reading.tokens
		.slice(first, last)
		.some(({lemma}, i) => talks.has(lemma) && definite.has(reading.tokens[first + i - 1]?.lower ?? ''));
};

/**
 * Whether a passage goes on with the contact of the one before it in the sentence: there the contact is reported,
 * here what was talked about ("spoke by phone | to discuss the ports").
 */
export const continues = (material: Indexed, passage: Passage, before: Passage | undefined): boolean =>
	before?.sentence === passage.sentence &&
	passage.predicates[0]?.own !== true &&
	roleIn(material, passage) === 'main' &&
	contactIn(material, passage) === contactIn(material, before);
