import type {Article} from '../analysis.ts';
import {findingsOf, outlineOf} from '../findings.ts';
import {type PackedFindings, packed} from './packed.ts';

/** What an article holds; or the article and in a line why it could not be read. */
export type Found = {findings: PackedFindings} | {article: Article; problem: string};

/**
 * Finds what an article holds. An error of ours costs that article, and no other.
 *
 * @param accounts Whether what it says is wanted, too.
 */
export const foundIn = (article: Article, accounts: boolean): Found => {
	try {
		return {findings: accounts ? packed(findingsOf(article)) : {...outlineOf(article), packed: null}};
	} catch (error) {
		return {article, problem: error instanceof Error ? error.message : String(error)};
	}
};
