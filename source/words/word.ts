import functionWords from '../../data/words/function-words.json' with {type: 'json'};
import titles from '../../data/words/titles.json' with {type: 'json'};
import type {Span} from '../analysis.ts';

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
const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const closedClass = new Set(functionWords.words);
const titleWords = new Set(titles.words);

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const pattern = new RegExp(
	[
		// November 23, 2021 · Nov. 23 · 23 November 2021: tried before figures, or the day would stand alone.
		String.raw`(?<monthDay>\b(?:${monthNames})\.?\s${day}(?!\d)(?:,?\s\d{4}(?!\d))?)`,
		String.raw`(?<dayMonth>\b${day}\s(?:${monthNames})(?!\p{L})\.?(?:,?\s\d{4}(?!\d))?)`,
		// 90,000 · 1,35,000 · 3.5 · $5 · 40%
		String.raw`(?<figure>[$€£¥₹]?\d+(?:[.,]\d+)*(?:%|\p{L}+)?)`,
		// Initials ("U.S.") and words with apostrophes hold together; hyphens part.
		String.raw`(?<initials>\p{L}(?:\.\p{L})+(?!\p{L})\.?)`,
		String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+)`,
	].join('|'),
	'giu',
);

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The date in figures, so that "Nov. 23" and "23 November" are the same word. */
const dateKey = (text: string): string => {
	const lower = text.toLowerCase();
	const month = months.get(/\p{L}{3,}/u.exec(lower.replace(/\d+(?:st|nd|rd|th)/, ''))?.[0] ?? '') ?? 0;
	const [first = '', year = ''] = lower.match(/\d+/g) ?? [];
	return `${year}-${month}-${Number(first)}`;
};

const wordOf = (match: RegExpExecArray): Word => {
	const text = match[0];
	const span = {start: match.index, end: match.index + text.length, name: -1};
	const {monthDay, dayMonth, figure} = match.groups!;
	if (monthDay ?? dayMonth) return {...span, key: dateKey(text), kind: 'date'};
	if (figure) return {...span, key: fold(text).replace(/,/g, ''), kind: 'figure'};
	const key = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
	if (weekdays.has(key) || (months.has(key) && /^\p{Lu}/u.test(text)))
		return {...span, key, kind: key === 'may' ? 'content' : 'date'};
	// "US" is a country, "us" a pronoun.
	const spelt = text.length > 1 && text === text.toUpperCase();
	return {...span, key, kind: closedClass.has(key) && !spelt ? 'function' : 'content'};
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
		while (run[0] && titleWords.has(run[0].key)) run.shift();
		for (const word of run) word.kind = 'name';
		if (run.length > 1) {
			for (const word of run) word.name = names;
			names++;
		}

		run = [];
	};

	for (const [i, word] of words.entries()) {
		const before = words[i - 1];
		const gap = before ? text.slice(before.end, word.start) : '';
		if (!/^[ \u00A0]$/.test(gap)) close();
		if (word.kind === 'content' && /\p{Lu}/u.test(text[word.start]!)) {
			// A capital at the start of a sentence alone is no name.
			if (run.length === 0 && /^$|[.!?:"“]\s*$/.test(gap) && !startsName(text, words[i + 1], word)) continue;
			if (run.length > 0 && titleWords.has(word.key)) close();
			run.push(word);
		} else close();
	}

	close();
};

const startsName = (text: string, next: Word | undefined, word: Word): boolean =>
	next !== undefined &&
	next.kind === 'content' &&
	next.start === word.end + 1 &&
	/\p{Lu}/u.test(text[next.start]!);

/**
 * The words of a passage, in order. Punctuation, case, quotation marks, hyphens and white space are in no key.
 *
 * @param text Any text; offsets of the words are UTF-16 code units into it.
 */
export const wordsOf = (text: string): Word[] => {
	const words: Word[] = [];
	for (const match of text.matchAll(pattern)) words.push(wordOf(match as RegExpExecArray));
	markNames(text, words);
	return words;
};
