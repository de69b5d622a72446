import {expect, test} from 'vitest';
import {findingKinds} from '../../source/dashboard/model/findings.ts';
import {
	mergeStyles,
	namedThemes,
	type StyleName,
	type Theme,
	themeFor,
	themeNames,
	themes,
} from '../../source/dashboard/styles.ts';

const names = Object.keys(themes.monochrome) as StyleName[];

/** Red, green and blue of `#rrggbb`, linear, 0 to 1 (IEC 61966-2-1). */
const linear = (hex: string): [number, number, number] => {
	const [r, g, b] = [1, 3, 5]
		.map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return [r!, g!, b!];
};

const luminance = ([r, g, b]: readonly number[]): number => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;

/** The contrast ratio of WCAG 2, from 1 to 21. */
const contrast = (a: string, b: string): number => {
	const [dark, light] = [a, b].map(color => luminance(linear(color)) + 0.05).sort((x, y) => x - y);
	return light! / dark!;
};

const colours = (theme: Theme): string[] => [...new Set(names.flatMap(name => theme[name].color ?? []))];

const least = (theme: Theme, ...backgrounds: string[]): number =>
	Math.min(...colours(theme).flatMap(color => backgrounds.map(background => contrast(color, background))));

test('black on white has the ratio 21', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('every colour can be read on the backgrounds that its theme is for', () => {
	// WCAG 2: 3 for large text and signs, 4.5 for text, 7 for enhanced contrast. 4.58 is the most that a colour can
	// have on black and on white.
	expect(least(themes.default, '#000000', '#ffffff')).toBeGreaterThanOrEqual(3);
	expect(least(themes.dark, '#000000', '#1e1e1e', '#002b36')).toBeGreaterThanOrEqual(4.5);
	expect(least(themes.light, '#ffffff', '#fdf6e3')).toBeGreaterThanOrEqual(4.5);
	expect(least(themes['contrast-dark'], '#000000', '#1e1e1e')).toBeGreaterThanOrEqual(7);
	expect(least(themes['contrast-light'], '#ffffff', '#fdf6e3')).toBeGreaterThanOrEqual(7);
});

/** What a person without red or green cones sees of linear RGB: Viénot, Brettel and Mollon 1999. */
const seenBy = {
	all: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopes: [
		[0.11238, 0.88762, 0],
		[0.11238, 0.88762, 0],
		[0.00401, -0.00401, 1],
	],
	deuteranopes: [
		[0.29275, 0.70725, 0],
		[0.29275, 0.70725, 0],
		[-0.02234, 0.02234, 1],
	],
};

/** CIE L*a*b* of linear RGB, white D65. */
const lab = (rgb: readonly number[]): number[] => {
	const [x, y, z] = [
		[0.4124, 0.3576, 0.1805, 0.9505],
		[0.2126, 0.7152, 0.0722, 1],
		[0.0193, 0.1192, 0.9505, 1.089],
	]
		.map(([r, g, b, white]) => (r! * rgb[0]! + g! * rgb[1]! + b! * rgb[2]!) / white!)
		.map(t => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
	return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
};

/** How far apart two colours look: the difference of CIE 1976; 2.3 is just noticeable. */
const apart = (a: string, b: string, matrix: number[][]): number => {
	const [one, other] = [a, b].map(color => {
		const rgb = linear(color);
		return lab(matrix.map(row => row.reduce((sum, factor, i) => sum + factor * rgb[i]!, 0)));
	});
	return Math.hypot(...one!.map((value, i) => value - other![i]!));
};

test.each(Object.entries(seenBy))('what differs keeps apart from what is chosen for %s', (_who, matrix) => {
	for (const name of themeNames.filter(theme => theme !== 'monochrome')) {
		expect(apart(themes[name].differs.color!, themes[name].focus.color!, matrix), name).toBeGreaterThan(40);
	}
});

test('a theme has as many colours as the terminal', () => {
	expect(themeFor('dark', 3)).toBe(themes.dark);
	expect(themeFor('dark', 2)).toBe(themes.dark);
	expect(themeFor('dark', 1)).toBe(namedThemes.dark);
	expect(themeFor('dark', 0)).toBe(themes.monochrome);
	const rgb = themeNames.flatMap(name => colours(namedThemes[name])).filter(color => color.startsWith('#'));
	expect(rgb).toEqual([]);
});

test('without colour every meaning has an attribute', () => {
	expect(names.filter(name => Object.keys(themes.monochrome[name]).length === 0)).toEqual([]);
	expect(colours(themes.monochrome)).toEqual([]);
});

test('without colour what may stand side by side is told apart', () => {
	const look = (name: StyleName) => JSON.stringify(Object.entries(themes.monochrome[name]).sort());
	const groups: StyleName[][] = [
		// The reader: its marks, a match, and the passage that it was opened at.
		[...findingKinds, 'match', 'target'],
		// The comparison.
		['differs', 'moved', 'match', 'strong', 'quiet'],
		// The pane with the focus and the others; the view shown and the others; a key and its word.
		['focus', 'border'],
		['title', 'quiet'],
		['key', 'quiet'],
	];
	for (const group of groups) expect(new Set(group.map(look)).size, group.join(' ')).toBe(group.length);
});

test('in colour, what differs has an attribute besides', () => {
	for (const name of themeNames) {
		expect(themes[name].differs.bold, name).toBe(true);
		expect(themes[name].moved.underline, name).toBe(true);
	}
});

test('of several styles the later ones win', () => {
	expect(mergeStyles(themes.monochrome, ['quotation', 'date'])).toEqual({italic: true, underline: true});
});
