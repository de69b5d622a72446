import genders from '../../data/words/genders.json' with {type: 'json'};

/** Of which gender English speaks of somebody: as "he" or as "she". */
export type Gender = 'male' | 'female';

const {male, female} = genders.words;
const nouns = new Map<string, Gender>([
	...male.nouns.map((word): [string, Gender] => [word, 'male']),
	...female.nouns.map((word): [string, Gender] => [word, 'female']),
]);
const givenNames = new Map<string, Gender>([
	...male.names.map((word): [string, Gender] => [word, 'male']),
	...female.names.map((word): [string, Gender] => [word, 'female']),
]);
const pronouns = new Map<string, Gender>([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
	['hers', 'female'],
]);

/** Of which gender a pronoun of the third person is, in lower case; null for other words. */
export const genderOfPronoun = (word: string): Gender | null => pronouns.get(word) ?? null;

/** What a noun tells of the gender of the one whom it names, in lower case: "spokeswoman", "king"; or null. */
export const genderOfNoun = (word: string): Gender | null => nouns.get(word) ?? null;

/**
 * The gender of a person by the words of their roles ("Queen", "Mr"), or else by a given name; null where neither
 * tells, or the roles say both ("the Queen's spokesman").
 *
 * @param name Surname last: alone it tells nothing.
 */
export const genderOfPerson = (name: string, roles: readonly string[]): Gender | null => {
	const told = new Set(roles.flatMap(role => wordsOf(role).flatMap(word => nouns.get(word) ?? [])));
	if (told.size > 0) return told.size === 1 ? [...told][0]! : null;
	const given = wordsOf(name).slice(0, -1);
	return given.flatMap(word => givenNames.get(word) ?? [])[0] ?? null;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
