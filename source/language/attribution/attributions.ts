import type {Quote, Span} from '../../analysis.ts';
import type {Names} from '../names.ts';
import type {Phrases} from '../phrases.ts';
import {type Quotation, quotationsOf} from '../quotations.ts';
import type {Reading} from '../reading.ts';
import {spanAt, spanIndexAt} from '../spans.ts';
import {continueQuotations} from './continuation.ts';
import type {Finding, Run} from './findings.ts';
import {findingsIn} from './passage-findings.ts';
import {passagesOf} from './passages.ts';
import {type NamedSource, SourceNames} from './sources.ts';

/** What an article gives somebody as saying. */
export type Attribution = {
	kind: 'direct' | 'partial' | 'indirect';
	/** From the first word said to the last; source and cue may stand in between. */
	content: Span;
	/** What is said, in order, without source and cue. */
	contents: Span[];
	cue: Quote | null;
	/** Null where the article names nobody ("is said to"). */
	source: NamedSource | null;
};

/**
 * Who is given as saying what, in the order of the text.
 *
 * @param phrases Those of each sentence, from `phrasesOf`.
 */
export const attributionsOf = (
	reading: Reading,
	names: Names,
	phrases: readonly Phrases[],
): Attribution[] => {
	const quotations = quotationsOf(reading);
	const passages = passagesOf(reading, phrases, quotations);
	const findings = passages.map(findingsIn);
	continueQuotations(passages, findings);
	const outer = quotations.filter(({level}) => level === 1);
	const sources = new SourceNames(reading, names, outer);
	return [...new Set(findings.flat())]
		.filter(finding => finding.contents.length > 0)
		.sort((a, b) => (a.source?.first ?? 0) - (b.source?.first ?? 0))
		.map(finding => attributionOf(reading, outer, sources, finding))
		.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
};

const attributionOf = (
	reading: Reading,
	quotations: readonly Quotation[],
	sources: SourceNames,
	finding: Finding,
): Attribution => {
	const contents = finding.contents.map(run => spanOf(reading, run));
	const content = {start: contents[0]!.start, end: contents.at(-1)!.end};
	const cue = finding.cue && spanOf(reading, finding.cue);
	const source = finding.source && sources.source(finding.source);
	return {
		kind: kindOf(contents, quotations),
		content,
		contents,
		cue: cue && {...cue, text: reading.text.slice(cue.start, cue.end)},
		source: source && {...source, via: finding.via.map(run => sources.nameOf(run))},
	};
};

const spanOf = ({tokens}: Reading, {first, last}: Run): Span => {
	let end = last;
	while (end > first + 1 && /^[,.;:—–-]$/.test(tokens[end - 1]!.text)) end--;
	return {start: tokens[first]!.start, end: tokens[end - 1]!.end};
};

/** @param quotations Of level 1, in order. */
const kindOf = (contents: readonly Span[], quotations: readonly Quotation[]): Attribution['kind'] => {
	// The last quotation that begins in the part or before it: none can lie in it if this one ends before.
	const last = (part: Span) => quotations[spanIndexAt(quotations, part.end - 1)];
	if (!contents.some(part => (last(part)?.end ?? 0) > part.start)) return 'indirect';
	const whole = (part: Span) => (spanAt(quotations, part.start)?.end ?? 0) >= part.end - 1;
	return contents.every(whole) ? 'direct' : 'partial';
};
