import type {Conflict, Evidence, Figure} from '../../../analysis.ts';
import {oneLine} from '../../../terminal/sanitize.ts';
import {groupBy} from '../../../words.ts';
import type {Marked} from '../../line.ts';
import {concerns} from '../concerns.ts';
import {correctionLines} from '../corrected.ts';
import {fullDate} from '../dates.ts';
import type {Model} from '../model.ts';
import {capital} from '../names.ts';
import type {Scope} from '../scope.ts';
import {overlap} from '../spans.ts';
import {type Column, type Content, columnWidths, type Table, type TableRow} from '../table.ts';

/** Who is given as saying what stands in a passage: a source's name, or null for the outlet's own words. */
const sourceOf = ({article, start, end}: Evidence, model: Model): string | null =>
	(model.statements.get(article) ?? []).find(statement => overlap(statement, {start, end}))?.source?.name ??
	null;

/** Heads that tell the passages of one article apart. A single passage needs none. */
const headsOf = (spans: readonly Evidence[], model: Model): {heads?: readonly string[]} =>
	spans.length < 2
		? {}
		: {heads: spans.map((span, i) => `${i + 1}. ${sourceOf(span, model) ?? 'in its own words'}:`)};

const cellsFrom = (
	columns: readonly Column[],
	evidence: readonly Evidence[],
	model: Model,
): Map<string, Content> =>
	new Map(
		columns.map(({id}): [string, Content] => {
			const spans = evidence.filter(({article}) => article === id);
			if (spans.length === 0) return [id, {kind: 'absent', why: 'lacks it'}];
			const heads = headsOf(spans, model);
			return [id, {kind: 'passages', article: id, spans, note: null, ...heads, marks: () => []}];
		}),
	);

/** What articles without a column say in a conflict, each with its outlet, the date and, where one is given, the source. */
const elsewhereOf = ({evidence}: Conflict, {columns, hidden}: Scope, model: Model): string[] => {
	const shown = new Set(columns.map(({id}) => id));
	return evidence.flatMap(passage => {
		const article = model.articles.get(passage.article);
		if (!article || shown.has(article.id) || hidden.has(article.outlet)) return [];
		const words = oneLine(article.text.slice(passage.start, passage.end));
		const source = sourceOf(passage, model);
		const from = [`${article.outlet}, ${fullDate(article.published)}`, source ?? []].flat().join(' · ');
		return [`${from}: “${words}”`];
	});
};

const conflictRow = (conflict: Conflict, i: number, scope: Scope, model: Model): TableRow => ({
	id: `conflict ${i}`,
	label: capital(conflict.kind),
	note: 'at odds',
	heading: `! ${oneLine(conflict.summary)}`,
	elsewhere: elsewhereOf(conflict, scope, model),
	cells: cellsFrom(scope.columns, conflict.evidence, model),
});

/** A figure in its sentence: the statement around it, else the figure alone. */
const inContext = (figure: Figure, model: Model): Evidence => {
	const around = (model.statements.get(figure.article) ?? []).find(
		({start, end}) => start <= figure.start && end >= figure.end,
	);
	return {article: figure.article, start: around?.start ?? figure.start, end: around?.end ?? figure.end};
};

const figureRow = (figures: readonly Figure[], model: Model, columns: readonly Column[]): TableRow => {
	const cells = new Map(
		columns.map(({id}): [string, Content] => {
			const here = figures.filter(({article}) => article === id);
			if (here.length === 0) return [id, {kind: 'absent', why: 'lacks it'}];
			const marks = here.map(({start, end}): Marked => ({start, end, style: 'figure'}));
			const spans = here.map(figure => inContext(figure, model));
			const unlike = spans.filter((span, i) => spans.findIndex(({start}) => start === span.start) === i);
			return [
				id,
				{kind: 'passages', article: id, spans: unlike, note: null, marks: () => unlike.map(() => marks)},
			];
		}),
	);
	return {
		id: `figure ${oneLine(figures[0]!.of).toLowerCase()}`,
		label: figures[0]!.of,
		note: '',
		heading: null,
		cells,
	};
};

/** What was decided by hand, a row over the full width each. */
const correctionRow = (line: string, i: number): TableRow => ({
	id: `correction ${i}`,
	label: i === 0 ? 'Corrections' : '',
	note: '',
	heading: line,
	cells: new Map(),
});

/** What accounts disagree on, then the figures they give, by what is counted; last what was corrected. */
export const factsView = (model: Model, scope: Scope): Table => {
	const {event, columns} = scope;
	const shown = new Set(columns.map(({id}) => id));
	const inScope = concerns(model, scope);
	const conflicts = (model.conflicts.get(event.series) ?? []).filter(({evidence}) =>
		evidence.some(passage => shown.has(passage.article) && inScope(passage)),
	);
	const figures = columns.flatMap(({id}) => (model.figures.get(id) ?? []).filter(inScope));
	const byCounted = groupBy(figures, ({of}) => [oneLine(of).toLowerCase()]);
	const outlets = (group: readonly Figure[]) =>
		new Set(group.map(({article}) => model.articles.get(article)?.outlet)).size;
	const groups = [...byCounted].sort(([, a], [, b]) => outlets(b) - outlets(a));
	return {
		columns,
		rows: [
			...conflicts.map((conflict, i) => conflictRow(conflict, i, scope, model)),
			...groups.map(([, group]) => figureRow(group, model, columns)),
			...correctionLines(model, scope.events).map(correctionRow),
		],
		leastColumn: columnWidths.sentence,
		empty: 'No figures and no conflicts were found.',
	};
};
