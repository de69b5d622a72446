import {type Format, isFormat, renderComparison} from '../report/formats.ts';
import type {TextOptions} from '../report/text.ts';
import {loadAnalysis} from './analyses.ts';
import {isFile, onlyFiles} from './article-files.ts';
import type {FlagValues, Streams} from './command.ts';
import {findEvent, leadingEvent} from './find-event.ts';
import {proseWidth} from './list-width.ts';
import {UsageError} from './usage-error.ts';

/** True for a terminal that knows no sequences, such as a shell within Emacs. */
export const isDumb = ({TERM}: Streams['env']): boolean => TERM === 'dumb';

const textOptions = ({stdout, env}: Streams): TextOptions => ({
	width: proseWidth(stdout),
	emphasis: stdout.isTTY && !isDumb(env) && !env.NO_COLOR ? 'bold' : 'asterisks',
});

const formatOf = ({json: asJson, format}: FlagValues): Format => {
	if (asJson && format !== undefined && format !== 'json') {
		throw new UsageError(`--json and --format ${format} contradict each other; give one of them`);
	}

	if (format !== undefined && isFormat(format)) return format;
	return asJson ? 'json' : 'text';
};

/**
 * Prints how the outlets tell one event.
 *
 * @param orExample Whether the bundle will do where a pipe brings nothing.
 * @returns The exit code.
 */
export const printComparison = async (
	inputs: readonly string[],
	flags: FlagValues,
	streams: Streams,
	orExample = false,
): Promise<number> => {
	const format = formatOf(flags);
	const [first] = inputs;
	const reference = first === undefined || isFile(first) ? undefined : first;
	const files =
		reference === undefined
			? onlyFiles(inputs, 'check the path; an event stands before the files')
			: onlyFiles(inputs.slice(1));
	const {linked, code} = await loadAnalysis(files, flags, streams, orExample);
	const {overview} = linked;
	const event =
		reference === undefined
			? leadingEvent(overview)
			: findEvent(overview, reference, [...files, ...(flags.sql === undefined ? [] : ['--sql', 'QUERY'])]);
	const scope = {event: event.id, series: flags.series ?? false};
	const analysis = {...overview, ...linked.series(event.series)};
	streams.stdout.write(renderComparison(analysis, scope, format, textOptions(streams)));
	return code;
};
