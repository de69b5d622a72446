import type {Analysis, Event, Evidence, Statement, Wording} from '../analysis.ts';
import {denierOf} from '../words/denier.ts';
import {listed} from '../words/told.ts';
import type {Comparison} from './comparison.ts';
import {copyLabel} from './copies.ts';
import {
	articleSignatures,
	correctionItems,
	eventCorrectionItems,
	eventSignatures,
	rowSignatures,
} from './correction-blocks.ts';
import {
	type Block,
	type Inline,
	type Item,
	quote,
	type ReportDocument,
	type Section,
	separated,
	soft,
	text,
} from './document.ts';
import {headlineBlocks} from './headlines.ts';
import {
	byline,
	dateLabel,
	eventLabel,
	heading,
	kindLabel,
	languageNote,
	outletNote,
	relationLabel,
} from './labels.ts';
import type {Marked} from './marks.ts';
import {passageAddress} from './passage-address.ts';
import {legendOf, presenceBlocks, silenceLabel} from './presence.ts';
import {reuseBlocks} from './reuse-blocks.ts';
import type {Column, RowCell} from './rows.ts';
import {sourceBlocks} from './source-blocks.ts';
import {toneBlocks} from './tone-blocks.ts';
import {trendBlocks} from './trend-blocks.ts';

/** The outlet of an article. */
export const outletOf = ({articles}: Analysis, article: string): string =>
	articles.find(({id}) => id === article)?.outlet ?? article;

/** The words of a passage. */
export const passageOf = ({articles}: Analysis, {article, start, end}: Evidence): string =>
	articles.find(({id}) => id === article)?.text.slice(start, end) ?? '';

const marked = ({segments, leftOut}: Marked): Inline[] => [
	...segments.map(
		({text: words, mark}): Inline => (mark === null ? text(words) : {kind: 'mark', text: words, mark}),
	),
	...(leftOut.length === 0
		? []
		: [
				text(' (without: '),
				...separated(
					leftOut.map((words): Inline => ({kind: 'left out', text: words})),
					'; ',
				),
				text(')'),
			]),
];

/** "Ada Brandt, quoted, through Harbour Wire"; null for narration. */
const attribution = ({source, kind}: Statement): string | null => {
	if (!source) return null;
	const through = source.via.length === 0 ? '' : `, through ${listed(source.via)}`;
	return `${source.name}, ${kindLabel[kind]}${through}`;
};

/** Who is given as saying the words of a cell, each once. */
const attributions = ({statements}: RowCell): Inline[] => {
	const names = new Set(statements.map(attribution).filter(name => name !== null));
	return names.size === 0 ? [] : [soft([...names].join('; '))];
};

/** Which other event a cell is about: "meeting, Sep 2021: ". */
const aboutOther = ({about}: RowCell): Inline[] =>
	about === null ? [] : [text(`${about.kind}, ${dateLabel(about.date)}: `)];

/** Leads from a cell to its first passage. */
const passageLinks = ({column, spans}: RowCell): Inline[] => {
	const url = spans[0] ? passageAddress(column.article, spans[0]) : null;
	return url === null ? [] : [{kind: 'passage', text: '', url}];
};

const cellContent = (cell: RowCell): Inline[] =>
	cell.presence === 'here'
		? [...aboutOther(cell), ...marked(cell.marked), ...passageLinks(cell), ...attributions(cell)]
		: [soft(silenceLabel(cell.presence))];

const list = (items: Item[]): Block[] => (items.length === 0 ? [] : [{kind: 'list', items}]);

/** Each article once, with all that it says. */
const byArticle = (said: ReadonlyArray<{name: string; content: Inline}>, separator: string): Item[] => {
	const articles = new Map<string, Inline[]>();
	for (const {name, content} of said) {
		const before = articles.get(name) ?? [];
		if (!before.some(other => other.text === content.text)) articles.set(name, [...before, content]);
	}

	return [...articles].map(([label, contents]) => ({label, content: separated(contents, separator)}));
};

type SectionOf = (analysis: Analysis, comparison: Comparison) => Section;

const isMain = ({reports}: Event, article: string): boolean =>
	reports.some(report => report.article === article && report.role === 'main');

const columnItem = ({article, events, name}: Column, comparison: Comparison): Item => {
	const {series, copies, columns} = comparison;
	const reported = events
		.filter(event => isMain(event, article.id))
		.map(({kind, date}) => `${kind} of ${dateLabel(date)}`);
	const copy = copies.find(each => each.article === article.id);
	const original = columns.find(column => column.article.id === copy?.of);
	const notes = [
		byline(article),
		outletNote(article),
		languageNote(article),
		article.excerpt ? 'excerpt' : null,
		copy && original ? copyLabel(copy, original.name) : null,
		series && reported.length > 0 ? `reports the ${reported.join(', ')}` : null,
	];
	const corrected = articleSignatures(article.id, comparison);
	return {
		label: name,
		content: [
			text(`${dateLabel(article.published?.slice(0, 10) ?? null)} · `),
			{kind: 'link', text: article.headline || 'without a headline', url: article.url},
			...(article.alsoAt ?? []).flatMap((url): Inline[] => [
				text(' · also '),
				{kind: 'link', text: url, url},
			]),
			...notes.filter(note => note !== null).map(note => text(` · ${note}`)),
			...(corrected === '' ? [] : [text(' '), soft(corrected)]),
		],
	};
};

const head: SectionOf = (analysis, comparison) => ({
	title: '',
	blocks: list([
		...comparison.columns.map(column => columnItem(column, comparison)),
		...eventCorrectionItems(analysis, comparison),
	]),
});

