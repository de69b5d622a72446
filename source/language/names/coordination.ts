import type {Reading} from '../reading.ts';
import type {Candidate} from './candidate.ts';
import type {Labelled} from './labels.ts';
import {isRoleHead, isRolePlural} from './lexicon.ts';

/**
 * Lets the names of a list share what is known of one of them: "Ada Brandt, Nils Lund and Eva Stern" are persons
 * if one is, and "the Maltese and Chilean ministers, Nils Lund and Eva Stern" are ministers, each of one country.
 *
 * @param candidates In the order of the text; those in lists are changed.
 */
export const withCoordination = (
	reading: Reading,
	labels: readonly Labelled[],
	candidates: Candidate[],
): Candidate[] => {
	const known = evidenceBySurname(reading, candidates);
	for (const list of listsOf(reading, labels, candidates)) {
		shareEvidence(list, candidate =>
			Math.max(candidate.evidence, known.get(surnameOf(reading, candidate)) ?? 0),
		);
		shareRole(reading, labels, list);
		shareApposition(reading, labels, list);
	}

	return candidates;
};

/** Runs of two or more full names that commas and "and" join. */
const listsOf = (
	reading: Reading,
	labels: readonly Labelled[],
	candidates: readonly Candidate[],
): Candidate[][] => {
	const lists: Candidate[][] = [];
	let list: Candidate[] = [];
	for (const candidate of candidates) {
		const before = list.at(-1);
		if (before && isJoined(reading, labels, before, candidate)) list.push(candidate);
		else {
			if (list.length > 1) lists.push(list);
			list = [candidate];
		}
	}

	return list.length > 1 ? [...lists, list] : lists;
};

const isFull = ({first, last}: Candidate): boolean => last - first > 1;

/** "A and B", "A, B", "A of Malta and B", "A, Chile's B" */
const isJoined = ({tokens}: Reading, labels: readonly Labelled[], a: Candidate, b: Candidate): boolean => {
	if (!isFull(a) || !isFull(b)) return false;
	let i = endOfOrigin(tokens, labels, a.last);
	if (!/^(and|&|,)$/.test(tokens[i]?.lower ?? '')) return false;
	i++;
	if (tokens[i]?.lower === 'and') i++;
	if (labels[i]?.geographic && i < b.roleFirst) {
		while (labels[i]?.geographic) i++;
		if (tokens[i]?.lower === "'s") i++;
	}

	return i === b.roleFirst;
};

/** Index after "of Malta", "of the Bank of Malta"; the index itself where nothing of the kind stands there. */
const endOfOrigin = (tokens: Reading['tokens'], labels: readonly Labelled[], at: number): number => {
	let end = at;
	for (let i = at; tokens[i]?.lower === 'of'; i = end) {
		i += tokens[i + 1]?.lower === 'the' ? 2 : 1;
		if (!labels[i]) return end;
		while (labels[i]) i++;
		end = i;
	}

	return end;
};

const surnameOf = ({tokens}: Reading, {last}: Candidate): string => tokens[last - 1]!.lower;

/** The most that tells of each surname that it is a person's: "Mr Lund" tells it of the "Nils Lund" beside others. */
const evidenceBySurname = (reading: Reading, candidates: readonly Candidate[]): Map<string, number> => {
	const known = new Map<string, number>();
	for (const candidate of candidates) {
		const surname = surnameOf(reading, candidate);
		known.set(surname, Math.max(known.get(surname) ?? 0, candidate.evidence));
	}

	return known;
};

const shareEvidence = (list: readonly Candidate[], evidenceOf: (candidate: Candidate) => number): void => {
	const share = (from: Candidate, to: Candidate): void => {
		if (evidenceOf(from) > 2 && to.evidence < 3) to.evidence += 2;
	};
	for (let i = 1; i < list.length; i++) share(list[i - 1]!, list[i]!);
	for (let i = list.length - 1; i > 0; i--) share(list[i]!, list[i - 1]!);
};

/** A role in the plural before a list is the role of all; its countries are theirs, one each, in order. */
const shareRole = ({tokens}: Reading, labels: readonly Labelled[], list: readonly Candidate[]): void => {
	const [opening, ...others] = list as [Candidate, ...Candidate[]];
	const role = tokens.slice(opening.roleFirst, opening.first);
	if (!role.some(token => isRolePlural(token) && !isRoleHead(token))) return;
	const last = tokens[opening.first - 1]!.text === ',' ? opening.first - 1 : opening.first;
	opening.roleFirst = startOfPeoples(tokens, labels, opening.roleFirst);
	for (const other of others) other.apposition ??= {first: opening.roleFirst, last};
	const countries = countriesIn(labels, opening.roleFirst, last);
	if (countries.length < 2) return;
	for (const [i, candidate] of list.entries())
		candidate.country = countries.length === list.length ? countries[i]! : null;
};

/** A role in the plural behind a list ("Nils Lund and Eva Stern, her Maltese and Chilean counterparts") is, too. */
const shareApposition = (
	{tokens}: Reading,
	labels: readonly Labelled[],
	list: readonly Candidate[],
): void => {
	const {apposition} = list.at(-1)!;
	if (apposition === null) return;
	const role = tokens.slice(apposition.first, apposition.last);
	const head = role.find(token => isRoleHead(token) || isRolePlural(token));
	if (!head || !isRolePlural(head)) return;
	const countries = countriesIn(labels, apposition.first, apposition.last);
	for (const [i, candidate] of list.entries()) {
		candidate.apposition ??= apposition;
		if (countries.length === 0 || candidate.roleFirst < candidate.first) continue;
		if (countries.length === 1) candidate.country ??= countries[0]!;
		else candidate.country = countries.length === list.length ? countries[i]! : null;
	}
};

/** "Maltese, Chilean and" before "Norwegian counterparts" */
const startOfPeoples = (tokens: Reading['tokens'], labels: readonly Labelled[], at: number): number => {
	let start = at;
	while (start > 1 && /^(and|,)$/.test(tokens[start - 1]!.lower) && labels[start - 2]?.label === 'people') {
		start -= 2;
		while (labels[start - 1]?.geographic && labels[start - 1]!.geographic === labels[start]!.geographic)
			start--;
	}

	return start;
};

const countriesIn = (labels: readonly Labelled[], first: number, last: number): string[] => {
	const countries = new Set<string>();
	for (let i = first; i < last; i++) if (labels[i]?.geographic) countries.add(labels[i]!.geographic!.country);
	return [...countries];
};
