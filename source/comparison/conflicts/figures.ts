import conversePairs from '../../../data/words/converses.json' with {type: 'json'};
import measures from '../../../data/words/directions.json' with {type: 'json'};
import type {Conflict} from '../../analysis.ts';
import {nearness} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {type Count, compatible, countsIn, countsSame} from './counts.ts';
import {areOfOneFrame, frameOf} from './frames.ts';
import {tollsOf} from './harms.ts';
import {isRevised} from './revisions.ts';
import {areOfSameSubject, isMostlyShared, lemmasOf, sharedBy} from './same-thing.ts';
import {byEvent, evidenceOf, type Findings, having, placeOf, toldBySeveral, wordsIn} from './telling.ts';
import {appearTogether, areOfOneTime, areOfOtherTimes} from './times.ts';

/** "Cut tariffs by 5 percent", "cut tariffs by 7 percent": what is counted is told by the passage alone. */
const measuresSame = (a: Count, b: Count): boolean => {
	if (a.of !== '' || b.of !== '' || a.unit === null || a.unit !== b.unit || a.increment !== b.increment)
		return false;
	const [here, there] = [lemmasOf(a.remark.features), lemmasOf(b.remark.features)];
	const common = sharedBy(here, there);
	return (
		isMostlyShared(common, here.size + there.size - 2 * common) &&
		areOfSameSubject(a.remark.features, b.remark.features)
	);
};

/** "400 fans marched through the town", "900 souls marched through the town": what is counted did the same thing. */
const doSame = (a: Count, b: Count): boolean => {
	if (a.unit !== null || b.unit !== null || a.increment || b.increment) return false;
	const shared = a.after.filter(
		({lemma, pos}) =>
			!b.counted.has(lemma) &&
			!a.counted.has(lemma) &&
			b.after.findLast(other => other.lemma === lemma)?.pos === pos,
	);
	return (
		shared.some(({pos}) => pos === 'VERB') &&
		shared.some(({pos}) => pos === 'NOUN') &&
		areOfSameSubject(a.remark.features, b.remark.features)
	);
};

/** Whether two figures are for the same thing at the same time, and no rounding reconciles them. */
export const clash = (findings: Findings, a: Count, b: Count): boolean =>
	areOther(a, b) &&
	(countsSame(a, b) || measuresSame(a, b) || (a.remark.event.id === b.remark.event.id && doSame(a, b))) &&
	areOfOneState(findings, a, b);

/** Whether two figures are for one thing at other times. */
export const hasChanged = (findings: Findings, a: Count, b: Count): boolean =>
	countsSame(a, b) &&
	!compatible(a, b) &&
	areOfOtherTimes(findings, a.remark, b.remark, [a.clause, b.clause]);

/** Whether two figures cannot both be right if they are for one thing. */
const areOther = (a: Count, b: Count): boolean => a.per === b.per && !compatible(a, b);

/** Whether two figures for one thing are for it at the same time and in the same role. */
const areOfOneState = (findings: Findings, a: Count, b: Count): boolean =>
	appearTogether(findings, a.remark, b.remark) &&
	areOfOneTime(findings, a.remark, b.remark, [a.clause, b.clause]) &&
	!areConverse(a, b) &&
	!isRevised(findings, a, b) &&
	!haveOtherRoles(a, b);

/** "Two boats collided", "sent three boats": those that do one thing are not those to which another is done. */
const haveOtherRoles = ({predication: here}: Count, {predication: there}: Count): boolean =>
	here !== null && there !== null && here.role !== there.role && nearness(here.verb, there.verb) < sameVerb;

/** From here on two verbs are of one class. */
const sameVerb = 0.5;

