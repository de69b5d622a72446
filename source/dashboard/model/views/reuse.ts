import type {Reuse, Span} from '../../../analysis.ts';
import {segment} from '../../line.ts';
import {bar, counted, percent} from '../bar.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {countWords, mergeSpans} from '../spans.ts';
import {type Content, columnWidths, type Table, type TableRow} from '../table.ts';

const origins = new Map<Reuse['from'], string>([
	['readout', 'from the readout'],
	['wire', 'from a wire'],
	['article', 'from an article'],
	[null, 'origin unknown'],
]);

/** How much of an article, furniture aside, stands in other articles too. */
const sharedPart = (model: Model, id: string): Content => {
	const article = model.articles.get(id)!;
	const copied: Span[] = (model.reuse.get(id) ?? []).flatMap(({spans}) =>
		spans.filter(span => span.article === id).map(({start, end}) => ({start, end})),
	);
	const words = (spans: readonly Span[]) =>
		mergeSpans(spans).reduce((sum, span) => sum + countWords(article.text, span), 0);
	const all = countWords(article.text, {start: 0, end: article.text.length}) - words(article.furniture);
	const shared = words(copied);
	const share = all === 0 ? 0 : shared / all;
	return {
		kind: 'lines',
		lines: [
			[segment(bar(share), 'differs'), segment(` ${percent(share)} shared`)],
			[segment(bar(1 - share), 'key'), segment(` ${percent(1 - share)} own`)],
			[segment(`${shared} of ${counted(all, 'word')}`, 'quiet')],
		],
		evidence: copied[0] ? {article: id, ...copied[0]} : null,
	};
};

/** The words that several articles share, longest first, below the share that they make of each article. */
export const reuseView = (model: Model, {columns}: Scope): Table => {
	const shown = new Set(columns.map(({id}) => id));
	const passages = new Set(columns.flatMap(({id}) => model.reuse.get(id) ?? []));
	const rows = [...passages]
		.sort((a, b) => b.words - a.words)
		.flatMap((reuse, i): TableRow[] => {
			const here = reuse.spans.filter(({article}) => shown.has(article));
			const elsewhere =
				new Set(reuse.spans.map(({article}) => article)).size -
				new Set(here.map(({article}) => article)).size;
			const cells = new Map(
				columns.map(({id}): [string, Content] => {
					const spans = here.filter(({article}) => article === id);
					if (spans.length === 0) return [id, {kind: 'absent', why: 'not reported'}];
					return [id, {kind: 'passages', article: id, spans, note: null, marks: () => []}];
				}),
			);
			const note = [origins.get(reuse.from)!, elsewhere > 0 ? `+${elsewhere} elsewhere` : ''].join('\n');
			return [{id: `reuse ${i}`, label: counted(reuse.words, 'word'), note, heading: null, cells}];
		});
	const shares: TableRow = {
		id: 'shares',
		label: 'Shared words',
		note: 'of the article',
		heading: null,
		cells: new Map(columns.map(({id}) => [id, sharedPart(model, id)])),
	};
	return {
		columns,
		rows: rows.length > 0 ? [shares, ...rows] : [],
		leastColumn: columnWidths.sentence,
		empty: 'These articles share no longer run of words.',
	};
};
