import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Correction, Outcome, Overview} from '../../source/analysis.ts';
import {correctorOf} from '../../source/commands/correcting.ts';
import type {Listed} from '../../source/dashboard/supply.ts';
import {addArticles} from '../../source/workspace/add.ts';
import {correctionsIn} from '../../source/workspace/corrections.ts';
import {article} from '../workspace/articles.ts';

let folder = '';
let file = '';
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-taking-back-'));
	file = path.join(folder, 'news.workspace.jsonl');
	await addArticles(file, [{article: article('a'), from: null}], new Date('2031-06-03T10:00:00Z'));
});
afterEach(() => rm(folder, {recursive: true}));

const outcome = (id: string, at: string, words: string): Outcome => ({
	correction: {
		...{id, at, by: 'Ida', why: null, what: 'date', date: '2031-06-01'},
		of: {article: 'a', start: 0, end: words.length, text: words},
	} as Correction,
	state: 'applied',
	reason: null,
	places: [],
});

test('what was taken back is told in words, once for what was decided at once', async () => {
	const corrections = [
		outcome('1a', '2031-06-04T09:00:00Z', 'wrote'),
		outcome('2a', '2031-06-04T10:00:00Z', 'rang'),
		outcome('2b', '2031-06-04T10:00:00Z', 'spoke\u001B[2J'),
	];
	const overview = {
		articles: [{...article('a'), outlet: 'Harbour Post'}],
		corrections,
	} as unknown as Overview;
	const corrector = correctorOf(file, 'Ida', async () => ({overview}) as Listed);
	const taken = await corrector.takeBack(corrections);
	expect(taken?.message).toBe(
		'Taken back: set the date of Harbour Post “rang” and Harbour Post “spoke” to 1 Jun 2031.',
	);
	const kept = await correctionsIn(file, problem => {
		throw problem;
	});
	expect(kept.map(each => (each.what === 'undo' ? each.of : each.what))).toEqual(['2a', '2b']);
	expect(await corrector.takeBack([])).toBeNull();
});
