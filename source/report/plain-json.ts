/** What a terminal obeys or hides, but for the controls that JSON escapes anyway. */
const steering =
	/[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** JSON with what would steer a terminal escaped as JSON escapes, so that whoever parses it has each text as it was. */
export const harmlessJson = (json: string): string =>
	json.replace(steering, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value as JSON, indented, that can be printed to a terminal. */
export const plainJson = (value: unknown): string => `${harmlessJson(JSON.stringify(value, null, '\t'))}\n`;

const indented = (value: unknown, depth: number): string =>
	harmlessJson(JSON.stringify(value, null, '\t')).replaceAll('\n', `\n${'\t'.repeat(depth)}`);

/** The same for an object of long arrays, in pieces: together they may be longer than a string can be. */
export function* plainJsonPieces(value: object): Generator<string> {
	let before = '{\n';
	for (const [key, part] of Object.entries(value)) {
		yield `${before}\t${indented(key, 0)}: `;
		before = ',\n';
		if (!Array.isArray(part) || part.length === 0) {
			yield indented(part, 1);
			continue;
		}

		for (const [i, item] of part.entries()) yield `${i === 0 ? '[' : ','}\n\t\t${indented(item, 2)}`;
		yield '\n\t]';
	}

	yield before === '{\n' ? '{}\n' : '\n}\n';
}
