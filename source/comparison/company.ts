import words from '../../data/words/company.json' with {type: 'json'};
import type {Event} from '../analysis.ts';
import type {Mention} from '../language/names.ts';
import type {Token} from '../language/reading.ts';
import type {Indexed} from './material.ts';
import type {Passage} from './passages.ts';
import {lastWord} from './referents.ts';

/** Who else took part in a talk: persons named, or nobody. */
export type Company = {alone: true} | {alone: false; names: string[]};

/** Whether a talk is one that others joined: they are none of the two whose talk it is. */
export const isJoinedBy = ({participants}: Event, {names}: {names: readonly string[]}): boolean => {
	const joining = new Set(names.map(lastWord));
	return !participants.some(name => joining.has(lastWord(name)));
};

const taking = new Set(words.taking);
const talking = new Set(words.talking);
const alone = new Set(words.alone);
const ofPart = new Set(words.ofPart);
const lines = new Set(words.lines);

/** How far behind "joined by" a name stands: "by the Norwegian minister of defence, Ole Dahl". */
const reach = 12;
/** How far behind "joined" its "by" stands: "joined on the call by". */
const nearby = 5;

/**
 * Reads "was joined by the defence minister, Ole Dahl", "Ole Dahl also took part", "was on the line too"; and "spoke
 * alone", "nobody else took part". Null where a passage says nothing of others, or only of a part of the talk.
 */
export const companyIn = (
	{reading: {tokens}, names, mentions}: Indexed,
	passage: Passage,
): Company | null => {
	const words = tokens.slice(passage.first, passage.last);
	if (words.some(({lower}) => ofPart.has(lower))) return null;
	const persons = mentions
		.touching(passage)
		.filter(({first, entity}) => first >= passage.first && names.entities[entity]!.kind === 'person');
	const named = (found: readonly Mention[]): Company | null =>
		found.length === 0 ? null : {alone: false, names: found.map(({entity}) => names.entities[entity]!.name)};
	const also = words.some(({lower}) => lower === 'also' || lower === 'too');
	for (const {lemma, passive, negated, first, last, subject, modal, tense} of passage.predicates) {
		if (negated || modal !== null || tense === 'future') continue;
		const after = tokens.slice(last, Math.min(passage.last, last + reach));
		const by = after.findIndex(({lower}) => lower === 'by');
		// "Was joined by Sweden in condemning the raid" is of no talk.
		if (
			passive &&
			lemma === 'join' &&
			by >= 0 &&
			by < nearby &&
			!after.slice(by).some(({lower}) => lower === 'in')
		)
			return named(persons.filter(mention => mention.first > last + by && mention.first < last + reach));
		if (talking.has(lemma) && isAlone(after)) return {alone: true};
		if (subject === null || !takesPart(lemma, after)) continue;
		// "The defence minister, Ole Dahl, also": the name stands beside what looks like the subject.
		if (isNobody(tokens.slice(subject.first, last), after)) return {alone: true};
		const found = also
			? named(persons.filter(mention => mention.first >= subject.first && mention.last <= first))
			: null;
		if (found) return found;
	}

	return null;
};

const isAlone = (after: readonly Token[]): boolean =>
	after.some(
		({lower}, i) => alone.has(lower) && after[i - 1]?.lower !== 'not' && after[i + 1]?.lower !== 'for',
	);

/** "Took part", "joined the call", "was on the line". */
const takesPart = (lemma: string, after: readonly Token[]): boolean =>
	(lemma === 'take' && after[0]?.lower === 'part') ||
	taking.has(lemma) ||
	(lemma === 'be' && after.some(({lower}, i) => lines.has(lower) && after[i - 1]?.lower === 'the'));

/** "Nobody else", "no one else", "no one but the two". */
const isNobody = (subject: readonly Token[], after: readonly Token[]): boolean => {
	const [first, second] = subject;
	const none = first?.lower === 'nobody' || (first?.lower === 'no' && second?.lower === 'one');
	return none && [...subject, ...after].some(({lower}) => lower === 'else' || lower === 'but');
};
