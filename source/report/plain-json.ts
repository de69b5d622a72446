/** What a terminal obeys or hides, but for the controls that JSON escapes anyway. */
const steering =
	/[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/**
 * A value as JSON, indented, that can be printed to a terminal: what would steer it is escaped as JSON escapes, so
 * that whoever parses it has each text as it was.
 */
export const plainJson = (value: unknown): string =>
	`${JSON.stringify(value, null, '\t').replace(steering, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
