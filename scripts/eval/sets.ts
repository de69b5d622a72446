import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Analysis} from '../../source/analysis.ts';
import {attributions, quotations} from './attributions.ts';
import {conflicts} from './conflicts.ts';
import {contacts} from './contacts.ts';
import {datesInContext, timexes} from './dates.ts';
import {facets} from './facets.ts';
import {alignments, figures, furniture} from './passages.ts';
import type {Score, Scorer} from './scorer.ts';
import {stories} from './stories.ts';
import {wording} from './wording.ts';

/** Gold labels of one kind, ready to be compared with an Analysis of the articles that they are for. */
export type GoldSet = {
	/** The file of the articles. */
	articles: string;
	/** The file of the labels. */
	gold: string;
	kind: string;
	score: (analysis: Analysis) => Score;
};

/** Binds records to a scorer where the first of them has its shape. */
const bound = <Gold>(
	scorer: Scorer<Gold>,
	records: readonly unknown[],
): Pick<GoldSet, 'kind' | 'score'> | null => {
	if (!scorer.record.safeParse(records[0]).success) return null;
	const gold = records.map(record => scorer.record.parse(record));
	return {kind: scorer.kind, score: analysis => scorer.score(analysis, gold)};
};

/** The kinds of labels, by the shape of their records; what is laid side by side may tell what it is about as well. */
const scorersFor = (records: readonly unknown[]): Array<Pick<GoldSet, 'kind' | 'score'>> => {
	const kind =
		bound(contacts, records) ??
		bound(stories, records) ??
		bound(timexes, records) ??
		bound(attributions, records) ??
		bound(figures, records) ??
		bound(datesInContext, records) ??
		bound(quotations, records) ??
		bound(alignments, records) ??
		bound(furniture, records) ??
		bound(conflicts, records) ??
		bound(wording, records);
	return [kind, bound(facets, records)].filter(each => each !== null);
};

const recordsOf = (file: string): unknown[] => {
	const text = readFileSync(file, 'utf8');
	if (file.endsWith('.jsonl')) {
		return text
			.split('\n')
			.filter(line => line.trim() !== '')
			.map(line => JSON.parse(line));
	}

	// Lines of furniture by article.
	return Object.entries(JSON.parse(text)).map(([id, lines]) => ({id, furniture: lines}));
};

/** `NAME.gold.jsonl` is about `NAME.jsonl`; other files are about the `articles.jsonl` of their folder or the one above. */
const articlesFor = (gold: string): string | null => {
	const own = gold.replace(/\.gold\.jsonl$/, '.jsonl');
	const folder = path.dirname(gold);
	const candidates = [
		...(own === gold ? [] : [own]),
		path.join(folder, 'articles.jsonl'),
		path.join(folder, '..', 'articles.jsonl'),
	];
	return candidates.find(file => file !== gold && existsSync(file)) ?? null;
};

/**
 * Finds the gold labels of a folder and of the folder `gold` in it. The shape of the records tells the kind:
 *
 * - contacts: `{id, calls: [{type, participants, date, status, role, call}]}`
 * - stories: `{id, story}`
 * - dates: `{article, start, end, type, value}` (TIMEX3) or `{article, context, text, value}`
 * - attributions: `{article, content, source}` with spans, or `{article, text, speaker}`
 * - figures: `{article, context, value}`
 * - alignments: `{group, members: [{article, text}]}`, and with a `facet` of each group facets as well
 * - conflicts: `{kind: 'contradicted-by-another-article', claim, against, optional}` with lists of `{article, text}`;
 *   and what is none: `{kind: 'same-words-different-call', text, articles}`, `{kind: 'figure-changes-over-time',
 *   values: [{article, value}]}`, `{kind: 'attribution-differs', values: [{article, text}]}`
 * - wording: `{concept, terms: [{article, text}]}`
 * - furniture: a JSON object of lines by article
 */
export const goldSetsIn = (folder: string): GoldSet[] => {
	const folders = [folder, path.join(folder, 'gold')].filter(each => existsSync(each));
	return folders
		.flatMap(each =>
			readdirSync(each)
				.sort()
				.map(name => path.join(each, name)),
		)
		.filter(file => /\.jsonl?$/.test(file))
		.flatMap(gold => {
			const articles = articlesFor(gold);
			if (articles === null) return [];
			return scorersFor(recordsOf(gold)).map(scorer => ({articles, gold, ...scorer}));
		});
};
