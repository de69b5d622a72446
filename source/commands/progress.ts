import type {Article} from '../index.ts';

/** How far a piece of work is. */
export type Progress = {articles: number; all: number; words: number; seconds: number};

/** "10,000". */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** "1 min 20 s", or "12 s". */
const duration = (seconds: number): string => {
	const whole = Math.max(1, Math.ceil(seconds));
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/** "1,200 of 10,000 articles read · 480,000 words · about 1 min 5 s left". */
export const progressText = ({articles, all, words, seconds}: Progress): string => {
	const left = articles === 0 ? '' : ` · about ${duration((seconds / articles) * (all - articles))} left`;
	return `${grouped(articles)} of ${grouped(all)} articles read · ${grouped(words)} words${left}`;
};

/** Work that takes less is done without a word. */
const silence = 1;

/** The line is written again at most this often, in seconds. */
const often = 0.1;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * A line on a terminal that says how far the reading of articles is, rewritten as it goes on. In a pipe nothing is
 * written.
 *
 * @param clock The time in seconds.
 * @returns To be told of each article that is read, and of how many need not be.
 */
export const progressLine = (
	stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>,
	all: number,
	clock: () => number = () => performance.now() / 1000,
): {count: (article: Article) => void; skip: (articles: number) => void; end: () => void} => {
	const started = clock();
	let [articles, words, shown] = [0, 0, started + silence - often];
	let skipped = 0;
	let isShown = false;
	return {
		count: ({text}) => {
			articles++;
			if (!stderr.isTTY) return;
			words += wordsIn(text);
			const now = clock();
			if (now < shown + often) return;
			shown = now;
			isShown = true;
			const line = progressText({articles, all: all - skipped, words, seconds: now - started});
			// A line that wraps could not be taken back.
			stderr.write(`\r\u001B[K${line.slice(0, Math.max(0, (stderr.columns || 80) - 1))}`);
		},
		skip: count => {
			skipped += count;
		},
		end: () => {
			if (isShown) stderr.write('\r\u001B[K');
		},
	};
};
