import os from 'node:os';
import process from 'node:process';
import type {Outcome, Overview} from '../analysis.ts';
import type {Corrected, Corrector} from '../dashboard/correcting/corrector.ts';
import type {Listed} from '../dashboard/supply.ts';
import {areOfOneStep, decidedAtOnce, decisionLabel} from '../report/corrections.ts';
import {oneLine} from '../terminal/sanitize.ts';
import type {FlagValues} from './command.ts';

/** The name that the system has for the person; in a container that may be a number alone. */
const systemName = (): string => {
	try {
		return os.userInfo().username;
	} catch {
		return `user ${process.getuid?.() ?? 'unknown'}`;
	}
};

/** Who decides: as the settings say, else as the system knows the person. */
export const decider = ({name}: FlagValues, env: NodeJS.ProcessEnv): string =>
	name || env.USER || env.LOGNAME || env.USERNAME || systemName();

/** Corrections made at once, the last of them that hold. */
const lastOf = (outcomes: readonly Outcome[]): Outcome[] => {
	const holding = outcomes.filter(({correction, state}) => correction.what !== 'undo' && state !== 'undone');
	const last = holding.at(-1)?.correction;
	return last ? holding.filter(({correction}) => areOfOneStep(correction, last)) : [];
};

/** What was decided, in words: "set the date of Harbour Post “rang” to 1 Jun 2031". */
const decidedIn = (overview: Overview, outcomes: readonly Outcome[]): string =>
	oneLine(
		decidedAtOnce(outcomes)
			.map(decided => decisionLabel(overview, decided))
			.join('; '),
	);

/**
 * Keeps corrections in a workspace, and links its articles anew after each.
 *
 * @param by Who decides.
 * @param relinked Links the articles with what is kept.
 */
export const correctorOf = (workspace: string, by: string, relinked: () => Promise<Listed>): Corrector => {
	const after = async (
		ids: ReadonlySet<string>,
		messageIn: (overview: Overview) => string,
	): Promise<Corrected> => {
		const shown = await relinked();
		const failed = shown.overview.corrections.find(
			({correction, state}) => ids.has(correction.id) && state !== 'applied',
		);
		return {shown, message: failed ? `Kept, but not applied: ${failed.reason}.` : messageIn(shown.overview)};
	};

	return {
		decide: async (decisions, why) => {
			const {keepDecisions} = await import('../workspace/corrections.ts');
			const kept = await keepDecisions(workspace, decisions, {by, why, now: new Date()});
			return after(new Set(kept.map(({id}) => id)), () => 'Corrected; u takes it back.');
		},
		takeBack: async outcomes => {
			const last = lastOf(outcomes);
			if (last.length === 0) return null;
			const {keepDecisions} = await import('../workspace/corrections.ts');
			const undos = last.map(({correction: {id}}) => ({what: 'undo', of: id}) as const);
			await keepDecisions(workspace, undos, {by, why: null, now: new Date()});
			return after(new Set(), overview => `Taken back: ${decidedIn(overview, last)}.`);
		},
	};
};
