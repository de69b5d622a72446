import type {ColorDepth} from '../terminal/color-depth.ts';

/** How things look, as data. Every meaning has an attribute of its own beside its colour. */

export type Style = {
	color?: string;
	bold?: boolean;
	dimColor?: boolean;
	italic?: boolean;
	underline?: boolean;
	inverse?: boolean;
};

/** What a stretch of text on the screen is. */
export type StyleName =
	| 'strong'
	| 'quiet'
	| 'border'
	| 'focus'
	| 'title'
	| 'key'
	| 'warning'
	| 'match'
	| 'target'
	| 'differs'
	| 'moved'
	| 'gap'
	| 'contact'
	| 'person'
	| 'date'
	| 'figure'
	| 'quotation'
	| 'hedge'
	| 'loaded';

export type Theme = Readonly<Record<StyleName, Style>>;

/** How things look without colour: no two findings of the reader alike, nor a match and the passage pointed at. */
const attributes: Theme = {
	strong: {bold: true},
	quiet: {dimColor: true},
	border: {dimColor: true},
	focus: {bold: true},
	title: {bold: true},
	key: {bold: true},
	warning: {bold: true},
	match: {inverse: true},
	target: {inverse: true, bold: true},
	differs: {bold: true, underline: true},
	moved: {underline: true},
	gap: {dimColor: true},
	contact: {bold: true, underline: true},
	person: {bold: true},
	date: {underline: true},
	figure: {underline: true, italic: true},
	quotation: {italic: true},
	hedge: {dimColor: true, underline: true},
	loaded: {bold: true, italic: true},
};

/** `#rrggbb`, or the name that a colour has in the terminal's own palette of 16. */
type Palette = {accent: string; differs: string; second: string; third: string};

const coloured = ({accent, differs, second, third}: Palette): Theme => ({
	...attributes,
	focus: {color: accent, bold: true},
	title: {color: accent, bold: true},
	key: {color: accent, bold: true},
	warning: {color: differs, bold: true},
	match: {color: differs, inverse: true},
	target: {underline: true, bold: true},
	differs: {color: differs, bold: true},
	moved: {color: differs, underline: true},
	contact: {color: accent, bold: true},
	date: {color: second, underline: true},
	figure: {color: third, underline: true},
	quotation: {color: accent, italic: true},
	hedge: {color: second, italic: true},
	loaded: {color: differs, bold: true, italic: true},
});

/** Nothing is dimmed. */
const contrasting = (palette: Palette): Theme => ({...coloured(palette), quiet: {}, border: {}, gap: {}});

/**
 * Blue and orange keep apart for the colour-blind in every theme; the middle tones of `default` can be read on black
 * and on white.
 */
export const themes = {
	default: coloured({accent: '#3a8fd9', differs: '#c8780a', second: '#8a7fd0', third: '#2f9a8f'}),
	dark: coloured({accent: '#6cb6ff', differs: '#ffb454', second: '#b3a6ff', third: '#6fd3c3'}),
	light: coloured({accent: '#0550ae', differs: '#953800', second: '#5b3fb5', third: '#0b6b60'}),
	'contrast-dark': contrasting({
		accent: '#8fd3ff',
		differs: '#ffd24a',
		second: '#d9c2ff',
		third: '#8ff0dc',
	}),
	'contrast-light': contrasting({
		accent: '#003a80',
		differs: '#7a2600',
		second: '#43168f',
		third: '#00463e',
	}),
	monochrome: attributes,
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as readonly ThemeName[];

const onDark: Palette = {
	accent: 'cyanBright',
	differs: 'yellowBright',
	second: 'magentaBright',
	third: 'greenBright',
};
const onLight: Palette = {accent: 'blue', differs: 'red', second: 'magenta', third: 'black'};

/** The themes in the terminal's own 16 colours. Rounded to those, RGB colours would land on what cannot be read. */
export const namedThemes: Readonly<Record<ThemeName, Theme>> = {
	default: coloured({accent: 'cyan', differs: 'yellow', second: 'magenta', third: 'green'}),
	dark: coloured(onDark),
	light: coloured(onLight),
	'contrast-dark': contrasting(onDark),
	'contrast-light': contrasting(onLight),
	monochrome: attributes,
};

/** A theme in as many colours as there are. */
export const themeFor = (name: ThemeName, depth: ColorDepth): Theme => {
	if (depth === 0) return themes.monochrome;
	return depth === 1 ? namedThemes[name] : themes[name];
};

/** One style out of several, later ones winning. */
export const mergeStyles = (theme: Theme, names: readonly StyleName[]): Style =>
	Object.assign({}, ...names.map(name => theme[name]));
