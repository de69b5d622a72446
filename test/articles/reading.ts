import type {Article} from '../../source/analysis.ts';
import {type Input, readArticles} from '../../source/articles/read-articles.ts';

/** What is read, and every line that is told on the way. */
export type Outcome = {articles: Article[]; problems: string[]; notices: string[]};

/** Reads inputs as the program does: problems are told, and the rest is read. */
export const outcomeOf = async (...inputs: Input[]): Promise<Outcome> => {
	const problems: string[] = [];
	const notices: string[] = [];
	const articles = await readArticles(inputs, {
		onProblem: ({message}) => problems.push(message),
		onNotice: line => notices.push(line),
	});
	return {articles, problems, notices};
};
