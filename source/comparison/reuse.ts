import type {AnalysedArticle, Evidence, Reuse, Span, Statement} from '../analysis.ts';
import type {Word} from '../words.ts';
import {isFormula} from './reuse/formulas.ts';
import {originOf} from './reuse/origin.ts';
import {indexed, type Run, sharedRuns, type Text} from './reuse/runs.ts';

/** So many words of a passage must be neither names nor function words: a long title is no passage. */
const leastContent = 3;

/** What is told of articles by themselves. */
export type Told = {
	/** Where the sentences of an article are, in order. */
	sentencesOf: (article: string) => readonly Span[];
	/** Who says what in it; asked of those alone that share a passage. */
	statementsOf: (article: string) => readonly Statement[];
};

/**
 * The passages of six words and more that several articles share, however far apart in time, longest first; none
 * goes beyond a sentence. An index of word shingles (Broder 1997).
 *
 * @param own Those of the articles whose passages are wanted; without it, all.
 */
export const reuseIn = (
	articles: readonly AnalysedArticle[],
	{sentencesOf, statementsOf}: Told,
	own?: ReadonlySet<string>,
): Reuse[] => {
	const texts = indexed(
		[...articles].sort((a, b) => (a.id < b.id ? -1 : 1)),
		sentencesOf,
	);
	const isOwn = ({text}: Run): boolean => own?.has(texts[text]!.article.id) ?? true;
	return joined(
		texts,
		sharedRuns(texts).map(runs => withoutEdges(texts, runs)),
	)
		.filter(runs => runs.some(isOwn) && isPassage(wordsIn(texts, runs[0]!)))
		.map(runs => {
			const spans = runs.map(run => evidenceOf(texts, run));
			return {words: runs[0]!.to - runs[0]!.from, from: originOf(texts, runs, spans, statementsOf), spans};
		})
		.sort(longestFirst);
};

/** Longest first; of one length in the order of articles and text. */
const longestFirst = (a: Reuse, b: Reuse): number => b.words - a.words || (keyOf(a) < keyOf(b) ? -1 : 1);

const keyOf = ({spans}: Reuse): string => `${spans[0]!.article} ${String(spans[0]!.start).padStart(9, '0')}`;

const wordsIn = (texts: readonly Text[], {text, from, to}: Run): Word[] => texts[text]!.words.slice(from, to);

const isPassage = (words: readonly Word[]): boolean =>
	words.filter(({kind}) => kind === 'content').length >= leastContent && !isFormula(words);

/** Runs that have become the same words, since what parted them was cut off at their edges, are one. */
const joined = (texts: readonly Text[], found: readonly Run[][]): Run[][] => {
	const byWords = new Map<string, Map<string, Run>>();
	for (const runs of found) {
		const words = wordsIn(texts, runs[0]!)
			.map(({key}) => key)
			.join(' ');
		const places = byWords.get(words) ?? new Map<string, Run>();
		for (const run of runs) places.set(`${run.text} ${run.from}`, run);
		byWords.set(words, places);
	}

	return [...byWords.values()].map(places =>
		[...places.values()].sort((a, b) => a.text - b.text || a.from - b.from),
	);
};

const evidenceOf = (texts: readonly Text[], {text, from, to}: Run): Evidence => {
	const {article, words} = texts[text]!;
	return {article: article.id, start: words[from]!.start, end: words[to - 1]!.end};
};

/**
 * Leaves out of all places of a run a last "the" that belongs to the next clause of the first, and a first "and"
 * that belongs to the one before.
 */
const withoutEdges = (texts: readonly Text[], runs: readonly Run[]): Run[] => {
	const first = runs[0]!;
	const {article, words} = texts[first.text]!;
	let {from, to} = first;
	const parted = (i: number) =>
		/[^\p{L}\p{N}\s]/u.test(article.text.slice(words[i]!.end, words[i + 1]!.start));
	while (words[to - 1]!.kind === 'function' && parted(to - 2)) to--;
	while (words[from]!.kind === 'function' && parted(from)) from++;
	return runs.map(run => ({
		text: run.text,
		from: run.from + from - first.from,
		to: run.to + to - first.to,
	}));
};
