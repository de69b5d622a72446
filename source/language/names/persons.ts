import {distance} from 'fastest-levenshtein';
import nicknames from '../../../data/words/nicknames.json' with {type: 'json'};
import type {Reading} from '../reading.ts';
import type {Candidate} from './candidate.ts';
import {nameWords} from './name-words.ts';
import {namesakesIn} from './namesakes.ts';

/** A person, and the candidates that name them. */
export type NamedPerson = {
	/** Words of the fullest name, in their comparable form, without suffix. */
	words: string[];
	candidates: Candidate[];
};

const wordsOf = ({text, tokens}: Reading, {first, last}: Candidate): string[] =>
	nameWords(text.slice(tokens[first]!.start, tokens[last - 1]!.end));

/**
 * Whether two surnames are one, one of them misspelt or transliterated otherwise: one letter apart in words
 * of five letters or more, or two vowels in those of seven ("Karimova", "Kerimove"). The first letter holds, but for the consonants that romanizations of Korean and
 * Chinese write either way in names with a hyphen ("Kwang-su", "Gwang-su").
 */
export const sameSurname = (a: string, b: string): boolean =>
	a === b ||
	(a.length > 4 && b.length > 4 && sameInitial(a, b) && distance(a, b) <= 1) ||
	(a.length > 6 &&
		a.length === b.length &&
		a[0] === b[0] &&
		skeletonOf(a) === skeletonOf(b) &&
		distance(a, b) <= 2);

/** The consonants of a name and where its vowels stand, which romanizations of one name write differently. */
export const skeletonOf = (word: string): string => word.replace(/(?!^)[aeiouy]/g, '*');

const voiceless = new Map([
	['g', 'k'],
	['b', 'p'],
	['d', 't'],
	['j', 'c'],
]);

const sameInitial = (a: string, b: string): boolean => {
	const [x, y] = [a[0]!, b[0]!];
	if (x === y) return true;
	return a.includes('-') && b.includes('-') && (voiceless.get(x) ?? x) === (voiceless.get(y) ?? y);
};

const shortForms = new Set(nicknames.words.map(([short, full]) => `${short} ${full}`));

/** Whether two lists of given names can belong to one person: "S.K." and "Sergei", "Joseph" and nothing. */
export const compatibleGivenNames = (a: readonly string[], b: readonly string[]): boolean => {
	const [x, y] = [a[0], b[0]];
	if (x === undefined || y === undefined) return true;
	if (shortForms.has(`${x} ${y}`) || shortForms.has(`${y} ${x}`)) return true;
	if (x[0] !== y[0]) return false;
	if (x.length <= 2 || y.length <= 2 || x.includes('.') || y.includes('.')) return true;
	return (
		x.startsWith(y) ||
		y.startsWith(x) ||
		distance(x, y) <= Math.max(1, Math.floor(Math.min(x.length, y.length) / 3))
	);
};

/** The two names in "the Brandt-Lund call"; nothing for a name without a hyphen. */
const halvesOf = (reading: Reading, candidate: Candidate): Candidate[] => {
	const {first, last} = candidate;
	if (last - first !== 3 || reading.tokens[first + 1]!.text !== '-') return [];
	return [
		{...candidate, last: first + 1, apposition: null},
		{...candidate, first: last - 1, roleFirst: last - 1},
	];
};

/**
 * Decides which candidates name persons, and joins those that name the same one.
 *
 * A full name counts by its own evidence, or where its last word stands alone elsewhere; a surname alone
 * belongs to the person of that surname, as `Namesakes` tells of several.
 */
