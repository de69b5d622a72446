import {render} from 'ink';
import type {Analysis} from '../analysis.ts';
import {FrameStream} from '../terminal/frame-stream.ts';
import {type Press, readPresses} from '../terminal/keyboard.ts';
import {MenuInput} from '../terminal/menu-input.ts';
import {oneLine} from '../terminal/sanitize.ts';
import {onEnd, suspend, takeScreen} from '../terminal/screen.ts';
import {type Action, type EffectAction, isEffect} from './actions.ts';
import {firstState} from './first-state.ts';
import {createModel} from './model/model.ts';
import {actionsFor} from './presses.ts';
import {reduce} from './reduce.ts';
import {chosenArticle, chosenEvent} from './selectors.ts';
import {placeOf} from './state.ts';
import {type ThemeName, themeFor} from './styles.ts';
import {Dashboard} from './view/dashboard.tsx';

export type DashboardOptions = {
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream;
	env: Readonly<Record<string, string | undefined>>;
	theme?: ThemeName;
	/** Asks the terminal for wheel reports. */
	mouse?: boolean;
	/** Writes a comparison to a file and says in a line what it did. */
	exporter?: {formats: readonly string[]; write: (format: string, event: string, wide: boolean) => string};
	/** Opens an address in the browser. */
	browse?: (address: string) => void;
	/** Id of the event to start with. */
	event?: string;
};

/**
 * Shows an analysis until the person quits. The terminal is given back as it was on every way out.
 *
 * @returns The exit code: 0, 128 + n after signal n. Rejects with the error after a crash, when the screen
 * is back.
 */
export const startDashboard = (analysis: Analysis, options: DashboardOptions): Promise<number> =>
	new Promise((resolve, reject) => {
		const {stdin, stdout, env, exporter, browse} = options;
		const size = () => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
		const model = createModel(analysis);
		const theme = themeFor(env, options.theme);
		const screen = takeScreen({stdin, stdout}, {mouse: options.mouse ?? false});
		const frames = new FrameStream(bytes => stdout.write(bytes), size());
		const menuInput = new MenuInput();
		let state = firstState(model, size(), options.event ?? null);

		const picture = () => (
			<Dashboard
				model={model}
				state={state}
				theme={theme}
				formats={exporter?.formats ?? []}
				onAction={action => run([action])}
			/>
		);

		let ended = false;
		const end = (code: number, error?: unknown) => {
			if (ended) return;
			ended = true;
			frames.close();
			stopReading();
			stopListening();
			stdout.off('resize', onResize);
			screen.close();
			ink.unmount();
			if (error === undefined) resolve(code);
			else reject(error);
		};

		const say = (message: string) => {
			state = reduce(state, {type: 'say', message: oneLine(message)}, model);
		};

		const effect = (action: EffectAction) => {
			const event = chosenEvent(model, state);
			switch (action.type) {
				case 'quit':
					end(0);
					return;
				case 'suspend':
					suspend(screen, onResize);
					return;
				case 'repaint':
					frames.resize(size());
					return;
				case 'export':
					state = reduce(state, {type: 'back'}, model);
					if (event && exporter) say(exporter.write(action.format, event.id, state.wide));
					return;
				case 'browse': {
					const article = model.articles.get(state.reader?.article ?? '') ?? chosenArticle(model, state);
					const address = article?.url ?? '';
					if (!/^https?:\/\//.test(address)) say('This article has no address.');
					else if (browse) browse(address);
					else say(address);
					return;
				}

				case 'page article':
					say('No pager is set up.');
			}
		};

		const run = (actions: readonly Action[]) => {
			for (const action of actions) {
				if (ended) return;
				if (isEffect(action)) effect(action);
				else state = reduce(state, action, model);
			}

			if (!ended) ink.rerender(picture());
		};

		// All presses of one read are answered before the screen is drawn: held keys cost one frame.
		const onPresses = (presses: readonly Press[]) => {
			for (const press of presses) {
				if (ended) return;
				const actions = actionsFor(press, state);
				if (actions.length === 0 && placeOf(state) === 'menu' && press.kind === 'key') {
					menuInput.send(press.raw);
					ink.rerender(picture());
					continue;
				}

				for (const action of actions) {
					if (isEffect(action)) effect(action);
					else state = reduce(state, action, model);
				}

				// A menu has to be on the screen before it can take the next press.
				if (placeOf(state) === 'menu' && !ended) ink.rerender(picture());
			}

			if (!ended) ink.rerender(picture());
		};

		const onResize = () => {
			frames.resize(size());
			run([{type: 'resize', size: size()}]);
		};

		const ink = render(picture(), {
			debug: true,
			exitOnCtrlC: false,
			patchConsole: false,
			stdout: frames as unknown as NodeJS.WriteStream,
			stdin: menuInput as unknown as NodeJS.ReadStream,
		});
		ink.waitUntilExit().catch((error: unknown) => end(1, error));
		const stopListening = onEnd({stdin, stdout}, end);
		const stopReading = readPresses(stdin, onPresses);
		stdout.on('resize', onResize);
	});
