const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of a share between 0 and 1, in a field of `width` cells, an eighth of a cell exact. */
export const bar = (share: number, width: number): string => {
	const filled = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
	return '█'.repeat(filled >> 3) + eighths[filled & 7];
};

/** A share as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A count with its noun: "1 statement", "2 statements". */
export const counted = (count: number, noun: string): string =>
	`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
