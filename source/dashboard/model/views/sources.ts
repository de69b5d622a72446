import type {Statement} from '../../../analysis.ts';
import {saidWords} from '../../../report/speakers.ts';
import {segment} from '../../line.ts';
import {bar, counted, percent} from '../bar.ts';
import {concerns} from '../concerns.ts';
import {groupBy} from '../group-by.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {type Content, columnWidths, type Table, type TableRow} from '../table.ts';

const ownVoice = 'The outlet itself';
const voiceOf = ({source}: Statement): string => source?.name ?? ownVoice;

type Share = {statements: readonly Statement[]; words: number; of: number};

const cellOf = ({statements, words, of}: Share): Content => {
	const via = new Set(statements.flatMap(({source}) => source?.via ?? []));
	const share = of === 0 ? 0 : words / of;
	return {
		kind: 'lines',
		lines: [
			[segment(bar(share), 'key'), segment(` ${percent(share)}`)],
			[segment(`${counted(statements.length, 'statement')}, ${counted(words, 'word')}`, 'quiet')],
			...(via.size > 0 ? [[segment(`via ${[...via].join(', ')}`, 'quiet')]] : []),
		],
		evidence: statements[0]!,
	};
};

/** Who speaks in each article, and how much: words of statements, by the source that is given for them. */
export const sourcesView = (model: Model, scope: Scope): Table => {
	const shares = new Map<string, Map<string, Share>>();
	const totals = new Map<string, number>();
	const inScope = concerns(model, scope);
	for (const {id} of scope.columns) {
		const statements = (model.statements.get(id) ?? []).filter(inScope);
		const of = statements.reduce((sum, statement) => sum + saidWords(statement), 0);
		for (const [voice, said] of groupBy(statements, statement => [voiceOf(statement)])) {
			const words = said.reduce((sum, statement) => sum + saidWords(statement), 0);
			shares.set(voice, (shares.get(voice) ?? new Map()).set(id, {statements: said, words, of}));
			totals.set(voice, (totals.get(voice) ?? 0) + words);
		}
	}

	const order = [...totals].sort(([, a], [, b]) => b - a).map(([voice]) => voice);
	const rows = [ownVoice, ...order.filter(voice => voice !== ownVoice)].flatMap((voice): TableRow[] => {
		const byArticle = shares.get(voice);
		if (!byArticle) return [];
		const cells = new Map(
			scope.columns.map(({id}): [string, Content] => {
				const share = byArticle.get(id);
				return [id, share ? cellOf(share) : {kind: 'absent', why: 'not reported'}];
			}),
		);
		const note = voice === ownVoice ? '' : counted(byArticle.size, 'outlet');
		return [{id: `source ${voice}`, label: voice, note, heading: null, cells}];
	});
	return {columns: scope.columns, rows, leastColumn: columnWidths.words, empty: 'No statements were found.'};
};
