import {countsIn} from './conflicts/counts.ts';
import {clash, hasChanged} from './conflicts/figures.ts';
import {initiatorOf} from './conflicts/initiator.ts';
import {lengthsDiffer} from './conflicts/lengths.ts';
import {deniesContact} from './conflicts/reports.ts';
import {mostPassages} from './conflicts/same-thing.ts';
import {contradict, ofStatus, senseOf} from './conflicts/substance.ts';
import type {Findings} from './conflicts/telling.ts';
import type {Placed} from './placement.ts';
import {agreement, haveOneFigure, likenesses} from './similarity.ts';
import {Vocabulary} from './vocabulary.ts';

/** Of more passages with figures on one thing than this, so many are compared: they repeat themselves. */
const mostCounting = 100;

/**
 * Parts what is said of one thing into accounts that can be right together: other figures, the opposite sense, and
 * another side that asked for the call stand apart, however alike the words. A passage that agrees with several
 * goes to one that has its figure, and to the one that it is most like.
 *
 * @param remarks In order; the parts and what is in them keep it.
 */
export const partsOf = (findings: Findings, remarks: readonly Placed[]): Placed[][] => {
	if (remarks.length < 2) return [[...remarks]];
	const atOdds = oddsAmong(findings, remarks);
	if (atOdds.size === 0) return [[...remarks]];
	const parts: Placed[][] = [];
	let agreements: Agreements | undefined;
	// Those that contradict another make the parts, the rest join them.
	for (const remark of [...remarks].sort((a, b) => Number(atOdds.has(b)) - Number(atOdds.has(a)))) {
		const agreeing = parts.filter(part => part.every(other => !atOdds.get(remark)?.has(other)));
		const alike = agreeing.filter(part => part.some(other => haveOneFigure(remark.features, other.features)));
		const fitting = alike.length > 0 ? alike : agreeing;
		let [best] = fitting;
		if (fitting.length > 1) {
			agreements ??= agreementsIn(remarks);
			best = mostAlike(remark, fitting, agreements);
		}

		if (best) best.push(remark);
		else parts.push([remark]);
	}

	const places = new Map(remarks.map((remark, place) => [remark, place]));
	return parts.map(part => part.sort((a, b) => places.get(a)! - places.get(b)!));
};

/** For each remark that another contradicts, those that do. */
const oddsAmong = (findings: Findings, remarks: readonly Placed[]): Map<Placed, Set<Placed>> => {
	const odds = new Map<Placed, Set<Placed>>();
	const add = (a: Placed, b: Placed) => {
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const)
			odds.set(one, (odds.get(one) ?? new Set()).add(other));
	};
	const counting = remarks
		.map(remark => ({remark, counts: countsIn(findings, remark)}))
		.filter(({counts}) => counts.length > 0)
		.slice(0, mostCounting);
	eachPair(counting, (a, b) => {
		const differ = (x: typeof a, y: typeof a) =>
			x.counts.every(count => y.counts.some(other => clash(findings, count, other)));
		const changed = a.counts.some(count => b.counts.some(other => hasChanged(findings, count, other)));
		if (changed || differ(a, b) || differ(b, a)) add(a.remark, b.remark);
	});
	// Forces grow and shrink from report to report; of anything else, two figures are two statements.
	const exact = remarks
		.filter(({features}) => features.figures.length > 0 && features.facet !== 'forces')
		.slice(0, mostCounting);
	eachPair(exact, (a, b) => {
		if (!haveOneFigure(a.features, b.features)) add(a, b);
	});
	const senses = remarks
		.filter(({features}) => !ofStatus.has(features.facet))
		.slice(0, mostPassages)
		.map(remark => senseOf(findings, remark));
	eachPair(senses, (a, b) => {
		if (contradict(a, b)) add(a.remark, b.remark);
	});
	// A former figure is of its own time: only the same figure can be of that time too.
	for (const former of remarks.filter(remark => remark.former).slice(0, mostCounting)) {
		for (const other of remarks)
			if (other !== former && !haveOneFigure(former.features, other.features)) add(former, other);
	}

	const held = remarks.filter(({reports}) => reports).slice(0, mostCounting);
	const denied = new Set(held.filter(remark => deniesContact(findings, remark)));
	for (const denial of denied) {
		for (const other of held)
			if (other.event.id === denial.event.id && !denied.has(other)) add(denial, other);
	}

	const asking = remarks
		.filter(({features}) => features.facet === 'initiative')
		.map(remark => ({remark, side: initiatorOf(remark)}));
	eachPair(asking, (a, b) => {
		if (a.side !== null && b.side !== null && a.side !== b.side && a.remark.event.id === b.remark.event.id)
			add(a.remark, b.remark);
	});
	const timed = remarks
		.filter(({talk, features}) => talk.length !== null && features.facet === 'call')
		.slice(0, mostCounting);
	eachPair(timed, (a, b) => {
		if (lengthsDiffer(a.talk.length!, b.talk.length!)) add(a, b);
	});
	return odds;
};

const eachPair = <T>(items: readonly T[], look: (a: T, b: T) => void): void => {
	for (const [i, b] of items.entries()) for (const a of items.slice(0, i)) look(a, b);
};

/** How well a remark agrees with each of some others. */
type Agreements = (remark: Placed, others: readonly Placed[]) => number[];

const agreementsIn = (remarks: readonly Placed[]): Agreements => {
	const vocabulary = new Vocabulary(remarks.flatMap(({features}) => features.terms.map(({lemma}) => lemma)));
	const bags = new Map(remarks.map(remark => [remark, vocabulary.bagOf(remark.features.terms)]));
	return (remark, others) => {
		const passages = [remark, ...others].map(each => bags.get(each)!);
		const pairs = others.map((_, i) => ({a: 0, b: i + 1}));
		const words = likenesses(passages, pairs, vocabulary);
		return others.map((other, i) => agreement(remark.features, other.features, words[i]!));
	};
};

const mostAlike = (remark: Placed, parts: ReadonlyArray<Placed[]>, agreements: Agreements): Placed[] => {
	const alike = (part: readonly Placed[]) =>
		agreements(remark, part).reduce((sum, score) => sum + score, 0) / part.length;
	return parts.map(part => ({part, score: alike(part)})).reduce((a, b) => (b.score > a.score ? b : a)).part;
};
