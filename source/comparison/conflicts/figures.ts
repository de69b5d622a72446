import measures from '../../../data/words/directions.json' with {type: 'json'};
import type {Conflict, Figure} from '../../analysis.ts';
import type {Features} from '../features.ts';
import type {Placed} from '../placement.ts';
import {overlap} from '../spans.ts';
import {areOfSameSubject, isMostlyShared, lemmasOf} from './same-thing.ts';
import {byEvent, evidenceOf, type Findings, having, placeOf} from './telling.ts';

/** A figure with the passage and the account in which it stands. */
export type Count = Omit<Figure, 'article'> & {
	article: string;
	published: string | null;
	event: string;
	/** Of the passage in which it stands. */
	features: Features;
};

/** Reports of one event within so many days speak of the same state of things; later ones of a change. */
const sameTime = 2;

/** Two rounded figures this near are one. */
const rounding = 0.1;

/** Nobody errs so far: "thousands of people" and "two people" are not the same people. */
const farApart = 20;

const vague = /about|around|roughly|some|nearly|almost|approximately|estimated|close to/;
const least = /more than|over|at least|upwards|above|no fewer/;
const most = /up to|as many as|at most|under|fewer than|less than|below/;

type Hedged = Pick<Figure, 'value' | 'upper' | 'hedge'>;

/**
 * Whether two figures, with what hedges them, can both be right.
 *
 * @param tolerance Share of the higher by which they may differ.
 */
export const canBeOne = (a: Hedged, b: Hedged, tolerance: number): boolean => {
	const [low, high] = a.value <= b.value ? [a, b] : [b, a];
	if ((low.upper ?? low.value) >= high.value) return true;
	if (least.test(low.hedge ?? '') || most.test(high.hedge ?? '')) return true;
	return high.value - low.value <= tolerance * high.value;
};

const compatible = (a: Count, b: Count): boolean =>
	canBeOne(a, b, vague.test(a.hedge ?? '') || vague.test(b.hedge ?? '') ? rounding : 0);

const headOf = (of: string): string =>
	(
		of
			.toLowerCase()
			.match(/\p{L}+/gu)
			?.at(-1) ?? ''
	).replace(/s$/, '');

/** What two figures count is one thing where the last or any content word is shared: "Russian troops", "troops". */
const countsSame = (a: Count, b: Count): boolean => {
	if (a.of === '' || b.of === '' || a.increment !== b.increment) return false;
	if (Math.max(a.value, b.value) > farApart * Math.min(a.value, b.value)) return false;
	const words = new Set((a.of.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(word => word.replace(/s$/, '')));
	return headOf(a.of) === headOf(b.of) || words.has(headOf(b.of));
};

/** "Cut tariffs by 5 percent", "cut tariffs by 7 percent": what is counted is told by the passage alone. */
const measuresSame = (a: Count, b: Count): boolean => {
	if (a.of !== '' || b.of !== '' || a.unit === null || a.unit !== b.unit || a.increment !== b.increment)
		return false;
	const [here, there] = [lemmasOf(a.features), lemmasOf(b.features)];
	const common = [...here].filter(lemma => there.has(lemma)).length;
	return (
		isMostlyShared(common, here.size + there.size - 2 * common) && areOfSameSubject(a.features, b.features)
	);
};

/** "400 fans marched through the town", "900 souls marched through the town": what is counted did the same thing. */
const doSame = (a: Count, b: Count): boolean => {
	if (a.unit !== null || b.unit !== null || a.increment || b.increment) return false;
	const counted = new Set([a, b].flatMap(({of}) => of.toLowerCase().match(/\p{L}+/gu) ?? []));
	const after = ({features, end}: Count) =>
		features.terms.filter(({start, lemma, inner}) => start >= end && !inner && !counted.has(lemma));
	const there = new Map(after(b).map(({lemma, pos}) => [lemma, pos]));
	const shared = after(a).filter(({lemma, pos}) => there.get(lemma) === pos);
	return (
		shared.some(({pos}) => pos === 'VERB') &&
		shared.some(({pos}) => pos === 'NOUN') &&
		areOfSameSubject(a.features, b.features)
	);
};

const daysApart = (a: Count, b: Count): number => {
	if (a.published === null || b.published === null) return a.event === b.event ? 0 : Number.POSITIVE_INFINITY;
	return Math.abs(Date.parse(a.published.slice(0, 10)) - Date.parse(b.published.slice(0, 10))) / 86_400_000;
};

/** What a passage counts, as of the time of the report: "up from 14 in May" is of another. */
export const countsIn = (findings: Findings, {article, event, features, former, ...span}: Placed): Count[] =>
	(findings.accounts.get(article)?.figures ?? [])
		.filter(figure => !former && (figure.of !== '' || figure.unit !== null) && overlap(span, figure) > 0)
		.map(figure => ({
			...figure,
			article,
			event: event.id,
			published: findings.articles.get(article)!.published,
			features,
		}));

/** Whether two figures are for the same thing at the same time, and no rounding reconciles them. */
export const clash = (a: Count, b: Count): boolean =>
	daysApart(a, b) <= sameTime &&
	(countsSame(a, b) || measuresSame(a, b) || (a.event === b.event && doSame(a, b))) &&
	!compatible(a, b);

/** Figures that outlets give for the same thing at the same time, and that no rounding reconciles. */
export const figureConflicts = (findings: Findings): Conflict[] => {
	const ofTopics = findings.topics.flatMap(({series, remarks}) =>
		conflictOf(findings, series, clashing(countsOf(findings, remarks), clash)),
	);
	const known = new Set(ofTopics.flatMap(({evidence}) => evidence.map(placeOf)));
	const ofEvents = byEvent(findings, findings.remarks, ({event}) => event).flatMap(([{series}, remarks]) => {
		const counts = countsOf(findings, remarks).slice(0, mostCounts);
		const costs = counts.filter(count => isCost(count));
		// Of several costs nobody knows which are for one thing.
		const alone = costs.filter(({article}) => costs.filter(cost => cost.article === article).length === 1);
		return [
			...conflictOf(
				findings,
				series,
				clashing(counts, (a, b) => doSame(a, b) && !compatible(a, b)),
			),
			...conflictOf(
				findings,
				series,
				clashing(alone, (a, b) => a.unit === b.unit && !compatible(a, b)),
			),
		];
	});
	return [...ofTopics, ...ofEvents.filter(({evidence}) => !evidence.some(each => known.has(placeOf(each))))];
};

/** Of more figures in accounts of one event than this, so many are compared. */
const mostCounts = 200;

const countsOf = (findings: Findings, remarks: readonly Placed[]): Count[] =>
	remarks.flatMap(remark => countsIn(findings, remark));

const clashing = (counts: readonly Count[], differ: (a: Count, b: Count) => boolean): Count[] =>
	counts.filter(a => counts.some(b => a.article !== b.article && differ(a, b)));

const costWords = new Set(measures.cost);

/** A sum of money that a thing costs. */
const isCost = ({unit, increment, features}: Count): boolean =>
	unit !== null && unit !== '%' && !increment && features.terms.some(({lemma}) => costWords.has(lemma));

const conflictOf = (findings: Findings, series: string, counts: readonly Count[]): Conflict[] => {
	if (counts.length < 2) return [];
	const told = counts.map(({article, text, of}) => ({
		article,
		text: text.includes(of) ? text : `${text} ${of}`,
	}));
	return [
		{
			kind: 'figure',
			series,
			summary: `${having(findings, told)}.`,
			evidence: counts.map(count => evidenceOf(count.article, count)),
		},
	];
};
