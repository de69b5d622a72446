import {comparable} from '../characters.ts';

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** "Jr.", "III": part of a name, but neither given name nor surname. Lower case. */
export const isSuffix = (word: string): boolean => suffixes.has(word);

const particles = new Set(
	'al el bin ibn bint van von de der den del della da di dos du la le abu ben ul ur'.split(' '),
);

/** Small words inside a name: "bin", "van", "de". Lower case. */
export const isParticle = (word: string): boolean => particles.has(word);

/** Particles that one newsroom writes and another leaves out: "al-Harthi", "Al Harthi", "Harthi". */
const loose = new Set(['al', 'el', 'ul', 'bin', 'ibn', 'bint']);
const looseBefore = /^(?:al|el|ul)-/;

const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);

/** The words of a name with the surname last, where capitals show that it stands first ("BRANDT Ada"). */
const inWesternOrder = (words: readonly string[]): readonly string[] => {
	const capitals = words.filter(isCapitals);
	return capitals.length < words.length ? [...words.filter(word => !isCapitals(word)), ...capitals] : words;
};

/**
 * What two names are compared by: given names, then the surname, in their comparable form, without suffixes and
 * the particles that come and go. A name with a hyphen is one word ("Lund-Moreau").
 */
export const nameWords = (name: string): string[] =>
	inWesternOrder(name.split(/\s+/)).flatMap(word => {
		const form = comparable(word).replace(looseBefore, '');
		return /[a-z]/.test(form) && !isSuffix(form) && !loose.has(form) ? [form] : [];
	});

/** A name as English news writes it: "BRANDT Ada" becomes "Ada Brandt". */
export const spelledName = (name: string): string => {
	const words = name.split(/\s+/);
	if (!words.some(isCapitals) || words.every(isCapitals)) return name;
	return inWesternOrder(words)
		.map(word => (isCapitals(word) && !isSuffix(word.toLowerCase()) ? capitalized(word) : word))
		.join(' ');
};

const capitalized = (word: string): string =>
	word.toLowerCase().replace(/(^|[-'’])\p{Ll}/gu, letter => letter.toUpperCase());
