/**
 * Text from outside made safe for a terminal. Offsets must hold, so nothing is cut out when a text is taken
 * in: what must not be printed is replaced one for one by a placeholder, and the placeholders are dropped
 * from the slices that reach the screen.
 */

/** Word joiner: invisible wherever it may slip through, and of no use in an article. */
const placeholder = '\u2060';

/**
 * Sequences that a terminal would obey, whole, so that their printable tails go too: strings (OSC, DCS, SOS,
 * PM, APC) up to their end, CSI sequences, and the short ones. A string that is never closed loses its
 * introducer alone. No repetition can run over an introducer, which keeps the search linear.
 */
const sequences =
	/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]?/g;

/** Controls but for the line break. */
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

/**
 * What takes no cell, or a number of cells on which terminals disagree: soft hyphens, fillers, joiners, bidi
 * controls, variation selectors, tags, skin tones.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\ufff9-\ufffb]/gu;

const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** More marks on one letter than any language writes. */
const surplusMarks = /(?<=\p{M}{4})\p{M}/gu;

const isPlain = (text: string): boolean => /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff]*$/.test(text);

const blank = (match: string): string => placeholder.repeat(match.length);

/**
 * A text of the same length in which nothing is left that a terminal would obey or measure in its own way.
 * Tabs and separators become spaces, line breaks stay.
 */
export const harmless = (text: string): string =>
	isPlain(text)
		? text
		: text
				.replace(sequences, blank)
				.replace(/[\t\u2028\u2029]/g, ' ')
				.replace(controls, blank)
				.replace(loneSurrogates, '\ufffd')
				.replace(invisible, blank)
				.replace(surplusMarks, blank);

/** What is printed of a slice of a harmless text: no placeholders, line breaks as spaces. */
export const printed = (slice: string): string => slice.replaceAll(placeholder, '').replaceAll('\n', ' ');

/** A name, headline or address as one printable line, for text whose offsets do not matter. */
export const oneLine = (text: string): string => printed(harmless(text)).replace(/\s+/g, ' ').trim();
