import type {Analysis} from '../analysis.ts';
import type {ColorDepth} from '../terminal/color-depth.ts';
import {FrameStream, type Size} from '../terminal/frame-stream.ts';
import {jobControl} from '../terminal/job-control.ts';
import {type Press, readPresses} from '../terminal/keyboard.ts';
import {hasLinks} from '../terminal/links.ts';
import {MenuInput} from '../terminal/menu-input.ts';
import {oneLine} from '../terminal/sanitize.ts';
import {createScreen, onEnd} from '../terminal/screen.ts';
import {holdWarnings} from '../terminal/warnings.ts';
import {type Action, type EffectAction, isEffect} from './actions.ts';
import {type Corrector, nowhereToKeep, shownAfter} from './correcting/corrector.ts';
import {type CorrectingAction, carryOut, type Exporter, type Outside} from './effects.ts';
import {firstState} from './first-state.ts';
import {listenerFor} from './listening.ts';
import {isCompared, type Model} from './model/model.ts';
import {actionsFor, menuInputFor} from './presses.ts';
import {reduce} from './reduce.ts';
import {chosenEvent} from './selectors.ts';
import {restored, type Snapshot, snapshotOf} from './snapshot.ts';
import {placeOf, type State, type View} from './state.ts';
import {type ThemeName, themeFor} from './styles.ts';
import {asking, modelOf, nothingYet, type Supply} from './supply.ts';
import type {DashboardProps} from './view/dashboard.tsx';
import type {Live} from './view/live.tsx';
import {painter, paintIn} from './view/paint.ts';
import {screenLines} from './view/screen.ts';

export type DashboardOptions = {
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream;
	env: Readonly<Record<string, string | undefined>>;
	theme?: ThemeName;
	/** How many colours to use. */
	colors: ColorDepth;
	/** The view to start with, whatever is remembered; and the one for articles of which nothing is. */
	view?: View | undefined;
	usualView?: View | undefined;
	/** Tells what happens in lines, for a screen reader, and leaves the screen as it is. */
	linear?: boolean;
	/** Asks the terminal for the wheel and clicks. */
	mouse?: boolean;
	/** What `snapshotOf` gave when these articles were last left; null where nothing is known. */
	remembered?: unknown;
	/** Takes the snapshot when the dashboard is left. */
	remember?: (snapshot: Snapshot) => void;
	/** Takes a comparison away. */
	exporter?: Exporter;
	/** Keeps corrections; without, nothing can be corrected. */
	corrector?: Corrector | undefined;
	/** Opens an address in the browser. */
	browse?: (address: string) => void;
	/** Id of the event to start with. */
	event?: string;
};

/** What a linear dashboard takes for the size of its screen: the page of a reader, on every terminal. */
const page: Size = {columns: 100, rows: 30};

