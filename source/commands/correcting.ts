import os from 'node:os';
import {Writable} from 'node:stream';
import type {Correction, Outcome} from '../analysis.ts';
import type {Corrected, Corrector} from '../dashboard/correcting/corrector.ts';
import {loadAnalysis} from './analyses.ts';
import type {FlagValues, Streams} from './command.ts';

/** Who decides: as the settings say, else as the system knows the person. */
export const decider = ({name}: FlagValues, env: NodeJS.ProcessEnv): string =>
	name || env.USER || env.LOGNAME || env.USERNAME || os.userInfo().username;

/** Corrections made at once, the last of them that hold. */
const lastOf = (outcomes: readonly Outcome[]): Correction[] => {
	const holding = outcomes
		.filter(({correction, state}) => correction.what !== 'undo' && state !== 'undone')
		.map(({correction}) => correction);
	const last = holding.at(-1);
	return holding.filter(({at, by}) => at === last?.at && by === last.by);
};

/**
 * Keeps corrections in a workspace, and links its articles anew after each.
 *
 * @param files All that is analysed, the workspace among it.
 * @param flags How they are read, and who decides.
 */
export const correctorOf = (
	workspace: string,
	files: readonly string[],
	flags: FlagValues,
	streams: Streams,
): Corrector => {
	const by = decider(flags, streams.env);
	// What is wrong with the files was told when they were first read; the screen has no room for it again.
	const nowhere: unknown = new Writable({write: (_chunk, _encoding, done) => done()});
	const quiet = {...streams, stderr: nowhere as NodeJS.WriteStream};
	const analysed = async () => (await loadAnalysis(files, flags, quiet)).linked.whole();
	const after = async (ids: ReadonlySet<string>, message: string): Promise<Corrected> => {
		const analysis = await analysed();
		const failed = analysis.corrections.find(
			({correction, state}) => ids.has(correction.id) && state !== 'applied',
		);
		return {analysis, message: failed ? `Kept, but not applied: ${failed.reason}.` : message};
	};

	return {
		decide: async (decisions, why) => {
			const {keepDecisions} = await import('../workspace/corrections.ts');
			const kept = await keepDecisions(workspace, decisions, {by, why, now: new Date()});
			return after(new Set(kept.map(({id}) => id)), 'Corrected; u takes it back.');
		},
		takeBack: async () => {
			const last = lastOf((await analysed()).corrections);
			if (last.length === 0) return null;
			const {keepDecisions} = await import('../workspace/corrections.ts');
			const undos = last.map(({id}) => ({what: 'undo', of: id}) as const);
			await keepDecisions(workspace, undos, {by, why: null, now: new Date()});
			return after(new Set(), `Taken back: ${last.map(({what}) => what).join(', ')}.`);
		},
	};
};
