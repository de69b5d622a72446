import type {Finding, Run} from './findings.ts';
import type {Passage} from './passages.ts';

/** The quotation that a passage consists of, and nothing besides, or null. */
const wholeQuotation = (passage: Passage): Run | null => {
	const quoted = passage.quotedBy.get(passage.first);
	if (!quoted || quoted.first !== passage.first) return null;
	return quoted.last >= passage.last - 1 ? {first: passage.first, last: passage.last} : null;
};

/**
 * Carries what is said over to the quotations that follow a cue: "“…,” Lund said. “…”", and the paragraph that
 * follows "Lund said:".
 *
 * @param findings The findings of each passage, in the order of the passages; they are extended in place.
 */
export const continueQuotations = (passages: readonly Passage[], findings: readonly Finding[][]): void => {
	for (const [i, passage] of passages.entries()) {
		const before = passages[i - 1];
		const last = findings[i - 1]?.at(-1);
		if (!before || !last) continue;
		const quotation = wholeQuotation(passage);
		if (last.contents.length === 0) {
			last.contents.push(quotation ?? {first: passage.first, last: passage.last});
			if (quotation) findings[i]!.push(last);
		} else if (!quotation) continue;
		else if (before.paragraph === passage.paragraph) {
			if (!endsQuoting(before, last)) continue;
			last.contents.push(quotation);
			findings[i]!.push(last);
		} else if (last.source && goesOn(before, last, passage)) {
			findings[i]!.push({contents: [quotation], cue: null, source: last.source, via: last.via});
		}
	}
};

/** A paragraph that is a quotation and nothing else: of whoever spoke right before. */
const goesOn = (before: Passage, finding: Finding, passage: Passage): boolean => {
	const quotation = passage.quotations[0]!;
	return (
		quotation.continues ||
		(quotation.speech && (finding.cue === null || before.last - finding.contents.at(-1)!.last < 12))
	);
};

/** Nothing but the cue stands between the end of the quotation before and the passage's end. */
const endsQuoting = (before: Passage, finding: Finding): boolean => {
	const end = finding.contents.at(-1)!;
	return before.quotedBy.has(end.last - 1) || before.quotedBy.has(end.last - 2);
};
