import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import type {Article} from '../../source/analysis.ts';
import {analyze} from '../../source/analyze.ts';
import {findingsOf} from '../../source/findings.ts';
import {link} from '../../source/link.ts';
import {findIn} from '../../source/parallel/find.ts';
import type {Found} from '../../source/parallel/found.ts';
import {unpacked} from '../../source/parallel/packed.ts';

/** As it was built. */
const program = pathToFileURL(path.resolve('dist/worker.js'));

/** A thread that finds nothing in an article, and ends on each whose text is "deadly". */
const fragile = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import {parentPort} from 'node:worker_threads';
		parentPort.on('message', ({articles}) => {
			if (articles.some(({text}) => text === 'deadly')) process.exit(3);
			parentPort.postMessage(articles.map(article => ({findings: {article}})));
		});
	`)}`,
);

const article = (i: number, text?: string): Article => ({
	id: `a${i}`,
	outlet: `Outlet ${i % 3}`,
	url: null,
	published: '2031-06-03',
	author: null,
	headline: 'Brandt rings Olm',
	text: text ?? `General Ada Brandt telephoned General Tomas Olm on ${(i % 28) + 1} May 2031.`,
	excerpt: false,
});
const some = (count: number): Article[] => Array.from({length: count}, (_, i) => article(i));

const idOf = (found: Found): string => ('findings' in found ? found.findings.article.id : found.article.id);

const all = async (...args: Parameters<typeof findIn>): Promise<Found[]> => {
	const found: Found[] = [];
	for await (const each of findIn(...args)) found.push(each);
	return found;
};

const findingsIn = (found: readonly Found[]) =>
	found.flatMap(each => ('findings' in each ? [unpacked(each.findings)] : []));

test.each([0, 1, 2])(
	'with %i threads the findings are the same, in the order of the articles',
	async threads => {
		const articles = some(40);
		const found = await all(articles, {threads, program});
		expect(found.map(idOf)).toEqual(articles.map(({id}) => id));
		expect(findingsIn(found)).toEqual(articles.map(findingsOf));
		expect(link(findingsIn(found)).whole()).toEqual(analyze(articles));
	},
);

test('threads may leave what articles say until it is asked for', async () => {
	const articles = some(20);
	const found = await all(articles, {threads: 1, accounts: false, program});
	expect(found.map(each => 'findings' in each && each.findings.packed)).toEqual(articles.map(() => null));
	expect(findingsIn(found)).toEqual(articles.map(findingsOf));
	expect(link(findingsIn(found)).whole()).toEqual(analyze(articles));
});

test('many articles are read in threads, few in this one', async () => {
	// The program of the threads is not there, so that nothing can be read in one.
	const missing = pathToFileURL(path.resolve('dist/none.js'));
	expect(findingsIn(await all(some(50), {program: missing}))).toHaveLength(50);
	expect(findingsIn(await all(some(51), {program: missing}))).toHaveLength(0);
});

test('an article on which a thread ends is named, and the others go on', async () => {
	const articles = some(60);
	articles[7] = article(7, 'deadly');
	articles[44] = article(44, 'deadly');
	const found = await all(articles, {threads: 2, program: fragile});
	expect(found.map(idOf)).toEqual(articles.map(({id}) => id));
	expect(found.flatMap(each => ('problem' in each ? [[each.article.id, each.problem]] : []))).toEqual([
		['a7', 'the thread that read it ended (ended with code 3)'],
		['a44', 'the thread that read it ended (ended with code 3)'],
	]);
});

test.each([0, 2])('with %i threads a signal ends the reading; what was read is given', async threads => {
	const articles = some(300);
	const stop = new AbortController();
	const found: string[] = [];
	for await (const each of findIn(articles, {threads, program: fragile, signal: stop.signal})) {
		found.push(idOf(each));
		if (found.length === 20) stop.abort();
	}

	expect(found.length).toBeGreaterThanOrEqual(20);
	expect(found.length).toBeLessThan(300);
	expect(found).toEqual(articles.slice(0, found.length).map(({id}) => id));
});

test('no more articles are taken than are being read', async () => {
	let taken = 0;
	const endless = async function* () {
		for (;;) yield article(taken++);
	};
	let given = 0;
	for await (const _ of findIn(endless(), {threads: 2, program: fragile})) {
		given++;
		// Three batches of 16 under way, one given and one that fills.
		expect(taken - given).toBeLessThanOrEqual(5 * 16);
		if (given === 500) break;
	}
});
