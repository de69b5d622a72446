import type {Span} from '../../analysis.ts';
import {wordDifferences} from '../../words.ts';
import type {Marked} from '../line.ts';
import type {WordMarks} from './table.ts';

/** Some passages of an article. */
export type Passages = {text: string; spans: readonly Span[]};

/**
 * The least part of a passage, by length of words, that has to stand in the other text for a comparison word by
 * word to say anything: below it every word would be marked.
 */
const leastShared = 0.3;

const textOf = ({text, spans}: Passages): string =>
	spans.map(({start, end}) => text.slice(start, end)).join(' ');

/** A word or several, with what has become of them. */
type Part = Span & {kind: 'same' | 'moved' | 'differs'};

/** What of a passage stands in the text that it is compared with, in offsets of the passage's article. */
const partsOf = (passages: Passages, span: Span, against: string): Part[] => {
	const passage = passages.text.slice(span.start, span.end);
	return wordDifferences(against, passage).flatMap(({kind, other}): Part[] => {
		if (other === null) return [];
		const place = {start: span.start + other.start, end: span.start + other.end};
		return [{...place, kind: kind === 'same' || kind === 'moved' ? kind : 'differs'}];
	});
};

const lengthOf = (spans: readonly Span[]): number =>
	spans.reduce((sum, {start, end}) => sum + end - start, 0);

const marksOf = (parts: readonly Part[]): WordMarks => {
	const shared = lengthOf(parts.filter(({kind}) => kind !== 'differs'));
	if (shared < lengthOf(parts) * leastShared) return 'other words';
	return parts.flatMap(({start, end, kind}): Marked[] =>
		kind === 'same' ? [] : [{start, end, style: kind}],
	);
};

/** Of each passage, the words that the base does not have, or has elsewhere. */
export const departures = (base: Passages, other: Passages): WordMarks[] => {
	const against = textOf(base);
	return other.spans.map(span => marksOf(partsOf(other, span, against)));
};

/** Of each passage of the base, the words that none of the others has: the other half of their departures. */
export const ownWords = (base: Passages, others: readonly Passages[]): WordMarks[] => {
	const against = others.map(textOf).filter(text => text !== '');
	if (against.length === 0) return base.spans.map(() => []);
	return base.spans.map(span => {
		const compared = against.map(text => partsOf(base, span, text));
		const shared = compared.flatMap(parts => parts.filter(({kind}) => kind !== 'differs'));
		const marks = marksOf(withoutShared(base.text, compared[0]!, shared));
		// The base is in words of its own; it is the others that are in other words.
		return marks === 'other words' ? [] : marks;
	});
};

/** The words of a passage, those being the same that some other text shares. */
const withoutShared = (text: string, parts: readonly Part[], shared: readonly Part[]): Part[] => {
	const edges = new Set([...parts, ...shared].flatMap(({start, end}) => [start, end]));
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(1).flatMap((end, i): Part[] => {
		const place = trimmed(text, {start: cuts[i]!, end});
		const covers = (part: Part) => part.start <= place.start && part.end >= place.end;
		if (place.start >= place.end || !parts.some(covers)) return [];
		return [{...place, kind: shared.some(covers) ? 'same' : 'differs'}];
	});
};

/** A stretch without the spaces at its ends. */
const trimmed = (text: string, {start, end}: Span): Span => {
	const words = text.slice(start, end);
	return {
		start: start + words.length - words.trimStart().length,
		end: end - words.length + words.trimEnd().length,
	};
};
