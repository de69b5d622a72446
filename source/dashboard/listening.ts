import {oneLine} from '../terminal/sanitize.ts';
import {followed} from './correcting/follow.ts';
import type {Model} from './model/model.ts';
import {reduce} from './reduce.ts';
import {settle} from './settle.ts';
import type {State} from './state.ts';
import {detailed, type Listed, type Listener, modelOf} from './supply.ts';

/** A model, and the state in it. */
export type Shown = {model: Model; state: State};

/** What a supply tells is shown to. */
type Screen = {
	/** True where what was told cannot be taken back: then all is shown at once, when it is there. */
	linear: boolean;
	shown: () => Shown;
	show: (next: Shown) => void;
	/** The state to begin with in a model; null where somebody has begun. */
	begun: (model: Model) => State | null;
	/** Details came, or those that were asked for will not. */
	came: () => void;
	failed: (error: unknown) => void;
};

/** Shows what a supply tells. `ready` resolves when all is read. */
export const listenerFor = ({
	linear,
	shown,
	show,
	begun,
	came,
	failed,
}: Screen): {listener: Listener; ready: Promise<void>} => {
	let held: Listed | null = null;
	let isReady = () => {};
	const ready = new Promise<void>(resolve => {
		isReady = resolve;
	});
	const list = (listed: Listed): Shown => {
		const {model, state} = shown();
		const next = modelOf(listed);
		came();
		const first = begun(next);
		return {model: next, state: first ? {...first, progress: state.progress} : followed(state, model, next)};
	};

	const listener: Listener = {
		listed: listed => {
			if (linear) held = listed;
			else show(list(listed));
		},
		detailed: (key, detail) => {
			const model = detailed(shown().model, key, detail);
			came();
			show({model, state: settle(shown().state, model)});
		},
		progressed: progress => {
			const {model, state} = shown();
			if (!linear && progress !== null) show({model, state: {...state, progress}});
		},
		read: message => {
			const {model, state} = held ? list(held) : shown();
			const done = {...state, progress: null};
			show({
				model,
				state: message === null ? done : reduce(done, {type: 'say', message: oneLine(message)}, model),
			});
			isReady();
		},
		failed,
	};
	return {listener, ready};
};
