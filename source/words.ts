/**
 * Words and their differences: what a passage is made of, where it departs from another, and in which order texts
 * stand and a page tells what passages are about. Both the engine and the faces use this, so it imports neither.
 */

export {isChoice} from './words/choice.ts';
export {codeOrder} from './words/code-order.ts';
export {type Difference, type DifferenceKind, wordDifferences} from './words/differences.ts';
export {facets} from './words/facets.ts';
export {groupBy} from './words/group-by.ts';
export {headingOf} from './words/headings.ts';
export {
	dayOf,
	distinctNames,
	type Named,
	type Telling,
	tellingApart,
} from './words/naming.ts';
export {type Disputed, disputedIn, oddsOf} from './words/odds.ts';
export {Passages} from './words/passages.ts';
export {relationBetween} from './words/relation.ts';
export {remembered} from './words/remembered.ts';
export {type Parts, type Version, versionsIn} from './words/versions.ts';
export {keysOf, type Word, type WordKind, wordsOf} from './words/word.ts';
