import {z} from 'zod';
import type {Analysis, Source, Span, Statement} from '../../source/analysis.ts';
import {measuresOf, share} from './measures.ts';
import {folded, lastName, plain} from './names.ts';
import {overlaps, type Scorer, span, textOf} from './scorer.ts';

const record = z.object({article: z.string(), content: span, source: span});

const edge = /[\s"'“”‘’.,;:—–-]/;

/** A content without the quotation marks, the punctuation and the "that" at its ends. */
const trimmed = (text: string, {start, end}: Span): Span => {
	let [from, to] = [start, end];
	for (;;) {
		const words = text.slice(from, to);
		if (/^that\s/i.test(words)) from += 5;
		else if (words !== '' && edge.test(words[0]!)) from++;
		else if (words !== '' && edge.test(words.at(-1)!)) to--;
		else return {start: from, end: to};
	}
};

const wordsIn = (text: string, {start, end}: Span): number => text.slice(start, end).split(/\s+/).length;

/** The share of common words in all words of two passages. */
const overlap = (text: string, a: Span, b: Span): number =>
	overlaps(a, b)
		? wordsIn(text, {start: Math.max(a.start, b.start), end: Math.min(a.end, b.end)}) /
			wordsIn(text, {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)})
		: 0;

type Attributed = Statement & {source: Source};

const attributedIn = ({statements}: Analysis, article: string): Attributed[] =>
	statements.filter((each): each is Attributed => each.article === article && each.source !== null);

/** Spans of what is said and of who is given as saying it (PolNeAR, Newell and others 2018). */
export const attributions: Scorer<z.infer<typeof record>> = {
	kind: 'sources',
	record,
	score(analysis, gold) {
		const count = {found: 0, exact: 0, half: 0, source: 0};
		for (const id of new Set(gold.map(({article}) => article))) {
			const text = textOf(analysis, id);
			const free = new Set(
				attributedIn(analysis, id).map(statement => ({statement, content: trimmed(text, statement.content)})),
			);
			count.found += free.size;
			for (const wanted of gold.filter(({article}) => article === id)) {
				const content = trimmed(text, wanted.content);
				const [best] = [...free]
					.map(found => ({found, common: overlap(text, found.content, content)}))
					.sort((a, b) => b.common - a.common);
				if (!best || best.common < 0.5) continue;
				const {found} = best;
				free.delete(found);
				count.half++;
				if (found.content.start === content.start && found.content.end === content.end) count.exact++;
				if (overlaps(found.statement.source, wanted.source)) count.source++;
			}
		}

		return {
			figures: {
				contentExact: measuresOf(count.exact, count.found, gold.length),
				contentHalf: measuresOf(count.half, count.found, gold.length),
				sourceRightOfMatched: share(count.source, count.half),
			},
			misses: [],
		};
	},
};

const quoted = z.object({article: z.string(), text: z.string(), speaker: z.string()});

const isNamed = (source: string, speaker: string): boolean => {
	const [a, b] = [folded(source), folded(speaker)];
	return a.includes(b) || b.includes(a) || lastName(a) === lastName(b);
};

/** Who is given as the speaker of a passage. */
export const quotations: Scorer<z.infer<typeof quoted>> = {
	kind: 'quotes',
	record: quoted,
	score(analysis, gold) {
		const misses: string[] = [];
		for (const {article, text, speaker} of gold) {
			const start = plain(textOf(analysis, article)).indexOf(plain(text));
			const said = attributedIn(analysis, article).filter(({content}) =>
				overlaps(content, {start, end: start + text.length}),
			);
			if (said.some(({source}) => isNamed(source.name, speaker))) continue;
			const names = said.map(({source}) => source.name).join('|');
			misses.push(`${article}: "${text}" wanted ${speaker}, got ${names || 'nobody'}`);
		}

		return {
			figures: {accuracy: share(gold.length - misses.length, gold.length), of: gold.length},
			misses,
		};
	},
};
