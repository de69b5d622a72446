import phrases from '../../../data/words/reporting-phrases.json' with {type: 'json'};
import type {Finding} from './findings.ts';
import type {Passage} from './passages.ts';
import {reportingNouns} from './verbs.ts';

const studies = new Set(phrases.words.papers);

/** "Lund: The port will close", "Poll: Most want a new port": a heading with its source before a colon. */
export const headingIn = (passage: Passage): Finding[] => {
	const {tokens, first, last} = passage;
	const noun = passage.nounAt.get(first);
	if (!noun || tokens[noun.last]?.text !== ':' || last - noun.last < 3) return [];
	const head = tokens[noun.head]!;
	if (head.pos !== 'PROPN' && !studies.has(head.lower) && !reportingNouns.has(head.lemma)) return [];
	// Elsewhere than in the first line, a heading has no full stop.
	if (passage.paragraph > 0 && tokens[last - 1]!.text === '.') return [];
	return [
		{
			contents: [{first: noun.last + 1, last}],
			cue: {first: noun.last, last: noun.last + 1},
			source: {first, last: noun.last, head: noun.head},
			via: [],
		},
	];
};
