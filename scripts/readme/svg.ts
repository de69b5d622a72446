import type {Look, ScreenCell} from '../../test/terminal/terminal.ts';
import {cell, type Drawing, drawingOf, type Placed, pathOf, short} from './strokes.ts';

/** What a picture says beside what it shows. */
export type Caption = {title: string; description: string};

/** The ground is dark on a light page too, as most terminals are. */
const ground = '#0d1117';
const ink = '#e6edf3';
const edge = '#30363d';
const margin = 12;
const fontSize = 14;

/** From the top of a cell to the line on which letters stand. */
const baseline = 13;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The names of the classes that make a look, and the colours met so far, which get classes of their own. */
const classesOf = (look: Look, colours: Map<string, string>): string[] => {
	const names: string[] = [];
	if (look.colour !== null) {
		const name = colours.get(look.colour) ?? `c${colours.size + 1}`;
		colours.set(look.colour, name);
		names.push(name);
	}

	if (look.bold) names.push('b');
	if (look.dim) names.push('d');
	if (look.italic) names.push('i');
	if (look.underline) names.push('u');
	if (look.inverse) names.push('v');
	return names;
};

const attribute = (names: readonly string[]): string =>
	names.length > 0 ? ` class="${names.join(' ')}"` : '';

/** Letters and signs that the common fonts for code have, each one cell wide. */
const common = /^[\x20-\x7e\xa0-\xff‘’“”–—…•]$/;

/** Letters of one look in one row, with their place and width in cells. */
type Run = {text: string; row: number; column: number; width: number; look: Look};

const isBlank = ({text, look}: ScreenCell): boolean => text === ' ' && !look.underline && !look.inverse;

const sameLook = (a: Look, b: Look): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a cell goes on with a run; a sign that another font may have to lend stands alone, in its column. */
const continues = (run: Run | undefined, next: ScreenCell, column: number): run is Run => {
	if (!run || !common.test(next.text) || !common.test(run.text.at(-1)!)) return false;
	const gap = column - run.column - run.width;
	return (
		sameLook(run.look, next.look) && (gap === 0 || (gap === 1 && !run.look.underline && !run.look.inverse))
	);
};

const runsOf = (cells: readonly ScreenCell[], row: number): Run[] => {
	const runs: Run[] = [];
	for (const [column, next] of cells.entries()) {
		if (next.width === 0 || isBlank(next) || drawingOf(next.text) !== null) continue;
		const run = runs.at(-1);
		if (continues(run, next, column)) {
			run.text = run.text.padEnd(column - run.column) + next.text;
			run.width = column + next.width - run.column;
		} else runs.push({text: next.text, row, column, width: next.width, look: next.look});
	}

	return runs;
};

/** Letters: each run is set to the width of its cells, so that columns stay straight in any font. */
const textOf = ({text, row, column, width, look}: Run, names: readonly string[]): string => {
	const [x, y] = [column * cell.width, row * cell.height];
	const length = short(width * cell.width);
	const place = `x="${short(x)}" y="${short(y + baseline)}" textLength="${length}"`;
	const squeezed = common.test(text[0]!) ? '' : ' lengthAdjust="spacingAndGlyphs"';
	const behind = look.inverse
		? `<rect x="${short(x)}" y="${short(y)}" width="${length}" height="${cell.height}"${attribute(names.filter(name => name !== 'v'))}/>\n`
		: '';
	return `${behind}<text ${place}${squeezed}${attribute(names)}>${escaped(text)}</text>`;
};

/** Lines and blocks that are drawn alike, by their classes. */
const drawingsOf = (
	grid: ReadonlyArray<readonly ScreenCell[]>,
	colours: Map<string, string>,
): Map<string, Placed[]> => {
	const drawings = new Map<string, Placed[]>();
	const classes: Record<Drawing, string[]> = {thin: [], heavy: ['h'], filled: ['f']};
	for (const [row, cells] of grid.entries()) {
		for (const [column, {text, look}] of cells.entries()) {
			const drawing = drawingOf(text);
			if (drawing === null) continue;
			// A bold line is as thin as another in most terminals.
			const key = attribute([...classes[drawing], ...classesOf({...look, bold: false}, colours)]);
			const placed = drawings.get(key) ?? [];
			drawings.set(key, placed);
			placed.push({character: text, row, column});
		}
	}

	return drawings;
};

const styleSheet = (colours: ReadonlyMap<string, string>): string =>
	[
		`text{font:${fontSize}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:currentColor;white-space:pre}`,
		'path{fill:none;stroke:currentColor}.h{stroke-width:3}.f{fill:currentColor;stroke:none}rect{fill:currentColor}',
		`.b{font-weight:700}.d{opacity:.65}.i{font-style:italic}.u{text-decoration:underline}text.v{fill:${ground}}`,
		...[...colours].map(([colour, name]) => `.${name}{color:${colour}}`),
	].join('\n');

/**
 * A screen as an SVG picture, without scripts and without fonts of its own. The same screen gives the same bytes.
 *
 * @param grid The cells of the screen, row by row.
 * @param caption For those who cannot see it.
 */
export const svgOf = (grid: ReadonlyArray<readonly ScreenCell[]>, {title, description}: Caption): string => {
	const colours = new Map<string, string>();
	const paths = [...drawingsOf(grid, colours)].map(
		([classes, characters]) => `<path${classes} d="${pathOf(characters)}"/>`,
	);
	const texts = grid
		.flatMap((cells, row) => runsOf(cells, row))
		.map(run => textOf(run, classesOf(run.look, colours)));
	const columns = Math.max(...grid.map(cells => cells.length));
	const width = columns * cell.width + 2 * margin;
	const height = grid.length * cell.height + 2 * margin;
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" color="${ink}" role="img" aria-labelledby="title description">`,
		`<title id="title">${escaped(title)}</title>`,
		`<desc id="description">${escaped(description)}</desc>`,
		`<style>\n${styleSheet(colours)}\n</style>`,
		`<rect x="0.5" y="0.5" width="${short(width - 1)}" height="${short(height - 1)}" rx="8" color="${ground}" stroke="${edge}"/>`,
		`<g transform="translate(${margin} ${margin})">`,
		...paths,
		...texts,
		'</g>',
		'</svg>',
	].join('\n')}\n`;
};
