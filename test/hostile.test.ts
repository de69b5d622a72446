import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Analysis, Article, Span} from '../source/analysis.ts';
import {analyze} from '../source/analyze.ts';
import {read} from '../source/language/reading.ts';
import {hostileTexts} from './hostile-texts.ts';

const article = (text: string, id = 'a'): Article => ({
	id,
	outlet: `Outlet ${id}`,
	url: null,
	published: '2031-06-03',
	author: null,
	headline: text.slice(0, 40),
	text,
	excerpt: false,
});

/** Every object in an Analysis that is a passage, with the article that it is of. */
const spansIn = (
	value: unknown,
	of: string | null,
): Array<Span & {article: string | null; text?: unknown}> => {
	if (typeof value !== 'object' || value === null) return [];
	const record = value as Record<string, unknown>;
	const article = typeof record.article === 'string' ? record.article : of;
	const own =
		typeof record.start === 'number' && typeof record.end === 'number'
			? [{start: record.start, end: record.end, article, text: record.text}]
			: [];
	return [...own, ...Object.values(value).flatMap(each => spansIn(each, article))];
};

const splitsPair = (text: string, at: number): boolean =>
	/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** What is wrong with the passages of an Analysis: none may leave its text, or cut a character in two. */
const wrongSpans = ({articles, ...rest}: Analysis): unknown[] => {
	const texts = new Map(articles.map(({id, text}) => [id, text]));
	const all = [...articles.flatMap(({id, furniture}) => spansIn(furniture, id)), ...spansIn(rest, null)];
	return all.filter(({start, end, article, text: quoted}) => {
		const text = texts.get(article ?? '');
		if (text === undefined) return true;
		if (start < 0 || start > end || end > text.length) return true;
		if (typeof quoted === 'string' && quoted !== text.slice(start, end)) return true;
		return splitsPair(text, start) || splitsPair(text, end);
	});
};

describe('texts made to be slow', () => {
	test.each([...hostileTexts])('%s are read, and all offsets are in the text', (_, textOf) => {
		expect(wrongSpans(analyze([article(textOf(3000))]))).toEqual([]);
	});

	test('no sentence has more words than can be compared with each other', () => {
		const {sentences} = read('the minister said that the bridge fell and '.repeat(500));
		expect(Math.max(...sentences.map(({first, last}) => last - first))).toBe(250);
	});

	test('a long sentence is cut where it has a semicolon, else at a comma', () => {
		const {sentences, text} = read(`${'The bridge fell, '.repeat(49)}it fell; ${'and it fell '.repeat(40)}`);
		expect(sentences.map(({start, end}) => text.slice(start, end).slice(-4))).toEqual(['ell;', 'fell']);
	});

	test('a word without an end is read in pieces', () => {
		const {tokens} = read('x'.repeat(1000));
		expect(tokens.map(({text}) => text.length)).toEqual([300, 300, 300, 100]);
	});
});

const pieces = fc.constantFrom(
	...[
		'General Ada Brandt',
		' called ',
		'Tomas Olm',
		' on Monday',
		'. ',
		', ',
		'\n\n',
		'“',
		'”',
		'"',
		"'s ",
		'(',
		')',
	],
	...[
		'said',
		' that ',
		'4,000 people',
		' by phone',
		'he ',
		'– ',
		'👩‍👩‍👧',
		'\ud83d',
		'\udc69',
		'\u0000',
		'\u001b[31m',
		'\u202e',
	],
	...[
		'\u0301',
		'Ö',
		'ﬁ',
		'北京',
		'\t',
		'[…]',
		'Read more\n',
		'constructor',
		'__proto__',
		'3 June 2031',
		'$5 million',
		'İ',
	],
);
const text = fc.oneof(
	fc.array(pieces, {maxLength: 60}).map(parts => parts.join('')),
	fc.string({unit: 'binary', maxLength: 200}),
);

test('of any text the passages stay inside it and cut no character', () => {
	fc.assert(
		fc.property(text, text, (a, b) => {
			expect(wrongSpans(analyze([article(a, 'a'), article(b, 'b')]))).toEqual([]);
		}),
		{numRuns: 150},
	);
});
