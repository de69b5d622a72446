import {articlesText, eventsText} from '../report/lists.ts';
import {plainJson} from '../report/plain-json.ts';
import {loadAnalysis, makeAnalysis} from './analyses.ts';
import {isFile, onlyFiles} from './article-files.ts';
import type {Command, FlagValues, Streams} from './command.ts';
import {completionScript, shells} from './completion.ts';
import {openDashboard} from './dashboard.ts';
import {checkAlone, checkFlags, flagTable} from './flags.ts';
import {aboutArticles, aboutBundle, aboutEvent, commandHelp, overviewHelp} from './help.ts';
import {listWidth, proseWidth} from './list-width.ts';
import {printAnalysis} from './print-analysis.ts';
import {isDumb, printComparison} from './print-comparison.ts';
import {loadEngine} from './reading.ts';
import {controllingTerminal, mayHold, standardInput} from './standard-input.ts';
import {nearest, UsageError} from './usage-error.ts';
import {workspaceCommands} from './workspace.ts';

const analyze: Command = {
	name: 'analyze',
	takes: '[FILE|URL …]',
	summary: 'analyse articles and count what was found; with --json print all of it',
	about: [
		`${aboutArticles} ${aboutBundle}`,
		'With --jsonl it reads articles one a line and never more than one at a time; without, all are read and linked.',
	],
	examples: [
		'readout analyze --json news.jsonl > analysis.json',
		'readout analyze --jsonl < monday.jsonl > monday.found',
	],
	flags: ['workspace', 'sql', 'json', 'jsonl', 'keepFurniture', 'allowPrivate'],
	run: async (files, flags, streams) => {
		if (flags.jsonl) {
			checkAlone('jsonl', flags, ['jsonl', 'sql']);
			const {streamFindings} = await import('./line-streams.ts');
			return streamFindings(onlyFiles(files), flags.sql, streams, await loadEngine());
		}

		const {linked, code} = await makeAnalysis(onlyFiles(files), flags, streams);
		await printAnalysis(linked, flags.json, streams);
		return code;
	},
};

const link: Command = {
	name: 'link',
	takes: '[FILE …]',
	summary: 'join what one or more "analyze --jsonl" found into one analysis',
	about: [
		'FILE holds lines that "readout analyze --jsonl" printed. - is standard input, and what is piped in needs no name.',
	],
	examples: [
		'readout link --json monday.found tuesday.found > analysis.json',
		'parallel --pipe readout analyze --jsonl < archive.jsonl | readout link',
	],
	flags: ['json'],
	run: async (files, flags, streams) => {
		const {linkLines} = await import('./line-streams.ts');
		const {linked, code} = await linkLines(onlyFiles(files), streams, await loadEngine());
		await printAnalysis(linked, flags.json, streams);
		return code;
	},
};

const compare: Command = {
	name: 'compare',
	takes: '[EVENT] [FILE|URL …]',
	summary: 'print how the outlets tell one event',
	about: [aboutEvent, `${aboutArticles} ${aboutBundle}`],
	examples: ['readout compare news.jsonl', 'readout compare 2031-06-02 archive/ --format html > bridge.html'],
	flags: ['workspace', 'sql', 'json', 'format', 'series', 'keepFurniture', 'allowPrivate'],
	run: (inputs, flags, streams) => printComparison(inputs, flags, streams),
};

const events: Command = {
	name: 'events',
	takes: '[FILE|URL …]',
	summary: 'list the events found, newest first',
	about: [`${aboutArticles} ${aboutBundle}`],
	examples: ['readout events --why news.jsonl archive/'],
	flags: ['workspace', 'sql', 'json', 'why', 'keepFurniture', 'allowPrivate'],
	run: async (files, flags, streams) => {
		const {linked, code} = await loadAnalysis(onlyFiles(files), flags, streams);
		const {overview} = linked;
		streams.stdout.write(
			flags.json
				? plainJson(overview.events)
				: eventsText(overview, {width: listWidth(streams), why: flags.why ?? false}),
		);
		return code;
	},
};

const articles: Command = {
	name: 'articles',
	takes: '[FILE|URL …]',
	summary: 'list the articles, newest first',
	about: [`${aboutArticles} ${aboutBundle}`],
	examples: [
		'readout articles https://lenne.example/feed.xml',
		'readout articles --json --keep-furniture page.html',
	],
	flags: ['workspace', 'sql', 'json', 'keepFurniture', 'allowPrivate'],
	run: async (files, flags, streams) => {
		const {linked, code} = await loadAnalysis(onlyFiles(files), flags, streams);
		const {overview} = linked;
		const listed = overview.articles.map(({text, furniture, ...article}) =>
			flags.keepFurniture
				? {...article, furniture: furniture.map(span => ({...span, text: text.slice(span.start, span.end)}))}
				: article,
		);
		streams.stdout.write(
			flags.json ? plainJson(listed) : articlesText(overview, {width: listWidth(streams)}),
		);
		return code;
	},
};

