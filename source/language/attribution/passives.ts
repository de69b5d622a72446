import {nounEnd} from './edges.ts';
import type {Finding} from './findings.ts';
import type {Passage} from './passages.ts';
import {reportingVerb} from './verbs.ts';

/** "The plan was condemned by the mayors": the subject is what is spoken of, the agent the source. */
export const passivesIn = (passage: Passage): Finding[] => {
	const found: Finding[] = [];
	for (const predicate of passage.phrases.predicates) {
		if (!predicate.passive || !predicate.finite || !predicate.own || predicate.relative || !predicate.subject)
			continue;
		if (!reportingVerb(predicate.lemma)) continue;
		const agent =
			passage.tokens[predicate.last]?.lower === 'by' ? passage.nounAt.get(predicate.last + 1) : undefined;
		if (!agent) continue;
		const content = {first: predicate.subject.first, last: nounEnd(passage, predicate.subject)};
		found.push({
			contents: [content],
			cue: {first: predicate.first, last: predicate.last + 1},
			source: {first: agent.first, last: nounEnd(passage, agent), head: agent.head},
			via: [],
		});
	}

	return found;
};
