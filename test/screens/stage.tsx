import {render} from 'ink-testing-library';
import {afterEach} from 'vitest';
import type {Analysis, Decision} from '../../source/analysis.ts';
import {type Action, isEffect} from '../../source/dashboard/actions.ts';
import {followed} from '../../source/dashboard/correcting/follow.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {actionsFor, menuInputFor} from '../../source/dashboard/presses.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {placeOf, type State} from '../../source/dashboard/state.ts';
import {themes} from '../../source/dashboard/styles.ts';
import {Dashboard} from '../../source/dashboard/view/dashboard.tsx';

const raw = new Map([
	['enter', '\r'],
	['down', '\x1b[B'],
	['up', '\x1b[A'],
]);

const mounted: Array<{unmount: () => void}> = [];

afterEach(() => {
	for (const screen of mounted.splice(0)) screen.unmount();
});

export type Stage = {
	/** Presses keys, by their names. */
	press: (...keys: string[]) => Promise<void>;
	/** Types a text, key by key. */
	type: (text: string) => Promise<void>;
	resize: (columns: number, rows: number) => void;
	frame: () => string;
	state: () => State;
	/** What was asked of the rim of the program. */
	effects: () => string[];
};

/**
 * The dashboard on a stage: real keys, real reducer, real screen, no terminal.
 *
 * @param correct Makes the analysis with what is decided; without, nothing can be corrected.
 */
export const stage = (
	analysis: Analysis,
	columns: number,
	rows: number,
	correct?: (decisions: readonly Decision[], why: string | null) => Analysis,
): Stage => {
	let model = createModel(analysis);
	let state = firstState(model, {columns, rows}, null);
	const effects: string[] = [];
	const run = (action: Action) => {
		if (isEffect(action)) effects.push(action.type);
		if (action.type === 'begin correcting' && correct) {
			state = reduce(state, {type: 'correct', step: 'what'}, model);
		} else if (action.type === 'decide' && correct) {
			const next = createModel(correct(action.decisions, action.why));
			[state, model] = [followed(state, model, next), next];
		} else if (!isEffect(action)) state = reduce(state, action, model);
	};

	const picture = () => (
		<Dashboard
			model={model}
			state={state}
			theme={themes.default}
			formats={['Markdown', 'CSV']}
			onAction={run}
		/>
	);
	const screen = render(picture());
	mounted.push(screen);
	// Of the library's own the terminal has 100 columns, past which Ink draws askew.
	const widen = () => {
		Object.defineProperty(screen.stdout, 'columns', {value: state.size.columns, configurable: true});
		screen.stdout.emit('resize');
	};
	widen();
	const press = async (...keys: string[]) => {
		for (const key of keys) {
			const pressed = {kind: 'key', key, raw: raw.get(key) ?? key} as const;
			const actions = actionsFor(pressed, state);
			for (const action of actions) run(action);
			if (actions.length === 0 && placeOf(state) === 'menu') screen.stdin.write(menuInputFor(pressed));
			screen.rerender(picture());
			// A menu listens from its first effect on.
			if (placeOf(state) === 'menu') await new Promise(setImmediate);
		}
	};

	return {
		press,
		type: text => press(...text),
		resize: (nextColumns, nextRows) => {
			run({type: 'resize', size: {columns: nextColumns, rows: nextRows}});
			widen();
			screen.rerender(picture());
		},
		frame: () => screen.lastFrame() ?? '',
		state: () => state,
		effects: () => effects,
	};
};
