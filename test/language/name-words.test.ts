import {expect, test} from 'vitest';
import {nameWords, spelledName} from '../../source/language/names/name-words.ts';
import {sameSurname} from '../../source/language/names/persons.ts';

test('the words of a name, without what comes and goes', () => {
	expect(nameWords('Ada Brandt Jr.')).toEqual(['ada', 'brandt']);
	expect(nameWords('Karim bin Omar al-Nasr')).toEqual(['karim', 'omar', 'nasr']);
	expect(nameWords('Karim Al Nasr')).toEqual(['karim', 'nasr']);
	expect(nameWords('Kofi Lund-Moreau')).toEqual(['kofi', 'lund-moreau']);
	expect(nameWords('Łukasz Çelık')).toEqual(['lukasz', 'celik']);
});

test('capitals tell the surname, wherever it stands', () => {
	expect(nameWords('TANABE Sora')).toEqual(['sora', 'tanabe']);
	expect(nameWords('Ada BRANDT')).toEqual(['ada', 'brandt']);
	expect(nameWords('ADA BRANDT')).toEqual(['ada', 'brandt']);
	expect(spelledName('TANABE Sora')).toBe('Sora Tanabe');
	expect(spelledName("Ada O'NEILL-BRANDT")).toBe("Ada O'Neill-Brandt");
	expect(spelledName('Ada Brandt III')).toBe('Ada Brandt III');
	expect(spelledName('ADA BRANDT')).toBe('ADA BRANDT');
});

test('one consonant may be written either way in a romanized name', () => {
	expect(sameSurname('gyung-ho', 'kyung-ho')).toBe(true);
	expect(sameSurname('gyung-ho', 'myung-ho')).toBe(false);
	expect(sameSurname('gellner', 'kellner')).toBe(false);
});
