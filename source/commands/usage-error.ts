import {distance} from 'fastest-levenshtein';

/** The command was asked for something that it cannot do: one line that says what, and what to do instead. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/**
 * True for errors that are told to the user in one line. By name, since the library throws its own from another
 * bundle.
 */
export const isForUser = (error: unknown): error is Error =>
	error instanceof Error && (error.name === 'UsageError' || error.name === 'InputError');

/**
 * A line for stderr: what comes from outside in it never reaches the terminal unescaped, nor turns its letters
 * about (bidirectional controls and what else has no width).
 */
export const printable = (line: string): string =>
	line
		.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' ')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** How many names a message has at most. */
const mostNamed = 5;

/** Names as a message has them: of many the first, and how many more there are. */
export const someOf = (names: readonly string[]): string => {
	const more = names.length - mostNamed;
	return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : names.join(', ');
};

/** The name most like the one given, or null where none is within a third of its length. */
export const nearest = (given: string, names: readonly string[]): string | null => {
	const ranked = names
		.map(name => ({name, away: distance(given.toLowerCase(), name.toLowerCase())}))
		.sort((a, b) => a.away - b.away || a.name.localeCompare(b.name));
	const [best] = ranked;
	return best && best.away <= Math.max(2, best.name.length / 3) ? best.name : null;
};
