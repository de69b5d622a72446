import type {Tone} from '../analysis.ts';

/**
 * Whether articles put a thing in other words: two of them name it without a word in common, or one has a word
 * for it that judges, heightens or hedges and another has not.
 *
 * @param terms The article that chose, and the form by which two choices are the same.
 */
export const isChoice = (terms: ReadonlyArray<{article: string; form: string; tone?: Tone}>): boolean => {
	const forms = new Map<string, Set<string>>();
	for (const {article, form} of terms) forms.set(article, (forms.get(article) ?? new Set()).add(form));
	const sets = [...forms.values()];
	if (sets.length < 2) return false;
	if (
		terms.some(({form, tone}) => tone !== undefined && tone !== 'plain' && sets.some(set => !set.has(form)))
	)
		return true;
	const distinct = [...new Map(sets.map(set => [[...set].sort().join('\n'), set])).values()];
	return distinct.some((set, i) =>
		distinct.slice(0, i).some(other => [...set].every(form => !other.has(form))),
	);
};
