import type {Relation} from '../analysis.ts';
import {align} from './alignment.ts';
import {type Word, wordsOf} from './word.ts';

/** Shares of words in common from which two passages count as near and as verbatim. */
const nearShare = 0.5;

/** A run of this many words in common is a quotation or a formula, not chance. */
const formula = 6;

const isContent = (word: Word): boolean => word.kind !== 'function';

/**
 * How near the words of two passages are: `verbatim` where the shorter, but for its edges (who said it, when),
 * stands word for word in the other; `near` where at least half of the content words of the longer do;
 * else `paraphrase`.
 */
export const relationBetween = (a: string, b: string): Exclude<Relation, 'only'> => {
	const words = [wordsOf(a), wordsOf(b)] as const;
	let [i, same, run, longest] = [0, 0, 0, 0];
	for (const step of align(...words)) {
		run = step.same ? run + step.base : 0;
		longest = Math.max(longest, run);
		for (let k = i; k < i + step.base; k++) if (step.same && isContent(words[0][k]!)) same++;
		i += step.base;
	}

	const shorter = Math.min(words[0].length, words[1].length);
	const content = words.map(side => side.filter(isContent).length);
	if (longest > 0 && (longest === shorter || (longest >= formula && longest >= 0.7 * shorter)))
		return 'verbatim';
	return same >= nearShare * Math.max(...content) && same > 0 ? 'near' : 'paraphrase';
};
