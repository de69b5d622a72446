import {type FacetPresence, presenceIn} from '../../../report/presence.ts';
import type {Presence} from '../../../report/rows.ts';
import type {Silence} from '../../../report/silence.ts';
import {type Line, segment} from '../../line.ts';
import {counted} from '../bar.ts';
import type {Model} from '../model.ts';
import {capital} from '../names.ts';
import {narrowHead, type Scope} from '../scope.ts';
import {type Content, columnWidths, evidenceOf, type Table, type TableRow} from '../table.ts';
import {comparedRows} from './rows.ts';

/** Signs that tell without colour who has it, and why another has not. */
const signs = new Map<Presence, string>([
	['here', '●'],
	['lacks it', '–'],
	['elsewhere', '·'],
	['too early', '‹'],
	['not known', '?'],
]);

const meanings = new Map<Presence, string>([
	['here', 'has it'],
	['lacks it', 'lacks it'],
	['elsewhere', 'elsewhere'],
	['too early', 'published before'],
	['not known', 'not in excerpt'],
]);

const legend: Line = [...signs].flatMap(([presence, sign]) => [
	segment(` ${sign}`, 'key'),
	segment(` ${presence === 'here' ? 'statements' : meanings.get(presence)} `, 'quiet'),
]);

type Compared = ReturnType<typeof comparedRows>;

const presenceOf = (content: Content | undefined): {presence: Presence; spans: readonly unknown[]} => {
	if (content?.kind === 'passages') return {presence: 'here', spans: content.spans};
	const silence: Silence = content?.kind === 'absent' ? content.why : 'lacks it';
	return {presence: silence, spans: []};
};

/** A cell leads to the first row of its facet in which the outlet speaks; a silent one to the first at all. */
const cellOf = (
	{presence, statements}: FacetPresence['columns'][number],
	column: string,
	rows: Compared,
): Content => {
	const said = rows.find(({shown}) => shown.cells.get(column)?.kind === 'passages');
	const sign = segment(signs.get(presence)!, presence === 'here' ? 'key' : 'quiet');
	return {
		kind: 'lines',
		lines: [presence === 'here' ? [sign, segment(` ${statements}`)] : [sign]],
		evidence: evidenceOf(said?.shown.cells.get(column)),
		spoken: presence === 'here' ? counted(statements, 'statement') : meanings.get(presence)!,
		row: (said ?? rows[0]!).shown.id,
	};
};

/** Facets by outlets, as the reports have it: who tells of what, and why another does not. */
export const presenceView = (model: Model, scope: Scope, base: string | null): Table => {
	const rows = comparedRows(model, scope, base);
	const {columns} = scope;
	const facets = presenceIn(
		rows.map(({row: {facet}, shown}) => ({
			facet,
			cells: columns.map(({id}) => presenceOf(shown.cells.get(id))),
		})),
	);
	return {
		columns: columns.map(head => narrowHead(head, model, scope)),
		rows: facets.map(({facet, columns: found}): TableRow => {
			const own = rows.filter(({row}) => row.facet === facet);
			return {
				id: `facet ${facet}`,
				label: capital(facet),
				note: '',
				heading: null,
				cells: new Map(columns.map(({id}, at) => [id, cellOf(found[at]!, id, own)])),
			};
		}),
		leastColumn: columnWidths.sign,
		legend,
		dense: true,
		empty: 'Nothing to compare: no row has a cell of this event.',
	};
};
