import type {Analysis, Article, Correction} from './analysis.ts';
import {findingsOf} from './findings.ts';
import {link} from './link.ts';

/**
 * Finds in a set of articles the events, what each outlet said of them, and how the accounts differ. Pure: the
 * same articles, in any order, give the same Analysis.
 *
 * @param articles With distinct ids.
 * @param corrections What an analyst has decided against the engine; \`Analysis.corrections\` says what became of each.
 */
export const analyze = (articles: readonly Article[], corrections: readonly Correction[] = []): Analysis =>
	link(articles.map(findingsOf), corrections).whole();