const timeline: SectionOf = (analysis, comparison) => ({
	title: 'Events',
	blocks: comparison.series
		? list(
				comparison.events.map(event => {
					const {date, kind, status, reports} = event;
					const corrected = eventSignatures(event, comparison);
					const outlets = reports.map(report => {
						const denier = denierOf(report, analysis.statements);
						const role = report.role === 'main' ? '' : ' (background)';
						return `${comparison.nameOf(report.article)}${role}${denier === null ? '' : ` (denied by ${denier})`}`;
					});
					return {
						label: dateLabel(date),
						content: [
							text(`${kind}, ${status}: ${outlets.join(', ')}`),
							...(corrected === '' ? [] : [text(' '), soft(corrected)]),
						],
					};
				}),
			)
		: [],
});

const shared: SectionOf = (_analysis, comparison) => {
	const {columns, rows} = comparison;
	const several = rows.filter(({relation}) => relation !== 'only');
	const legend = legendOf(new Set(several.flatMap(({cells}) => cells.map(({presence}) => presence))));
	if (several.some(({relation}) => relation === 'at odds'))
		legend.push(`${relationLabel['at odds']}: accounts that cannot both be right`);
	return {
		title: 'Said in several articles',
		blocks:
			several.length === 0
				? []
				: [
						{
							kind: 'table',
							columns: columns.map(({name}) => name),
							rows: several.map(row => ({
								title: heading(row.facet),
								note: [relationLabel[row.relation], rowSignatures(row, comparison)].filter(Boolean).join(' '),
								cells: row.cells.map(cellContent),
							})),
							legend: [
								{kind: 'mark', text: 'Marked', mark: 'replaced'},
								text([': words that differ from the first article of the row', ...legend].join('; ')),
							],
						},
					],
	};
};

const only: SectionOf = (_analysis, comparison) => ({
	title: 'Said in one article',
	blocks: comparison.columns.flatMap(({article, name}): Block[] => {
		const items = comparison.rows
			.filter(({relation}) => relation === 'only')
			.flatMap(row =>
				row.cells
					.filter(cell => cell.presence === 'here' && cell.column.article.id === article.id)
					.map(cell => {
						const corrected = rowSignatures(row, comparison);
						const sign = corrected === '' ? [] : [text(' '), soft(corrected)];
						return {label: heading(row.facet), content: [...cellContent(cell), ...sign]};
					}),
			);
		return items.length === 0 ? [] : [{kind: 'group', title: name, items}];
	}),
});

const presence: SectionOf = (_analysis, {columns, rows}) => ({
	title: 'Who tells of what',
	blocks: presenceBlocks(columns, rows),
});

const termContent = ({text: words, tone, lexicon}: Wording['terms'][number]): Inline =>
	quote(tone === 'plain' ? words : `${words} (${tone}${lexicon === null ? '' : `: ${lexicon}`})`);

const wording: SectionOf = (_analysis, comparison) => ({
	title: 'Wording',
	blocks: [
		...headlineBlocks(comparison.columns),
		...comparison.wording.map(
			({concept, terms}): Block => ({
				kind: 'group',
				title: heading(concept),
				items: byArticle(
					terms.map(term => ({name: comparison.nameOf(term.article), content: termContent(term)})),
					', ',
				),
			}),
		),
	],
});

const tone: SectionOf = (_analysis, comparison) => ({
	title: 'Tone',
	blocks: toneBlocks(comparison.columns, comparison.tone),
});

const sources: SectionOf = (_analysis, comparison) => ({
	title: 'Sources',
	blocks: sourceBlocks(comparison.columns, comparison.speakers, comparison.conflicts),
});

const figures: SectionOf = (_analysis, comparison) => ({
	title: 'Figures',
	blocks: list(
		byArticle(
			comparison.figures.map(({article, text: words}) => ({
				name: comparison.nameOf(article),
				content: quote(words),
			})),
			', ',
		),
	),
});

const trends: SectionOf = (_analysis, comparison) => ({title: 'Over time', blocks: trendBlocks(comparison)});

const conflicts: SectionOf = (analysis, comparison) => ({
	title: 'Accounts at odds',
	blocks: comparison.conflicts.map(({summary, evidence}) => ({
		kind: 'group',
		title: summary,
		items: evidence.map(passage => ({
			label: comparison.nameOf(passage.article),
			content: [quote(passageOf(analysis, passage))],
		})),
	})),
});

const ownWords: SectionOf = (analysis, {columns, ownWords: shares, reuse, nameOf}) => {
	const compared = new Set(columns.map(({article}) => article.id));
	return {
		title: 'Own words',
		blocks: reuseBlocks(shares, reuse, {
			nameOf,
			outletOf: article => outletOf(analysis, article),
			wordsOf: passage => passageOf(analysis, passage),
			isCompared: article => compared.has(article),
		}),
	};
};

const apart: SectionOf = (_analysis, comparison) => ({
	title: 'Kept apart',
	blocks: list(comparison.apart.map(({event, why}) => ({label: eventLabel(event), content: [text(why)]}))),
});

const corrections: SectionOf = (analysis, comparison) => ({
	title: 'Corrections',
	blocks: list(correctionItems(analysis, comparison)),
});

const parts: readonly SectionOf[] = [
	head,
	timeline,
	shared,
	only,
	presence,
	wording,
	tone,
	sources,
	figures,
	trends,
	conflicts,
	ownWords,
	apart,
	corrections,
];

/** What a report of a comparison says, section by section; sections with nothing to say are left out. */
export const documentOf = (analysis: Analysis, comparison: Comparison): ReportDocument => ({
	title:
		comparison.series && comparison.event.kind !== 'story'
			? `Series: ${listed(comparison.event.participants)}`
			: eventLabel(comparison.event),
	sections: parts.map(part => part(analysis, comparison)).filter(({blocks}) => blocks.length > 0),
});
