import {expect, test} from 'vitest';
import {genderOfNoun, genderOfPerson, genderOfPronoun} from '../../source/language/genders.ts';

test('pronouns and nouns tell a gender, or none', () => {
	expect(['he', 'her', 'it', 'they'].map(genderOfPronoun)).toEqual(['male', 'female', null, null]);
	expect(['spokesman', 'queen', 'aide', 'constructor'].map(genderOfNoun)).toEqual([
		'male',
		'female',
		null,
		null,
	]);
});

test.each([
	['Ada Brandt', [], 'female'],
	['Nils Lund', [], 'male'],
	['Brandt', ['Mrs'], 'female'],
	['Ada Brandt', ['chairman'], 'male'],
	['Vanto Reel', ['minister'], null],
	['Vanto Reel', ["the Queen's spokesman"], null],
	['Old Ada Brandt', [], 'female'],
	// A surname may look like a given name.
	['Vanto Martha', [], null],
	['Martha', [], null],
])('%s, %j is %s', (name, roles, gender) => {
	expect(genderOfPerson(name, roles)).toBe(gender);
});
