import reporting from '../../../data/words/reporting-verbs.json' with {type: 'json'};

/**
 * What can stand after a reporting verb as what is said:
 * - `clause`: "that …", a bare clause, a question ("whether …").
 * - `quote`: a quotation, or nothing, the quotation standing before it.
 * - `object`: a noun phrase ("reiterated its support").
 * - `infinitive`: "promised to …".
 * - `gerund`: "denied planning …".
 * - `request`: somebody and what they shall do ("urged both sides to talk").
 * - `addressee`: before any of these, to whom it is said ("told reporters that …").
 */
export type Complementation =
	| 'clause'
	| 'quote'
	| 'object'
	| 'infinitive'
	| 'gerund'
	| 'request'
	| 'addressee';

/** How a reporting verb presents what it reports. */
export type ReportingTone =
	| 'neutral'
	| 'question'
	| 'assertive'
	| 'admission'
	| 'denial'
	| 'warning'
	| 'promise'
	| 'demand'
	| 'judgement'
	| 'accusation'
	| 'praise'
	| 'opposition'
	| 'thought'
	| 'manner';

export type ReportingVerb = {
	lemma: string;
	tone: ReportingTone;
	takes: ReadonlySet<Complementation>;
	/** Prepositions that join the object to the verb ("call for", "speak of"). */
	prepositions: ReadonlySet<string>;
};

type Entry = {tone: string; takes: string[]; prepositions?: string[]};

/** The reporting verbs by lemma. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
	Object.entries(reporting.words as Record<string, Entry>).map(([lemma, entry]) => [
		lemma,
		{
			lemma,
			tone: entry.tone as ReportingTone,
			takes: new Set(entry.takes as Complementation[]),
			prepositions: new Set(entry.prepositions ?? []),
		},
	]),
);
