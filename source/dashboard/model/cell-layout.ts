import type {Span} from '../../analysis.ts';
import {shorten} from '../../terminal/width.ts';
import {wrap} from '../../terminal/wrap.ts';
import {fitLine, type Line, markedLine, type Segment, segment, wrapLine} from '../line.ts';
import type {Model} from './model.ts';
import type {Absence, Content, WordMarks} from './table.ts';

/** A cell's lines, painted when asked for. */
export type CellLayout = {
	height: number;
	/** True where the last line says that there is more. */
	isCut?: boolean;
	line: (index: number) => Line;
	/** What stands before a line. */
	sign?: (index: number) => Segment;
};

/** What stands in a cell where an outlet says nothing. */
export const absences = new Map<Absence, string>([
	['lacks it', '–'],
	['elsewhere', '· not in this row'],
	['too early', '– published before'],
	['not known', '– excerpt, may be missing'],
	['not read', '– not in English'],
]);

const fixed = (lines: readonly Line[]): CellLayout => ({
	height: lines.length,
	line: index => lines[index] ?? [],
});

const space = segment(' ');
const otherWords = segment('≠', 'differs');

/** What stands between passages that do not follow each other in the article. */
const skip: Line = [segment('⋯', 'quiet')];

/** A line of a cell: a stretch of one of its passages, by their order. */
type PassageLine = {passage: number; span: Span; first: boolean} | {between: Line};

const between = ({heads}: Content & {kind: 'passages'}, passage: number, width: number): PassageLine[] => {
	const head = heads?.[passage];
	if (head !== undefined) return [{between: [segment(shorten(head, width), 'quiet')]}];
	return passage > 0 ? [{between: skip}] : [];
};

const passageCell = (content: Content & {kind: 'passages'}, model: Model, width: number): CellLayout => {
	const text = model.articles.get(content.article)?.text ?? '';
	const note = content.note === null ? 0 : 1;
	const lines = content.spans.flatMap((whole, passage): PassageLine[] => [
		...between(content, passage, width),
		...wrap(text, whole, width).map((span, i) => ({passage, span, first: i === 0})),
	]);
	const marksAt = (passage: number): WordMarks => content.marks()[passage] ?? [];
	return {
		height: lines.length + note,
		line: index => {
			if (index < note) return [segment(shorten(content.note!, width), 'quiet')];
			const line = lines[index - note];
			if (line === undefined) return [];
			if ('between' in line) return line.between;
			const marks = marksAt(line.passage);
			return markedLine(text, line.span, marks === 'other words' ? [] : marks);
		},
		sign: index => {
			const line = lines[index - note];
			if (line === undefined || 'between' in line || !line.first) return space;
			return marksAt(line.passage) === 'other words' ? otherWords : space;
		},
	};
};

/** Lays out a cell in `width` cells of the screen. */
export const cellLayout = (content: Content | undefined, model: Model, width: number): CellLayout => {
	switch (content?.kind) {
		case 'passages':
			return passageCell(content, model, width);
		case 'lines':
			return fixed(content.lines.flatMap(line => wrapLine(line, width)));
		case 'absent':
			return fixed([[segment(shorten(absences.get(content.why)!, width), 'quiet')]]);
		default:
			return fixed([]);
	}
};

/** Lets no cell take more than `most` lines; the last one then says that there is more. */
export const capped = (cell: CellLayout, most: number, width: number): CellLayout =>
	cell.height <= most
		? cell
		: {
				...cell,
				height: most,
				isCut: true,
				line: index =>
					index === most - 1
						? fitLine([...cell.line(index), segment(' '.repeat(width))], width)
						: cell.line(index),
				sign: index => (index < most ? (cell.sign?.(index) ?? space) : space),
			};
