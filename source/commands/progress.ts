import type {Article} from '../index.ts';

/** How far a piece of work is, and how many articles a second are read; null where that is not known yet. */
export type Standing = {articles: number; all: number; words: number; rate: number | null};

/** "10,000". */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** "1 min 20 s", or "12 s". */
const duration = (seconds: number): string => {
	const whole = Math.max(1, Math.ceil(seconds));
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/** "1,200 of 10,000 articles read · 480,000 words · about 1 min 5 s left". */
export const progressText = ({articles, all, words, rate}: Standing): string => {
	const left = rate === null ? '' : ` · about ${duration((all - articles) / rate)} left`;
	return `${grouped(articles)} of ${grouped(all)} articles read · ${grouped(words)} words${left}`;
};

/** Work that takes less is done without a word. */
const silence = 1;

/** How many of all articles are read. */
export type Reached = Pick<Standing, 'articles' | 'all'>;

/** What is missing where somebody leaves before all is read; null where nothing is. */
export const leftText = (reached: Reached | null): string | null => {
	if (reached === null) return 'left before the articles were read';
	const left = reached.all - reached.articles;
	return left === 0
		? null
		: `left before ${grouped(left)} of ${grouped(reached.all)} articles were read; open it again to go on`;
};

/** The line is written again at most this often, in seconds. */
const often = 0.1;

/** The time in seconds. */
export type Clock = () => number;

const sinceStart: Clock = () => performance.now() / 1000;

/** Shows lines as work goes on, with how many articles are read; null takes the line away. */
export type Show = (line: string | null, reached?: Reached) => void;

/** Shows how far work is: nothing for a while, then no more often than one can read. */
const unhurried = (
	show: Show,
	clock: Clock,
): {tell: (line: () => string, reached?: Reached) => void; end: () => void} => {
	let shown = clock() + silence - often;
	let isShown = false;
	return {
		tell: (line, reached) => {
			const now = clock();
			if (now < shown + often) return;
			shown = now;
			isShown = true;
			show(line(), reached);
		},
		end: () => {
			if (isShown) show(null);
		},
	};
};

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** To be told of each article that is read, and of how many were read in an earlier run. */
export type Progress = {count: (article: Article) => void; skip: (articles: number) => void; end: () => void};

/** Follows the reading of articles. */
export const progressOf = (show: Show, all: number, clock: Clock = sinceStart): Progress => {
	const {tell, end} = unhurried(show, clock);
	let [articles, words, skipped] = [0, 0, 0];
	// Before the first article threads start, which says nothing of the others.
	let first = 0;
	return {
		count: ({text}) => {
			articles++;
			words += wordsIn(text);
			const now = clock();
			if (articles === 1) first = now;
			const rate = now > first ? (articles - 1) / (now - first) : null;
			const standing = {articles: articles + skipped, all, words, rate};
			tell(() => progressText(standing), standing);
		},
		skip: count => {
			skipped += count;
		},
		end,
	};
};

/** Follows the opening of files and addresses, of which each may hold many articles, and the rows of a query. */
export const openingOf = (
	show: Show,
	clock: Clock = sinceStart,
): {opened: (inputs: number, all: number) => void; selected: (rows: number) => void; end: () => void} => {
	const {tell, end} = unhurried(show, clock);
	return {
		opened: (inputs, all) => tell(() => `${grouped(inputs)} of ${grouped(all)} files opened`),
		selected: rows => tell(() => `${grouped(rows)} rows of the query read`),
		end,
	};
};

/** Shows lines on a terminal, each in place of the one before. In a pipe nothing is written. */
export const lineOn =
	(stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>): Show =>
	line => {
		// A line that wraps could not be taken back.
		if (stderr.isTTY)
			stderr.write(`\r\u001B[K${(line ?? '').slice(0, Math.max(0, (stderr.columns || 80) - 1))}`);
	};
