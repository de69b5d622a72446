import {flagTable} from '../../source/commands/flags.ts';
import {overviewHelp} from '../../source/commands/help.ts';
import {commandTable} from '../../source/commands/table.ts';
import {keyList} from '../../source/dashboard/keys.ts';
import {fileOf, type Picture, pictures} from './pictures.ts';

const code = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

/** A key as Markdown shows it literally. */
const key = (name: string): string => (name === '`' ? '`` ` ``' : `\`${name}\``);

/** A table with its columns aligned, as the formatter has it. */
const table = (rows: ReadonlyArray<readonly [string, string]>): string => {
	const widths = [0, 1].map(column => Math.max(3, ...rows.map(row => row[column]!.length)));
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
	const [head, ...rest] = rows;
	return [line(head!), line(widths.map(width => '-'.repeat(width))), ...rest.map(line)].join('\n');
};

const keys = (): string =>
	keyList()
		.map(({group, lines}) =>
			table([
				[group, ''],
				...lines.map(({keys: names, description}): [string, string] => [
					names.split(' ').map(key).join(' '),
					description.replaceAll('|', '\\|'),
				]),
			]),
		)
		.join('\n\n');

const image = (picture: Picture): string => `![${picture.title}. ${picture.description}](${fileOf(picture)})`;

/** The parts of the readme that are read from the tables of keys, commands and pictures, by the name of their place. */
export const parts = (): Record<string, string> => ({
	keys: keys(),
	commands: code(overviewHelp(commandTable, flagTable, 120).trimEnd()),
	...Object.fromEntries(pictures.map(picture => [`picture ${picture.name}`, image(picture)])),
});

/** What stands between the marks of a place: `<!-- keys -->` and `<!-- /keys -->`. */
const place = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);

/** The part that stands in a place, or null where the text has no such place. */
export const partIn = (text: string, name: string): string | null =>
	place(name).exec(text)?.[0].split('\n').slice(1, -1).join('\n') ?? null;

/** The text with its places filled anew. */
export const withParts = (text: string, contents: Record<string, string>): string =>
	Object.entries(contents).reduce(
		(filled, [name, content]) =>
			filled.replace(place(name), (_whole, open, close) => `${open}${content}${close}`),
		text,
	);
