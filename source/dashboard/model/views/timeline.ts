import type {Event, Report} from '../../../analysis.ts';
import {type Silence, silenceOn} from '../../../report/silence.ts';
import {figureWords, type Trend, trendsIn} from '../../../report/trends.ts';
import {oneLine} from '../../../terminal/sanitize.ts';
import {widthOf} from '../../../terminal/width.ts';
import {denierOf} from '../../../words/denier.ts';
import {type Line, segment} from '../../line.ts';
import {bar, counted} from '../bar.ts';
import {fullDate, shortDate} from '../dates.ts';
import type {Model} from '../model.ts';
import {narrowHead, type Scope} from '../scope.ts';
import {legendOf, silentCell} from '../silence-signs.ts';
import {type Content, columnWidths, type Table, type TableRow} from '../table.ts';

/** Signs of how an article reports an event: as its news, as background, as something to come. */
const signOf = ({role, status}: Report): string => {
	if (status !== 'occurred') return status === 'planned' ? '◇' : '×';
	return role === 'main' ? '●' : '○';
};

const signLegend: Line = [
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

/** Whether a report has to say what became of the event. */
const isOdd = ({status}: Report, event: Event): boolean => status !== event.status || status === 'denied';

/** How an article reports an event; the day too, where it gives another than most. */
const cellOf = (reports: readonly [Report, ...Report[]], event: Event, model: Model): Content => {
	const [first] = reports;
	const mention = first.mentions[0];
	return {
		kind: 'lines',
		lines: reports.map((report): Line => {
			const line = [segment(signOf(report), 'key')];
			if (isOdd(report, event)) line.push(segment(` ${statusTold(report, model)}`, 'quiet'));
			if (report.date !== event.date) line.push(segment(` ${shortDate(report.date)}`, 'quiet'));
			return line;
		}),
		evidence: mention ? {article: first.article, start: mention.start, end: mention.end} : null,
		spoken: reports
			.map(report =>
				[
					report.role === 'main' ? 'news' : 'background',
					...(isOdd(report, event) ? [statusTold(report, model)] : []),
					...(report.date === event.date ? [] : [fullDate(report.date)]),
				].join(', '),
			)
			.join('; '),
	};
};

const day = 24 * 60 * 60 * 1000;

/** The time since the event before, in words; null where one of the two has no day. */
const since = (before: string | null, date: string | null): string | null => {
	if (before?.length !== 10 || date?.length !== 10) return null;
	const days = Math.round((Date.parse(date) - Date.parse(before)) / day);
	if (!Number.isFinite(days) || days <= 0) return null;
	return days < 60 ? `${counted(days, 'day')} later` : `${Math.round(days / 30.4)} months later`;
};

/** The reports of an event in one article, or why there are none. */
type Told = readonly [Report, ...Report[]] | Silence;

/** What each column tells of an event. */
const toldOf = (event: Event, {articles}: Model, {columns}: Scope): Map<string, Told> =>
	new Map(
		columns.map(({id}): [string, Told] => {
			const [first, ...others] = event.reports.filter(({article}) => article === id);
			return [id, first ? [first, ...others] : silenceOn(articles.get(id)!, event, articles)];
		}),
	);

const knots = new Map<Event['status'], string>([
	['occurred', '●'],
	['planned', '◇'],
]);

const rowOf = (
	event: Event,
	before: Event | undefined,
	model: Model,
	{event: own}: Scope,
	told: ReadonlyMap<string, Told>,
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
		[...told].map(([id, reports]): [string, Content] => [
			id,
			typeof reports === 'string' ? silentCell(reports) : cellOf(reports, event, model),
		]),
	),
});

/** A figure over time, as bars from the earliest on, and by outlet. */
const trendRow = ({of, figures}: Trend, model: Model, {columns}: Scope): TableRow => {
	const most = Math.max(...figures.map(({figure}) => figure.upper ?? figure.value));
	const texts = figures.map(({figure}) => oneLine(figureWords(figure)));
	const longest = Math.max(...texts.map(widthOf));
	return {
		id: `trend ${figures.map(({figure}) => `${figure.article} ${figure.start}`).join(' ')}`,
		label: 'told by',
		note: '',
		heading: null,
		picture: [
			[segment(oneLine(of) || 'amount', 'strong'), segment(' over time', 'quiet')],
			...figures.map(
				({figure, published}, i): Line => [
					segment(fullDate(published).padStart(dateWidth), 'quiet'),
					segment(' '),
					segment(bar(figure.value / most), 'figure'),
					segment(` ${texts[i]}${' '.repeat(longest - widthOf(texts[i]!))}`),
					segment(`  ${model.articles.get(figure.article)!.outlet}`, 'quiet'),
				],
			),
		],
		cells: new Map(
			columns.map(({id}): [string, Content] => {
				const told = figures.find(({figure}) => figure.article === id)?.figure;
				if (!told) return [id, {kind: 'absent', why: 'lacks it'}];
				return [
					id,
					{kind: 'lines', lines: [[segment('●', 'key')]], evidence: told, spoken: oneLine(figureWords(told))},
				];
			}),
		),
	};
};

/** "11 Feb 2022". */
const dateWidth = 11;

/**
 * The events of the series in the order in which they happened, which article reports which of them, and the figures
 * that change from article to article.
 */
export const timelineView = (model: Model, scope: Scope): Table => {
	const {series} = scope.event;
	const events = model.series.get(series) ?? [];
	const shown = new Map(scope.columns.map(({id}) => [id, model.articles.get(id)!]));
	const told = events.map(event => toldOf(event, model, scope));
	const silences = new Set(
		told.flatMap(each => [...each.values()].filter(reports => typeof reports === 'string')),
	);
	// What a dash is goes without saying, and there is little room.
	silences.delete('lacks it');
	const trends = trendsIn(model.rows.get(series) ?? [], model.figures, shown);
	return {
		columns: scope.columns.map(head => narrowHead(head, model, scope)),
		rows: [
			...events.map((event, i) => rowOf(event, events[i - 1], model, scope, told[i]!)),
			...trends.map(trend => trendRow(trend, model, scope)),
		],
		leastColumn: columnWidths.sign,
		legend: [...signLegend, ...legendOf(silences)],
		empty: 'No events.',
	};
};
