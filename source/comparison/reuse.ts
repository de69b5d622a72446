import agencies from '../../data/words/agencies.json' with {type: 'json'};
import type {AnalysedArticle, Evidence, Reuse, Span, Statement} from '../analysis.ts';
import {type Word, wordsOf} from '../words.ts';
import {overlap} from './spans.ts';

/** Fewer words in a row are shared by chance. */
const shingle = 6;

/** Of these, so many must be neither names nor function words: a long title is no passage. */
const leastContent = 3;

type Text = {article: AnalysedArticle; words: Word[]; shingles: number[]};

/** A run of words of one article that other articles have too; `to` exclusive. */
type Run = {text: number; from: number; to: number};

/**
 * The passages of six words and more that several articles share, however far apart in time, longest first.
 * An index of word shingles (Broder 1997); linear in the words of all articles.
 *
 * @param statements Of all articles: whose words a passage is.
 */
export const reuseIn = (articles: readonly AnalysedArticle[], statements: readonly Statement[]): Reuse[] => {
	const texts = indexed([...articles].sort((a, b) => (a.id < b.id ? -1 : 1)));
	const byArticle = new Map<string, Statement[]>();
	for (const statement of statements) {
		const list = byArticle.get(statement.article);
		if (list) list.push(statement);
		else byArticle.set(statement.article, [statement]);
	}

	return groupsOf(texts)
		.filter(runs => new Set(runs.map(({text}) => text)).size > 1)
		.filter(runs => contentIn(texts, runs[0]!) >= leastContent)
		.map(runs => {
			const lengths = runs.map(({from, to}) => to - from).sort((a, b) => b - a);
			const spans = runs.map(run => evidenceOf(texts, run));
			return {words: lengths[1]!, from: originOf(texts, runs, spans, byArticle), spans};
		})
		.sort((a, b) => b.words - a.words || (keyOf(a) < keyOf(b) ? -1 : 1));
};

const keyOf = ({spans}: Reuse): string => `${spans[0]!.article} ${String(spans[0]!.start).padStart(9, '0')}`;

/** Numbers for words and for runs of them: a run is the pair of the numbers of its halves. */
class Numbers {
	private readonly words = new Map<string, number>();
	private readonly pairs = new Map<number, number>();

	word(key: string): number {
		let id = this.words.get(key);
		if (id === undefined) {
			id = this.words.size;
			this.words.set(key, id);
		}

		return id;
	}

	pair(a: number, b: number): number {
		// Both stay far below 2^26 for any set of articles that fits in memory.
		const key = a * 2 ** 26 + b;
		let id = this.pairs.get(key);
		if (id === undefined) {
			id = this.pairs.size;
			this.pairs.set(key, id);
		}

		return id;
	}
}

const indexed = (articles: readonly AnalysedArticle[]): Text[] => {
	const pairs = new Numbers();
	const triples = new Numbers();
	const sixes = new Numbers();
	return articles.map(article => {
		const words = wordsOutside(article);
		const ids = words.map(({key}) => pairs.word(key));
		const threes = ids.slice(2).map((id, i) => triples.pair(pairs.pair(ids[i]!, ids[i + 1]!), id));
		const shingles = threes.slice(shingle / 2).map((id, i) => sixes.pair(threes[i]!, id));
		return {article, words, shingles};
	});
};

const wordsOutside = ({text, furniture}: AnalysedArticle): Word[] => {
	let next = 0;
	return wordsOf(text).filter(({start}) => {
		while (next < furniture.length && furniture[next]!.end <= start) next++;
		return !(next < furniture.length && furniture[next]!.start <= start);
	});
};

/** Runs that share a shingle, over all articles. */
const groupsOf = (texts: readonly Text[]): Run[][] => {
	const articlesOf = new Map<number, {first: number; several: boolean}>();
	for (const [i, {shingles}] of texts.entries()) {
		for (const id of shingles) {
			const known = articlesOf.get(id);
			if (!known) articlesOf.set(id, {first: i, several: false});
			else if (known.first !== i) known.several = true;
		}
	}

	const runs: Run[] = [];
	const parent: number[] = [];
	const find = (i: number): number => {
		let root = i;
		while (parent[root] !== root) {
			// Halving the way up keeps the trees flat (Tarjan and van Leeuwen 1984).
			parent[root] = parent[parent[root]!]!;
			root = parent[root]!;
		}

		return root;
	};
	const runWith = new Map<number, number>();
	for (const [text, {shingles}] of texts.entries()) {
		let open = false;
		for (const [at, id] of shingles.entries()) {
			if (!articlesOf.get(id)!.several) {
				open = false;
				continue;
			}

			if (open) runs.at(-1)!.to = at + shingle;
			else {
				parent.push(runs.length);
				runs.push({text, from: at, to: at + shingle});
				open = true;
			}

			const other = runWith.get(id);
			if (other === undefined) runWith.set(id, runs.length - 1);
			else parent[find(runs.length - 1)] = find(other);
		}
	}

	const groups = new Map<number, Run[]>();
	for (const [i, run] of runs.entries()) {
		const root = find(i);
		const group = groups.get(root);
		if (group) group.push(run);
		else groups.set(root, [run]);
	}

	return [...groups.values()];
};

const contentIn = (texts: readonly Text[], {text, from, to}: Run): number =>
	texts[text]!.words.slice(from, to).filter(({kind}) => kind === 'content').length;

const evidenceOf = (texts: readonly Text[], run: Run): Evidence => {
	const {article, words} = texts[run.text]!;
	const {from, to} = withoutEdges(article, words, run);
	return {article: article.id, start: words[from]!.start, end: words[to - 1]!.end};
};

/** Leaves out a last "the" that belongs to the next clause, a first "and" that belongs to the one before. */
const withoutEdges = (
	{text}: AnalysedArticle,
	words: readonly Word[],
	{from, to}: Run,
): {from: number; to: number} => {
	const parted = (i: number) => /[^\p{L}\p{N}\s]/u.test(text.slice(words[i]!.end, words[i + 1]!.start));
	while (words[to - 1]!.kind === 'function' && parted(to - 2)) to--;
	while (words[from]!.kind === 'function' && parted(from)) from++;
	return {from, to};
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
