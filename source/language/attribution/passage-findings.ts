import {isSubjectPronoun} from '../tags.ts';
import {type Candidate, candidatesIn} from './candidates.ts';
import {closing} from './closing.ts';
import {isSaying} from './edges.ts';
import {type Finding, isCovered} from './findings.ts';
import {headingIn} from './headings.ts';
import {nominalIn} from './nouns.ts';
import {opening} from './opening.ts';
import type {Passage} from './passages.ts';
import {passivesIn} from './passives.ts';
import {prepositionalIn} from './prepositions.ts';
import {passedOn, relayed} from './relays.ts';

/** Longer than any sentence or quotation of news, in tokens: what is longer is no prose. */
const longest = 2000;

/**
 * The attributions of a passage, in the order of what is said. What speaks for a whole sentence comes first
 * (headings, "according to", a cue at the end); what stands in its contents is then left alone, for it is said
 * by the source and not by the outlet.
 */
export const findingsIn = (passage: Passage): Finding[] => {
	if (passage.last - passage.first > longest) return [];
	const candidates = candidatesIn(passage);
	const around = prepositionalIn(passage);
	const spoken = around.length > 0 ? candidates.flatMap(candidate => spokenBy(passage, candidate)) : [];
	const found: Finding[] = [...headingIn(passage), ...passedOn(passage, around, spoken)];
	const first = candidates[0];
	const leading =
		first && first.predicate.clause === passage.first && isSaying(first.predicate)
			? opening(passage, first)
			: null;
	for (const candidate of candidates) {
		if (isCovered(found, candidate.predicate.head) || (leading && repeats(passage, candidate, leading)))
			continue;
		const finding = closing(passage, candidate);
		// "…, said Lund, the minister said": once the sentence has its source, it keeps it.
		if (!finding || found.some(({contents}) => contents[0]?.first === finding.contents[0]!.first)) continue;
		if (leading && relays(candidate) && finding.contents[0]!.first === passage.first) {
			leading.via.unshift(candidate.source);
			continue;
		}

		found.push(finding);
	}

	for (const candidate of candidates) {
		if (isCovered(found, candidate.predicate.head) && !wordsOfAnother(passage, candidate)) continue;
		if (describesSource(passage, candidate, found)) continue;
		const finding = candidate === first && leading ? leading : opening(passage, candidate);
		if (finding) found.push(finding);
	}

	for (const finding of [...nominalIn(passage), ...passivesIn(passage)])
		if (!isCovered(found, finding.cue!.last - 1)) found.push(finding);
	return relayed(passage, found).sort((a, b) => (a.contents[0]?.first ?? 0) - (b.contents[0]?.first ?? 0));
};

/** A quotation and who speaks it. */
const spokenBy = (passage: Passage, candidate: Candidate): Finding[] => {
	if (!candidate.verb.takes.has('quote')) return [];
	const finding = closing(passage, candidate) ?? opening(passage, candidate);
	return finding && finding.contents.length > 0 && passage.quotationAt.has(finding.contents[0]!.first)
		? [finding]
		: [];
};

/** "Lund said it was late because “…,” she said": the second cue says nothing new. */
const repeats = (passage: Passage, {source, predicate}: Candidate, leading: Finding): boolean =>
	leading.cue!.last < predicate.first && isSubjectPronoun(passage.tokens[source.head]!);

/** "Lund said the port would close, the agency reported": the agency brings what Lund said. */
const relays = ({predicate, verb}: Candidate): boolean => verb.lemma === 'report' && predicate.finite;

/** "…, said an envoy who asked not to be named": the clause tells who the source is. */
const describesSource = ({tokens}: Passage, {source}: Candidate, found: readonly Finding[]): boolean =>
	tokens[source.head]!.lower === 'who' && found.some(other => other.source?.head === source.head - 1);

/** "vowed to resist what the capital called “…”": words of another inside what somebody says. */
const wordsOfAnother = ({tokens, first}: Passage, {predicate, verb, source}: Candidate): boolean =>
	verb.takes.has('complement') &&
	predicate.clause > first &&
	tokens[predicate.clause - 1]!.lower === 'what' &&
	tokens[source.head]!.pos !== 'PRON';
