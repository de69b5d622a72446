/**
 * Whether articles put a thing in other words: at least two of them name it, and do not all choose the same.
 *
 * @param terms The article that chose, and the form by which two choices are the same.
 */
export const isChoice = (terms: ReadonlyArray<{article: string; form: string}>): boolean => {
	const forms = new Map<string, Set<string>>();
	for (const {article, form} of terms) forms.set(article, (forms.get(article) ?? new Set()).add(form));
	const sets = new Set([...forms.values()].map(set => [...set].sort().join('\n')));
	return forms.size > 1 && sets.size > 1;
};