/** What a task says, or why it failed. */
const attempt = (task: () => string | null): string | null => {
	try {
		return task();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

/**
 * Shows an analysis until the person quits; one that is still being made as it comes. The terminal is given back as it was on every way out. The first frame
 * is on the screen before Ink and React are loaded, which takes longer than all else; keys pressed meanwhile wait
 * in the terminal.
 *
 * @returns The exit code: 0, 128 + n after signal n. Rejects with the error after a crash, or where a supply fails,
 * when the screen is back.
 */
export const startDashboard = (source: Analysis | Supply, options: DashboardOptions): Promise<number> =>
	new Promise((resolve, reject) => {
		const {stdin, stdout, env, exporter, browse, corrector, linear = false} = options;
		const size = () => (linear ? page : {columns: stdout.columns || 80, rows: stdout.rows || 24});
		const supply = 'begin' in source ? source : null;
		let model = modelOf('begin' in source ? nothingYet : source);
		const theme = themeFor(options.theme ?? 'default', options.colors);
		paintIn(options.colors, hasLinks(env), env.TERM !== 'linux');
		const screen = createScreen(
			{stdin, stdout},
			{mouse: options.mouse ?? false, linear, onStop: () => jobs.suspend()},
		);
		const jobs = jobControl(screen, () => {
			forget();
			onResize();
		});
		const letWarn = holdWarnings();
		const frames = new FrameStream(bytes => stdout.write(bytes), size());
		const menuInput = new MenuInput();
		const opened = (model: Model): State => {
			const first = firstState(model, size(), options.event ?? null, options.usualView);
			const left = restored(first, options.remembered, model);
			return options.view ? reduce(left, {type: 'show view', view: options.view}, model) : left;
		};
		let state = opened(model);
		if (supply) state = {...state, progress: 'reading the articles'};

		const picture = (): DashboardProps => ({
			model,
			state,
			theme,
			formats: exporter?.formats ?? [],
			onAction: action => take([action]),
		});

		// What is not there yet when the program is told to end has nothing to stop.
		let live: Live | null = null;
		let stopReading = () => {};
		let ended = false;
		const end = (code: number, error?: unknown) => {
			if (ended) return;
			ended = true;
			// First of all: a second signal may come when nobody listens any more. What crashed once may crash again.
			if (error === undefined) options.remember?.(snapshotOf(state));
			supply?.end();
			frames.close();
			stopReading();
			stopListening();
			stdout.off('resize', onResize);
			jobs.end();
			screen.close();
			live?.end();
			letWarn();
			if (error === undefined) resolve(code);
			else reject(error);
		};

		const forget = () => {
			frames.resize(size());
			live?.forget?.();
		};

		const say = (message: string) => {
			state = reduce(state, {type: 'say', message: oneLine(message)}, model);
		};

		const outside: Outside = {
			screen,
			write: bytes => stdout.write(bytes),
			env,
			exporter: exporter ?? null,
			browse: browse ?? null,
		};

		let correcting = false;
		/** Waits for a correction, while all else goes on. */
		const correct = async (task: Parameters<typeof shownAfter>[0]) => {
			correcting = true;
			say('Linking the articles anew …');
			try {
				const shown = await shownAfter(task, () => ({model, state}));
				if (ended) return;
				({model, state} = shown);
				say(shown.message);
			} catch (error) {
				say(`Not corrected: ${error instanceof Error ? error.message : String(error)}`);
			} finally {
				correcting = false;
				draw();
			}
		};

		const beginCorrecting = (action: CorrectingAction) => {
			if (placeOf(state) === 'menu') state = reduce(state, {type: 'back'}, model);
			if (!corrector) say(nowhereToKeep);
			else if (correcting) say('Wait: the articles are being linked.');
			else if (action.type === 'begin correcting')
				state = reduce(state, {type: 'correct', step: 'what'}, model);
			else if (action.type === 'decide') void correct(() => corrector.decide(action.decisions, action.why));
			else void correct(() => corrector.takeBack(model.overview.corrections));
		};

		const effect = (action: EffectAction) => {
			switch (action.type) {
				case 'quit':
					end(0);
					return;
				case 'suspend':
					jobs.suspend();
					return;
				case 'repaint':
					forget();
					return;
				case 'begin correcting':
				case 'decide':
				case 'take back':
					beginCorrecting(action);
					return;
				default: {
					if (placeOf(state) === 'menu') state = reduce(state, {type: 'back'}, model);
					const message = attempt(() => carryOut(action, state, model, outside));
					// A pager has drawn over the screen, and may have been resized.
					if (action.type === 'page article') forget();
					if (message) say(message);
				}
			}
		};

		const questions = supply && asking(supply);
		/** Until the first key the state is the one to begin with, whatever comes. */
		let touched = false;
		const listener = listenerFor({
			linear,
			shown: () => ({model, state}),
			show: next => {
				({model, state} = next);
				draw();
			},
			begun: next => (touched ? null : opened(next)),
			came: () => questions?.came(),
			failed: error => end(2, error),
		});

		const take = (actions: readonly Action[]) => {
			for (const action of actions) {
				if (ended) return;
				if (isEffect(action)) effect(action);
				else state = reduce(state, action, model);
			}
		};

		const isChosenKnown = (): boolean => {
			const event = chosenEvent(model, state);
			return event === undefined || isCompared(model, event);
		};

		const draw = () => {
			if (ended) return;
			questions?.look(model, state);
			// What is said cannot be taken back: it waits for what is to be told.
			if (linear && !isChosenKnown()) return;
			if (live) live.draw(picture());
			else if (!linear) frames.write(screenLines(model, state).map(painter(theme)).join('\n'));
		};

		// All presses of one read are answered before the screen is drawn: held keys cost one frame.
		const onPresses = (presses: readonly Press[]) => {
			touched = true;
			for (const press of presses) {
				// A program before us may have left the mouse on.
				if (press.kind === 'mouse' && !options.mouse) continue;
				const actions = actionsFor(press, state);
				take(actions);
				if (placeOf(state) !== 'menu' || ended) continue;
				if (actions.length === 0 && press.kind === 'key') menuInput.send(menuInputFor(press));
				// A menu has to be on the screen before it can take the next press.
				draw();
			}

			draw();
		};

		const onResize = () => {
			frames.resize(size());
			take([{type: 'resize', size: size()}]);
			draw();
		};

		// First of all: a signal between taking the terminal and listening would leave it taken.
		let stopListening = onEnd({stdin, stdout}, end);
		screen.open();
		stdout.on('resize', onResize);
		supply?.begin(listener.listener);

		const failed = (error: unknown) => end(1, error);
		const begin = async () => {
			draw();
			if (supply && linear) {
				stdout.write('Reading the articles.\n');
				await listener.ready;
			}

			const {goOnScreen, goSpoken} = await import('./ink.ts');
			if (ended) return;
			live = linear
				? goSpoken(picture(), stdout, menuInput, failed)
				: goOnScreen(picture(), frames, menuInput, failed);
			// Ink listens for signals too, and kills the process where nobody is found to listen after it.
			stopListening();
			stopListening = onEnd({stdin, stdout}, end);
			stopReading = readPresses(stdin, onPresses);
		};

		begin().catch(failed);
	});
