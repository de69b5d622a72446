import {hanging, wrap} from '../report/wrap.ts';
import type {Command, Flag} from './command.ts';
import {describe, usageOf} from './flags.ts';

/** What is an article to the commands that read some. */
export const aboutArticles =
	'FILE holds articles: .jsonl, .json or .csv with "outlet", "published", "author", "headline", "url" and "text", or one article as .txt or .md; a page saved from a browser as .html or .mhtml, a mail as .eml, a feed as .xml. A folder is read with the folders in it. URL is the address of an article or a feed. - is standard input, and what is piped in needs no name.';

/** What is read where nothing was named. */
export const aboutBundle = 'Without any, the bundled articles are used.';

export const aboutEvent =
	'EVENT is the id of an event, the beginning of it, or its date; without, it is the one that most outlets report.';

export const aboutWorkspace =
	'A workspace is a file that keeps articles, and what you decided of them; "readout add" makes one.';

const aboutOutcome =
	'The exit code is 2 where something was wrong or left out, which is told on standard error, and 130 where Ctrl-C ended the reading.';

type Row = readonly [string, string];

/** Columns that the right one needs to be read at ease. */
const ease = 36;

/** Two columns; where there is no room for the right one, it stands below the left. */
const columns = (rows: readonly Row[], width: number): string[] => {
	const left = Math.max(...rows.map(([label]) => label.length));
	return width - left - 4 >= ease
		? rows.flatMap(([label, text]) => hanging(label, text, 2, left, width))
		: rows.flatMap(([label, text]) => [`  ${label}`, ...wrap(text, width - 6).map(line => `      ${line}`)]);
};

/** How a command is typed. */
const usage = ({name, takes}: Command): string =>
	['readout', name, takes].filter(part => part !== '').join(' ');

const help: Row = ['-h, --help', 'print this'];

/** The text of `readout --help`, from the tables of commands and flags, for a terminal of so many columns. */
export const overviewHelp = (commands: readonly Command[], flags: readonly Flag[], width: number): string =>
	[
		'Usage',
		...columns(
			commands.map((command): Row => [usage(command), command.summary]),
			width,
		),
		'',
		'Options',
		...columns(
			[
				...flags.map((flag): Row => [usageOf(flag), describe(flag)]),
				['-h, --help', 'print this, or the help of a command'],
				['--version', 'print the version'],
			],
			width,
		),
		'',
		...wrap(`${aboutArticles} ${aboutBundle}`, width),
		'',
		...wrap(aboutEvent, width),
		'',
		...wrap(aboutOutcome, width),
		'',
		...wrap('"readout help COMMAND" tells which options a command takes, with examples.', width),
		'',
	].join('\n');

/** The text of `readout COMMAND --help`: its usage, what it takes, its options alone, and examples. */
export const commandHelp = (command: Command, flags: readonly Flag[], width: number): string => {
	const {summary, about, examples} = command;
	const own = flags.filter(({name}) => command.flags.includes(name));
	return [
		'Usage',
		`  ${usage(command)}`,
		'',
		...wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width),
		'',
		...about.flatMap(paragraph => [...wrap(paragraph, width), '']),
		'Options',
		...columns([...own.map((flag): Row => [usageOf(flag), describe(flag)]), help], width),
		'',
		'Examples',
		...examples.map(example => `  ${example}`),
		'',
	].join('\n');
};
