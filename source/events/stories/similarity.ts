import {dayNumber, type StoryFeatures} from './features.ts';
import {backgroundShare, type Vector} from './weights.ts';

/** Likeness of the words of two articles, 0 to 1: the mean of the cosines of both channels. */
export const likeness = (a: Vector, b: Vector): number => {
	let sum = 0;
	let i = 0;
	let j = 0;
	while (i < a.terms.length && j < b.terms.length) {
		const difference = a.terms[i]! - b.terms[j]!;
		if (difference === 0) sum += a.whole[i]! * b.whole[j]! + a.lead[i]! * b.lead[j]!;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}

	return sum / 2;
};

/** Two articles are alike by a place alone where the rest of what they have in common makes no more than this. */
const nothingElse = 0.015;

/**
 * Whether two articles are alike by the name of one place alone: the weather in a valley, a dispute over it.
 *
 * @param places For each of the two, by term, the place that the term is a word of the name of.
 */
export const sharePlaceAlone = (
	a: Vector,
	b: Vector,
	[inA, inB]: readonly [ReadonlyMap<number, string>, ReadonlyMap<number, string>],
): boolean => {
	const ofPlace = new Map<string, number>();
	let sum = 0;
	let i = 0;
	let j = 0;
	while (i < a.terms.length && j < b.terms.length) {
		const term = a.terms[i]!;
		const difference = term - b.terms[j]!;
		if (difference === 0) {
			const common = a.whole[i]! * b.whole[j]! + a.lead[i]! * b.lead[j]!;
			const place = inA.get(term) ?? inB.get(term);
			if (place !== undefined) ofPlace.set(place, (ofPlace.get(place) ?? 0) + common);
			sum += common;
		}

		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}

	return ofPlace.size > 0 && (sum - Math.max(...ofPlace.values())) / 2 < nothingElse;
};

/** Reports of one event are published close together: far apart, likeness counts for up to this much less. */
const lossOverTime = 0.3;
/** Days after which 63% of that loss is reached. */
const daysOfLoss = 30;

/** What likeness is worth between two days of publication, 0.7 to 1; 1 where a day is unknown. */
export const nearness = (a: number | null, b: number | null): number =>
	a === null || b === null ? 1 : 1 - lossOverTime * (1 - Math.exp(-Math.abs(a - b) / daysOfLoss));

/** What an article says of when, where, who and what: prepared once for `twinhood`. */
export type Account = {
	features: StoryFeatures;
	/** Day numbers of `features.days`. */
	days: number[];
	/** True where one of the days is the day of publication, or close before: the article is news of that day. */
	fresh: boolean;
	names: Set<string>;
	/** Names of the headline, and of the lead. */
	chief: {headline: string[]; lead: string[]};
	/** Weights of the headline's words, and of those that are no names and no numbers; each of length one. */
	headline: Map<string, number>;
	deed: Map<string, number>;
};

/** A report of a day's news comes within this many days. */
const freshDays = 3;

/** A newsroom that follows up an event within fewer days need not say again when it happened. */
const followUpDays = 4;

/** Likeness across more days is worth this much: 0.5 to 0.7 does as well. */
const worthAcrossDays = 0.6;

/**
 * What likeness is worth for the days of which two articles tell: less where both are fresh news and their days
 * lie apart. A single late follow-up still finds its story; two groups of reports on two days stay two.
 */
export const agreementOfDays = (a: Account, b: Account): number =>
	a.fresh && b.fresh && daysBetween(a.days, b.days) >= followUpDays ? worthAcrossDays : 1;

/** Days between the closest two; 0 where either side has none. */
const daysBetween = (a: readonly number[], b: readonly number[]): number => {
	let least = Infinity;
	for (const x of a) for (const y of b) least = Math.min(least, Math.abs(x - y));
	return least === Infinity ? 0 : least;
};

/** Whether two articles tell of days, and of none that is the same. */
export const tellOtherDays = (a: Account, b: Account): boolean => daysBetween(a.days, b.days) > 0;

/** Prepares an article for comparison with its look-alikes. */
export const accountOf = (features: StoryFeatures): Account => {
	const {names, terms, published} = features;
	const days = features.days.map(day => dayNumber(day)!);
	const known = new Set(names.map(({key}) => key));
	const headline = terms.lemmas.filter((_lemma, i) => terms.headline[i]! > 0);
	return {
		features,
		days,
		fresh: published === null ? days.length > 0 : days.some(day => Math.abs(published - day) <= freshDays),
		names: known,
		chief: {
			headline: names.filter(name => name.headline).map(({key}) => key),
			lead: names.filter(name => name.lead).map(({key}) => key),
		},
		headline: weighted(headline),
		deed: weighted(headline.filter(lemma => !known.has(lemma) && !/\d/.test(lemma))),
	};
};

const weighted = (lemmas: readonly string[]): Map<string, number> => {
	const weights = lemmas.map(lemma => -Math.log(backgroundShare(lemma)));
	const length = Math.hypot(...weights);
	return new Map(length > 0 ? lemmas.map((lemma, i) => [lemma, weights[i]! / length]) : []);
};

/** Headlines as alike as this (cosine) tell the same kind of thing. */
const sameWords = 0.5;

/** Texts more alike than this tell of the same place, though a headline may leave out where. */
const sameText = 0.4;

/**
 * Tells near twins: two articles whose headlines tell the same kind of thing, but of another day, or of others
 * or elsewhere. What makes them alike then speaks for two events, not for one.
 *
 * `day`: both are fresh news of days of which no two are within a day of each other. `names`: what each
 * headline names, the other article does not name at all. A headline without a name is taken to mean the names of its lead.
 *
 * @param likeness Of the two articles' words.
 */
export const twinhood = (a: Account, b: Account, likeness: number): 'day' | 'names' | null => {
	if (
		a.fresh &&
		b.fresh &&
		daysBetween(a.days, b.days) > oneNight &&
		cosine(a.headline, b.headline) >= sameWords
	)
		return 'day';
	if (areOthers(a, b, likeness) && cosine(a.deed, b.deed) >= sameWords) return 'names';
	return null;
};

/** A day apart can be one night, or two time zones. */
const oneNight = 1;

const areOthers = (a: Account, b: Account, likeness: number): boolean => {
	const inHeadlines = a.chief.headline.length > 0 && b.chief.headline.length > 0;
	if (!inHeadlines && likeness >= sameText) return false;
	const [mine, theirs] = [chiefOf(a), chiefOf(b)];
	return (
		mine.length > 0 &&
		theirs.length > 0 &&
		!mine.some(name => b.names.has(name)) &&
		!theirs.some(name => a.names.has(name))
	);
};

/** Keys of the names that an article is about. */
export const chiefOf = ({chief}: Account): readonly string[] =>
	chief.headline.length > 0 ? chief.headline : chief.lead;

const cosine = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
	let sum = 0;
	for (const [lemma, weight] of a) sum += weight * (b.get(lemma) ?? 0);
	return sum;
};
