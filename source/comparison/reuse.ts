import agencies from '../../data/words/agencies.json' with {type: 'json'};
import type {AnalysedArticle, Evidence, Reuse, Span, Statement} from '../analysis.ts';
import type {Account} from './account.ts';
import {indexed, type Run, sharedRuns, type Text} from './reuse/runs.ts';
import {overlap} from './spans.ts';

/** So many words of a passage must be neither names nor function words: a long title is no passage. */
const leastContent = 3;

/**
 * The passages of six words and more that several articles share, however far apart in time, longest first; none
 * goes beyond a sentence. An index of word shingles (Broder 1997).
 *
 * @param accounts Of all articles: whose words a passage is, and where sentences end.
 */
export const reuseIn = (
	articles: readonly AnalysedArticle[],
	accounts: ReadonlyArray<Pick<Account, 'article' | 'statements' | 'sentences'>>,
): Reuse[] => {
	const texts = indexed(
		[...articles].sort((a, b) => (a.id < b.id ? -1 : 1)),
		new Map(accounts.map(({article, sentences}) => [article, sentences])),
	);
	const byArticle = new Map(accounts.map(({article, statements}) => [article, statements]));
	return sharedRuns(texts)
		.map(runs => withoutEdges(texts, runs))
		.filter(([run]) => contentIn(texts, run!) >= leastContent)
		.map(runs => {
			const spans = runs.map(run => evidenceOf(texts, run));
			return {words: runs[0]!.to - runs[0]!.from, from: originOf(texts, runs, spans, byArticle), spans};
		})
		.sort((a, b) => b.words - a.words || (keyOf(a) < keyOf(b) ? -1 : 1));
};

const keyOf = ({spans}: Reuse): string => `${spans[0]!.article} ${String(spans[0]!.start).padStart(9, '0')}`;

const contentIn = (texts: readonly Text[], {text, from, to}: Run): number =>
	texts[text]!.words.slice(from, to).filter(({kind}) => kind === 'content').length;

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

/** Sources whose words are handed out in writing to all: bodies, their spokesmen, their readouts. */
const official =
	/\b(?:read-?out|statement|communiqu[eé]|spokes\p{L}+|ministry|department|office|government|military|presidency|administration|secretariat|army|staff|pentagon|kremlin|embassy|commission|council|nato|union|nations)\b/iu;

/** So many words in the same order two newsrooms do not hit upon apart. */
const borrowed = 10;

/** A passage that opens its articles within so many words, and has as many, is an agency's lead. */
const opening = 25;

const originOf = (
	texts: readonly Text[],
	runs: readonly Run[],
	spans: readonly Evidence[],
	statements: ReadonlyMap<string, readonly Statement[]>,
): Reuse['from'] => {
	const spoken = spans.map(span => statementAt(statements.get(span.article) ?? [], span));
	const speaks = (statement: Statement | undefined, i: number) =>
		statement !== undefined && isOfficial(texts[runs[i]!.text]!.article, statements, statement);
	if (spoken.some(speaks)) return 'readout';
	// Anyone's quoted words may have been heard by all.
	if (spoken.some(statement => statement !== undefined && statement.kind !== 'indirect')) return null;
	const opens = runs.every(({from, to}) => from < opening && to - from >= opening);
	if (opens || runs.some(run => namesAgency(texts[run.text]!, run))) return 'wire';
	const pair = new Set(spans.map(({article}) => article)).size === 2;
	return pair && runs.every(({from, to}) => to - from >= borrowed) ? 'article' : null;
};

/** How far around a name its office may stand: "Colonel Ada Brandt, the general staff's spokeswoman". */
const office = 45;

/** Whether the source of a statement is a body or speaks for one, wherever the article says so. */
const isOfficial = (
	{id, text}: AnalysedArticle,
	statements: ReadonlyMap<string, readonly Statement[]>,
	{source}: Statement,
): boolean =>
	official.test(source!.name) ||
	statements
		.get(id)!
		.some(other => other.source?.name === source!.name && official.test(around(text, other.source)));

/** The end of a sentence: a stop after a word that is no abbreviation. */
const sentenceEnd = /(?<=\p{L}{4}[.!?]["”]?)\s/u;

/** The words around a name in its sentence: a body named in the next or the one before is another source. */
const around = (text: string, {start, end}: Span): string =>
	text
		.slice(Math.max(0, start - office), start)
		.split(sentenceEnd)
		.at(-1)! +
	text.slice(start, end) +
	text.slice(end, end + office).split(sentenceEnd)[0]!;

const statementAt = (statements: readonly Statement[], span: Evidence): Statement | undefined =>
	statements.find(
		({source, content}) => source !== null && 2 * overlap(content, span) > span.end - span.start,
	);

const agency = new RegExp(`(?<!\\p{L})(?:${agencies.words.join('|')})(?!\\p{L})`, 'u');

/** Whether a wire is named in the words right before or after the passage. */
const namesAgency = ({article, words}: Text, {from, to}: Run): boolean => {
	const before = words[Math.max(0, from - 12)]!.start;
	const after = words[Math.min(words.length, to + 12) - 1]!.end;
	return (
		agency.test(article.text.slice(before, words[from]!.start)) ||
		agency.test(article.text.slice(words[to - 1]!.end, after))
	);
};
