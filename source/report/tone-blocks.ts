import type {ReportingTone} from '../analysis.ts';
import {type Block, type Inline, quote, separated, soft, text} from './document.ts';
import type {Column} from './rows.ts';
import {type Count, counted, isTelling, type ToneKind, type ToneMark, toneKinds, toneLabel} from './tone.ts';

const named = ({text: word, tone, uses}: Count): string => {
	const times = uses.length > 1 ? ` ×${uses.length}` : '';
	const how = tone === null || tone === 'neutral' ? '' : ` (${tone})`;
	return `${word}${times}${how}`;
};

/** "3: grim ×2, bold"; a dash where there is none. */
const cellOf = (marks: readonly ToneMark[]): Inline[] =>
	marks.length === 0
		? [soft('–')]
		: [
				text(`${marks.length}: `),
				...separated(
					counted(marks).map(each => quote(named(each))),
					', ',
				),
			];

/** Characters shown on either side of a marked word. */
const around = 48;

/** The words around a mark, cut between words, within its line. */
const passageOf = (article: string, {start, end}: ToneMark): string => {
	const before = article.slice(Math.max(0, start - around), start);
	const after = article.slice(end, end + around);
	const head = before.split('\n').at(-1)!;
	const tail = after.split('\n', 1)[0]!;
	const cutHead = head === before && start > around ? `… ${head.replace(/^\S*\s+/, '')}` : head.trimStart();
	const cutTail = tail === after && end + around < article.length ? `${tail.replace(/\s+\S*$/, '')} …` : tail;
	return `${cutHead}${article.slice(start, end)}${cutTail}`.trimEnd();
};

const kindNames: Readonly<Record<ToneKind, string>> = {
	loaded: 'loaded',
	intensifier: 'intensifier',
	hedge: 'hedge',
	reporting: 'reporting verb',
};

const kindName = (kind: ToneKind, tone: ReportingTone | null): string =>
	tone === null ? kindNames[kind] : `${kindNames[kind]}, ${tone}`;

/** Who chose the word: nobody is given a word that the outlet put what they said in. */
const whoseWord = ({source, quoted}: ToneMark): string[] => {
	if (source === null) return [];
	return [quoted ? `quoted from ${source}` : `in the outlet’s words, of what ${source} said`];
};

/**
 * The words that published lists mark, by outlet: first how many and which, then each in its passage. They are
 * counted and shown; nothing is made of the counts.
 */
export const toneBlocks = (columns: readonly Column[], marks: readonly ToneMark[]): Block[] => {
	const of = (article: string): ToneMark[] => marks.filter(mark => mark.article === article);
	const rows = toneKinds
		.filter(kind => marks.some(mark => mark.kind === kind))
		.map(kind => ({
			title: toneLabel[kind],
			note: [...new Set(marks.filter(mark => mark.kind === kind).map(({lexicon}) => lexicon))]
				.sort()
				.join(', '),
			cells: columns.map(({article}) => cellOf(of(article.id).filter(mark => mark.kind === kind))),
		}));
	if (rows.length === 0) return [];
	return [
		{
			kind: 'table',
			columns: columns.map(({name}) => name),
			rows,
			legend: [
				text(
					'Words that the list named marks, in quotations and in the outlet’s own text. They are counted, not weighed.',
				),
			],
		},
		...columns.flatMap(({article, name}): Block[] => {
			const items = of(article.id)
				.filter(isTelling)
				.map(mark => ({
					label: mark.text,
					content: [
						quote(passageOf(article.text, mark)),
						soft([kindName(mark.kind, mark.tone), mark.lexicon, whoseWord(mark)].flat().join(' · ')),
					],
				}));
			return items.length === 0 ? [] : [{kind: 'group', title: name, items}];
		}),
	];
};
