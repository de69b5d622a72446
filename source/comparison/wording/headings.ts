import type {Choice, Texts} from './choices.ts';

/** A choice with the lemma of the word that it is built on. */
export type Headed = Choice & {head: string};

/** Words of a heading at most: what outlets chose stands below it anyway. */
const mostHeads = 2;

const ranked = <Key>(articles: ReadonlyMap<Key, ReadonlySet<string>>): Key[] =>
	[...articles].sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1)).map(([key]) => key);

/** The words at the end that phrases share: "security interest" of "mutual security interest" and "grave security interest". */
const sharedEnd = (phrases: ReadonlyArray<readonly string[]>): string[] => {
	const [first = [], ...others] = phrases;
	let shared = 0;
	while (shared < first.length && others.every(words => words.at(-1 - shared) === first.at(-1 - shared)))
		shared++;
	return first.slice(first.length - shared);
};

/**
 * What a group of choices is about, as a heading: the words that all end with ("details" of "specific details" and
 * "bold details"), else the words on which the two that most articles have are built ("assault / raid").
 */
export const headingOf = (choices: readonly Headed[], texts: Texts): string => {
	const wordsOf = ({article, start, end}: Headed) =>
		texts.get(article)!.slice(start, end).toLowerCase().split(/\s+/);
	const shared = sharedEnd(choices.map(wordsOf));
	if (shared.length > 0) return shared.join(' ');
	const heads = new Map<string, Set<string>>();
	const words = new Map<string, Map<string, Set<string>>>();
	for (const choice of choices) {
		const {article, head} = choice;
		heads.set(head, (heads.get(head) ?? new Set()).add(article));
		const word = wordsOf(choice).at(-1)!;
		const forms = words.get(head) ?? new Map<string, Set<string>>();
		forms.set(word, (forms.get(word) ?? new Set()).add(article));
		words.set(head, forms);
	}

	return ranked(heads)
		.slice(0, mostHeads)
		.map(head => ranked(words.get(head)!)[0]!)
		.join(' / ');
};
