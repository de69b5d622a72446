import facetWords from '../../data/words/facets.json' with {type: 'json'};
import type {Token} from '../language/reading.ts';
import {negations} from './negations.ts';
import {type CallSense, callSense} from './senses.ts';

/** A group of words of `data/words/facets.json`. */
export type Group = keyof typeof facetWords.words;

const groups = new Map<string, Set<Group>>();
for (const [group, lemmas] of Object.entries(facetWords.words)) {
	for (const lemma of lemmas) {
		const known = groups.get(lemma);
		if (known) known.add(group as Group);
		else groups.set(lemma, new Set([group as Group]));
	}
}

const none: ReadonlySet<Group> = new Set();

/** The groups that "call" is of in each of its senses. */
const calls = new Map<CallSense, ReadonlySet<Group>>([
	['talk', new Set(['talk', 'communicate', 'detail'])],
	['demand', new Set(['demand', 'instruct'])],
	['mobilisation', new Set(['deploy'])],
]);

/** The groups of a word by itself. */
export const groupsOf = (lemma: string, lower: string): ReadonlySet<Group> =>
	groups.get(lemma) ??
	groups.get(lower) ??
	// A plural with a capital ("Americans") keeps its ending as a lemma.
	(lower.endsWith('s') ? groups.get(lower.slice(0, -1)) : undefined) ??
	none;

/** Which groups of words stand in a passage. */
export class FacetWords {
	private readonly groups = new Set<Group>();
	readonly negated: boolean;

	constructor(tokens: readonly Token[]) {
		this.negated = tokens.some(token => negations.has(token.lower));
		for (const [i, {lower, lemma}] of tokens.entries()) {
			// "Rammed it without warning" warns of nothing.
			if (lower === 'warning' && tokens[i - 1]?.lower === 'without') continue;
			const found = lemma === 'call' ? (calls.get(callSense(tokens, i)) ?? none) : groupsOf(lemma, lower);
			for (const group of found) this.groups.add(group);
		}
	}

	has(...wanted: Group[]): boolean {
		return wanted.every(group => this.groups.has(group));
	}
}
