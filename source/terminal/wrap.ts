import type {Span} from '../analysis.ts';
import {printed} from './sanitize.ts';
import {charactersOf, widthOf} from './width.ts';

/** A stretch without spaces, with the dash that ends it: a line may end after either. */
const piece = /[^ \n\-–—/]*(?:[-–—/]+|(?=[ \n])|$)/g;
const written = /[ \n]/;
const ideographs = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;

type Piece = Span & {width: number};

const piecesOf = (text: string, span: Span): Piece[] => {
	const pieces: Piece[] = [];
	for (let at = span.start; at < span.end; ) {
		if (written.test(text[at]!)) {
			at++;
			continue;
		}

		piece.lastIndex = at;
		const end = Math.min(span.end, at + (piece.exec(text)?.[0].length || 1));
		pieces.push({start: at, end, width: widthOf(printed(text.slice(at, end)))});
		at = end;
	}

	return pieces;
};

/** Cuts a piece that has to be broken inside a word, or between ideographs, where `room` cells are left. */
const cut = (text: string, {start, end, width}: Piece, room: number): [Piece, Piece] => {
	let at = start;
	let used = 0;
	for (const character of charactersOf(text.slice(start, end))) {
		const next = widthOf(printed(character));
		// A character wider than the whole line still has to go somewhere.
		if (used + next > room && at > start) break;
		used += next;
		at += character.length;
	}

	return [
		{start, end: at, width: used},
		{start: at, end, width: width - used},
	];
};

/**
 * Wraps a passage by word.
 *
 * @param text A harmless text (see `sanitize.ts`).
 * @param span The passage.
 * @param width Cells a line may take, at least 1.
 * @returns The lines as spans of `text`, without the spaces around them; a blank passage has no line.
 */
export const wrap = (text: string, span: Span, width: number): Span[] => {
	const lines: Span[] = [];
	let line: Span | null = null;
	let used = 0;
	const close = () => {
		if (line) lines.push(line);
		line = null;
		used = 0;
	};

	for (let rest of piecesOf(text, span)) {
		while (rest.width > 0) {
			const gap: number = line && (line as Span).end < rest.start ? 1 : 0;
			const room: number = width - used - gap;
			let next = rest;
			if (rest.width > room) {
				const breaks = ideographs.test(text.slice(rest.start, rest.end));
				if (line && (!breaks || room < 2)) {
					close();
					continue;
				}

				if (rest.width > room) next = cut(text, rest, room)[0];
			}

			line = {start: line ? (line as Span).start : next.start, end: next.end};
			used += gap + next.width;
			if (next === rest) break;
			rest = {start: next.end, end: rest.end, width: rest.width - next.width};
		}
	}

	close();
	return lines;
};
