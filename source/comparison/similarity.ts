import type {Facet} from '../analysis.ts';
import type {Features} from './features.ts';
import type {Term} from './terms.ts';
import {type Bag, Vocabulary} from './vocabulary.ts';

/**
 * What counts for and against two passages saying the same thing. All weights stand here; the sum is compared
 * with `threshold`.
 */
export const weights = {
	threshold: 0.42,
	/** Likeness of the words, 0 to 1: the main thing. */
	words: 1,
	/** One of them says little ("but their talks are rare"): a shared word proves less. */
	fewWords: -0.05,
	/** The same facet: how much of the way that goes by itself depends on how narrow the facet is. */
	facets: new Map<Facet, number>([
		['confidentiality', 0.5],
		['initiative', 0.5],
		['purpose', 0.3],
		['denial', 0.3],
		['casualties', 0.2],
		['forces', 0.1],
		['assessment', 0.2],
		['substance', 0.15],
		['earlier contact', 0.1],
		['warning', 0.15],
		['demands', 0.15],
		['reaction', 0.15],
		['background', 0],
	]),
	otherFacet: -0.1,
	actor: 0.12,
	otherActor: -0.12,
	/** Share of referents in common; or none, though both have some. */
	referents: 0.15,
	otherReferents: -0.1,
	/** Both name persons, but other ones. */
	otherPersons: -0.3,
	figures: 0.4,
	otherFigures: -0.4,
	/** Only one of them gives figures. */
	oneFigure: -0.1,
	/** Both tell of one day, or of a day and its month; or of other times. */
	day: 0.3,
	month: 0.15,
	otherDate: -0.15,
	/** Both are given as one person's word, or two persons'. */
	samePerson: 0.1,
	otherPerson: -0.1,
	/** Who warns is half of a warning. */
	otherWarner: -0.45,
	/** Both are given as the word of one side, or of two. */
	side: 0.05,
	otherSide: -0.1,
	/** What the talk was about is told by either side in its own way: two readouts, not one. */
	otherReadout: -0.35,
	/** Both say the how-manieth talk it was, and agree; or do not. */
	count: 0.3,
	otherCount: -0.4,
	/** Two warnings of what will be done in return; or one of that, and one of what may happen. */
	requital: 0.15,
	otherWarning: -0.3,
	/** The opposite sense. */
	opposite: -0.3,
	/** Both deny something. */
	negative: 0,
	/** At one place in their articles; and a whole article apart. */
	place: 0.06,
	apart: -0.24,
};

/** Content words below which a passage says little. */
const fewWords = 3;

/** Two passages, by their indices. */
export type Pair = {a: number; b: number};

/**
 * Likeness of pairs of passages by their words: each word finds its nearest on the other side, weighed by how
 * much it says; the harmonic mean of both directions. Greedy matching as in BERTScore (Zhang et al. 2020) over
 * static vectors.
 *
 * @param passages With words of the vocabulary.
 * @returns For each pair 0 to 1.
 */
export const likenesses = (
	passages: readonly Bag[],
	pairs: readonly Pair[],
	vocabulary: Vocabulary,
): number[] => {
	const [ones, others] = [pairs.map(({a}) => a), pairs.map(({b}) => b)];
	const there = coverages(passages, others, ones, vocabulary);
	const back = coverages(passages, ones, others, vocabulary);
	return there.map((a, i) => {
		const b = back[i]!;
		return a + b === 0 ? 0 : (2 * a * b) / (a + b);
	});
};

/**
 * How much of each passage finds a near word in the other of its pair, 0 to 1.
 *
 * @param covered For each pair the passage of which it is asked, and `covering` the other.
 */
const coverages = (
	passages: readonly Bag[],
	covered: readonly number[],
	covering: readonly number[],
	vocabulary: Vocabulary,
): number[] => {
	const pairsOf = passages.map((): number[] => []);
	covering.forEach((passage, pair) => {
		pairsOf[passage]!.push(pair);
	});
	const shares = new Array<number>(covered.length).fill(0);
	pairsOf.forEach((pairs, passage) => {
		if (pairs.length === 0) return;
		const others = pairs.map(pair => passages[covered[pair]!]!);
		vocabulary.coverages(passages[passage]!, others).forEach((share, i) => {
			shares[pairs[i]!] = share;
		});
	});
	return shares;
};

/** Likeness of two passages alone, 0 to 1; of many, `likenesses` is quicker. */
export const likeness = (a: readonly Term[], b: readonly Term[]): number => {
	const vocabulary = new Vocabulary([...a, ...b].map(({lemma}) => lemma));
	return likenesses([vocabulary.bagOf(a), vocabulary.bagOf(b)], [{a: 0, b: 1}], vocabulary)[0]!;
};

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
	let common = 0;
	for (const x of a) if (b.has(x)) common++;
	const all = a.size + b.size - common;
	return all === 0 ? 0 : common / all;
};

