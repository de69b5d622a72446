import chalk, {type ChalkInstance, type ForegroundColorName} from 'chalk';
import {correctedSign} from '../../report/corrections.ts';
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
let paintsSigns = true;

/**
 * Sets how many colours are painted with, and whether links are made, here and in all that Ink draws. Without any, bold and its like remain, which
 * chalk gives from its first level on.
 *
 * @param signs Whether the terminal has the sign of corrections; the console of Linux shows none of it.
 */
export const paintIn = (depth: ColorDepth, links: boolean, signs = true): void => {
	chalk.level = depth === 0 ? 1 : depth;
	paintsLinks = links;
	paintsSigns = signs;
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
				const shown = paintsSigns ? text : text.replaceAll(correctedSign, '*');
				const painted = styles.length === 0 ? shown : paintOf(styles)(shown);
				return paintsLinks && link !== undefined ? linked(painted, link) : painted;
			})
			.join('');
});
