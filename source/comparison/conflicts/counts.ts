import measures from '../../../data/words/measures.json' with {type: 'json'};
import type {Figure, Span} from '../../analysis.ts';
import {areOfOneClass} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {touching} from '../spans.ts';
import type {Term} from '../terms.ts';
import {onceFor} from './once.ts';
import {type Predication, predicationOf} from './predications.ts';
import type {Findings} from './telling.ts';

/** What a unit measures, and how many of the smallest one it is. */
type Measure = {dimension: string; size: number};

/** A figure with the passage in which it stands. */
export type Count = Figure & {
	remark: Placed;
	/** The part of the passage that is about it: up to the next figure, where there are several. */
	clause: Span;
	/** The noun that is counted: "shipment" of "shipments of rye"; empty where it is in no word. */
	head: string;
	/** The words for what is counted, and the longer of them in the singular, by which other passages may call it. */
	counted: ReadonlySet<string>;
	words: ReadonlySet<string>;
	/** Content words of the passage after the figure, each that heads its phrase. */
	after: readonly Term[];
	/** What is said of those that are counted. */
	predication: Predication | null;
	/** What the head measures, if it is a unit of measure. */
	measure: Measure | null;
	/** What of time it is for ("week" of "$3 million a week"), or null. */
	per: string | null;
};

/** Two rounded figures this near are one. */
const rounding = 0.1;

/** Nobody errs so far: "thousands of people" and "two people" are not the same people. */
const farApart = 20;

const vague = /about|around|roughly|some|nearly|almost|approximately|estimated|close to/;
const least = /more than|over|at least|upwards|above|no fewer/;
const most = /up to|as many as|at most|under|fewer than|less than|below/;

/** "As many as 16,000" may be fewer, but not a few thousand. */
const upTo = 0.5;

type Hedged = Pick<Figure, 'value' | 'upper' | 'hedge'>;

/**
 * Whether two figures, with what hedges them, can both be right.
 *
 * @param tolerance Share of the higher by which they may differ.
 */
export const canBeOne = (a: Hedged, b: Hedged, tolerance: number): boolean => {
	const [low, high] = a.value <= b.value ? [a, b] : [b, a];
	if ((low.upper ?? low.value) >= high.value) return true;
	// Of two lower bounds too: the higher holds for both.
	if (least.test(low.hedge ?? '')) return true;
	if (most.test(high.hedge ?? '') && low.value >= upTo * high.value) return true;
	return high.value - low.value <= tolerance * high.value;
};

/** Whether two counts of one thing can both be right, in whatever units they measure it. */
export const compatible = (a: Count, b: Count): boolean => {
	const [here, there] = [a.measure, b.measure];
	const converted = here !== null && there !== null && here.size !== there.size;
	const isVague = converted || vague.test(a.hedge ?? '') || vague.test(b.hedge ?? '');
	const [one, other] = converted ? [inUnits(a, here.size), inUnits(b, there.size)] : [a, b];
	return canBeOne(one, other, isVague ? rounding : 0);
};

const units = new Map<string, Measure>(
	Object.entries(measures.words).flatMap(([dimension, sizes]) =>
		Object.entries(sizes).map(([unit, size]) => [unit, {dimension, size}] as const),
	),
);

const inUnits = ({value, upper, hedge}: Hedged, size: number): Hedged => ({
	value: value * size,
	upper: upper === null ? null : upper * size,
	hedge,
});

const headOf = (of: string): string =>
	(
		of
			.toLowerCase()
			.split(/(?<=\p{L}) of /u)[0]!
			.match(/\p{L}+/gu)
			?.at(-1) ?? ''
	).replace(/s$/, '');

/** Shorter words name nothing by themselves. */
const leastLength = 4;

/**
 * What two figures count is one thing where the last word is the same or of one class ("warships", "vessels"), or
 * any content word is shared: "Russian troops", "troops".
 */
export const countsSame = (a: Count, b: Count): boolean => {
	if (a.of === '' || b.of === '' || a.increment !== b.increment) return false;
	if (a.measure && b.measure) return a.measure.dimension === b.measure.dimension;
	if (Math.max(a.value, b.value) > farApart * Math.min(a.value, b.value)) return false;
	return areOfOneClass(a.head, b.head) || a.words.has(b.head);
};

/** "$3 million a week", "40 tons per day", "a monthly 20 euros". */
const rate =
	/^\s*(?:(?:a|an|per|each|every|\/)\s*(hour|day|night|week|month|quarter|year)\b|(dai|hour|week|month|year)ly\b)/iu;

const perIn = (text: string): string | null => {
	const found = rate.exec(text);
	return found?.[1]?.toLowerCase() ?? found?.[2]?.toLowerCase().replace('dai', 'day') ?? null;
};

/** How far behind a figure what it is for is looked for. */
const ahead = 12;

/** What a passage counts, as of the time of the report: "up from 14 in May" is of another. */
export const countsIn = onceFor((findings: Findings, remark: Placed): readonly Count[] => {
	const {article} = remark;
	const {text} = findings.articles.get(article)!;
	const figures = remark.former ? [] : touching(findings.accounts.get(article)?.figures ?? [], remark);
	const clauseOf = ({start}: Span, i: number): Span =>
		figures.length === 1 ? remark.said : {start, end: figures[i + 1]?.start ?? remark.end};
	return figures
		.map((figure, i) => ({figure, clause: clauseOf(figure, i)}))
		.filter(({figure: {of, unit}}) => of !== '' || unit !== null)
		.map(({figure, clause}) => {
			const head = headOf(figure.of);
			const counted = figure.of.toLowerCase().match(/\p{L}+/gu) ?? [];
			const long = counted.filter(word => word.length >= leastLength);
			return {
				...{...figure, article, remark, clause, head},
				counted: new Set(counted),
				words: new Set(long.map(word => word.replace(/s$/, ''))),
				after: remark.features.terms.filter(({start, inner}) => start >= figure.end && !inner),
				predication: predicationOf(remark.features.terms, figure, text),
				measure: units.get(head) ?? null,
				per: perIn(text.slice(figure.end, figure.end + ahead)),
			};
		});
});
