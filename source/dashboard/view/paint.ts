import chalk, {type ChalkInstance, type ForegroundColorName} from 'chalk';
import type {ColorDepth} from '../../terminal/color-depth.ts';
import {linked} from '../../terminal/links.ts';
import type {Line} from '../line.ts';
import {memo} from '../model/memo.ts';
import {mergeStyles, type Style, type StyleName, type Theme} from '../styles.ts';

const attributes = [
	['bold', 'bold'],
	['dimColor', 'dim'],
	['italic', 'italic'],
	['underline', 'underline'],
	['inverse', 'inverse'],
] as const;

let paintsLinks = false;

/**
 * Sets how many colours are painted with, and whether links are made, here and in all that Ink draws. Without any, bold and its like remain, which
 * chalk gives from its first level on.
 */
export const paintIn = (depth: ColorDepth, links: boolean): void => {
	chalk.level = depth === 0 ? 1 : depth;
	paintsLinks = links;
};

/** The style in as many colours as the terminal has, set for chalk as for all that Ink draws. */
const paintFor = (style: Style): ChalkInstance => {
	const {color} = style;
	const coloured = color?.startsWith('#')
		? chalk.hex(color)
		: color
			? chalk[color as ForegroundColorName]
			: chalk;
	return attributes.reduce((paint, [name, method]) => (style[name] ? paint[method] : paint), coloured);
};

/**
 * Makes lines into text with SGR sequences.
 *
 * @param theme How each style looks.
 */
export const painter = memo((theme: Theme): ((line: Line) => string) => {
	const paints = new Map<string, ChalkInstance>();
	const paintOf = (styles: readonly StyleName[]): ChalkInstance => {
		const key = styles.join(' ');
		const paint = paints.get(key) ?? paintFor(mergeStyles(theme, styles));
		paints.set(key, paint);
		return paint;
	};

	return line =>
		line
			.map(({text, styles, link}) => {
				const painted = styles.length === 0 ? text : paintOf(styles)(text);
				return paintsLinks && link !== undefined ? linked(painted, link) : painted;
			})
			.join('');
});
