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

const attributes: Theme = {
	strong: {bold: true},
	quiet: {dimColor: true},
	border: {dimColor: true},
	focus: {bold: true},
	title: {bold: true},
	key: {bold: true},
	warning: {bold: true},
	match: {inverse: true},
	target: {inverse: true},
	differs: {bold: true, underline: true},
	moved: {underline: true},
	gap: {dimColor: true},
	contact: {bold: true, underline: true},
	person: {bold: true},
	date: {underline: true},
	figure: {underline: true, italic: true},
	quotation: {italic: true},
	hedge: {dimColor: true, underline: true},
	loaded: {inverse: true},
};

type Palette = {accent: string; differs: string; second: string; third: string};

const coloured = ({accent, differs, second, third}: Palette): Theme => ({
	...attributes,
	focus: {color: accent, bold: true},
	title: {color: accent, bold: true},
	key: {color: accent},
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
	loaded: {color: differs, bold: true},
});

/**
 * Blue and orange keep apart for the colour-blind; the middle tones of `default` can be read on black and on
 * white.
 */
export const themes = {
	default: coloured({accent: '#3a8fd9', differs: '#d08010', second: '#8a7fd0', third: '#2f9a8f'}),
	dark: coloured({accent: '#6cb6ff', differs: '#ffb454', second: '#b3a6ff', third: '#6fd3c3'}),
	light: coloured({accent: '#0550ae', differs: '#953800', second: '#5b3fb5', third: '#0b6b60'}),
	contrast: {
		...coloured({
			accent: 'cyanBright',
			differs: 'yellowBright',
			second: 'magentaBright',
			third: 'whiteBright',
		}),
		quiet: {},
		border: {},
		gap: {},
	},
	monochrome: attributes,
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/** The theme that the environment asks for: `NO_COLOR` (no-color.org), set and not empty, takes all colour. */
export const themeFor = (env: Readonly<Record<string, string | undefined>>, name?: ThemeName): Theme =>
	env.NO_COLOR ? themes.monochrome : themes[name ?? 'default'];

/** One style out of several, later ones winning. */
export const mergeStyles = (theme: Theme, names: readonly StyleName[]): Style =>
	Object.assign({}, ...names.map(name => theme[name]));
