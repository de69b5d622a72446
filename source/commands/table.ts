import {once} from 'node:events';
import type {Linked} from '../analysis.ts';
import {type Format, isFormat, renderComparison} from '../report/formats.ts';
import {articlesText, eventsText} from '../report/lists.ts';
import {plainJson, plainJsonPieces} from '../report/plain-json.ts';
import type {TextOptions} from '../report/text.ts';
import {loadAnalysis, makeAnalysis} from './analyses.ts';
import {isFile, onlyFiles} from './article-files.ts';
import type {Command, FlagValues, Streams} from './command.ts';
import {completionScript, shells} from './completion.ts';
import {openDashboard} from './dashboard.ts';
import {findEvent, leadingEvent} from './find-event.ts';
import {checkFlags, flagTable} from './flags.ts';
import {listWidth} from './list-width.ts';
import {loadEngine} from './reading.ts';
import {controllingTerminal, mayHold, standardInput} from './standard-input.ts';
import {nearest, UsageError} from './usage-error.ts';
import {workspaceCommands} from './workspace.ts';

/** True for a terminal that knows no sequences, such as a shell within Emacs. */
const isDumb = ({TERM}: Streams['env']): boolean => TERM === 'dumb';

/** As wide as the terminal, within what reads well; 80 columns in a pipe, where nobody knows. */
const textOptions = ({stdout, env}: Streams): TextOptions => ({
	width: Math.min(120, Math.max(40, stdout.columns ?? 80)),
	emphasis: stdout.isTTY && !isDumb(env) && !env.NO_COLOR ? 'bold' : 'asterisks',
});

const formatOf = ({json: asJson, format}: FlagValues): Format => {
	if (asJson && format !== undefined && format !== 'json') {
		throw new UsageError(`--json and --format ${format} contradict each other; give one of them`);
	}

	if (format !== undefined && isFormat(format)) return format;
	return asJson ? 'json' : 'text';
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How much there is, looked through piece by piece: all of it at once may not fit in memory. */
const countsOf = ({overview: {articles, events}, article, series}: Linked): string => {
	let [statements, rows, conflicts] = [0, 0, 0];
	for (const {id} of articles) statements += article(id).statements.length;
	for (const id of new Set(events.map(event => event.series))) {
		const detail = series(id);
		rows += detail.rows.length;
		conflicts += detail.conflicts.length;
	}

	return [
		counted(articles.length, 'article'),
		counted(events.length, 'event'),
		counted(statements, 'statement'),
		counted(rows, 'row'),
		counted(conflicts, 'conflict'),
	].join(', ');
};

const printAnalysis = async (
	linked: Linked,
	asJson: boolean | undefined,
	{stdout}: Streams,
): Promise<void> => {
	if (!asJson) {
		stdout.write(`${countsOf(linked)}. All of it: --json\n`);
		return;
	}

	for (const piece of plainJsonPieces(linked.whole())) {
		if (!stdout.write(piece)) await once(stdout, 'drain');
	}
};

const analyze: Command = {
	name: 'analyze',
	takes: '[FILE|URL …]',
	summary: 'analyse articles and count what was found; with --json print all of it',
	flags: ['workspace', 'sql', 'json', 'jsonl', 'keepFurniture', 'allowPrivate'],
	run: async (files, flags, streams) => {
		if (flags.jsonl) {
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
	summary: 'join what "analyze --jsonl" found, in one process or many, into one analysis',
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
	flags: ['workspace', 'sql', 'json', 'format', 'series', 'keepFurniture', 'allowPrivate'],
	run: async (inputs, flags, streams) => {
		const format = formatOf(flags);
		const [first] = inputs;
		const reference = first === undefined || isFile(first) ? undefined : first;
		const files = onlyFiles(reference === undefined ? inputs : inputs.slice(1));
		const {linked, code} = await loadAnalysis(files, flags, streams);
		const {overview} = linked;
		const event =
			reference === undefined
				? leadingEvent(overview)
				: findEvent(overview, reference, [...files, ...(flags.sql === undefined ? [] : ['--sql', 'QUERY'])]);
		const scope = {event: event.id, series: flags.series ?? false};
		const analysis = {...overview, ...linked.series(event.series)};
		streams.stdout.write(renderComparison(analysis, scope, format, textOptions(streams)));
		return code;
	},
};

const events: Command = {
	name: 'events',
	takes: '[FILE|URL …]',
	summary: 'list the events found, newest first',
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
	flags: [],
	choices: shells,
	run: async ([shell = '', ...rest], _flags, {stdout}) => {
		const script = rest.length > 0 ? null : completionScript(shell, commandTable, flagTable);
		if (script === null) throw new UsageError(`completion takes one shell: ${shells.join(', ')}`);
		stdout.write(script);
		return 0;
	},
};

const open: Command = {
	name: '',
	takes: '[FILE|URL …]',
	summary: 'open the dashboard, or print the comparison where the output is no terminal',
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
		if (wrong !== undefined) {
			const close = nearest(
				wrong,
				commandTable.map(({name}) => name).filter(name => name !== ''),
			);
			throw new UsageError(
				`no command or file "${wrong}"; ${close === null ? 'see "readout --help"' : `did you mean "readout ${close}"?`}`,
			);
		}

		const printing = flags.json || flags.format !== undefined || !stdout.isTTY || isDumb(env);
		const piped =
			inputs.length === 0 && flags.sql === undefined ? mayHold(stdin) : inputs.includes(standardInput);
		const keyboard = printing ? null : stdin.isTTY ? stdin : piped ? controllingTerminal() : null;
		if (!keyboard) return compare.run(inputs, flags, streams);
		const code = await openDashboard(inputs, flags, keyboard, streams);
		// A terminal that we opened would keep the program from ending.
		if (keyboard !== stdin) keyboard.destroy();
		return code;
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
];

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
