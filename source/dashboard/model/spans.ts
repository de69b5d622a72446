import type {Span} from '../../analysis.ts';

/** Passages in order, those that touch or overlap made one. */
export const mergeSpans = (spans: readonly Span[]): Span[] => {
	const merged: Span[] = [];
	for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({start, end});
	}

	return merged;
};

/** Words of a passage: what stands between spaces and has a letter or a digit. */
export const countWords = (text: string, {start, end}: Span): number =>
	text.slice(start, end).match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** True where the passages share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
