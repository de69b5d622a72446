import {views} from '../dashboard/state.ts';
import {themeNames} from '../dashboard/styles.ts';
import {formats} from '../report/formats.ts';
import type {Command, Flag, FlagName, FlagValues} from './command.ts';
import {nearest, UsageError} from './usage-error.ts';

/** All flags, in the order of the help. */
export const flagTable: readonly Flag[] = [
	{
		name: 'workspace',
		type: 'string',
		takes: 'FILE',
		isOnce: true,
		summary: 'the articles that this file keeps',
	},
	{
		name: 'sql',
		type: 'string',
		takes: 'QUERY',
		isOnce: true,
		summary: 'the articles that a query selects from Parquet, CSV, JSON or a database, through DuckDB',
	},
	{name: 'json', type: 'boolean', summary: 'print JSON'},
	{
		name: 'jsonl',
		type: 'boolean',
		summary: 'one article a line in, what was found in it a line out, for readout link',
	},
	{
		name: 'format',
		type: 'string',
		choices: [...formats.keys()],
		summary: 'print the comparison in this form',
	},
	{name: 'series', type: 'boolean', summary: 'compare all events between the same people'},
	{
		name: 'why',
		type: 'boolean',
		summary: 'say what joins reports to an event, and what keeps others apart',
	},
	{
		name: 'keepFurniture',
		type: 'boolean',
		summary: 'of a page read all that it shows, not the article alone',
	},
	{
		name: 'allowPrivate',
		type: 'boolean',
		summary: 'fetch addresses of this machine and its network, too',
	},
	{name: 'theme', type: 'string', choices: themeNames, summary: 'colours of the dashboard', isSetting: true},
	{name: 'view', type: 'string', choices: views, summary: 'view to begin with', isSetting: true},
	{name: 'color', type: 'boolean', isOn: true, summary: 'bold and underline alone', isSetting: true},
	{name: 'mouse', type: 'boolean', summary: 'take the wheel and clicks', isSetting: true},
	{name: 'screenReader', type: 'boolean', summary: 'tell it in lines to be read aloud', isSetting: true},
	{name: 'fresh', type: 'boolean', summary: 'do not begin where you left off', isSetting: true},
	{
		name: 'name',
		type: 'string',
		takes: 'NAME',
		summary: 'who corrects, where it is not the person whom the system knows',
		isSetting: true,
	},
];

/** A flag as it is typed, without its dashes: "screen-reader". */
export const optionName = (name: string): string =>
	name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** A flag as it is typed, with what it takes: "--theme THEME", "--no-color". */
export const usageOf = ({name, choices, takes, isOn}: Flag): string =>
	[
		`--${isOn ? 'no-' : ''}${optionName(name)}`,
		...(choices ? [name.toUpperCase()] : []),
		...(takes === undefined ? [] : [takes]),
	].join(' ');

/** What a flag does, and the values that it takes. */
export const describe = ({summary, choices}: Flag): string =>
	choices ? `${summary}: ${choices.join(', ')}` : summary;

/**
 * Checks that with a flag no others were given than go with it.
 *
 * @throws {UsageError} That names the first other one.
 */
export const checkAlone = (name: FlagName, flags: FlagValues, together: readonly FlagName[]): void => {
	const other = flagTable.find(each => flags[each.name] !== undefined && !together.includes(each.name));
	if (other)
		throw new UsageError(
			`--${optionName(name)} and --${optionName(other.name)} do not go together; give one of them`,
		);
};

/**
 * Checks what was typed against what the command takes.
 *
 * @throws {UsageError} For a flag that it does not take, and a value that is none of the flag's.
 */
export const checkFlags = (command: Command, flags: FlagValues): void => {
	const title = ['readout', command.name].filter(part => part !== '').join(' ');
	for (const [name, value] of Object.entries(flags)) {
		if (value === undefined) continue;
		const flag = flagTable.find(each => each.name === name);
		if (!flag || !command.flags.includes(flag.name)) {
			const taken = command.flags.map(optionName);
			const close = flag ? null : nearest(optionName(name), taken);
			const options = taken.map(each => `--${each}`).join(', ');
			const all = flag ? `it takes ${options === '' ? 'no options' : options}` : `see "${title} --help"`;
			const mend = close === null ? all : `did you mean --${close}?`;
			throw new UsageError(`${title} takes no --${optionName(name)}; ${mend}`);
		}

		if (flag.choices && !flag.choices.some(choice => choice === value)) {
			throw new UsageError(`no ${name} "${value}"; give one of ${flag.choices.join(', ')}`);
		}
	}
};
