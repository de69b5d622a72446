import {type Match, type Scope, word} from './forms.ts';
import {references} from './words.ts';

/** "now", "recently", "current", "the past", "future talks": what is only past, present or to come. */
export const referenceAt = (scope: Scope, at: number): Match | null => {
	const value = references.get(word(scope, at));
	if (value === undefined || !refers(scope, at)) return null;
	return {form: {form: 'fixed', type: 'date', value}, first: at, end: at + 1};
};

const isAttribute = ({tokens, limit}: Scope, at: number): boolean =>
	at + 1 < limit && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]!.pos);

const refers = (scope: Scope, at: number): boolean => {
	const {pos, text, lower} = scope.tokens[at]!;
	const before = scope.tokens[at - 1]?.lower ?? '';
	switch (lower) {
		case 'now':
			// "now that it is over" gives a reason.
			return word(scope, at + 1) !== 'that';
		case 'recently':
			// "as recently as Friday" and "until recently" hang on another time.
			return before !== 'as';
		case 'past':
			return before === 'the' && pos === 'NOUN';
		case 'current':
		case 'future':
			// "a strong current", "Future Fund"
			return text === lower && (lower === 'future' || isAttribute(scope, at));
		default:
			return true;
	}
};