/** Digits of a figure before the zeros that it ends with: 2 of 33,000, 3 of 976 million. */
const significantOf = (value: number): number =>
	value.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length;

const isRounded = (rough: number, exact: number): boolean =>
	Number(exact.toPrecision(Math.min(100, significantOf(rough)))) === rough;

/** Whether two passages give one figure, perhaps rounded: 33,000 and 33,412, but not 976 and 941. */
export const haveOneFigure = (a: Features, b: Features): boolean =>
	a.figures.some(x => b.figures.some(y => isRounded(x, y) || isRounded(y, x)));

/** Days and months alone: a week may or may not have the day. */
const daysOf = ({dates}: Features): string[] =>
	dates.filter(date => !date.includes('W')).map(date => date.slice(0, 'YYYY-MM-DD'.length));

/**
 * How far the places of two passages speak for their saying the same thing: reports of one event tell it in much the
 * same order, the news first. As in the alignment of comparable texts (Barzilay and Elhadad 2003).
 *
 * @param a The place of the one in its article, 0 to 1, and `b` that of the other.
 */
export const nearnessOfPlaces = (a: number, b: number): number => {
	const distance = Math.abs(a - b);
	return weights.place * (1 - distance) + weights.apart * distance;
};

/** Whether two passages tell of one time. */
const times = (a: Features, b: Features): number => {
	if (a.dates.length === 0 || b.dates.length === 0) return 0;
	const [here, there] = [daysOf(a), daysOf(b)];
	if (here.length === 0 || there.length === 0) return 0;
	const common = here.flatMap(x => there.filter(y => x.startsWith(y) || y.startsWith(x)).map(y => [x, y]));
	if (common.length === 0) return weights.otherDate;
	const isDay = common.some(([x, y]) => x === y && x!.length === 'YYYY-MM-DD'.length);
	return isDay ? weights.day : weights.month;
};

/** One person's word is not another's, nor that of a government at large. */
const voices = (a: Features, b: Features): number => {
	const [one, two] = [a.speaker?.person ?? null, b.speaker?.person ?? null];
	if (one === null && two === null) return 0;
	// An article that gives a surname alone may take it for a place.
	if (one === two || one === b.speaker?.side || two === a.speaker?.side) return weights.samePerson;
	const warning = a.facet === 'warning' && b.facet === 'warning';
	return warning ? weights.otherWarner : one !== null && two !== null ? weights.otherPerson : 0;
};

/**
 * How far two passages say the same thing: at or above `weights.threshold` they may stand in one row.
 *
 * @param words Likeness of their words.
 */
export const agreement = (a: Features, b: Features, words: number): number => {
	let score = weights.words * words;
	if (Math.min(a.terms.length, b.terms.length) < fewWords) score += weights.fewWords;
	if (a.facet === b.facet) score += weights.facets.get(a.facet) ?? 0;
	// "Background" is where no rule held: it says nothing against another facet.
	else if (a.facet !== 'background' && b.facet !== 'background') score += weights.otherFacet;
	if (a.actor && b.actor) score += a.actor === b.actor ? weights.actor : weights.otherActor;
	const shared = jaccard(a.referents, b.referents);
	score += weights.referents * shared;
	if (shared === 0 && a.referents.size > 0 && b.referents.size > 0) score += weights.otherReferents;
	if (a.persons.size > 0 && b.persons.size > 0 && jaccard(a.persons, b.persons) === 0)
		score += weights.otherPersons;
	if (a.figures.length > 0 && b.figures.length > 0) {
		if (haveOneFigure(a, b)) score += weights.figures;
		else if (a.facet !== 'forces' || b.facet !== 'forces') score += weights.otherFigures;
	} else if (a.figures.length + b.figures.length > 0) score += weights.oneFigure;

	score += times(a, b);
	if (a.facet === 'warning' && b.facet === 'warning' && (a.requital || b.requital))
		score += a.requital && b.requital ? weights.requital : weights.otherWarning;
	if (a.count !== null && b.count !== null) score += a.count === b.count ? weights.count : weights.otherCount;
	score += voices(a, b);
	const [side, other] = [a.speaker?.side, b.speaker?.side];
	if (side && other) {
		const readouts = a.facet === 'substance' && b.facet === 'substance';
		score += side === other ? weights.side : readouts ? weights.otherReadout : weights.otherSide;
	}

	if (a.negative && b.negative) score += weights.negative;
	else if (a.negative !== b.negative && a.facet !== 'confidentiality') score += weights.opposite;
	return score;
};
