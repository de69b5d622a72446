import functionWords from '../../data/words/function-words.json' with {type: 'json'};
import titles from '../../data/words/titles.json' with {type: 'json'};
import type {Span} from '../analysis.ts';
import {remembered} from './remembered.ts';

export type WordKind = 'content' | 'function' | 'figure' | 'date' | 'name';

/** A word as collation sees it. A figure ("1,35,000") and a date ("Nov. 23, 2021") are one word each. */
export type Word = Span & {
	/** Equal for words that differ in case, accents, punctuation or way of writing a figure or date only. */
	key: string;
	kind: WordKind;
	/** Of a name: the same number for the words of one name ("Ada" and "Brandt"). Otherwise -1. */
	name: number;
};

const months = new Map(
	[
		['january', 'jan'],
		['february', 'feb'],
		['march', 'mar'],
		['april', 'apr'],
		['may'],
		['june', 'jun'],
		['july', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['october', 'oct'],
		['november', 'nov'],
		['december', 'dec'],
	].flatMap((forms, month) => forms.map(form => [form, month + 1] as const)),
);
const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const closedClass = new Set(functionWords.words);
const titleWords = new Set(titles.words);

const pattern = new RegExp(
	[
		// 90,000 · 1,35,000 · 3.5 · $5 · 40%
		String.raw`[$€£¥₹]?\d+(?:[.,]\d+)*(?:%|\p{L}+)?`,
		// Initials ("U.S.") and words with apostrophes hold together; hyphens part.
		String.raw`\p{L}(?:\.\p{L})+(?!\p{L})\.?`,
		String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+`,
	].join('|'),
	'gu',
);

/** Case and accents folded. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const monthOf = (word: Word | undefined): number => (word && months.get(word.key)) ?? 0;
const dayOf = (word: Word | undefined): number =>
	word?.kind === 'figure' ? Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word.key)?.[1] ?? 0) : 0;
const isYear = (word: Word | undefined): boolean => word?.kind === 'figure' && /^\d{4}$/.test(word.key);

/** Joins the words of a date, so that "Nov. 23, 2021" is one word, the same as "23 November 2021". */
const joinDates = (text: string, words: readonly Word[]): Word[] => {
	const joined: Word[] = [];
	const touch = (i: number) => {
		const [a, b] = [words[i], words[i + 1]];
		return a !== undefined && b !== undefined && /^[.,]? ?[ \u00A0]$/.test(text.slice(a.end, b.start));
	};
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		if (monthOf(word) === 0 && monthOf(words[i + 1]) === 0) {
			joined.push(word);
			continue;
		}

		const next = touch(i) ? words[i + 1] : undefined;
		const month = monthOf(word) || monthOf(next);
		const day = monthOf(word) ? dayOf(next) : dayOf(word);
		if (month === 0 || day === 0) {
			joined.push(word);
			continue;
		}

		i++;
		const year = touch(i) && isYear(words[i + 1]) ? words[++i]! : undefined;
		const end = year?.end ?? next!.end;
		joined.push({...word, end, key: `${year?.key ?? ''}-${month}-${day}`, kind: 'date'});
	}

	return joined;
};

type Form = Pick<Word, 'key' | 'kind'>;

const formOf = remembered((text: string): Form => {
	if (/^[$€£¥₹\d]/.test(text)) return {key: fold(text).replace(/,/g, ''), kind: 'figure'};
	const key = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
	if (weekdays.has(key) || (months.has(key) && key !== 'may' && /^\p{Lu}/u.test(text)))
		return {key, kind: 'date'};
	// "US" is a country, "us" a pronoun.
	const spelt = text.length > 1 && text === text.toUpperCase();
	return {key, kind: closedClass.has(key) && !spelt ? 'function' : 'content'};
});

const wordAt = (text: string, start: number): Word => {
	const {key, kind} = formOf(text);
	return {start, end: start + text.length, key, kind, name: -1};
};

/** In a headline set in title case every word has a capital: there capitals say nothing of names. */
const isTitleCase = (text: string, words: readonly Word[]): boolean => {
	const open = words.filter(word => word.kind === 'content');
	return open.length > 4 && open.filter(word => /\p{Lu}/u.test(text[word.start]!)).length > 0.9 * open.length;
};

/** Numbers the runs of two or more words with capitals, leaving ranks and offices before a name outside. */
const markNames = (text: string, words: Word[]): void => {
	if (isTitleCase(text, words)) return;
	let run: Word[] = [];
	let names = 0;
	const close = () => {
		if (run.length === 0) return;
		while (run[0] && titleWords.has(run[0].key)) run.shift();
		for (const word of run) word.kind = 'name';
		if (run.length > 1) {
			for (const word of run) word.name = names;
			names++;
		}

		run = [];
	};

	for (const [i, word] of words.entries()) {
		if (word.kind !== 'content' || !/\p{Lu}/u.test(text[word.start]!)) {
			close();
			continue;
		}

		const before = words[i - 1];
		const gap = before ? text.slice(before.end, word.start) : '';
		if (!/^[ \u00A0]$/.test(gap)) close();
		// A capital at the start of a sentence alone is no name.
		if (run.length === 0 && /^$|[.!?:"“]\s*$/.test(gap) && !startsName(text, words[i + 1], word)) continue;
		if (run.length > 0 && titleWords.has(word.key)) close();
		run.push(word);
	}

	close();
};

const startsName = (text: string, next: Word | undefined, word: Word): boolean =>
	next !== undefined &&
	next.kind === 'content' &&
	next.start === word.end + 1 &&
	/\p{Lu}/u.test(text[next.start]!);

/** The keys of the words of a passage, in order; the words of a date are not joined. */
export const keysOf = (text: string): string[] => (text.match(pattern) ?? []).map(word => formOf(word).key);

/**
 * The words of a passage, in order. Punctuation, case, quotation marks, hyphens and white space are in no key.
 *
 * @param text Any text; offsets of the words are UTF-16 code units into it.
 */
export const wordsOf = (text: string): Word[] => {
	const found: Word[] = [];
	for (const match of text.matchAll(pattern)) found.push(wordAt(match[0], match.index));
	const words = joinDates(text, found);
	markNames(text, words);
	return words;
};
