/**
 * What asks a terminal to put a text on the clipboard (OSC 52). It works over ssh; a terminal that does not
 * know it, or does not allow it, ignores it. Inside tmux it is sent twice: for tmux itself, and passed through
 * to the terminal around it.
 *
 * @param env The environment, which tells whether tmux is in between.
 */
export const copySequence = (text: string, env: Readonly<Record<string, string | undefined>>): string => {
	const copy = `\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`;
	return env.TMUX ? `${copy}\x1bPtmux;${copy.replaceAll('\x1b', '\x1b\x1b')}\x1b\\` : copy;
};
