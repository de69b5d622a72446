import type {Span} from '../../analysis.ts';

/** True where the passages share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
