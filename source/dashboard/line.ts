import type {Span} from '../analysis.ts';
import {printed} from '../terminal/sanitize.ts';
import {charactersOf, shorten, widthOf} from '../terminal/width.ts';
import {wrap} from '../terminal/wrap.ts';
import {matchesIn} from './model/search.ts';
import type {StyleName} from './styles.ts';

/** A stretch of a line with what it is. */
export type Segment = {
	text: string;
	styles: readonly StyleName[];
	/** The address that it leads to. */
	link?: string;
};

/** A line of the screen, or of a part of it. */
export type Line = readonly Segment[];

/** A passage of a text that is something. */
export type Marked = Span & {style: StyleName};

export const segment = (text: string, ...styles: StyleName[]): Segment => ({text, styles});

export const lineWidth = (line: Line): number => line.reduce((width, {text}) => width + widthOf(text), 0);

/** The line in exactly `width` cells: cut with a sign or filled with spaces. */
export const fitLine = (line: Line, width: number): Line => {
	const fitted: Segment[] = [];
	let room = width;
	for (const part of line) {
		const {text} = part;
		const taken = widthOf(text);
		if (taken > room) {
			// The sign takes the last cell, even where this stretch had none left.
			const last = fitted.at(-1);
			if (room === 0 && last)
				fitted[fitted.length - 1] = {...last, text: shorten(`${last.text}  `, widthOf(last.text))};
			else fitted.push({...part, text: shorten(text, room)});
			break;
		}

		fitted.push(part);
		room -= taken;
	}

	const space = width - lineWidth(fitted);
	return space > 0 ? [...fitted, segment(' '.repeat(space))] : fitted;
};

/** The part of a line from one cell to another, in exactly as many cells; of a character cut in two blanks are left. */
export const sliceLine = (line: Line, from: number, to: number): Line => {
	const slice: Segment[] = [];
	let at = 0;
	for (const whole of line) {
		let part = '';
		for (const character of charactersOf(whole.text)) {
			const end = at + widthOf(character);
			const isWhole = at >= from && end <= to;
			part += isWhole ? character : ' '.repeat(Math.max(0, Math.min(end, to) - Math.max(at, from)));
			at = end;
		}

		if (part !== '') slice.push({...whole, text: part});
	}

	return fitLine(slice, to - from);
};

/** The part of a line between two offsets of its text. */
const textBetween = (line: Line, {start, end}: Span): Segment[] => {
	let at = 0;
	return line.flatMap((part): Segment[] => {
		const {text} = part;
		const from = Math.max(0, start - at);
		const to = end - at;
		at += text.length;
		return from < text.length && to > from ? [{...part, text: text.slice(from, to)}] : [];
	});
};

/** A line in lines of `width` cells, broken at spaces; what goes on is indented. */
export const wrapLine = (line: Line, width: number): Line[] => {
	if (lineWidth(line) <= width) return [fitLine(line, width)];
	const text = line.map(part => part.text).join('');
	const indent = width > 8 ? '  ' : '';
	const [first, ...rest] = wrap(text, {start: 0, end: text.length}, width - indent.length);
	if (!first) return [fitLine(line, width)];
	return [textBetween(line, first), ...rest.map(span => [segment(indent), ...textBetween(line, span)])].map(
		part => fitLine(part, width),
	);
};

/** Left and right part of a line of exactly `width` cells; where they collide the left one is cut. */
export const justify = (left: Line, right: Line, width: number): Line => {
	const room = Math.max(0, width - lineWidth(right));
	return fitLine([...fitLine(left, room), ...right], width);
};

/**
 * A line of a text with its marks.
 *
 * @param text A harmless text.
 * @param span The line within the text.
 * @param marks Passages of the text, overlapping or not; in each stretch later ones win.
 */
export const markedLine = (text: string, span: Span, marks: readonly Marked[]): Line => {
	const here = marks.filter(mark => mark.start < span.end && mark.end > span.start);
	if (here.length === 0) return [segment(printed(text.slice(span.start, span.end)))];
	const edges = new Set([span.start, span.end]);
	for (const {start, end} of here) {
		edges.add(Math.max(start, span.start));
		edges.add(Math.min(end, span.end));
	}

	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(1).map((end, i): Segment => {
		const start = cuts[i]!;
		const styles = here.filter(mark => mark.start <= start && mark.end >= end).map(({style}) => style);
		return {text: printed(text.slice(start, end)), styles};
	});
};

/** The line with every place marked where it has the words looked for; what is wrapped apart is not found. */
export const highlighted = (line: Line, words: string): Line => {
	if (words === '') return line;
	const matches = matchesIn(line.map(({text}) => text).join(''), words);
	if (matches.length === 0) return line;
	let at = 0;
	return line.flatMap((whole): Segment[] => {
		const {text, styles} = whole;
		const start = at;
		at += text.length;
		const inner = matches
			.map(match => ({
				start: Math.max(0, match.start - start),
				end: Math.min(text.length, match.end - start),
			}))
			.filter(match => match.start < match.end);
		const parts: Segment[] = [];
		let done = 0;
		for (const match of inner) {
			parts.push({...whole, text: text.slice(done, match.start)});
			parts.push({...whole, text: text.slice(match.start, match.end), styles: [...styles, 'match']});
			done = match.end;
		}

		parts.push({...whole, text: text.slice(done)});
		return parts.filter(part => part.text !== '');
	});
};
