import type {Event, Report} from '../../../analysis.ts';
import {type Line, segment} from '../../line.ts';
import {fullDate} from '../dates.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {type Column, type Content, columnWidths, type Table, type TableRow} from '../table.ts';

/** Signs of how an article reports an event: as its news, as background, as something to come. */
const signOf = ({role, status}: Report): string => {
	if (status !== 'occurred') return status === 'planned' ? '◇' : '×';
	return role === 'main' ? '●' : '○';
};

const cellOf = (reports: readonly Report[], event: Event): Content => {
	const [first] = reports;
	if (!first) return {kind: 'absent', why: 'not reported'};
	const lines = reports.map((report): Line => {
		const line = [
			segment(`${signOf(report)} `, 'key'),
			segment(report.role === 'main' ? 'news' : 'background'),
		];
		if (report.status !== event.status) line.push(segment(` · ${report.status}`, 'quiet'));
		if (report.date !== event.date) line.push(segment(` · ${fullDate(report.date)}`, 'quiet'));
		return line;
	});
	const mention = first.mentions[0];
	return {
		kind: 'lines',
		lines,
		evidence: mention ? {article: first.article, start: mention.start, end: mention.end} : null,
	};
};

const rowOf = (event: Event, scope: Scope, columns: readonly Column[]): TableRow => ({
	id: `event ${event.id}`,
	label: fullDate(event.date),
	note: [
		event.status === 'occurred' ? event.kind : `${event.status} ${event.kind}`,
		event.id === scope.event.id ? '◂ this event' : '',
	].join('\n'),
	heading: null,
	cells: new Map(
		columns.map(({id}): [string, Content] => [
			id,
			cellOf(
				event.reports.filter(({article}) => article === id),
				event,
			),
		]),
	),
});

/** The events of the series in the order in which they happened, and which article reports which of them. */
export const timelineView = (model: Model, scope: Scope): Table => ({
	columns: scope.columns,
	rows: (model.series.get(scope.event.series) ?? []).map(event => rowOf(event, scope, scope.columns)),
	leastColumn: columnWidths.words,
	empty: 'No events.',
});
