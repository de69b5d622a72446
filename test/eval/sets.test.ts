import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {goldSetsIn} from '../../scripts/eval/sets.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'readout-eval-'));
afterAll(() => rmSync(folder, {recursive: true}));

test('gold files are found by their shape, and their articles by their name', () => {
	const write = (name: string, record: object) =>
		writeFileSync(path.join(folder, name), JSON.stringify(record));
	mkdirSync(path.join(folder, 'gold'));
	write('articles.jsonl', {id: 'a', outlet: 'Post', text: ''});
	write('news.jsonl', {id: 'a', outlet: 'Post', text: ''});
	write('news.gold.jsonl', {id: 'a', story: 'x'});
	write('gold/calls.jsonl', {id: 'a', calls: []});
	write('gold/figures.jsonl', {article: 'a', context: 'x', value: 1, of: 'y'});
	write('gold/dates.jsonl', {article: 'a', context: 'x', text: 'x', value: '2031'});
	write('gold/quotes.jsonl', {article: 'a', text: 'x', speaker: 'y'});
	write('gold/timexes.jsonl', {article: 'a', start: 0, end: 1, text: 'x', type: 'DATE', value: '2031'});
	write('gold/sources.jsonl', {
		article: 'a',
		content: {start: 0, end: 1},
		cue: null,
		source: {start: 0, end: 1},
	});
	write('gold/rows.jsonl', {group: 'x', members: []});
	write('gold/at-odds.jsonl', {kind: 'contradicted-by-another-article', claim: [], against: [], why: 'x'});
	write('gold/terms.jsonl', {concept: 'x', terms: []});
	write('gold/other.jsonl', {note: 'x'});
	write('gold/furniture.json', {a: ['AP']});
	const found = goldSetsIn(folder).map(({articles, gold, kind}) => [
		path.basename(gold),
		kind,
		path.basename(articles),
	]);
	expect(found).toEqual([
		['news.gold.jsonl', 'stories', 'news.jsonl'],
		['at-odds.jsonl', 'conflicts', 'articles.jsonl'],
		['calls.jsonl', 'calls', 'articles.jsonl'],
		['dates.jsonl', 'dates', 'articles.jsonl'],
		['figures.jsonl', 'figures', 'articles.jsonl'],
		['furniture.json', 'furniture', 'articles.jsonl'],
		['quotes.jsonl', 'quotes', 'articles.jsonl'],
		['rows.jsonl', 'alignments', 'articles.jsonl'],
		['sources.jsonl', 'sources', 'articles.jsonl'],
		['terms.jsonl', 'wording', 'articles.jsonl'],
		['timexes.jsonl', 'dates', 'articles.jsonl'],
	]);
});
