/**
 * How many colours there are: none (bold, underline and the like remain), the 16 of the terminal's own palette, 256,
 * or all. The numbers are chalk's levels, but for 0, at which chalk leaves out attributes too.
 */
export type ColorDepth = 0 | 1 | 2 | 3;

const forced = new Map<string, ColorDepth>([
	['0', 0],
	['false', 0],
	['2', 2],
	['3', 3],
]);

/** Terminals with all colours that do not always say so in COLORTERM, which ssh drops. */
const trueColor = /^(?:alacritty|foot|wezterm|xterm-(?:ghostty|kitty))|-direct$/;

/** Names that say "monochrome" (term(7) of ncurses: the suffix -m), and the DEC terminals, which were. */
const monochrome = /^(?:dumb|vt\d.*)$|-m(?:ono)?$/;

/**
 * How many colours to use: what the person asked for, then FORCE_COLOR (force-color.org, with chalk's numbers), then
 * NO_COLOR (no-color.org), then what the terminal is known for. A terminal that nothing is known of gets 16: one
 * without colour ignores them.
 *
 * @param wanted False for none, true in spite of NO_COLOR.
 */
export const colorDepth = (
	env: Readonly<Record<string, string | undefined>>,
	wanted?: boolean,
): ColorDepth => {
	const {FORCE_COLOR, NO_COLOR, COLORTERM, TERM = ''} = env;
	if (wanted === false) return 0;
	if (FORCE_COLOR !== undefined) return forced.get(FORCE_COLOR) ?? 1;
	if (NO_COLOR && !wanted) return 0;
	if (COLORTERM === 'truecolor' || COLORTERM === '24bit' || trueColor.test(TERM)) return 3;
	if (/-256(?:color)?$/.test(TERM)) return 2;
	return monochrome.test(TERM) ? 0 : 1;
};
