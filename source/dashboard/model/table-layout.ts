import type {Span} from '../../analysis.ts';
import {oneLine} from '../../terminal/sanitize.ts';
import {column, shorten} from '../../terminal/width.ts';
import {wrap} from '../../terminal/wrap.ts';
import {fitLine, type Line, markedLine, type Segment, segment} from '../line.ts';
import type {StyleName} from '../styles.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';
import type {Absence, Column, Content, Table, TableRow, WordMarks} from './table.ts';

/** A separator, the place of the selection bar, and a space at the end. */
const columnFrame = 3;

/** How many columns fit, and how wide the parts are, in cells. */
export type Grid = {label: number; text: number; visible: number};

export const gridOf = ({columns, leastColumn}: Table, width: number): Grid => {
	const least = width >= 100 ? 20 : 17;
	const visible = Math.max(1, Math.min(columns.length, Math.floor((width - least) / leastColumn)));
	const text = Math.max(1, Math.floor((width - least) / visible) - columnFrame);
	// What does not divide evenly goes to the labels.
	return {label: Math.max(least, width - visible * (text + columnFrame)), text, visible};
};

/** A row with its place: lines are counted from the top of the table, its head not among them. */
export type Block = {
	row: TableRow;
	top: number;
	/** Lines taken, with the blank one that follows. */
	height: number;
	/** What stands across the columns, wrapped. */
	heading: readonly Line[];
	label: readonly Line[];
	/** By visible column, how many lines its text takes. */
	cells: ReadonlyArray<CellLayout>;
};

/** A cell's lines, painted when asked for. */
export type CellLayout = {
	height: number;
	line: (index: number) => Line;
	/** What stands before a line. */
	sign?: (index: number) => Segment;
};

export type TableLayout = {grid: Grid; first: number; blocks: readonly Block[]; height: number};

const absences = new Map<Absence, string>([
	['not reported', '–'],
	['not yet', '– published before'],
	['excerpt', '– excerpt, may be missing'],
]);

const fixed = (lines: readonly Line[]): CellLayout => ({
	height: lines.length,
	line: index => lines[index] ?? [],
});

const separator = segment('│', 'border');
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

const cellLayout = (content: Content | undefined, model: Model, width: number): CellLayout => {
	switch (content?.kind) {
		case 'passages':
			return passageCell(content, model, width);
		case 'lines':
			return fixed(content.lines.map(line => fitLine(line, width)));
		case 'absent':
			return fixed([[segment(shorten(absences.get(content.why)!, width), 'quiet')]]);
		default:
			return fixed([]);
	}
};

/** Lets no cell take more than `most` lines; the last one then says that there is more. */
const capped = (cell: CellLayout, most: number, width: number): CellLayout =>
	cell.height <= most
		? cell
		: {
				...cell,
				height: most,
				line: index =>
					index === most - 1
						? fitLine([...cell.line(index), segment(' '.repeat(width))], width)
						: cell.line(index),
			};

const wrapped = (text: string, width: number, style: StyleName): Line[] =>
	wrap(text, {start: 0, end: text.length}, width).map(({start, end}) => [
		segment(text.slice(start, end), style),
	]);

const labelLines = ({label, note}: TableRow, width: number): Line[] => [
	...wrapped(oneLine(label), width, 'strong'),
	...note.split('\n').flatMap(part => wrapped(part, width, 'quiet')),
];

/**
 * Where every row of a table stands.
 *
 * @param first Index of the first column shown.
 * @param width Cells within the pane's borders.
 * @param most The most lines that a cell may take.
 */
export const layoutTable = memo(
	(model: Model, table: Table, first: number, width: number, most: number): TableLayout => {
		const grid = gridOf(table, width);
		const shown = table.columns.slice(first, first + grid.visible);
		const blocks: Block[] = [];
		let top = 0;
		for (const row of table.rows) {
			const label = labelLines(row, grid.label - (row.knot === undefined ? 2 : 4));
			const cells = shown.map(({id}) =>
				capped(cellLayout(row.cells.get(id), model, grid.text), most, grid.text),
			);
			const tallest = Math.max(label.length, ...cells.map(({height}) => height));
			const heading = [
				...wrapped(row.heading ?? '', width - 2, 'warning'),
				...(row.elsewhere ?? []).flatMap(text => wrapped(text, width - 2, 'quiet')),
			];
			const height = heading.length + tallest + 1;
			blocks.push({row, top, height, heading, label, cells});
			top += height;
		}

		return {grid, first, blocks, height: Math.max(0, top - 1)};
	},
	2,
);

