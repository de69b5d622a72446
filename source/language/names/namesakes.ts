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
	/** By title and surname; null where several have both. */
	const titled = new Map<string, Person | null>();
	const paragraphOf = ({first}: Candidate): number => sentences[tokens[first]!.sentence]!.paragraph;
	const keysOf = (surname: string, {roleFirst, first, apposition}: Candidate): string[] =>
		[...tokens.slice(roleFirst, first), ...tokens.slice(apposition?.first ?? 0, apposition?.last ?? 0)]
			.filter(isRoleHead)
			.map(({lower}) => `${lower} ${surname}`);
	return {
		note: (surname, candidate, person) => {
			named.set(surname, {person, paragraph: paragraphOf(candidate)});
			for (const key of keysOf(surname, candidate)) {
				const known = titled.get(key);
				titled.set(key, known === undefined || known === person ? person : null);
			}
		},
		bearerOf: (surname, candidate, [first]) => {
			const [bearer] = keysOf(surname, candidate).flatMap(key => titled.get(key) ?? []);
			if (bearer !== undefined) return bearer;
			const last = named.get(surname);
			return last?.paragraph === paragraphOf(candidate) ? last.person : first;
		},
	};
};
