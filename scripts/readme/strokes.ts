/** Lines and blocks of a screen as paths, so that they join whatever font a browser takes for the letters. */

/** Size of a cell in pixels. */
export const cell = {width: 8.4, height: 18};

/** A number of a path: to a tenth of a pixel, no zeros. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** To which edges of its cell a line of the middle runs. */
type Arms = {left?: boolean; right?: boolean; up?: boolean; down?: boolean};

const across: Arms = {left: true, right: true};
const along: Arms = {up: true, down: true};

const arms = new Map<string, Arms>([
	['─', across],
	['│', along],
	['┃', along],
	['┼', {...across, ...along}],
	['├', {...along, right: true}],
	['┤', {...along, left: true}],
	['┬', {...across, down: true}],
	['┴', {...across, up: true}],
]);

const corners = new Map<string, {toRight: boolean; toBottom: boolean}>([
	['╭', {toRight: true, toBottom: true}],
	['╮', {toRight: false, toBottom: true}],
	['╰', {toRight: true, toBottom: false}],
	['╯', {toRight: false, toBottom: false}],
]);

/** Blocks from the left edge, by the eighths of the cell that they fill. */
const blocks = new Map(
	[...' ▏▎▍▌▋▊▉█'].map((character, eighths) => [character, eighths / 8]).slice(1) as Array<[string, number]>,
);

/** How a character of lines or blocks is drawn. */
export type Drawing = 'thin' | 'heavy' | 'filled';

/** How a character is drawn, or null where it is a letter or sign. */
export const drawingOf = (character: string): Drawing | null => {
	if (character === '┃') return 'heavy';
	if (arms.has(character) || corners.has(character)) return 'thin';
	return blocks.has(character) ? 'filled' : null;
};

/** A character with its place on the screen, in cells from 0. */
export type Placed = {character: string; row: number; column: number};

const cornerPath = ({character, row, column}: Placed): string => {
	const corner = corners.get(character);
	if (!corner) return '';
	const x = (column + 0.5) * cell.width;
	const y = (row + 0.5) * cell.height;
	const edgeX = (column + Number(corner.toRight)) * cell.width;
	const edgeY = (row + Number(corner.toBottom)) * cell.height;
	return `M${short(x)} ${short(edgeY)}Q${short(x)} ${short(y)} ${short(edgeX)} ${short(y)}`;
};

const blockPath = ({character, row, column}: Placed): string => {
	const share = blocks.get(character);
	if (share === undefined) return '';
	const [x, y, width] = [column * cell.width, row * cell.height, share * cell.width];
	return `M${short(x)} ${short(y)}h${short(width)}v${cell.height}h-${short(width)}z`;
};

/** A stretch on one line, in half cells. */
type Stretch = {line: number; from: number; to: number};

/** Joins stretches that touch, so that a border is one stroke. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
	const whole: Stretch[] = [];
	for (const stretch of [...stretches].sort((a, b) => a.line - b.line || a.from - b.from)) {
		const last = whole.at(-1);
		if (last?.line === stretch.line && last.to === stretch.from) last.to = stretch.to;
		else whole.push({...stretch});
	}

	return whole;
};

const half = (line: number, at: number, before = false, after = false): Stretch[] =>
	before || after ? [{line, from: 2 * at + (before ? 0 : 1), to: 2 * at + (after ? 2 : 1)}] : [];

/** The path data for characters that are drawn in the same way and colour. */
export const pathOf = (characters: readonly Placed[]): string => {
	const horizontal = characters.flatMap(({character, row, column}) =>
		half(row, column, arms.get(character)?.left, arms.get(character)?.right),
	);
	const vertical = characters.flatMap(({character, row, column}) =>
		half(column, row, arms.get(character)?.up, arms.get(character)?.down),
	);
	const x = (halves: number): string => short((halves * cell.width) / 2);
	const y = (halves: number): string => short((halves * cell.height) / 2);
	return [
		...joined(horizontal).map(({line, from, to}) => `M${x(from)} ${y(2 * line + 1)}H${x(to)}`),
		...joined(vertical).map(({line, from, to}) => `M${x(2 * line + 1)} ${y(from)}V${y(to)}`),
		...characters.map(cornerPath),
		...characters.map(blockPath),
	].join('');
};
