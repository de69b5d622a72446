const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

const barWidth = 12;

/** A bar of a share between 0 and 1, an eighth of a cell exact, filled up with spaces so that bars line up. */
export const bar = (share: number): string => {
	const filled = Math.round(Math.max(0, Math.min(1, share)) * barWidth * 8);
	return ('█'.repeat(filled >> 3) + eighths[filled & 7]).padEnd(barWidth);
};

/**
 * A bar of a whole in two parts, told apart by their signs and not by colour alone: the first full, the other light.
 *
 * @param share Of the first, between 0 and 1; a part that is not nothing has a cell.
 */
export const partedBar = (share: number): [first: string, second: string] => {
	const whole = Math.max(0, Math.min(1, share));
	const least = Number(whole > 0);
	const most = barWidth - Number(whole < 1);
	const filled = Math.max(least, Math.min(most, Math.round(whole * barWidth)));
	return ['█'.repeat(filled), '░'.repeat(barWidth - filled)];
};

// By hand: the number formats of a language take milliseconds to load.
const thousands = /\B(?=(?:\d{3})+$)/g;

/** A share as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A count with its noun: "1 statement", "2,000 statements". */
export const counted = (count: number, noun: string): string =>
	`${String(count).replace(thousands, ',')} ${noun}${count === 1 ? '' : 's'}`;
