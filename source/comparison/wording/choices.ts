import type {Evidence, Wording} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import {toneOf} from '../marks.ts';

export type Texts = ReadonlyMap<string, string>;

/** A word in its place, and the form by which it is the same word as another ("dialled", "dials"). */
export type Choice = Evidence & {form: string};

const byPlace = (a: Evidence, b: Evidence): number =>
	a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;

/**
 * The wording of a concept, each article's forms once, where at least two articles name it and do not all choose
 * the same; else nothing.
 */
export const wordingOf = (
	series: string,
	concept: string,
	choices: readonly Choice[],
	texts: Texts,
): Wording[] => {
	const byArticle = new Map<string, Set<string>>();
	const seen = new Set<string>();
	const terms: Wording['terms'] = [];
	for (const {article, start, end, form} of [...choices].sort(byPlace)) {
		const forms = byArticle.get(article) ?? new Set<string>();
		byArticle.set(article, forms.add(form));
		const text = texts.get(article)!.slice(start, end);
		const key = `${article} ${comparable(text)}`;
		if (seen.has(key)) continue;
		seen.add(key);
		terms.push({article, start, end, text, ...toneOf(text)});
	}

	const sets = new Set([...byArticle.values()].map(forms => [...forms].sort().join('\n')));
	return byArticle.size > 1 && sets.size > 1 ? [{series, concept, terms}] : [];
};
