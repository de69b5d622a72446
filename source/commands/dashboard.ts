import type {Analysis} from '../analysis.ts';
import type {Corrected, Corrector} from '../dashboard/correcting/corrector.ts';
import type {View} from '../dashboard/state.ts';
import type {ThemeName} from '../dashboard/styles.ts';
import {colorDepth} from '../terminal/color-depth.ts';
import {loadAnalysis} from './analyses.ts';
import type {FlagValues, Streams} from './command.ts';
import {correctorOf} from './correcting.ts';
import {knownBy, recall, remember} from './last-views.ts';
import {browse, fileExporter} from './outside.ts';
import {readSettings} from './settings.ts';
import {standardInput} from './standard-input.ts';

/** What was typed over what the settings say. */
const over = (settings: FlagValues, typed: FlagValues): FlagValues => ({
	...settings,
	...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)),
});

/**
 * What keeps corrections: the workspace, where there is one among files that can be read again.
 *
 * @param onCorrected Told of each analysis that is shown from then on.
 */
const correctorFor = async (
	files: readonly string[],
	flags: FlagValues,
	streams: Streams,
	onCorrected: (analysis: Analysis) => void,
): Promise<Corrector | undefined> => {
	if (files.length === 0 || files.includes(standardInput)) return undefined;
	const {workspacesAmong} = await import('../workspace/corrections.ts');
	const [workspace, another] = await workspacesAmong(files);
	if (workspace === undefined || another !== undefined) return undefined;
	const {decide, takeBack} = correctorOf(workspace, files, flags, streams);
	const told = <T extends Corrected | null>(corrected: T): T => {
		if (corrected) onCorrected(corrected.analysis);
		return corrected;
	};
	return {
		decide: async (decisions, why) => told(await decide(decisions, why)),
		takeBack: async () => told(await takeBack()),
	};
};

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
	const settings = over(readSettings(env), flags);
	const {theme, view: usualView, color, mouse = false, screenReader, fresh = false} = settings;
	const loaded = await loadAnalysis(files, flags, streams);
	let analysis = loaded.linked.whole();
	const {code} = loaded;
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
		exporter: fileExporter(() => analysis),
		corrector: await correctorFor(files, settings, streams, corrected => {
			analysis = corrected;
		}),
		browse,
	});
	return left || code;
};
