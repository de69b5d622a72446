import type {Reading} from '../reading.ts';
import type {Candidate} from './candidate.ts';
import {isRoleHead} from './lexicon.ts';

/** What an article has told so far of those who share a surname. */
export type Namesakes<Person> = {
	/** Takes note that a candidate names a person. To be told in the order of the text. */
	note: (surname: string, candidate: Candidate, person: Person) => void;
	/**
	 * Whom a surname alone means, of those who share it, in the order in which they are introduced: the one who
	 * has its title ("Mayor Brandt"), else the one named last in the same paragraph, else the first: whoever joins
	 * an article later under a surname that it uses already is told apart by a fuller name.
	 */
	bearerOf: (surname: string, candidate: Candidate, sharing: readonly Person[]) => Person | undefined;
};

/** Begins with an article of which nothing has been told. */
export const namesakesIn = <Person>({tokens, sentences}: Reading): Namesakes<Person> => {
	const named = new Map<string, {person: Person; paragraph: number}>();
	const titles = new Map<Person, Set<string>>();
	const paragraphOf = ({first}: Candidate): number => sentences[tokens[first]!.sentence]!.paragraph;
	const titlesOf = ({roleFirst, first, apposition}: Candidate): string[] =>
		[...tokens.slice(roleFirst, first), ...tokens.slice(apposition?.first ?? 0, apposition?.last ?? 0)]
			.filter(isRoleHead)
			.map(({lower}) => lower);
	return {
		note: (surname, candidate, person) => {
			named.set(surname, {person, paragraph: paragraphOf(candidate)});
			const known = titles.get(person) ?? new Set();
			for (const title of titlesOf(candidate)) known.add(title);
			titles.set(person, known);
		},
		bearerOf: (surname, candidate, sharing) => {
			const called = titlesOf(candidate);
			const [titled, other] = sharing.filter(person => called.some(title => titles.get(person)?.has(title)));
			if (titled && !other) return titled;
			const last = named.get(surname);
			return last?.paragraph === paragraphOf(candidate) ? last.person : sharing[0];
		},
	};
};
