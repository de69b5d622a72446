/** Links in the terminal: OSC 8, as Egmont Koblinger's "Hyperlinks in Terminal Emulators" has it. */

type Environment = Readonly<Record<string, string | undefined>>;

/** What a sequence of OSC 8 looks like. */
export const linkSequence = /\x1b\]8;[^\x1b]*\x1b\\/g;

/** Terminals that know links, by what they call themselves in TERM_PROGRAM or TERM. */
const known =
	/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby|xterm-(?:kitty|ghostty)|wezterm|alacritty|foot|contour)/;

/** "3.4a" as 3.4. */
const versionOf = (version: string | undefined): number => Number.parseFloat(version ?? '') || 0;

/**
 * Whether the terminal is known for links; one that is not may print them as text. `FORCE_HYPERLINK`, of which other
 * programs take it too, decides: 0 for none.
 */
export const hasLinks = (env: Environment): boolean => {
	const {FORCE_HYPERLINK, TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION} = env;
	if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0';
	// tmux passes them on from 3.4; its own name hides that of the terminal around it.
	if (env.TMUX) return TERM_PROGRAM === 'tmux' && versionOf(TERM_PROGRAM_VERSION) >= 3.4;
	if (env.WT_SESSION || env.KONSOLE_VERSION) return true;
	// VTE 0.50.0 knew them and crashed.
	if (Number(env.VTE_VERSION) > 5000) return true;
	return known.test(TERM_PROGRAM) || known.test(TERM);
};

/** An address that may go to a terminal: of the web, in ASCII without blanks; null for any other. */
const printableAddress = (address: string): string | null => {
	if (!/^https?:\/\//.test(address)) return null;
	const href = URL.canParse(address) ? new URL(address).href : '';
	return /^[\x21-\x7e]+$/.test(href) ? href : null;
};

/**
 * The text as a link. Texts of one address have the same id, so that the terminal takes them for one link where it is
 * wrapped.
 */
export const linked = (text: string, address: string): string => {
	const href = printableAddress(address);
	return href === null ? text : `\x1b]8;id=address;${href}\x1b\\${text}\x1b]8;;\x1b\\`;
};
