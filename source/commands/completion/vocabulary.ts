import type {Command, Flag} from '../command.ts';
import {optionName} from '../flags.ts';

/** An option as a shell completes it. */
export type Option = {
	/** As it is typed, without its dashes. */
	name: string;
	summary: string;
	/** What it takes; empty for a switch. */
	choices: readonly string[];
	/** True where a file follows. */
	file: boolean;
};

/** A command with all that may follow its name. */
export type Entry = {name: string; summary: string; options: readonly Option[]; choices: readonly string[]};

/** What there is to complete: the command without a name first. */
export type Vocabulary = {open: Entry; commands: readonly Entry[]};

const optionOf = ({name, summary, choices = [], takes, isOn = false}: Flag): Option => ({
	name: `${isOn ? 'no-' : ''}${optionName(name)}`,
	summary,
	choices,
	file: takes === 'FILE',
});

const help: Option = {name: 'help', summary: 'print the help', choices: [], file: false};
const version: Option = {name: 'version', summary: 'print the version', choices: [], file: false};

/** What the tables of commands and flags have for a shell to complete. */
export const vocabularyOf = (commands: readonly Command[], flags: readonly Flag[]): Vocabulary => {
	const [open, ...named] = commands.map((command): Entry => {
		const own = flags.filter(({name}) => command.flags.includes(name)).map(optionOf);
		return {
			name: command.name,
			summary: command.summary,
			options: [...own, help, ...(command.name === '' ? [version] : [])],
			choices: command.choices ?? [],
		};
	});
	return {open: open!, commands: named};
};

/** The names of the commands. */
export const namesIn = ({commands}: Vocabulary): readonly string[] => commands.map(({name}) => name);

/** Text in single quotes, which bash and zsh take literally. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
