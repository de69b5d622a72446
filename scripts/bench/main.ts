// Measures the built program in a real pseudo-terminal, and the engine: npm run bench [-- FILE …]
import {readFileSync} from 'node:fs';
import {articlesIn, readArticles} from '../../source/index.ts';
import {type Listing, listingsOf} from './archive.ts';
import {engineThroughput} from './engine.ts';
import {groupingOf} from './grouping.ts';
import {growthOf} from './hostile.ts';
import {largeKeys} from './large.ts';
import {type Running, run, timeToExit} from './program.ts';
import {median, percentile} from './statistics.ts';
import {longArticles, threadedReading} from './threads.ts';

const cli = 'dist/cli.js';
const files = process.argv.slice(2);

const put = (what: string, figures: string): void => console.log(`${what.padEnd(30)}${figures}`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Down and up again, so that the selection never stops at an edge. */
const pressAll = async (program: Running, count: number) => {
	const answers: Array<{ms: number; bytes: number}> = [];
	for (let i = 0; i < count; i++) {
		const answer = await program.press(i % 2 === 0 ? 'j' : 'k');
		if (answer) answers.push(answer);
	}

	return answers;
};

const putBytes = (what: string, answers: ReadonlyArray<{bytes: number}>): void => {
	const bytes = answers.map(answer => answer.bytes);
	put(what, `median ${median(bytes)}, 95th percentile ${percentile(bytes, 0.95)}`);
};

const starts = async (): Promise<void> => {
	const [bare, first, answered]: [number[], number[], number[]] = [[], [], []];
	for (let i = 0; i < 15; i++) {
		bare.push(await timeToExit(['-e', '0']));
		const program = await run([cli, ...files]);
		first.push(program.firstFrame);
		answered.push(program.firstAnswer);
		await program.end();
	}

	put('node -e 0', ms(median(bare)));
	const against = (times: number[]) =>
		`${ms(median(times))}, ${(median(times) / median(bare)).toFixed(2)} times node -e 0`;
	put('first frame', against(first));
	put('a key pressed then, answered', against(answered));
};

const keys = async (): Promise<void> => {
	const program = await run([cli, ...files]);
	const fresh = program.memory();
	const answers = await pressAll(program, 300);
	const times = answers.map(answer => answer.ms);
	put('key to screen', `median ${ms(median(times))}, 95th percentile ${ms(percentile(times, 0.95))}`);
	putBytes('bytes a key, another event', answers);
	put(
		'screen cleared after frame 1',
		`${program.written().split('\u001B[2J').length - 1} times in ${answers.length} keys`,
	);
	// From row to row the comparison stays where it is: only the selection moves.
	await program.press('3');
	putBytes('bytes a key, another row', await pressAll(program, 100));
	await program.press('1');
	await pressAll(program, 600);
	const thousand = program.memory();
	await pressAll(program, 3000);
	put(
		'memory',
		`${megabytes(fresh)} at the first frame, ${megabytes(thousand)} after 1,000 frames, ${megabytes(program.memory())} after 4,000`,
	);
	await program.end();
};

const engine = async (): Promise<void> => {
	const articles =
		files.length === 0
			? await articlesIn(readFileSync('data/articles.json', 'utf8'), 'articles.json')
			: await readArticles(files);
	const {words, engine: own, winkNlp} = engineThroughput(articles, 20_000);
	put('engine, by article', `${Math.round(own)} words/s on ${words} words, one thread`);
	put(
		"wink-nlp's own full pipe",
		`${Math.round(winkNlp)} words/s, ${(winkNlp / own).toFixed(1)} times the engine`,
	);
};

/** Reading alone, without joining: seconds a thousand articles should not grow with their number. */
const threads = async (): Promise<void> => {
	for (const count of [100, 1000]) {
		const articles = longArticles(count);
		for (const threads of [1, 2]) {
			const {words, rate, memory} = await threadedReading(articles, threads);
			put(
				`${count} articles of 400 words`,
				`${Math.round(rate)} words/s in ${threads === 1 ? 'one thread' : 'two threads'}, ${(words / rate).toFixed(1)} s, ${megabytes(memory)}`,
			);
		}
	}
};

/** The whole way from a file to the list of events, which should not grow faster than the articles. */
const archive = async (): Promise<void> => {
	for (const count of [100, 1000, 10_000]) {
		const {first, again} = await listingsOf(longArticles(count));
		const told = ({seconds, memory}: Listing) =>
			`${seconds.toFixed(1)} s${memory === null ? '' : `, ${megabytes(memory)}`}`;
		put(`${count} articles, listed`, `${told(first)}; again ${told(again)}`);
	}
};

const large = (): void => {
	const {model, first, keys} = largeKeys(50_000);
	put('50,000 events', `${ms(model)} to take them in, ${ms(first)} to the first frame`);
	for (const {what, median, p95, most} of keys)
		put(`  ${what}`, `median ${ms(median)}, 95th percentile ${ms(p95)}, most ${ms(most)}`);
};

const grouping = (): void => {
	for (const count of [100, 1000, 10_000]) {
		const {events, grouping, whole} = groupingOf(count);
		put(
			`${count} articles, once read`,
			`${grouping.toFixed(2)} s to group into ${events} events, ${whole.toFixed(2)} s with the comparison`,
		);
	}
};

const hostile = (): void => {
	const growths = growthOf(128_000).sort((a, b) => b.ratio - a.ratio);
	const slowest = growths.reduce((a, b) => (b.seconds > a.seconds ? b : a));
	put(
		'hostile texts, 128,000 signs',
		`the slowest of ${growths.length} takes ${slowest.seconds.toFixed(2)} s (${slowest.name})`,
	);
	for (const {name, ratio, seconds} of growths.slice(0, 3))
		put('', `${ratio.toFixed(1)} times as long as half of it: ${name} (${ms(seconds * 1000)})`);
};

console.log(`120×40, node ${process.version}, ${process.platform} ${process.arch}`);
await starts();
await keys();
await engine();
await threads();
await archive();
large();
grouping();
hostile();
