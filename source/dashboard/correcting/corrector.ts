import type {Analysis, Decision, Outcome} from '../../analysis.ts';
import type {Model} from '../model/model.ts';
import type {State} from '../state.ts';
import {type Listed, modelOf} from '../supply.ts';
import {followed} from './follow.ts';

/** The articles as they are linked with a correction, and what there is to say of it in a line. */
export type Corrected = {shown: Analysis | Listed; message: string};

/** Takes down what an analyst decides, and links the articles anew. */
export type Corrector = {
	decide: (decisions: readonly Decision[], why: string | null) => Promise<Corrected>;
	/**
	 * Takes back what was decided last; null where there is nothing.
	 *
	 * @param outcomes Of the corrections that are shown.
	 */
	takeBack: (outcomes: readonly Outcome[]) => Promise<Corrected | null>;
};

/** What is said where corrections cannot be kept. */
export const nowhereToKeep =
	'Corrections are kept in a workspace: readout add FILE … --workspace NEWS.jsonl, then readout --workspace NEWS.jsonl';

/** What is shown after a correction: another model, and the state in it. */
export type Shown = {model: Model; state: State; message: string};

/**
 * Carries a correction out.
 *
 * @param shown What is shown once it is done: the person goes on meanwhile.
 */
export const shownAfter = async (
	task: () => Promise<Corrected | null>,
	shown: () => {model: Model; state: State},
): Promise<Shown> => {
	const corrected = await task();
	const {model, state} = shown();
	if (corrected === null) return {model, state, message: 'There is no correction to take back.'};
	const next = modelOf(corrected.shown);
	return {model: next, state: followed(state, model, next), message: corrected.message};
};