const converses = new Set(conversePairs.words.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** "Bought 40 tons", "sold 30 tons". */
const areConverse = (a: Count, b: Count): boolean =>
	[...lemmasOf(a.remark.features)].some(one =>
		[...lemmasOf(b.remark.features)].some(other => converses.has(`${one} ${other}`)),
	);

/** Figures that outlets give for the same thing at the same time, and that no rounding reconciles. */
export const figureConflicts = (findings: Findings): Conflict[] => {
	const tolls = new Set(tollsOf(findings).map(({place}) => place));
	const countsOf = (remarks: readonly Placed[]): Count[] =>
		remarks
			.flatMap(remark => countsIn(findings, remark))
			.filter(count => !tolls.has(placeOf(count)))
			.slice(0, mostCounts);
	const ofTopics = toldBySeveral(findings).flatMap(({series, remarks}) =>
		conflictOf(
			findings,
			series,
			clashing(countsOf(remarks), (a, b) => clash(findings, a, b)),
		),
	);
	const known = new Set(ofTopics.flatMap(({evidence}) => evidence.map(placeOf)));
	const ofEvents = byEvent(findings, findings.remarks, ({event}) => event).flatMap(([{series}, remarks]) => {
		const counts = countsOf(remarks);
		const costs = counts.filter(count => isCost(count));
		// Of several costs nobody knows which are for one thing.
		const alone = costs.filter(({article}) => costs.filter(cost => cost.article === article).length === 1);
		const told = counts.map(count => frameOf(count));
		const inFrame = told.filter(a =>
			told.some(
				b =>
					a.count.article !== b.count.article &&
					areOther(a.count, b.count) &&
					(doSame(a.count, b.count) || areOfOneFrame(a, b)) &&
					areOfOneState(findings, a.count, b.count) &&
					!agreesElsewhere(counts, a.count, b.count),
			),
		);
		return [
			...conflictOf(
				findings,
				series,
				inFrame.map(({count}) => count),
			),
			...conflictOf(
				findings,
				series,
				clashing(
					alone,
					(a, b) => areOther(a, b) && a.unit === b.unit && costSame(a, b) && areOfOneState(findings, a, b),
				),
			),
		];
	});
	return [...ofTopics, ...ofEvents.filter(({evidence}) => !evidence.some(each => known.has(placeOf(each))))];
};

/** Of more figures in accounts of one event than this, so many are compared. */
const mostCounts = 200;

const clashing = (counts: readonly Count[], differ: (a: Count, b: Count) => boolean): Count[] =>
	counts.filter(a =>
		counts.some(b => a.article !== b.article && differ(a, b) && !agreesElsewhere(counts, a, b)),
	);

/** "14 warships" and "30 ships, 14 of them warships" agree. */
const agreesElsewhere = (counts: readonly Count[], a: Count, b: Count): boolean =>
	counts.some(
		other =>
			(other.remark === b.remark && other !== b && compatible(a, other)) ||
			(other.remark === a.remark && other !== a && compatible(b, other)),
	);

const costWords = new Set(measures.cost);

/** A sum of money that a thing costs. */
const isCost = ({unit, increment, remark}: Count): boolean =>
	unit !== null &&
	unit !== '%' &&
	!increment &&
	remark.features.terms.some(({lemma}) => costWords.has(lemma));

/** From here on two nouns may name one thing. */
const nearThing = 0.3;

/** "The grant is worth", "the loan is worth": where both name what it is that costs, it is one thing. */
const costSame = (a: Count, b: Count): boolean => {
	const things = ({remark, start}: Count) =>
		remark.features.terms.filter(
			term => term.pos === 'NOUN' && term.end <= start && !term.inner && !costWords.has(term.lemma),
		);
	const [here, there] = [things(a), things(b)];
	return (
		here.length === 0 ||
		there.length === 0 ||
		here.some(({lemma}) => there.some(other => nearness(lemma, other.lemma) >= nearThing))
	);
};

/** A figure with what it counts: "300 fishermen", "ten of the 14 states". */
const countedWords = ({articles}: Findings, {article, text, of, end}: Count): string => {
	if (text.includes(of)) return text;
	const isPart = /^\s+of\s/.test(articles.get(article)!.text.slice(end, end + 10));
	return `${text}${isPart ? ' of' : ''} ${of}`;
};

const conflictOf = (findings: Findings, series: string, counts: readonly Count[]): Conflict[] => {
	if (counts.length < 2) return [];
	const told = counts.map(count => ({
		article: count.article,
		text: count.of === '' ? wordsIn(findings, count.remark) : countedWords(findings, count),
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
