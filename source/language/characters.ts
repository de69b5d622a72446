/**
 * Folding that keeps offsets: every function returns a string of the same length as its input, so that a
 * position found in the folded text is the position in the original.
 */

const folds: Array<[RegExp, string]> = [
	// All that parts words: the tokenizer takes each of it for a space.
	[/[^\S \r\n]/g, ' '],
	[/[‘’‚‛′ʼ`´]/g, "'"],
	[/[“”„‟″«»]/g, '"'],
	[/[‐‑‒−]/g, '-'],
];

/**
 * Spaces, quotation marks and hyphens in their plain forms, one for one. Dashes stay: they separate, hyphens
 * join.
 */
export const plain = (text: string): string =>
	folds.reduce((folded, [from, to]) => folded.replace(from, to), text);

const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** Letters that Unicode does not take apart into a base and an accent. */
const stroked = new Map(
	[...'ıiłlŁLđdĐDøoØOħhĦHŧtŦTðdÐD'].flatMap(
		(letter, i, all): Array<[string, string]> => (i % 2 ? [] : [[letter, all[i + 1]!]]),
	),
);

/** Letters without their accents, one for one: "Łukasz" becomes "Lukasz"; "ß" and ligatures stay. */
export const unaccented = (text: string): string =>
	text.replace(accented, letter => stroked.get(letter) ?? letter.normalize('NFD')[0]!);

/** What has no other form but in lower case, as most words: printable ASCII without the backtick. */
const plainest = /^[ -_a-~]*$/;

/**
 * The form in which words are compared: plain, without accents, lower case. Same length as the input, since
 * the few letters whose lower case is longer ("İ") lose their accent first.
 */
export const comparable = (text: string): string => {
	if (plainest.test(text)) return text.toLowerCase();
	const folded = unaccented(plain(text));
	const lower = folded.toLowerCase();
	return lower.length === folded.length ? lower : folded;
};
