import words from '../../../data/words/deeds.json' with {type: 'json'};
import type {Conflict} from '../../analysis.ts';
import {areOfOneClass} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {overlap} from '../spans.ts';
import {areOfSameSubject, isMostlyShared, mostPassages} from './same-thing.ts';
import {byEvent, evidenceOf, type Findings, having, wordsIn} from './telling.ts';
import {type Stretch, stretchOf} from './times.ts';

const once = new Set(words.once);

/** A passage that tells one deed, and the one day, month or year that it gives for it. */
type Occasion = {remark: Placed; when: Stretch; lemmas: ReadonlySet<string>};

/** Accounts of one event that give two days, months or years for what happens but once: "closed in 2011", "in 2014". */
export const occasionConflicts = (findings: Findings): Conflict[] =>
	byEvent(
		findings,
		findings.remarks.flatMap(remark => occasionIn(remark)),
		({remark}) => remark.event,
	).flatMap(([event, all]): Conflict[] => {
		const occasions = all.slice(0, 4 * mostPassages);
		const clashing = occasions.filter(a => occasions.some(b => areAtOdds(a, b))).map(({remark}) => remark);
		if (clashing.length === 0) return [];
		const told = clashing.map(remark => ({article: remark.article, text: wordsIn(findings, remark)}));
		return [
			{
				kind: 'date',
				series: event.series,
				summary: `Of when it was: ${having(findings, told)}.`,
				evidence: clashing.map(remark => evidenceOf(remark.article, remark)),
			},
		];
	});

const occasionIn = (remark: Placed): Occasion[] => {
	const {features, dates, said, reports, former} = remark;
	// What is counted at two times is no deed done once, and contacts have their own dates.
	if (reports || former || features.negative || features.figures.length > 0) return [];
	const told = dates.filter(date => overlap(date, said) > 0);
	const when = told.length === 1 ? stretchOf(told[0]!.value) : null;
	const terms = features.terms.filter(term => overlap(term, told[0] ?? {start: 0, end: 0}) === 0);
	if (!when || !terms.some(({lemma, pos}) => pos === 'VERB' && once.has(lemma))) return [];
	return [{remark, when, lemmas: new Set(terms.map(({lemma}) => lemma))}];
};

const areAtOdds = (a: Occasion, b: Occasion): boolean => {
	if (a.remark.article === b.remark.article) return false;
	// A day of one week and the week itself agree, and nobody compares a day with a year.
	if (a.when.last - a.when.first !== b.when.last - b.when.first && !(isYear(a) && isYear(b))) return false;
	if (a.when.first <= b.when.last && b.when.first <= a.when.last) return false;
	return areOfSameReferents(a, b) && tellOneDeed(a, b);
};

/** "Was signed", "was signed by Norway": a deed of one among several is another. */
const areOfSameReferents = (a: Occasion, b: Occasion): boolean =>
	a.remark.features.referents.size === b.remark.features.referents.size &&
	areOfSameSubject(a.remark.features, b.remark.features);

const isYear = ({when}: Occasion): boolean => when.last - when.first > 360;

const tellOneDeed = (a: Occasion, b: Occasion): boolean => {
	const shared = [...a.lemmas].filter(lemma =>
		[...b.lemmas].some(other => areOfOneClass(lemma, other)),
	).length;
	return isMostlyShared(shared, a.lemmas.size + b.lemmas.size - 2 * shared);
};
