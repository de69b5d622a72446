import senses from '../../data/words/call-senses.json' with {type: 'json'};
import type {Token} from '../language/reading.ts';

/** What "call" means: a talk, a demand ("called for a truce"), a call-up; null for what is none of these. */
export type CallSense = 'talk' | 'demand' | 'mobilisation' | null;

const talks = new Set(senses.words.talks);
const signals = new Set(senses.words.signals);
const heads = new Set(senses.words.heads);
const particles = new Set(senses.words.particles);
const named = new Set(['it', 'this', 'that']);

/**
 * The sense of a form of "call", by what stands around it: its preposition or particle, the noun that it is joined to
 * ("radio call", "call centre"), the name that it gives ("called it a mistake", "is called Sund").
 *
 * @param at Index of the form in `tokens`.
 */
export const callSense = (tokens: readonly Token[], at: number): CallSense => {
	const next = tokens[at + 1]?.lower ?? '';
	const before = tokens[at - 1];
	if (next === 'for') return 'demand';
	const joined = before !== undefined && (signals.has(before.lower) || talks.has(before.lower));
	// After "telephone" it is a noun, though the tagger may take it for a verb.
	if (tokens[at]!.pos === 'VERB' && !joined) {
		if (next === 'on' || next === 'upon') return 'demand';
		if (next === 'up') return 'mobilisation';
		if (particles.has(next) || named.has(next)) return null;
		const names = tokens[at + 1]?.pos === 'PROPN' || next === '"' || next === 'a' || next === 'an';
		return before?.lemma === 'be' && names ? null : 'talk';
	}

	return heads.has(next) || signals.has(before?.lower ?? '') ? null : 'talk';
};
