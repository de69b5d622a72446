import {type FacetPresence, presenceIn} from '../../../report/presence.ts';
import type {Presence} from '../../../report/rows.ts';
import type {Silence} from '../../../report/silence.ts';
import {type Line, segment} from '../../line.ts';
import {counted} from '../bar.ts';
import type {Model} from '../model.ts';
import {capital} from '../names.ts';
import {narrowHead, type Scope} from '../scope.ts';
import {legendOf, silentCell} from '../silence-signs.ts';
import {type Content, columnWidths, evidenceOf, type Table, type TableRow} from '../table.ts';
import {comparedRows} from './rows.ts';

const legend: Line = [segment(' ●', 'key'), segment(' statements ', 'quiet')];

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
	if (presence !== 'here') return silentCell(presence, rows[0]!.shown.id);
	const said = rows.find(({shown}) => shown.cells.get(column)?.kind === 'passages')!;
	return {
		kind: 'lines',
		lines: [[segment('●', 'key'), segment(` ${statements}`)]],
		evidence: evidenceOf(said.shown.cells.get(column)),
		spoken: counted(statements, 'statement'),
		row: said.shown.id,
	};
};

const silencesIn = (facets: readonly FacetPresence[]): Set<Silence> =>
	new Set(
		facets.flatMap(({columns}) => columns.flatMap(({presence}) => (presence === 'here' ? [] : [presence]))),
	);

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
		legend: [...legend, ...legendOf(silencesIn(facets))],
		dense: true,
		empty: 'Nothing to compare: no row has a cell of this event.',
	};
};
