import type {Analysis, Article} from '../analysis.ts';
import {clean} from './clean.ts';
import type {Comparison} from './comparison.ts';
import {copyLabel} from './copies.ts';
import {decisionLabel, signature} from './corrections.ts';
import {originLabel} from './reuse-blocks.ts';
import {outletOf, passageOf} from './sections.ts';

/**
 * A field that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe before it
 * (OWASP, "CSV Injection"). Quoted where RFC 4180 asks for it.
 */
const field = (value: string | number): string => {
	const text = clean(String(value));
	const harmless = typeof value === 'string' && /^["'\s]*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text;
	return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const columns = [
	'part',
	'about',
	'relation',
	'row',
	'outlet',
	'published',
	'event',
	'presence',
	'passage',
	'differs',
	'left out',
	'source',
	'kind',
	'through',
	'headline',
	'author',
	'address',
] as const;

type Record = Partial<{[column in (typeof columns)[number]]: string | number}>;

/** Several values in one field, each once. */
const each = (values: readonly string[]): string =>
	[...new Set(values.filter(value => value !== ''))].join('; ');

/** What a record tells of the article that it quotes. */
const fieldsOf = ({outlet, published, headline, author, url}: Article): Record => ({
	outlet,
	published: published ?? '',
	headline,
	author: author ?? '',
	address: url ?? '',
});

const articleFields = ({articles}: Analysis, id: string): Record => {
	const article = articles.find(each => each.id === id);
	return article ? fieldsOf(article) : {outlet: id};
};

const rowRecords = ({rows}: Comparison): Record[] =>
	rows.flatMap(({id, facet, relation, cells}) =>
		cells.map(({column: {article, events}, presence, about, text, marked, statements}) => ({
			part: 'row',
			about: facet,
			relation,
			row: id,
			...fieldsOf(article),
			event: about?.id ?? events.map(({id: event}) => event).join(' '),
			presence,
			passage: text,
			differs: marked.segments
				.filter(({mark}) => mark === 'added' || mark === 'replaced')
				.map(segment => segment.text)
				.join('; '),
			'left out': marked.leftOut.join('; '),
			source: each(statements.map(({source}) => source?.name ?? '')),
			kind: each(statements.map(({kind}) => kind)),
			through: each(statements.flatMap(({source}) => source?.via ?? [])),
		})),
	);

const otherRecords = (
	analysis: Analysis,
	{wording, tone, figures, conflicts, reuse, copies, apart, corrections, nameOf}: Comparison,
): Record[] => [
	...wording.flatMap(({concept, terms}) =>
		terms.map(({article, text, tone}) => ({
			part: 'wording',
			about: concept,
			...articleFields(analysis, article),
			passage: text,
			kind: tone,
		})),
	),
	...tone.map(({article, kind, text, tone: manner, lexicon, source}) => ({
		part: 'tone',
		about: manner === null ? kind : `${kind}: ${manner}`,
		...articleFields(analysis, article),
		passage: text,
		source: source ?? '',
		kind: lexicon,
	})),
	...figures.map(({article, text, of}) => ({
		part: 'figure',
		about: of,
		...articleFields(analysis, article),
		passage: text,
	})),
	...conflicts.flatMap(({kind, summary, evidence}) =>
		evidence.map(passage => ({
			part: 'conflict',
			about: summary,
			kind,
			...articleFields(analysis, passage.article),
			passage: passageOf(analysis, passage),
		})),
	),
	...reuse.flatMap(({words, from, spans}) =>
		spans.map(passage => ({
			part: 'reuse',
			about: `${words} words`,
			kind: originLabel(from, new Set(spans.map(({article}) => outletOf(analysis, article))).size),
			...articleFields(analysis, passage.article),
			passage: passageOf(analysis, passage),
		})),
	),
	...copies.map(copy => ({
		part: 'copy',
		about: copyLabel(copy, nameOf(copy.of)),
		...articleFields(analysis, copy.article),
	})),
	...apart.map(({event, why}) => ({part: 'kept apart', about: why, event: event.id})),
	...corrections.map(outcome => {
		const {correction, state, places} = outcome;
		const [place] = places;
		return {
			part: 'correction',
			about: [decisionLabel(analysis, [outcome]), correction.why ?? []].flat().join(': '),
			...(place ? {...articleFields(analysis, place.article), passage: passageOf(analysis, place)} : {}),
			source: signature(correction),
			kind: state,
		};
	}),
];

/**
 * The report of one comparison as CSV (RFC 4180): one line a cell of a row, then one a term, a conflicting or
 * reused passage. Begins with a byte order mark, without which spreadsheets misread quotation marks.
 */
export const comparisonCsv = (analysis: Analysis, comparison: Comparison): string => {
	const records = [...rowRecords(comparison), ...otherRecords(analysis, comparison)];
	const lines = records.map(record => columns.map(column => field(record[column] ?? '')).join(','));
	return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
};
