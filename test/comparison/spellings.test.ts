import {expect, test} from 'vitest';
import {spellingsOf} from '../../source/comparison/spellings.ts';

const person = (name: string, ...aliases: string[]) => ({name, aliases, roles: [], country: null});

test('a misspelt surname stands for the one that most articles have, unless somebody else bears it', () => {
	expect([
		...spellingsOf([
			person('Marta Lindqvist', 'Martha Lindquist', 'Lindqvist', 'M. Lindkvist'),
			person('Nils Lund', 'Lunde'),
			person('Eva Lunde'),
		]),
	]).toEqual([
		['lindquist', 'lindqvist'],
		['lindkvist', 'lindqvist'],
	]);
});
