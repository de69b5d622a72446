import type {Span} from '../../analysis.ts';
import {areOfOneClass} from '../meaning.ts';
import {negations} from '../negations.ts';
import type {Placed} from '../placement.ts';
import type {Term} from '../terms.ts';
import {isMostlyShared, sharedBy} from './same-thing.ts';
import type {Findings} from './telling.ts';

/** After a negation these make a measure or an addition of it: "no fewer than", "not only". */
const harmless = new Set([
	'only',
	'just',
	'but',
	'fewer',
	'less',
	'more',
	'later',
	'earlier',
	'least',
	'doubt',
]);

/** Auxiliaries contracted with "not", as keys have them: without the apostrophe. */
const contracted =
	/^(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|need|might)nt$/;

/** Whether a word negates, by its key and that of the word after it. */
export const isNegation = (key: string, next: string | undefined): boolean =>
	(negations.has(key) || contracted.test(key)) && !harmless.has(next ?? '');

/** A clause of a passage: its content words, whether it negates, and the word that its one negation governs. */
export type Clause = {
	lemmas: ReadonlySet<string>;
	negative: boolean;
	denied: string | null;
};

/** Where one clause ends and another begins, as far as a negation in the one leaves the other alone. */
const boundary = /[;:]|,\s+(?:and|so)\b|\b(?:but|though|although|while|whereas|yet)\b/giu;

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Of more clauses in a passage than this, so many are looked at. */
const mostClauses = 8;

/** How far before the word that it governs a negation may stand: "not on the upper bridge". */
const reach = 40;

/** The clauses of what a passage says, in order. */
export const clausesOf = ({articles}: Findings, {article, said, features}: Placed): Clause[] => {
	const text = articles.get(article)!.text.slice(said.start, said.end);
	const ends = [...text.matchAll(boundary)].map(({index}) => said.start + index);
	return [...ends, said.end].slice(0, mostClauses).map((end, i) => {
		const start = ends[i - 1] ?? said.start;
		const terms = features.terms.filter(term => term.end > start && term.end <= end);
		const negating = negationsIn(text.slice(start - said.start, end - said.start), start);
		return {
			lemmas: new Set(terms.map(({lemma}) => lemma)),
			negative: negating.length > 0,
			// What two negations deny together, nobody knows without its grammar.
			denied: negating.length === 1 ? governedBy(negating[0]!, terms) : null,
		};
	});
};

/** "Without" negates the noun after it, and not the clause: "ended without a deal" does not deny that it ended. */
const negationsIn = (text: string, offset: number): Span[] => {
	const words = [...text.matchAll(word)].map(({0: found, index}) => ({
		key: found.toLowerCase().replace(/['’]/g, ''),
		start: offset + index,
		end: offset + index + found.length,
	}));
	return words.filter(({key}, i) => key === 'without' || isNegation(key, words[i + 1]?.key));
};

const governedBy = (negation: Span, terms: readonly Term[]): string | null => {
	const next = terms.find(({inner, end}) => !inner && end > negation.end);
	return next && next.start - negation.end <= reach ? next.lemma : null;
};

/** Whether a clause denies what another says, with the same subject or not: "we had no warning", "we had a warning". */
export const denies = (denial: Clause, other: Clause, haveOneSubject: boolean): boolean => {
	const {denied} = denial;
	if (denied === null || other.negative) return false;
	const same = other.lemmas.has(denied)
		? denied
		: [...other.lemmas].find(lemma => areOfOneClass(denied, lemma));
	if (same === undefined) return false;
	const common = sharedBy(denial.lemmas, other.lemmas) + Number(same !== denied);
	const rest = denial.lemmas.size + other.lemmas.size - 2 * common;
	return isMostlyShared(common, rest) || (haveOneSubject && common === 1 && rest === 0);
};
