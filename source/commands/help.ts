import type {Command, Flag} from './command.ts';
import {describe, usageOf} from './flags.ts';

const columns = (rows: ReadonlyArray<readonly [string, string]>): string[] => {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

/** The text of `--help`, from the tables of commands and flags. */
export const helpText = (commands: readonly Command[], flags: readonly Flag[]): string =>
	[
		'Usage',
		...columns(
			commands.map(({name, takes, summary}) => [
				['readout', name, takes].filter(part => part !== '').join(' '),
				summary,
			]),
		),
		'',
		'Options',
		...columns([
			...flags.map((flag): [string, string] => [usageOf(flag), describe(flag)]),
			['-h, --help', 'print this'],
			['--version', 'print the version'],
		]),
		'',
		'Files hold articles: .jsonl, .json, .csv with "outlet", "published", "author", "headline", "url" and "text", or one',
		'article as .txt or .md; a page saved from a browser as .html or .mhtml, a mail as .eml, a feed as .xml. A folder is read',
		'with the folders in it. A URL is the address of an article or a feed. - is standard input, and what is piped in',
		'needs no name. Without files the bundled articles are used. An event is named by its id, the beginning of it or',
		'its date; without, compare takes the one that most outlets report.',
	].join('\n');
