import {askHint, askLabels} from '../correcting/asks.ts';
import {filterProblem} from '../model/filter-problem.ts';
import type {Model} from '../model/model.ts';
import {capital} from '../model/names.ts';
import {offered} from '../presses.ts';
import {currentMatches} from '../selectors.ts';
import type {Overlay, State} from '../state.ts';

/** The line of a prompt, in words. What is typed stands at its end, where the cursor is. */
export const promptText = (overlay: Overlay & {kind: 'prompt'}, model: Model, state: State): string => {
	const {text, chosen} = overlay;
	switch (overlay.prompt) {
		case 'search': {
			const count =
				text === '' ? '' : `, ${currentMatches(model, {...state, overlay: null}, text).length} found`;
			return `Search${count}: ${text}`;
		}

		case 'filter': {
			const problem = filterProblem(text, true);
			return `Filter${problem === null ? '' : `, ${problem}`}: ${text}`;
		}

		case 'correct': {
			const {about} = overlay.ask;
			return `${capital(askLabels[about].replace(': ', ''))}, ${askHint(overlay.ask, text).hint}: ${text}`;
		}

		case 'command': {
			const commands = offered(state);
			const at = Math.min(chosen, commands.length - 1);
			const named = commands[at];
			const what = named ? `, ${at + 1} of ${commands.length}, ${named.command}` : ', none has this name';
			return `Command${what}: ${text}`;
		}
	}
};
