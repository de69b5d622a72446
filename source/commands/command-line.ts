import type {Flag, FlagValues} from './command.ts';
import {flagTable, optionName, usageOf} from './flags.ts';
import {nearest, UsageError} from './usage-error.ts';

/** What was typed. */
export type CommandLine = {
	/** What is no option. */
	inputs: readonly string[];
	flags: FlagValues;
	/** What goes before any command. */
	asks: 'help' | 'version' | null;
};

/** An option as it stands on the command line: `--theme=dark`. */
type Typed = {name: string; value: string | undefined};

/** The options among words, without the values that stand in words of their own. */
const typedIn = (words: readonly string[]): Typed[] =>
	words.flatMap(word => {
		const [, name, value] = /^--(?:no-)?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
		return name === undefined ? [] : [{name, value}];
	});

/** One letter after a dash is an option too; there is only one, and none are written together. */
const checkShort = (words: readonly string[]): void => {
	const wrong = words.find(word => /^-[^-]/.test(word) && word !== '-h');
	if (wrong === undefined) return;
	const name = wrong.slice(1);
	const close =
		name.length < 3
			? null
			: nearest(
					name,
					flagTable.map(flag => optionName(flag.name)),
				);
	throw new UsageError(
		`no option ${wrong}; ${close === null ? 'see "readout --help"' : `did you mean --${close}?`}`,
	);
};

/** The value of an option that takes one: of several the last. */
const lastValue = (flag: Flag, values: unknown, typed: readonly Typed[]): string | undefined => {
	const name = optionName(flag.name);
	const all = Array.isArray(values) ? values : [values];
	// Of an option without its value the parser says nothing.
	const isWhole = all.length >= typed.length && all.every(value => typeof value === 'string' && value !== '');
	if (!isWhole)
		throw new UsageError(
			`--${name} takes ${flag.choices ? `one of ${flag.choices.join(', ')}` : `a value: ${usageOf(flag)}`}`,
		);
	if (flag.isOnce && all.length > 1) throw new UsageError(`--${name} is given twice; give it once`);
	return all.at(-1);
};

/**
 * Reads what was typed.
 *
 * @param words What follows the name of the program.
 * @throws {UsageError} For what the parser would read as something else than was meant: a switch with a value, an option
 * without its own, letters after a dash. What a command takes is for `checkFlags` to say.
 */
export const readCommandLine = async (words: readonly string[]): Promise<CommandLine> => {
	// Where nothing was typed, nothing has to be read, and the parser is not loaded.
	if (words.length === 0) return {inputs: [], flags: {}, asks: null};
	const {default: meow} = await import('meow');
	const {input: inputs, flags: read} = meow({
		importMeta: import.meta,
		argv: words,
		autoHelp: false,
		autoVersion: false,
		// Told apart from a switch turned off.
		booleanDefault: undefined,
		flags: {
			...Object.fromEntries(
				flagTable.map(({name, type}) => [name, {type, isMultiple: type === 'string'}] as const),
			),
			help: {type: 'boolean', shortFlag: 'h'},
			version: {type: 'boolean'},
		},
	});
	const {help, version, ...flags}: Record<string, unknown> = read;
	if (help || version) return {inputs, flags: {}, asks: help ? 'help' : 'version'};
	const end = words.indexOf('--');
	const options = end === -1 ? words : words.slice(0, end);
	checkShort(options);
	const typed = typedIn(options);
	for (const flag of flagTable) {
		const name = optionName(flag.name);
		const own = typed.filter(each => each.name === name);
		if (flag.type === 'string') flags[flag.name] = lastValue(flag, flags[flag.name], own);
		else if (own.some(({value}) => value !== undefined))
			throw new UsageError(`--${name} takes no value; write --${name} or --no-${name}`);
	}

	return {inputs, flags: given(flags), asks: null};
};

/** Without what was not given. */
const given = (flags: Record<string, unknown>): FlagValues =>
	Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
