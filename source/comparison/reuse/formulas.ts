import formulas from '../../../data/words/talk-formulas.json' with {type: 'json'};
import type {Word} from '../../words.ts';

/** The words with which any talk is told, whatever it was about. */
const ofTalk = new Set(formulas.words);

/** Fewer words beyond the talk tell nothing that one outlet could have from another. */
const leastBeyond = 2;

/**
 * Whether words are a formula, which all reports of all talks share: function words and words of the talk itself, no
 * name, no figure, and nearly nothing else ("the call took place at the request of").
 */
export const isFormula = (words: readonly Word[]): boolean =>
	words.every(({kind}) => kind !== 'name' && kind !== 'figure') &&
	words.filter(({kind, key}) => kind === 'content' && !ofTalk.has(key)).length < leastBeyond;
