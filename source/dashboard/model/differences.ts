import type {Span} from '../../analysis.ts';
import {wordDifferences} from '../../words.ts';
import type {Marked} from '../line.ts';

/** Passages of one article, joined for comparing, with the way back to their offsets. */
type Joined = {text: string; parts: ReadonlyArray<{at: number; span: Span}>};

const join = (text: string, spans: readonly Span[]): Joined => {
	const parts: Array<{at: number; span: Span}> = [];
	let joined = '';
	for (const span of spans) {
		if (joined !== '') joined += ' ';
		parts.push({at: joined.length, span});
		joined += text.slice(span.start, span.end);
	}

	return {text: joined, parts};
};

/** A span of the joined text as spans of the article: one for each passage it touches. */
const backToArticle = ({parts}: Joined, {start, end}: Span): Span[] =>
	parts.flatMap(({at, span}) => {
		const from = Math.max(start - at, 0) + span.start;
		const to = Math.min(end - at + span.start, span.end);
		return from < to ? [{start: from, end: to}] : [];
	});

/** Some passages of an article. */
export type Passages = {text: string; spans: readonly Span[]};

/** The words of `other` that the base does not have, or has elsewhere. */
export const departures = (base: Passages, other: Passages): Marked[] => {
	const joined = join(other.text, other.spans);
	return wordDifferences(join(base.text, base.spans).text, joined.text).flatMap(({kind, other: span}) =>
		span === null || kind === 'same' || kind === 'left out'
			? []
			: backToArticle(joined, span).map(
					(at): Marked => ({...at, style: kind === 'moved' ? 'moved' : 'differs'}),
				),
	);
};

/** The words of the base that none of the others has: the other half of their departures. */
export const ownWords = (base: Passages, others: readonly Passages[]): Marked[] => {
	if (others.length === 0) return [];
	const joined = join(base.text, base.spans);
	const shared = new Uint8Array(joined.text.length);
	const words = new Uint8Array(joined.text.length);
	for (const other of others) {
		for (const {kind, base: span} of wordDifferences(joined.text, join(other.text, other.spans).text)) {
			if (span === null) continue;
			words.fill(1, span.start, span.end);
			if (kind === 'same' || kind === 'moved') shared.fill(1, span.start, span.end);
		}
	}

	const own: Marked[] = [];
	for (let at = 0; at < words.length; at++) {
		if (!words[at] || shared[at]) continue;
		const start = at;
		while (at < words.length && words[at] && !shared[at]) at++;
		own.push(...backToArticle(joined, {start, end: at}).map((span): Marked => ({...span, style: 'differs'})));
	}

	return own;
};
