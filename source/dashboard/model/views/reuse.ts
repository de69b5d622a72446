import type {Reuse} from '../../../analysis.ts';
import {ownWordsOf, sharedAmong} from '../../../report/own-words.ts';
import {segment} from '../../line.ts';
import {counted, partedBar, percent} from '../bar.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {type Content, columnWidths, type Table, type TableRow} from '../table.ts';

const origins = new Map<Reuse['from'], string>([
	['readout', 'from the readout'],
	['wire', 'from a wire'],
	['article', 'from an article'],
	[null, 'origin unknown'],
]);

/** How much of an article, furniture aside, stands in others of the comparison too. */
const sharedPart = (model: Model, id: string, among: readonly Reuse[]): Content => {
	const {words, own} = ownWordsOf(model.articles.get(id)!, among);
	const first = among.flatMap(({spans}) => spans).find(({article}) => article === id);
	const share = words === 0 ? 0 : (words - own) / words;
	const [ownBar, sharedBar] = partedBar(1 - share);
	return {
		kind: 'lines',
		lines: [
			[segment(ownBar, 'key'), segment(sharedBar, 'differs'), segment(` ${percent(1 - share)} own`)],
			[segment(`${words - own} of ${counted(words, 'word')} shared`, 'quiet')],
		],
		evidence: first ?? null,
	};
};

/**
 * The words that articles share, longest first, be it with articles that are not compared here; above them the
 * share that those compared have in common.
 */
export const reuseView = (model: Model, {columns}: Scope): Table => {
	const shown = new Set(columns.map(({id}) => id));
	const among = sharedAmong(model.analysis.reuse, shown);
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
					if (spans.length === 0) return [id, {kind: 'absent', why: 'lacks it'}];
					return [id, {kind: 'passages', article: id, spans, note: null, marks: () => []}];
				}),
			);
			const note = [origins.get(reuse.from)!, elsewhere > 0 ? `+${elsewhere} elsewhere` : ''].join('\n');
			return [{id: `reuse ${i}`, label: counted(reuse.words, 'word'), note, heading: null, cells}];
		});
	const shares: TableRow = {
		id: 'shares',
		label: 'Own words',
		note: '█ own\n░ shared with those here',
		heading: null,
		cells: new Map(columns.map(({id}) => [id, sharedPart(model, id, among)])),
	};
	return {
		columns,
		rows: rows.length > 0 ? [shares, ...rows] : [],
		leastColumn: columnWidths.sentence,
		empty: 'These articles share no longer run of words.',
	};
};
