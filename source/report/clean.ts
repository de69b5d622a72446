/** Controls (C0 but tab and line feed, DEL, C1), and what can reorder or hide text on a terminal or a page. */
const unsafe =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Text from outside as one line that cannot steer a terminal: controls go, white space becomes single spaces.
 *
 * @param part Whether the text is a whole, or stands inside a line: then a space at either end stays.
 */
export const clean = (text: string, part: 'whole' | 'inside' = 'whole'): string => {
	const line = text.replace(/[\s\u2028\u2029]+/g, ' ').replace(unsafe, '');
	return part === 'whole' ? line.trim() : line;
};
