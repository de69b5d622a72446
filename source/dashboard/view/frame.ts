import {shorten, widthOf} from '../../terminal/width.ts';
import type {Rect} from '../layout.ts';
import {fitLine, type Line, type Segment, segment} from '../line.ts';

/** What stands on the border of a pane. */
export type Frame = {
	title: string;
	/** A word after the title, quieter. */
	subtitle: string;
	/** Right end of the lower border. */
	foot: Line;
	focused: boolean;
	/** What part of the content is shown, for the bar in the right border. */
	scroll: {top: number; shown: number; length: number} | null;
};

const lineStyle = (focused: boolean) => (focused ? 'focus' : 'border');

const upperBorder = ({title, subtitle, focused}: Frame, columns: number): Line => {
	const style = lineStyle(focused);
	const room = columns - 5;
	const name = shorten(title, room);
	const rest = room - widthOf(name) - 3;
	const more = subtitle !== '' && rest >= 8 ? shorten(subtitle, rest) : '';
	const line: Segment[] = [segment('╭ ', style), segment(name, focused ? 'title' : 'strong')];
	if (more) line.push(segment(' · ', style), segment(more));
	const used = 2 + widthOf(name) + (more ? 3 + widthOf(more) : 0);
	line.push(segment(` ${'─'.repeat(Math.max(0, columns - used - 2))}╮`, style));
	return line;
};

const lowerBorder = ({foot, focused}: Frame, columns: number): Line => {
	const style = lineStyle(focused);
	const width = foot.reduce((sum, {text}) => sum + widthOf(text), 0);
	if (width === 0 || width > columns - 6) return [segment(`╰${'─'.repeat(columns - 2)}╯`, style)];
	return [segment(`╰${'─'.repeat(columns - width - 5)} `, style), ...foot, segment(' ─╯', style)];
};

/** Which rows of the right border are heavy: those beside the part that is shown. */
const thumb = (scroll: Frame['scroll'], rows: number): {from: number; to: number} => {
	if (!scroll || scroll.length <= scroll.shown || rows === 0) return {from: 0, to: 0};
	const size = Math.max(1, Math.round((rows * scroll.shown) / scroll.length));
	const from = Math.round(((rows - size) * scroll.top) / (scroll.length - scroll.shown));
	return {from, to: from + size};
};

/** A pane as lines: its borders with what stands on them, and the content between. */
export const framed = (frame: Frame, content: readonly Line[], {columns, rows}: Rect): Line[] => {
	const style = lineStyle(frame.focused);
	const {from, to} = thumb(frame.scroll, rows - 2);
	const lines: Line[] = [upperBorder(frame, columns)];
	for (let row = 0; row < rows - 2; row++) {
		lines.push([
			segment('│', style),
			...fitLine(content[row] ?? [], columns - 2),
			segment(row >= from && row < to ? '┃' : '│', style),
		]);
	}

	return [...lines, lowerBorder(frame, columns)];
};
