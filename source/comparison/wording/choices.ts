import type {Evidence, Wording} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import {headingOf, isChoice} from '../../words.ts';
import {toneOf} from '../marks.ts';

export type Texts = ReadonlyMap<string, string>;

/** A word in its place, and the form by which it is the same word as another ("dialled", "dials"). */
export type Choice = Evidence & {form: string};

const byPlace = (a: Evidence, b: Evidence): number =>
	a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;

/**
 * The wording of a concept, each article's words once, where the articles do not all choose the same; else nothing.
 *
 * @param concept What it is of; of a thing the terms tell.
 */
export const wordingOf = (
	series: string,
	{kind, concept}: {kind: 'contact' | 'name'; concept: string} | {kind: 'thing'; concept: null},
	choices: readonly Choice[],
	texts: Texts,
): Wording[] => {
	const seen = new Set<string>();
	const forms = new Map<string, string>();
	const terms: Wording['terms'] = [];
	for (const {article, start, end, form} of [...choices].sort(byPlace)) {
		const text = texts.get(article)!.slice(start, end);
		const words = text.toLowerCase();
		const key = `${article} ${comparable(text)}`;
		// What reads alike is the same choice, whatever the tagger makes of it.
		const known = forms.get(words) ?? form;
		forms.set(words, known);
		if (seen.has(key)) continue;
		seen.add(key);
		terms.push({article, start, end, text, form: known, ...toneOf(text)});
	}

	if (!isChoice(terms)) return [];
	return [{series, kind, concept: concept ?? headingOf({kind, concept: '', terms}), terms}];
};
