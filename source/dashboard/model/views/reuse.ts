import type {Reuse} from '../../../analysis.ts';
import {type Copy, copiesIn, copyLabel} from '../../../report/copies.ts';
import {ownWordsOf, sharedBy} from '../../../report/own-words.ts';
import {originLabel} from '../../../report/reuse-blocks.ts';
import {listed} from '../../../words/told.ts';
import {segment} from '../../line.ts';
import {counted, partedBar, percent} from '../bar.ts';
import {shortDate} from '../dates.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {type Column, type Content, columnName, columnWidths, type Table, type TableRow} from '../table.ts';

/** Says of an article whose text it has, or who has its own. */
const sameText = (columns: readonly Column[], id: string, copies: readonly Copy[]): string[] => {
	const nameOf = (article: string): string => columnName(columns.find(column => column.id === article)!);
	const copy = copies.find(({article}) => article === id);
	if (copy) return [copyLabel(copy, nameOf(copy.of))];
	const others = copies.filter(({of}) => of === id).map(({article}) => nameOf(article));
	return others.length === 0 ? [] : [`its text is also in ${listed([...new Set(others)])}`];
};

/** How much of an article, furniture aside, stands in any other too. */
const sharedPart = (
	model: Model,
	columns: readonly Column[],
	id: string,
	shared: readonly Reuse[],
	copies: readonly Copy[],
): Content => {
	const {words, own} = ownWordsOf(model.articles.get(id)!, shared);
	const first = shared.flatMap(({spans}) => spans).find(({article}) => article === id);
	const share = words === 0 ? 0 : (words - own) / words;
	const [ownBar, sharedBar] = partedBar(1 - share);
	return {
		kind: 'lines',
		lines: [
			[segment(ownBar, 'key'), segment(sharedBar, 'differs'), segment(` ${percent(1 - share)} own`)],
			...sameText(columns, id, copies).map(line => [segment(line, 'strong')]),
			[segment(`${words - own} of ${counted(words, 'word')} shared`, 'quiet')],
		],
		evidence: first ?? null,
	};
};

/** Which articles have a passage that are not compared: one with its outlet and day, of several how many. */
const alsoIn = (others: readonly string[], {articles}: Model): string[] => {
	const only = others.length === 1 ? articles.get(others[0]!) : undefined;
	if (only) return [`also in ${only.outlet}, ${shortDate(only.published)}`];
	return others.length === 0 ? [] : [`+${others.length} elsewhere`];
};

/**
 * The words that articles share with each other or with any that is not compared here, longest first; above them how
 * much of each article that is.
 */
export const reuseView = (model: Model, {event, columns}: Scope): Table => {
	const shown = new Set(columns.map(({id}) => id));
	const shared = sharedBy(model.reuse(event.series), shown);
	const rows = shared.map((reuse, i): TableRow => {
		const here = reuse.spans.filter(({article}) => shown.has(article));
		const outlets = new Set(reuse.spans.map(({article}) => model.articles.get(article)?.outlet));
		const others = new Set(reuse.spans.map(({article}) => article).filter(article => !shown.has(article)));
		const cells = new Map(
			columns.map(({id}): [string, Content] => {
				const spans = here.filter(({article}) => article === id);
				if (spans.length === 0) return [id, {kind: 'absent', why: 'lacks it'}];
				return [id, {kind: 'passages', article: id, spans, note: null, marks: () => []}];
			}),
		);
		const note = [originLabel(reuse.from, outlets.size), ...alsoIn([...others], model)].join('\n');
		return {id: `reuse ${i}`, label: counted(reuse.words, 'word'), note, heading: null, cells};
	});
	const copies = copiesIn(columns.map(({id}) => model.articles.get(id)!));
	const shares: TableRow = {
		id: 'shares',
		label: 'Own words',
		note: '█ own\n░ in others too',
		heading: null,
		cells: new Map(columns.map(({id}) => [id, sharedPart(model, columns, id, shared, copies)])),
	};
	return {
		columns,
		rows: rows.length > 0 ? [shares, ...rows] : [],
		leastColumn: columnWidths.sentence,
		empty: 'These articles share no longer run of words.',
	};
};
