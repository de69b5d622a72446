import {z} from 'zod';
import type {Analysis, Evidence, Span} from '../../source/analysis.ts';
import {plain} from './names.ts';

/** What a scorer found out: figures to print, and what was missed, a line each. */
export type Score = {figures: Record<string, unknown>; misses: string[]};

/** Compares an Analysis with gold labels of one kind. */
export type Scorer<Gold> = {
	/** What is scored; heads the printed figures. */
	kind: string;
	/** The shape of one gold record; tells which kind a file is of. */
	record: z.ZodType<Gold>;
	score: (analysis: Analysis, gold: readonly Gold[]) => Score;
};

export const span = z.object({start: z.number(), end: z.number()});

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text of an article; '' for one that the Analysis does not have. */
export const textOf = ({articles}: Analysis, id: string): string =>
	articles.find(article => article.id === id)?.text ?? '';

/** Where a passage of an article stands first, quotation marks aside; nothing where it does not. */
export const passageIn = (
	analysis: Analysis,
	{article, text}: {article: string; text: string},
): Evidence[] => {
	const start = plain(textOf(analysis, article)).indexOf(plain(text));
	return start < 0 ? [] : [{article, start, end: start + text.length}];
};
