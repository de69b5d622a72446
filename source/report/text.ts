import {clean} from './clean.ts';
import {
	type Block,
	type Inline,
	type Item,
	type ReportDocument,
	type Table,
	text,
	withMarksJoined,
} from './document.ts';
import {columnsOf, hanging, wrap} from './wrap.ts';

/** How plain text is laid out. */
export type TextOptions = {
	/** Columns of the page. */
	width: number;
	/** Marks words that differ from the base: with asterisks, or in bold on a terminal. */
	emphasis: 'asterisks' | 'bold';
};

/** Columns for labels at the left; a longer one stands before its text. */
const widestLabel = 24;

const emphasised = (words: string, emphasis: TextOptions['emphasis']): string =>
	emphasis === 'asterisks'
		? `*${words}*`
		: // Word by word, so that a line may break between them.
			words.replace(/[^ ]+/g, word => `\u001B[1m${word}\u001B[22m`);

const inlineText = (content: readonly Inline[], {emphasis}: TextOptions): string =>
	withMarksJoined(content)
		.map((part, i) => {
			const words = clean(part.text, 'inside');
			if (part.kind === 'mark') return emphasised(words, emphasis);
			if (part.kind === 'quote') return `“${words.trim()}”`;
			return part.kind === 'soft' && i > 0 ? ` — ${words}` : words;
		})
		.join('')
		.trim();

const itemLines = (items: readonly Item[], indent: number, options: TextOptions): string[] => {
	const labels = items.map(({label}) => clean(label));
	const labelWidth = Math.max(...labels.map(columnsOf));
	return items.flatMap(({content}, i) => {
		const said = inlineText(content, options);
		if (labelWidth <= widestLabel) return hanging(labels[i]!, said, indent, labelWidth, options.width);
		return wrap(`${labels[i]!}: ${said}`, options.width - indent).map(line => ' '.repeat(indent) + line);
	});
};

/** A word a cell: each row on a line of its own. */
const gridItems = ({columns, rows}: Table): Item[] =>
	rows.map(({title, cells}) => ({
		label: title,
		content: cells.flatMap((content, i) => [text(`${i === 0 ? '' : ' · '}${columns[i]}: `), ...content]),
	}));

const tableLines = (table: Table, options: TextOptions): string[] => [
	...(table.rows.every(({note}) => note === null)
		? itemLines(gridItems(table), 2, options)
		: table.rows.flatMap(({title, note, cells}, i) => [
				...(i === 0 ? [] : ['']),
				`  ${title} · ${note}`,
				...itemLines(
					cells.map((content, i) => ({label: table.columns[i]!, content})),
					4,
					options,
				),
			])),
	...(table.legend.length === 0
		? []
		: ['', ...wrap(inlineText(table.legend, options), options.width - 2).map(line => `  ${line}`)]),
];

const blockLines = (block: Block, options: TextOptions): string[] => {
	switch (block.kind) {
		case 'list': {
			return itemLines(block.items, 2, options);
		}
		case 'group': {
			return [
				...wrap(clean(block.title), options.width - 2).map(line => `  ${line}`),
				...itemLines(block.items, 4, options),
			];
		}
		case 'table': {
			return tableLines(block, options);
		}
	}
};

/** A report as plain text, ending in a line feed. */
export const textOf = ({title, sections}: ReportDocument, options: TextOptions): string => {
	const name = clean(title);
	const parts = [
		[...wrap(name, options.width), '═'.repeat(Math.min(options.width, columnsOf(name)))].join('\n'),
		...sections.map(section => {
			const blocks = section.blocks.map(block => blockLines(block, options).join('\n'));
			return [...(section.title === '' ? [] : [section.title.toUpperCase()]), ...blocks].join('\n\n');
		}),
	];
	return `${parts.join('\n\n')}\n`;
};
