import type {Evidence, Span} from '../../analysis.ts';
import {byline, languageNote, outletNote} from '../../report/labels.ts';
import {wrap} from '../../terminal/wrap.ts';
import {type Line, type Marked, markedLine, segment} from '../line.ts';
import {fullDate} from './dates.ts';
import {type Finding, findingKinds, findingsOf} from './findings.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';

/** A line of the reader: something of the head, or a stretch of the article's text. */
type DocumentLine = {head: Line} | {span: Span};

export type Document = {lines: readonly DocumentLine[]};

/** Longer lines are hard to read back to their start. */
const longestLine = 84;

const gapSign = /\[…\]/g;

const wrapHead = (
	text: string,
	width: number,
	style: 'strong' | 'quiet',
	link: string | null = null,
): DocumentLine[] =>
	wrap(text, {start: 0, end: text.length}, width).map(({start, end}) => ({
		head: [{...segment(text.slice(start, end), style), ...(link === null ? {} : {link})}],
	}));

/** The lines of a text: paragraphs wrapped, blank lines kept as one. */
const textLines = (text: string, width: number): DocumentLine[] => {
	const lines: DocumentLine[] = [];
	let start = 0;
	for (const paragraph of text.split('\n')) {
		const end = start + paragraph.length;
		const wrapped = wrap(text, {start, end}, width);
		const last = lines.at(-1);
		if (wrapped.length > 0) lines.push(...wrapped.map(span => ({span})));
		else if (last && 'span' in last) lines.push({head: []});
		start = end + 1;
	}

	return lines;
};

/** An article laid out for reading. */
export const documentOf = memo((model: Model, id: string, columns: number): Document => {
	const article = model.articles.get(id);
	if (!article) return {lines: []};
	const width = Math.max(1, Math.min(longestLine, columns - 3));
	const told = [
		article.outlet,
		outletNote(article),
		byline(article),
		fullDate(article.published),
		languageNote(article),
		article.excerpt ? 'excerpt: […] stands where text was left out' : null,
	];
	return {
		lines: [
			...wrapHead(article.headline || 'Without a headline', width, article.headline ? 'strong' : 'quiet'),
			...wrapHead(told.filter(each => each !== null).join(' · '), width, 'quiet'),
			...wrapHead(article.url ?? '', width, 'quiet', article.url),
			...(article.alsoAt ?? []).flatMap(url => wrapHead(url, width, 'quiet', url)),
			{head: []},
			...textLines(article.text, width),
		],
	};
}, 2);

/** The line that shows an offset of the text, or the first one. */
export const lineAt = ({lines}: Document, offset: number): number =>
	Math.max(
		0,
		lines.findIndex(line => 'span' in line && offset < line.span.end),
	);

const order = new Map(findingKinds.map((kind, i) => [kind, i]));

/** Longer things below shorter ones: a date within a quotation shows as a date. */
const byLayer = (a: Finding, b: Finding): number =>
	b.end - b.start - (a.end - a.start) || order.get(a.kind)! - order.get(b.kind)!;

const standingMarks = memo((model: Model, id: string): readonly Marked[] => {
	const article = model.articles.get(id);
	if (!article) return [];
	const gaps = [...article.text.matchAll(gapSign)].map(
		(match): Marked => ({start: match.index, end: match.index + match[0].length, style: 'gap'}),
	);
	const furniture = article.furniture.map((span): Marked => ({...span, style: 'quiet'}));
	const findings = [...findingsOf(model, id)]
		.sort(byLayer)
		.map(({start, end, kind}): Marked => ({start, end, style: kind}));
	return [...furniture, ...gaps, ...findings];
}, 2);

/** Where a reader's cursor is, and what it looks for. */
export type Cursor = {finding: Finding | null; target: Evidence | null; matches: readonly Span[]};

/** The visible lines of an article, the lines of its target and cursor marked at the left. */
export const documentLines = (
	model: Model,
	id: string,
	columns: number,
	top: number,
	count: number,
	{finding, target, matches}: Cursor,
): Line[] => {
	const text = model.articles.get(id)?.text ?? '';
	const pointed = finding ?? target;
	const marks: Marked[] = [
		...standingMarks(model, id),
		...matches.map((span): Marked => ({...span, style: 'match'})),
		...(pointed ? [{start: pointed.start, end: pointed.end, style: 'target'} as const] : []),
	];
	return documentOf(model, id, columns)
		.lines.slice(top, top + count)
		.map((line): Line => {
			if ('head' in line) return [segment('  '), ...line.head];
			const points = pointed && line.span.start < pointed.end && line.span.end > pointed.start;
			return [points ? segment('▌ ', 'focus') : segment('  '), ...markedLine(text, line.span, marks)];
		});
};
