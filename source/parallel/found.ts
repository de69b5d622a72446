import type {Article} from '../analysis.ts';
import {type Findings, findingsOf} from '../analyze.ts';

/** What an article holds; or the article and in a line why it could not be read. */
export type Found = {findings: Findings} | {article: Article; problem: string};

/** Finds what an article holds. An error of ours costs that article, and no other. */
export const foundIn = (article: Article): Found => {
	try {
		return {findings: findingsOf(article)};
	} catch (error) {
		return {article, problem: error instanceof Error ? error.message : String(error)};
	}
};
