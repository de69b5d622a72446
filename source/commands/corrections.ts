import {areOfOneStep} from '../report/corrections.ts';
import {correctionsText} from '../report/lists.ts';
import {plainJson} from '../report/plain-json.ts';
import {loadAnalysis} from './analyses.ts';
import {byBeginning} from './by-beginning.ts';
import type {Command} from './command.ts';
import {decider} from './correcting.ts';
import {listWidth} from './list-width.ts';
import {readSettings} from './settings.ts';
import {UsageError} from './usage-error.ts';

/** Lists what was decided against the engine, or takes a step of it back. */
export const corrections: Command = {
	name: 'corrections',
	takes: '[undo ID] --workspace FILE',
	summary: 'list the corrections of a workspace and what became of each; undo one',
	about: [
		'Corrections are made in the dashboard, with the key c. ID is the id of one, or the beginning of it.',
	],
	examples: [
		'readout corrections --workspace bridge.workspace.jsonl',
		'readout corrections undo 30526cdb --workspace bridge.workspace.jsonl',
	],
	flags: ['workspace', 'json', 'name'],
	run: async ([action, id, ...rest], flags, streams) => {
		const {workspace} = flags;
		if (!workspace) throw new UsageError('corrections takes --workspace FILE, the file that keeps them');
		if ((action !== undefined && action !== 'undo') || rest.length > 0)
			throw new UsageError('corrections takes nothing, or undo and an id; see "readout corrections --help"');
		if (action === 'undo' && id === undefined)
			throw new UsageError(`undo takes an id; see "readout corrections --workspace ${workspace}"`);
		// Any other file would be one without corrections.
		const {openWorkspace} = await import('../workspace/workspace.ts');
		await openWorkspace(workspace, () => {});
		const {linked, code} = await loadAnalysis([workspace], {}, streams);
		const {overview} = linked;
		if (action === undefined) {
			streams.stdout.write(
				flags.json ? plainJson(overview.corrections) : correctionsText(overview, {width: listWidth(streams)}),
			);
			return code;
		}

		const known = new Map(overview.corrections.map(outcome => [outcome.correction.id, outcome]));
		const list = `readout corrections --workspace ${workspace}`;
		const meant = byBeginning(id!, [...known.keys()], {noun: 'correction', list});
		const {correction, state, reason} = known.get(meant)!;
		if (state === 'undone') throw new UsageError(`${correction.id} is ${reason}`);
		const {keepDecisions} = await import('../workspace/corrections.ts');
		const by = decider({...readSettings(streams.env), ...flags}, streams.env);
		const undone = overview.corrections
			.filter(outcome => outcome.state !== 'undone' && areOfOneStep(outcome.correction, correction))
			.map(outcome => outcome.correction.id);
		const undos = undone.map(of => ({what: 'undo', of}) as const);
		await keepDecisions(workspace, undos, {by, why: null, now: new Date()});
		const more = undone.length - 1;
		streams.stdout.write(
			`${correction.id} undone${more === 0 ? '' : `, and ${more} more that ${more === 1 ? 'was' : 'were'} decided with it`}\n`,
		);
		return code;
	},
};
