import type {Corrector} from '../dashboard/correcting/corrector.ts';
import type {View} from '../dashboard/state.ts';
import type {ThemeName} from '../dashboard/styles.ts';
import {colorDepth} from '../terminal/color-depth.ts';
import {bundled, givenOf} from './analyses.ts';
import type {FlagValues, Streams} from './command.ts';
import {correctorOf, decider} from './correcting.ts';
import type {Desk} from './desk.ts';
import {knownBy, recall, remember} from './last-views.ts';
import {browse, fileExporter} from './outside.ts';
import type {Given} from './reading.ts';
import {readSettings} from './settings.ts';
import {tellerOn} from './teller.ts';

/** What was typed over what the settings say. */
const over = (settings: FlagValues, typed: FlagValues): FlagValues => ({
	...settings,
	...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)),
});

/** Beside `dist/cli.js`, in which this module stands. */
const deskProgram = new URL('./desk.js', import.meta.url);

/** What keeps corrections: the workspace, where there is one among what was given. */
const correctorFor = async (
	given: readonly Given[],
	by: () => string,
	desk: Desk,
): Promise<Corrector | undefined> => {
	const {workspacesAmong} = await import('../workspace/corrections.ts');
	const [workspace, another] = await workspacesAmong(given.filter(each => typeof each === 'string'));
	if (workspace === undefined || another !== undefined) return undefined;
	return correctorOf(workspace, by(), desk.relinked);
};

/**
 * Opens the dashboard on the articles of files, or of the bundle. It opens at once and fills as they are read.
 *
 * @param flags What was typed; the settings give the rest.
 * @param keyboard Where the keys come from: another stream than standard input where that brings articles.
 * @returns The exit code.
 * @throws {UsageError} For settings that are not as they should be, and where there is nothing to show.
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
	const given = await givenOf(files, flags, streams);
	const {keepFurniture, allowPrivate} = flags;
	const desk =
		given.length === 0
			? null
			: (await import('./desk.ts')).openDesk({given, flags: {keepFurniture, allowPrivate}}, deskProgram);
	const {startDashboard} = await import('../dashboard/start.ts');
	const known = knownBy(files, keyboard !== stdin, flags.sql);
	try {
		const left = await startDashboard(desk ?? (await bundled()), {
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
			exporter: fileExporter,
			corrector: desk ? await correctorFor(given, () => decider(settings, env), desk) : undefined,
			browse,
		});
		return left || (desk?.code() ?? 0);
	} finally {
		// The screen has no room for what there is to say of the articles.
		const {tell} = tellerOn(streams);
		for (const line of desk?.told() ?? []) tell(line);
	}
};
