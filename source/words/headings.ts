import type {Wording} from '../analysis.ts';

/** Words of a heading at most: what outlets chose stands below it anyway. */
const mostHeads = 2;

type Articles = ReadonlyMap<string, ReadonlySet<string>>;

/** Those that most articles have first, of several the first in the alphabet. */
const ranked = (articles: Articles): string[] =>
	[...articles].sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1)).map(([key]) => key);

const add = (articles: Map<string, Set<string>>, key: string, article: string): void => {
	const known = articles.get(key);
	if (known) known.add(article);
	else articles.set(key, new Set([article]));
};

/** The words at the end that phrases share: "security interest" of "mutual security interest" and "grave security interest". */
const sharedEnd = (phrases: ReadonlyArray<readonly string[]>): string[] => {
	const [first = [], ...others] = phrases;
	let shared = 0;
	while (shared < first.length && others.every(words => words.at(-1 - shared) === first.at(-1 - shared)))
		shared++;
	return first.slice(first.length - shared);
};

const wordsIn = (text: string): string[] => text.toLowerCase().split(/\s+/);

/**
 * What some terms of a wording are about, as a heading. Of a thing, the words that all its terms end with
 * ("details" of "specific details" and "bold details"), else the words on which those are built that most articles
 * have ("assault / raid"); of a contact and of a name, the concept.
 */
export const headingOf = ({kind, concept, terms}: Omit<Wording, 'series'>): string => {
	if (kind !== 'thing') return concept;
	const shared = sharedEnd(terms.map(({text}) => wordsIn(text)));
	if (shared.length > 0) return shared.join(' ');
	const heads = new Map<string, Set<string>>();
	const words = new Map<string, Map<string, Set<string>>>();
	for (const {article, text, form} of terms) {
		// The last word of a form is the lemma that the phrase is built on.
		const head = form.split(' ').at(-1)!;
		add(heads, head, article);
		const forms = words.get(head) ?? new Map<string, Set<string>>();
		add(forms, wordsIn(text).at(-1)!, article);
		words.set(head, forms);
	}

	return ranked(heads)
		.slice(0, mostHeads)
		.map(head => ranked(words.get(head)!)[0]!)
		.join(' / ');
};
