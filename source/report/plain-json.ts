/** What a terminal obeys or hides, but for the controls that JSON escapes anyway. */
const steering =
	/[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** JSON with what would steer a terminal escaped as JSON escapes, so that whoever parses it has each text as it was. */
export const harmlessJson = (json: string): string =>
	json.replace(steering, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value as JSON, indented, that can be printed to a terminal. */
export const plainJson = (value: unknown): string => `${harmlessJson(JSON.stringify(value, null, '\t'))}\n`;