export const personsOf = (reading: Reading, candidates: readonly Candidate[]): NamedPerson[] => {
	const all = candidates
		.map(candidate => ({candidate, words: wordsOf(reading, candidate)}))
		.filter(({words}) => words.length > 0);
	const alone = new Map<string, number>();
	for (const {words} of all) if (words.length === 1) alone.set(words[0]!, (alone.get(words[0]!) ?? 0) + 1);

	const persons: NamedPerson[] = [];
	const bySurname = new Map<string, NamedPerson[]>();
	const find = (words: readonly string[], exactly = false): NamedPerson | undefined => {
		const surname = words.at(-1);
		if (surname === undefined) return undefined;
		const given = words.slice(0, -1);
		const known = [...(bySurname.get(surname) ?? [])].reverse();
		const exact = known.find(person => compatibleGivenNames(given, person.words.slice(0, -1)));
		if (exact || exactly) return exact;
		return persons.findLast(
			person =>
				sameSurname(person.words.at(-1)!, surname) && compatibleGivenNames(given, person.words.slice(0, -1)),
		);
	};

	const join = (candidate: Candidate, words: string[], person = find(words)): void => {
		if (!person) {
			const made = {words, candidates: [candidate]};
			persons.push(made);
			const namesakes = bySurname.get(words.at(-1)!);
			if (namesakes) namesakes.push(made);
			else bySurname.set(words.at(-1)!, [made]);
			return;
		}

		person.candidates.push(candidate);
		if (words.length > person.words.length) person.words = words;
	};

	/** The one person who has a word among the names before the surname. */
	const bearerOf = (word: string): NamedPerson | undefined => {
		const [bearer, other] = persons.filter(({words}) => words.slice(0, -1).includes(word));
		return other ? undefined : bearer;
	};

	const isPair = (candidate: Candidate): boolean => {
		const halves = halvesOf(reading, candidate);
		return halves.length > 0 && halves.every(half => alone.has(wordsOf(reading, half)[0]!));
	};

	/** A full name gains by its surname alone elsewhere, a surname by coming again. */
	const repetition = (words: readonly string[]): number => {
		const count = alone.get(words.at(-1) ?? '') ?? 0;
		return words.length > 1 ? (count > 0 ? 2 : 0) : count > 1 ? 1 : 0;
	};

	const convincing = ({candidate, words}: (typeof all)[number]): boolean =>
		candidate.evidence + repetition(words) > 2 && !isPair(candidate);
	for (const entry of all)
		if (entry.words.length > 1 && convincing(entry)) join(entry.candidate, entry.words);
	const namesakes = namesakesIn<NamedPerson>(reading);
	for (const entry of all) {
		const surname = entry.words.at(-1)!;
		if (entry.words.length > 1 && convincing(entry)) {
			namesakes.note(surname, entry.candidate, find(entry.words)!);
			continue;
		}

		const sharing = bySurname.get(surname) ?? [];
		const several = entry.words.length === 1 && sharing.length > 1;
		const known = several
			? namesakes.bearerOf(surname, entry.candidate, sharing)
			: find(entry.words, entry.candidate.headline);
		if (several && known) namesakes.note(surname, entry.candidate, known);
		if (
			known &&
			(entry.words.length === 1 ? known.words.length > 1 || known.words[0] === entry.words[0] : true)
		)
			join(entry.candidate, entry.words, known);
		else if (entry.words.length === 1 && convincing(entry)) {
			// "President Baek" behind "Baek Jun-ho", "Sheikh Omar" behind "Omar Al Nasr"
			const bearer = known ? undefined : bearerOf(entry.words[0]!);
			if (bearer) bearer.candidates.push(entry.candidate);
			else join(entry.candidate, entry.words);
		}
	}

	// "President Brandt" after "Brandt" alone: the surname counts from the first.
	for (const entry of all) {
		if (entry.words.length !== 1 || persons.some(person => person.candidates.includes(entry.candidate)))
			continue;
		const known = find(entry.words, entry.candidate.headline);
		if (known) join(entry.candidate, entry.words);
	}

	// "Ada" where one Ada has a surname, "Benes" where one has two ("Ada Benes Brandt")
	for (const entry of all) {
		if (
			entry.words.length !== 1 ||
			entry.candidate.headline ||
			persons.some(person => person.candidates.includes(entry.candidate))
		)
			continue;
		bearerOf(entry.words[0]!)?.candidates.push(entry.candidate);
	}

	for (const entry of all) {
		for (const half of halvesOf(reading, entry.candidate)) {
			const known = find(wordsOf(reading, half));
			if (known && !known.candidates.includes(entry.candidate)) known.candidates.push(half);
		}
	}

	for (const person of persons) person.candidates.sort((a, b) => a.first - b.first);
	return persons;
};
