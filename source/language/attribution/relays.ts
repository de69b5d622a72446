import type {Predicate} from '../phrases.ts';
import {sourceRun} from './candidates.ts';
import type {Finding} from './findings.ts';
import type {Passage} from './passages.ts';

const citing = new Set(['cite', 'quote']);
const relaying = new Set(['quoted', 'cited', 'reported', 'carried']);

/**
 * Puts the chains of a passage in order: "the paper reported, citing the ministry" gives the ministry as the
 * source and the paper as the way it came; so does "the ministry said, as quoted by the paper". Who is cited
 * without a name ("citing unnamed sources") leaves the paper to answer for it.
 */
export const relayed = (passage: Passage, found: readonly Finding[]): Finding[] => {
	const cited = new Set<Finding>();
	const chained = new Map<Finding, Finding>();
	for (const predicate of passage.phrases.predicates) {
		const noun = passage.nounAt.get(predicate.last);
		if (predicate.tense !== 'gerund' || !citing.has(predicate.lemma) || !noun) continue;
		const finding = relayOf(passage, found, predicate);
		if (!finding?.source) continue;
		for (const other of found) if (other.cue?.first === predicate.first) cited.add(other);
		if (!isNamed(passage, noun.first, noun.last)) continue;
		chained.set(finding, {
			...finding,
			source: sourceRun(passage, noun),
			via: [finding.source, ...finding.via],
		});
	}

	return found
		.filter(finding => !cited.has(finding))
		.map(finding => asQuotedBy(passage, chained.get(finding) ?? finding));
};

/** The finding whose source cites: the subject of "citing" is the one who reported. */
const relayOf = (
	passage: Passage,
	found: readonly Finding[],
	{first, subject}: Predicate,
): Finding | undefined => {
	const {tokens} = passage;
	return found.find(
		({source, cue}) =>
			source !== null &&
			cue !== null &&
			cue.first !== first &&
			tokens[cue.first]!.sentence === tokens[first]!.sentence &&
			(source.head === subject?.head || (cue.last <= first && source.last <= first)),
	);
};

const isNamed = ({tokens}: Passage, first: number, last: number): boolean =>
	tokens.slice(first, last).some(token => token.pos === 'PROPN');

/** "…, as quoted by the paper": the outermost link of the chain. */
const asQuotedBy = (passage: Passage, finding: Finding): Finding => {
	const {tokens, last} = passage;
	const from = Math.max(
		finding.cue?.last ?? 0,
		finding.source?.last ?? 0,
		finding.contents.at(-1)?.last ?? 0,
	);
	for (let i = from; i < Math.min(last - 3, from + 8); i++) {
		if (tokens[i]!.lower !== 'as' || tokens[i + 2]!.lower !== 'by' || !relaying.has(tokens[i + 1]!.lower))
			continue;
		const noun = passage.nounAt.get(i + 3);
		if (noun) return {...finding, via: [sourceRun(passage, noun), ...finding.via]};
	}

	return finding;
};

/**
 * "“…,” Lund told Brandt, according to the statement": words in quotation marks are of the one who spoke them,
 * and what stands after "according to" is the way they came.
 *
 * @param around What prepositions make of the passage; those that only pass words on are left out.
 * @param spoken Attributions of whole quotations to their speakers, in order.
 */
export const passedOn = (
	passage: Passage,
	around: readonly Finding[],
	spoken: readonly Finding[],
): Finding[] => {
	const via = new Map<Finding, Finding>();
	for (const finding of spoken) {
		const {contents, cue} = finding;
		if (!cue || !contents.some(({first}) => passage.quotationAt.has(first))) continue;
		const outer = around.find(other =>
			other.contents.some(run => run.first <= cue.first && cue.last <= run.last),
		);
		if (outer?.source && !via.has(outer)) via.set(outer, {...finding, via: [outer.source, ...finding.via]});
	}

	return around.map(finding => via.get(finding) ?? finding);
};
