import adjectives from '../../../data/words/reporting-adjectives.json' with {type: 'json'};
import nouns from '../../../data/words/reporting-nouns.json' with {type: 'json'};
import verbs from '../../../data/words/reporting-verbs.json' with {type: 'json'};
import type {ReportingTone} from '../../analysis.ts';

/**
 * What can stand after a reporting verb:
 * - `clause`: "that …", a bare clause, a question ("whether …").
 * - `quote`: a quotation, or nothing, the quotation standing before it.
 * - `object`: a noun phrase ("reiterated its support").
 * - `complement`: an object and what it is held to be ("called it a mistake").
 * - `noun`: a noun of speech or thought and what it is about ("expressed concern over …").
 * - `infinitive`: "promised to …".
 * - `gerund`: "denied planning …".
 * - `request`: somebody and what they shall do ("urged both sides to talk").
 * - `target`: somebody and, after a preposition, of what ("accused them of …").
 * - `addressee`: before any of these, to whom it is said ("told reporters that …").
 */
export type Complementation =
	| 'clause'
	| 'quote'
	| 'object'
	| 'complement'
	| 'noun'
	| 'infinitive'
	| 'gerund'
	| 'request'
	| 'target'
	| 'addressee';

export type ReportingVerb = {
	lemma: string;
	tone: ReportingTone;
	takes: ReadonlySet<Complementation>;
	/** Prepositions that join the object to the verb ("call for", "speak of"). */
	prepositions: ReadonlySet<string>;
	/** True where it tells of an act that several share ("discussed the port") unless somebody's words follow. */
	joint: boolean;
};

type Entry = {tone: string; takes: string[]; prepositions?: string[]; joint?: boolean};

const entriesOf = (words: Record<string, Entry>): Map<string, ReportingVerb> =>
	new Map(
		Object.entries(words).map(([lemma, {tone, takes, prepositions = [], joint = false}]) => [
			lemma,
			{
				lemma,
				tone: tone as ReportingTone,
				takes: new Set(takes as Complementation[]),
				prepositions: new Set(prepositions),
				joint,
			},
		]),
	);

/** The reporting verbs by lemma. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = entriesOf(verbs.words);

/** Adjectives of thought and feeling ("worried", "confident"), used as verbs are after "be" and its like. */
export const reportingAdjectives: ReadonlyMap<string, ReportingVerb> = entriesOf(adjectives.words);

/** Nouns of speech and thought ("claim", "concern") by lemma, with their tone. */
export const reportingNouns: ReadonlyMap<string, ReportingTone> = new Map(
	Object.entries(nouns.words).flatMap(([tone, words]) => words.map(word => [word, tone as ReportingTone])),
);

/** The reporting verb of a lemma, or null. Mends lemmas of words that the tagger took for adjectives. */
export const reportingVerb = (lemma: string): ReportingVerb | null =>
	reportingVerbs.get(lemma) ??
	reportingVerbs.get(lemma.replace(/d$/, '')) ??
	reportingVerbs.get(lemma.replace(/ed$/, '')) ??
	null;

/** "say", used where another verb brings somebody's words ("quoted Lund as saying"). */
export const saying: ReportingVerb = reportingVerbs.get('say')!;