/** The label's part of a line, on the thread where the rows hang on one. */
const labelLine = ({row, label}: Block, inner: number, {rows}: Table): Line => {
	const line = label[inner] ?? [];
	if (row.knot === undefined) return line;
	const below = row === rows.at(-1) ? '  ' : '│ ';
	return [inner === 0 ? segment(`${row.knot} `, 'key') : segment(below, 'border'), ...line];
};

/** One line of a row. */
const blockLine = (
	block: Block,
	index: number,
	layout: TableLayout,
	chosen: string | null,
	table: Table,
): Line => {
	const {grid, first} = layout;
	const width = grid.label + layout.grid.visible * (grid.text + columnFrame);
	const above = block.heading[index];
	if (above) return fitLine([space, ...above], width);
	const inner = index - block.heading.length;
	const line: Segment[] = [space, ...fitLine(labelLine(block, inner, table), grid.label - 1)];
	for (const [i, cell] of block.cells.entries()) {
		const isChosen = inner < Math.max(1, cell.height) && table.columns[first + i]?.id === chosen;
		line.push(separator, isChosen ? segment('▌', 'focus') : (cell.sign?.(inner) ?? space));
		line.push(...fitLine(inner < cell.height ? cell.line(inner) : [], grid.text), space);
	}

	return line;
};

/** The block that holds a line, found by halving. */
const blockAt = (blocks: readonly Block[], line: number): number => {
	let [low, high] = [0, blocks.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (blocks[middle]!.top <= line) low = middle;
		else high = middle - 1;
	}

	return low;
};

/** The cell that the selection is on. */
export type CellId = {row: string; column: string};

/**
 * The visible lines of a table.
 *
 * @param top The first line to show.
 * @param count How many lines there is room for.
 * @param chosen The cell to mark, or null.
 */
export const tableLines = (
	layout: TableLayout,
	table: Table,
	top: number,
	count: number,
	chosen: CellId | null,
): Line[] => {
	const lines: Line[] = [];
	let at = blockAt(layout.blocks, top);
	for (let line = top; line < Math.min(top + count, layout.height); line++) {
		while (at + 1 < layout.blocks.length && layout.blocks[at + 1]!.top <= line) at++;
		const block = layout.blocks[at]!;
		const mark = chosen?.row === block.row.id ? chosen.column : null;
		lines.push(blockLine(block, line - block.top, layout, mark, table));
	}

	// The columns go down to the foot of the pane.
	const blank: Line = Array.from({length: layout.grid.visible}).flatMap(() => [
		separator,
		segment(' '.repeat(layout.grid.text + 2)),
	]);
	while (lines.length < count && layout.blocks.length > 0) {
		lines.push([segment(' '.repeat(layout.grid.label)), ...blank]);
	}

	return lines;
};

/** Lines that the head of a table takes: outlets, where needed what they report, a rule. */
export const headHeight = ({columns}: Table): number =>
	columns.length === 0 ? 0 : columns.some(({about}) => about !== null) ? 3 : 2;

/**
 * The head of a table: outlets with their dates, what they report, and a rule.
 *
 * @param describe The line for an outlet.
 * @param based True where one of the columns is a base that the others are compared with.
 */
export const headLines = (
	{grid, first}: TableLayout,
	table: Table,
	describe: (column: Column) => Line,
	based: boolean,
): Line[] => {
	const shown = table.columns.slice(first, first + grid.visible);
	if (shown.length === 0) return [];
	const key: Line = based ? [segment(' ◆', 'key'), segment(' base', 'quiet')] : [];
	const head: Segment[] = [...fitLine(key, grid.label)];
	const about: Segment[] = [segment(' '.repeat(grid.label))];
	for (const next of shown) {
		head.push(separator, space, ...fitLine(describe(next), grid.text), space);
		about.push(separator, space, segment(column(next.about ?? '', grid.text), 'quiet'), space);
	}

	const rule = `${'─'.repeat(grid.label)}${shown.map(() => `┼${'─'.repeat(grid.text + 2)}`).join('')}`;
	const ruled: Line = [segment(rule, 'border')];
	return headHeight(table) === 3 ? [head, about, ruled] : [head, ruled];
};
