import {oneLine} from '../../terminal/sanitize.ts';
import {column} from '../../terminal/width.ts';
import {wrap} from '../../terminal/wrap.ts';
import {fitLine, type Line, type Segment, segment} from '../line.ts';
import type {StyleName} from '../styles.ts';
import {type CellLayout, capped, cellLayout} from './cell-layout.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';
import type {Column, Table, TableRow} from './table.ts';

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
	/** Lines taken, with the blank one that follows where the rows are not dense. */
	height: number;
	/** What stands across the columns, wrapped. */
	heading: readonly Line[];
	label: readonly Line[];
	/** How many lines of the label are the note. */
	noteHeight: number;
	/** By visible column, how many lines its text takes. */
	cells: ReadonlyArray<CellLayout>;
};

export type TableLayout = {grid: Grid; first: number; blocks: readonly Block[]; height: number};

const separator = segment('│', 'border');
const space = segment(' ');
const wrapped = (text: string, width: number, style: StyleName): Line[] =>
	wrap(text, {start: 0, end: text.length}, width).map(({start, end}) => [
		segment(text.slice(start, end), style),
	]);

const noteLines = ({note}: TableRow, width: number): Line[] =>
	note.split('\n').flatMap(part => wrapped(part, width, 'quiet'));

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
			const room = grid.label - (row.knot === undefined ? 2 : 4);
			const note = noteLines(row, room);
			const label = [...wrapped(oneLine(row.label), room, 'strong'), ...note];
			const cells = shown.map(({id}) =>
				capped(cellLayout(row.cells.get(id), model, grid.text), most, grid.text),
			);
			const tallest = Math.max(label.length, ...cells.map(({height}) => height));
			const heading = [
				...wrapped(row.heading ?? '', width - 2, 'warning'),
				...(row.picture ?? []),
				...(row.elsewhere ?? []).flatMap(text => wrapped(text, width - 2, 'quiet')),
			];
			const height = heading.length + tallest + (table.dense ? 0 : 1);
			blocks.push({row, top, height, heading, label, noteHeight: note.length, cells});
			top += height;
		}

		return {grid, first, blocks, height: Math.max(0, top - (table.dense ? 0 : 1))};
	},
	2,
);

/** The label's part of a line, on the thread where the rows hang on one. */
const labelLine = (
	{row}: Block,
	label: readonly Line[],
	inner: number,
	from: number,
	{rows}: Table,
): Line => {
	const line = label[inner - from] ?? [];
	if (row.knot === undefined) return line;
	const below = row === rows.at(-1) ? '  ' : '│ ';
	return [inner === 0 ? segment(`${row.knot} `, 'key') : segment(below, 'border'), ...line];
};

/** The lines of a row's label, and at which of the row's lines they begin. */
type Label = {lines: readonly Line[]; from: number};

/**
 * The label of the row at the top. Where the row is scrolled half away its label goes along, and where it shares
 * the label of a row further up, it gets it.
 */
const topLabel = (blocks: readonly Block[], at: number, top: number): Label => {
	const block = blocks[at]!;
	const from = Math.max(0, top - block.top - block.heading.length);
	if (block.row.label !== '') return {lines: block.label, from};
	const named = blocks.findLast(({row}, i) => i < at && row.label !== '');
	const shared = named ? named.label.slice(0, named.label.length - named.noteHeight) : [];
	return {lines: [...shared, ...block.label], from};
};

/** One line of a row. */
const blockLine = (
	block: Block,
	index: number,
	layout: TableLayout,
	chosen: string | null,
	table: Table,
	label: Label,
): Line => {
	const {grid, first} = layout;
	const width = grid.label + layout.grid.visible * (grid.text + columnFrame);
	const above = block.heading[index];
	if (above) return fitLine([space, ...above], width);
	const inner = index - block.heading.length;
	const line: Segment[] = [
		space,
		...fitLine(labelLine(block, label.lines, inner, label.from, table), grid.label - 1),
	];
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

/**
 * True where a cell in view ends with the sign that there is more.
 *
 * @param top The first line in view.
 * @param count How many lines are in view.
 */
export const hasCutCell = ({blocks}: TableLayout, top: number, count: number): boolean =>
	blocks.some(
		block =>
			block.top < top + count &&
			block.top + block.height > top &&
			block.cells.some(({isCut = false}) => isCut),
	);

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
	const topmost = blockAt(layout.blocks, top);
	const uppermost = layout.blocks.length > 0 ? topLabel(layout.blocks, topmost, top) : {lines: [], from: 0};
	let at = topmost;
	for (let line = top; line < Math.min(top + count, layout.height); line++) {
		while (at + 1 < layout.blocks.length && layout.blocks[at + 1]!.top <= line) at++;
		const block = layout.blocks[at]!;
		const mark = chosen?.row === block.row.id ? chosen.column : null;
		const label = at === topmost ? uppermost : {lines: block.label, from: 0};
		lines.push(blockLine(block, line - block.top, layout, mark, table, label));
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

/** Lines that the head of a table takes: outlets, where needed what they report, a rule; a legend above them. */
export const headHeight = ({columns, legend}: Table): number =>
	columns.length === 0
		? 0
		: 2 + Number(columns.some(({about}) => about !== null)) + Number(legend !== undefined);

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
	const width = grid.label + shown.length * (grid.text + columnFrame);
	return [
		...(table.legend ? [fitLine(table.legend, width)] : []),
		head,
		...(shown.length > 0 && table.columns.some(({about: told}) => told !== null) ? [about] : []),
		ruled,
	];
};
