import type {NounPhrase} from '../noun-phrases.ts';
import type {Predicate} from '../phrases.ts';
import {sourceRun} from './candidates.ts';
import {complementOf} from './complements.ts';
import {contentEnd, nounEnd} from './edges.ts';
import type {Finding, Run} from './findings.ts';
import type {Passage} from './passages.ts';
import {type ReportingVerb, reportingVerb} from './verbs.ts';

/**
 * The attributions of passives: "the plan was condemned by the mayors", "Lund was told by the council that …".
 * Without an agent nobody is named: "the port is said to be old", "Lund was told that …".
 */
export const passivesIn = (passage: Passage): Finding[] => {
	const found: Finding[] = [];
	for (const predicate of passage.phrases.predicates) {
		const {subject} = predicate;
		if (!predicate.passive || !predicate.finite || !predicate.own || predicate.relative || !subject) continue;
		const verb = reportingVerb(predicate.lemma);
		const finding = verb && passive(passage, predicate, verb, subject);
		if (finding) found.push(finding);
	}

	return found;
};

const passive = (
	passage: Passage,
	predicate: Predicate,
	verb: ReportingVerb,
	subject: NounPhrase,
): Finding | null => {
	const by = passage.tokens[predicate.last]?.lower === 'by';
	const agent = by ? passage.nounAt.get(predicate.last + 1) : undefined;
	if (by && !agent) return null;
	const last = agent ? nounEnd(passage, agent) : predicate.last;
	const content = told(passage, {...predicate, last}, verb);
	const cue = {first: predicate.first, last: agent ? predicate.last + 1 : predicate.last};
	if (content) return {contents: [content], cue, source: agent ? sourceRun(passage, agent) : null, via: []};
	// "The port was discussed by the ministers": what they did.
	if (!agent || verb.joint) return null;
	const spokenOf = {first: subject.first, last: nounEnd(passage, subject)};
	return {contents: [spokenOf], cue, source: sourceRun(passage, agent), via: []};
};

/** A clause after the passive, or an infinitive after a verb that takes clauses ("is said to be old"). */
const told = (passage: Passage, predicate: Predicate, verb: ReportingVerb): Run | null => {
	if (!verb.takes.has('clause')) return null;
	const complement = complementOf(passage, predicate, {...verb, takes: new Set(['clause', 'infinitive'])});
	if (complement?.kind !== 'clause' && complement?.kind !== 'infinitive') return null;
	const last = contentEnd(passage, complement.first, predicate, complement.kind === 'infinitive');
	return last > complement.first + 1 ? {first: complement.first, last} : null;
};
