import type {Article} from '../analysis.ts';
import {findingsOf} from '../findings.ts';
import {type PackedFindings, packed} from './packed.ts';

/** What an article holds; or the article and in a line why it could not be read. */
export type Found = {findings: PackedFindings} | {article: Article; problem: string};

/** Finds what an article holds. An error of ours costs that article, and no other. */
export const foundIn = (article: Article): Found => {
	try {
		return {findings: packed(findingsOf(article))};
	} catch (error) {
		return {article, problem: error instanceof Error ? error.message : String(error)};
	}
};
