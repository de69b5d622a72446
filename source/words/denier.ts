import type {Quote, Report, Statement} from '../analysis.ts';
import {wordsOf} from '../words.ts';

const negations = new Set(['no', 'not', 'never', 'neither', 'nor', 'without']);

/** As keys of words have them: without the apostrophe. */
const contracted = /^(?:did|does|do|has|have|had|was|were|is|are)nt$/;

/**
 * Who denies a contact in an article that has it denied: the source of the passage that does so. Null where the
 * report does not deny it, or the article says in its own words that it never was.
 *
 * @param statements Those of all articles, or of the report's own.
 */
export const denierOf = (report: Report, statements: readonly Statement[]): string | null =>
	denialOf(report, statements)?.source?.name ?? null;

/** The statement by which a report denies its contact; null where there is none. */
export const denialOf = (
	{article, status, mentions}: Report,
	statements: readonly Statement[],
): Statement | null =>
	status !== 'denied'
		? null
		: (statements.find(
				statement =>
					statement.article === article &&
					statement.source !== null &&
					mentions.some(mention => meet(statement, mention)) &&
					denies(statement),
			) ?? null);

const meet = (a: Statement, b: Quote): boolean => a.start < b.end && b.start < a.end;

const denies = ({reporting, text}: Statement): boolean =>
	reporting?.tone === 'denial' || wordsOf(text).some(({key}) => negations.has(key) || contracted.test(key));
