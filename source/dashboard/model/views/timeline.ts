import type {Event, Figure, Report} from '../../../analysis.ts';
import {oneLine} from '../../../terminal/sanitize.ts';
import {denierOf} from '../../../words/denier.ts';
import {type Line, segment} from '../../line.ts';
import {counted} from '../bar.ts';
import {fullDate} from '../dates.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {type Content, columnWidths, type Table, type TableRow} from '../table.ts';

/** Signs of how an article reports an event: as its news, as background, as something to come. */
const signOf = ({role, status}: Report): string => {
	if (status !== 'occurred') return status === 'planned' ? '◇' : '×';
	return role === 'main' ? '●' : '○';
};

const legend: Line = [
	['●', 'news'],
	['○', 'background'],
	['◇', 'planned'],
	['×', 'attempted, denied'],
].flatMap(([sign, meaning]) => [segment(` ${sign}`, 'key'), segment(` ${meaning} `, 'quiet')]);

/** What a report says of an event where others say else: "denied by Oslo". */
const statusTold = (report: Report, {statements}: Model): string => {
	const denier = denierOf(report, statements.get(report.article) ?? []);
	return denier === null ? report.status : `denied by ${oneLine(denier)}`;
};

const cellOf = (
	reports: readonly Report[],
	event: Event,
	model: Model,
	figures: readonly Line[],
): Content => {
	const [first] = reports;
	if (!first) return {kind: 'absent', why: 'lacks it'};
	const lines = reports.map((report): Line => {
		const line = [
			segment(`${signOf(report)} `, 'key'),
			segment(report.role === 'main' ? 'news' : 'background'),
		];
		if (report.status !== event.status || report.status === 'denied')
			line.push(segment(` · ${statusTold(report, model)}`, 'quiet'));
		if (report.date !== event.date) line.push(segment(` · ${fullDate(report.date)}`, 'quiet'));
		return line;
	});
	const mention = first.mentions[0];
	return {
		kind: 'lines',
		lines: [...lines, ...figures],
		evidence: mention ? {article: first.article, start: mention.start, end: mention.end} : null,
	};
};

/** Figures shown in a cell at most. */
const mostFigures = 3;

/** What an article counts in the news of the event, so that figures can be followed from event to event. */
const figureLines = (figures: readonly Figure[]): Line[] =>
	figures
		.slice(0, mostFigures)
		.map(({text, of, hedge}) => [
			segment(
				oneLine([text.toLowerCase().includes(hedge ?? '') ? '' : hedge, text].filter(Boolean).join(' ')),
				'figure',
			),
			segment(` ${oneLine(of)}`, 'quiet'),
		]);

const day = 24 * 60 * 60 * 1000;

/** The time since the event before, in words; null where one of the two has no day. */
const since = (before: string | null, date: string | null): string | null => {
	if (before?.length !== 10 || date?.length !== 10) return null;
	const days = Math.round((Date.parse(date) - Date.parse(before)) / day);
	if (!Number.isFinite(days) || days <= 0) return null;
	return days < 60 ? `${counted(days, 'day')} later` : `${Math.round(days / 30.4)} months later`;
};

const knots = new Map<Event['status'], string>([
	['occurred', '●'],
	['planned', '◇'],
]);

const rowOf = (
	event: Event,
	before: Event | undefined,
	model: Model,
	{event: own, columns}: Scope,
): TableRow => ({
	id: `event ${event.id}`,
	label: fullDate(event.date),
	note: [
		event.status === 'occurred' ? event.kind : `${event.status} ${event.kind}`,
		since(before?.date ?? null, event.date) ?? '',
		event.id === own.id ? '◂ this event' : '',
	].join('\n'),
	heading: null,
	knot: knots.get(event.status) ?? '×',
	cells: new Map(
		columns.map(({id}): [string, Content] => {
			const reports = event.reports.filter(({article}) => article === id);
			const isNews = reports.some(({role}) => role === 'main');
			return [id, cellOf(reports, event, model, isNews ? figureLines(model.figures.get(id) ?? []) : [])];
		}),
	),
});

/**
 * The events of the series in the order in which they happened, which article reports which of them, and the
 * figures that each gives with its news.
 */
export const timelineView = (model: Model, scope: Scope): Table => {
	const events = model.series.get(scope.event.series) ?? [];
	return {
		columns: scope.columns,
		rows: events.map((event, i) => rowOf(event, events[i - 1], model, scope)),
		leastColumn: columnWidths.words,
		legend,
		empty: 'No events.',
	};
};
