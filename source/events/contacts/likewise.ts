import type {Predicate} from '../../language/phrases.ts';
import type {Scene} from './scene.ts';

/**
 * Index after "did likewise", "did the same", "did so", where "with" follows: the verb phrase stands for the one
 * before it (verb phrase anaphora), and "with" makes another partner of it. Null where nothing of the kind stands
 * there.
 */
export const endOfLikewise = (
	{reading: {tokens}}: Scene,
	{lemma, last, passive}: Predicate,
): number | null => {
	if (lemma !== 'do' || passive) return null;
	const word = tokens[last]?.lower;
	const same = word === 'the' && tokens[last + 1]?.lower === 'same';
	if (!same && word !== 'likewise' && word !== 'so') return null;
	const end = same ? last + 2 : last + 1;
	const adverb = /^(ADV|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '') ? 1 : 0;
	return tokens[end + adverb]?.lower === 'with' ? end : null;
};