const completion: Command = {
	name: 'completion',
	takes: shells.join('|'),
	summary: 'print the completions of a shell',
	about: ['Put the line for your shell into .bashrc, .zshrc or config.fish.'],
	examples: [
		'source <(readout completion bash)',
		'source <(readout completion zsh)',
		'readout completion fish | source',
	],
	flags: [],
	choices: shells,
	run: async ([shell = '', ...rest], _flags, {stdout}) => {
		const script = rest.length > 0 ? null : completionScript(shell, commandTable, flagTable);
		if (script === null) throw new UsageError(`completion takes one shell: ${shells.join(', ')}`);
		stdout.write(script);
		return 0;
	},
};

/** Says that something typed is neither a command nor a file. */
const unknown = (word: string): UsageError => {
	const close = /^\d{4}(?:-\d\d){0,2}$/.test(word) ? `compare ${word}` : nearest(word, commandNames());
	return new UsageError(
		`no command or file "${word}"; ${close === null ? 'see "readout --help"' : `did you mean "readout ${close}"?`}`,
	);
};

const help: Command = {
	name: 'help',
	takes: '[COMMAND]',
	summary: 'print what a command takes, with examples',
	about: ['"readout COMMAND --help" prints the same.'],
	examples: ['readout help compare'],
	flags: [],
	get choices() {
		return commandNames();
	},
	run: async ([name, ...rest], _flags, {stdout}) => {
		if (rest.length > 0) throw new UsageError('help takes one command; see "readout --help"');
		const command = commandTable.find(each => each.name === name);
		if (!command && name !== undefined && !isFile(name)) throw unknown(name);
		const width = proseWidth(stdout);
		stdout.write(
			command ? commandHelp(command, flagTable, width) : overviewHelp(commandTable, flagTable, width),
		);
		return 0;
	},
};

const open: Command = {
	name: '',
	takes: '[FILE|URL …]',
	summary: 'open the dashboard; in a pipe, print the comparison',
	about: [`${aboutArticles} ${aboutBundle}`, 'In the dashboard ? shows all keys.'],
	examples: [
		'readout news.jsonl archive/',
		'readout --workspace bridge.workspace.jsonl --view wording',
		'curl -s https://lenne.example/feed.xml | readout -',
	],
	flags: [
		'workspace',
		'sql',
		'json',
		'format',
		'series',
		'keepFurniture',
		'allowPrivate',
		'theme',
		'view',
		'color',
		'mouse',
		'screenReader',
		'fresh',
		'name',
	],
	run: async (inputs, flags, streams) => {
		const {stdin, stdout, env} = streams;
		const wrong = inputs.find(input => !isFile(input));
		if (wrong !== undefined) throw unknown(wrong);

		const printing = flags.json || flags.format !== undefined || !stdout.isTTY || isDumb(env);
		const piped =
			inputs.length === 0 && flags.sql === undefined ? mayHold(stdin) : inputs.includes(standardInput);
		const keyboard = printing ? null : stdin.isTTY ? stdin : piped ? controllingTerminal() : null;
		if (!keyboard) {
			const isAsked = stdout.isTTY || flags.json || flags.format !== undefined;
			return printComparison(inputs, flags, streams, !isAsked);
		}

		try {
			return await openDashboard(inputs, flags, keyboard, streams);
		} finally {
			// A terminal that we opened would keep the program from ending.
			if (keyboard !== stdin) keyboard.destroy();
		}
	},
};

/** The commands, in the order of the help; the first is what runs without a name. */
export const commandTable: readonly Command[] = [
	open,
	compare,
	events,
	articles,
	analyze,
	link,
	...workspaceCommands,
	completion,
	help,
];

const commandNames = (): string[] => commandTable.map(({name}) => name).filter(name => name !== '');

/**
 * Runs what was typed.
 *
 * @param inputs What was typed, flags left out.
 * @returns The exit code.
 */
export const runCommand = async (
	inputs: readonly string[],
	flags: FlagValues,
	streams: Streams,
): Promise<number> => {
	const [first, ...rest] = inputs;
	const named = commandTable.find(({name}) => name !== '' && name === first);
	const command = named ?? commandTable[0]!;
	checkFlags(command, flags);
	const typed = named ? rest : inputs;
	// To those that read articles a workspace is a file like any other.
	const reads = flags.workspace !== undefined && !workspaceCommands.includes(command);
	return command.run(reads ? [...typed, flags.workspace!] : typed, flags, streams);
};
