import type {Anchor, Article, Correction, Decision} from '../../source/analysis.ts';

/** An article of an outlet that goes by its id. */
export const article = (id: string, text: string, published: string | null = '2031-06-03'): Article => ({
	id,
	outlet: `The ${id}`,
	url: null,
	published,
	author: null,
	headline: '',
	text,
	excerpt: false,
});

/** The place of some words in an article. */
export const anchorIn = ({id, text}: Article, words: string): Anchor => {
	const start = text.indexOf(words);
	if (start === -1) throw new RangeError(`“${words}” does not stand in ${id}`);
	return {article: id, start, end: start + words.length, text: words};
};

/** The news of an article as a whole. */
export const newsOf = ({id}: Article): Anchor => ({article: id, start: 0, end: 0, text: ''});

/** Decisions in the order in which they were taken: c1 at one minute past nine, c2 at two past. */
export const decided = (...decisions: Decision[]): Correction[] =>
	decisions.map((decision, i) => ({
		id: `c${i + 1}`,
		at: `2031-06-04T09:${String(i + 1).padStart(2, '0')}:00.000Z`,
		by: 'Ida',
		why: null,
		...decision,
	}));
