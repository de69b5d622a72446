import type {View} from '../dashboard/state.ts';
import type {ThemeName} from '../dashboard/styles.ts';
import {colorDepth} from '../terminal/color-depth.ts';
import {loadAnalysis} from './analyses.ts';
import type {FlagValues, Streams} from './command.ts';
import {knownBy, recall, remember} from './last-views.ts';
import {browse, fileExporter} from './outside.ts';
import {readSettings} from './settings.ts';

/** What was typed over what the settings say. */
const over = (settings: FlagValues, typed: FlagValues): FlagValues => ({
	...settings,
	...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)),
});

/**
 * Opens the dashboard on the articles of files, or of the bundle.
 *
 * @param flags What was typed; the settings give the rest.
 * @param keyboard Where the keys come from: another stream than standard input where that brings articles.
 * @returns The exit code.
 * @throws {UsageError} For settings that are not as they should be.
 */
export const openDashboard = async (
	files: readonly string[],
	flags: FlagValues,
	keyboard: NodeJS.ReadStream,
	streams: Streams,
): Promise<number> => {
	const {stdin, stdout, env} = streams;
	const {
		theme,
		view: usualView,
		color,
		mouse = false,
		screenReader,
		fresh = false,
	} = over(readSettings(env), flags);
	const {analysis, code} = await loadAnalysis(files, flags, streams);
	const {startDashboard} = await import('../dashboard/start.ts');
	const known = knownBy(files, keyboard !== stdin);
	const left = await startDashboard(analysis, {
		stdin: keyboard,
		stdout,
		env,
		colors: colorDepth(env, color),
		mouse,
		// As Ink's own programs are told.
		linear: screenReader ?? env.INK_SCREEN_READER === 'true',
		// Checked against what there is, when they were typed or read.
		theme: (theme ?? 'default') as ThemeName,
		view: flags.view as View | undefined,
		usualView: usualView as View | undefined,
		...(known && {
			remembered: fresh ? undefined : recall(env, known),
			remember: snapshot => remember(env, known, snapshot),
		}),
		exporter: fileExporter(analysis),
		browse,
	});
	return left || code;
};
