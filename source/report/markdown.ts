import {clean} from './clean.ts';
import {
	type Block,
	type Inline,
	type Item,
	type ReportDocument,
	type Table,
	withMarksJoined,
} from './document.ts';

/** Text from outside so that Markdown shows it as it is, also inside a table. */
const escaped = (words: string, part: 'whole' | 'inside' = 'whole'): string =>
	clean(words, part).replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&');

/** Words between two signs, which Markdown does not know where spaces stand inside. */
const between = (sign: string, words: string): string =>
	words.replace(/^( *)(.*?)( *)$/, `$1${sign}$2${sign}$3`);

const inlineMarkdown = (part: Inline, position: number): string => {
	const words = escaped(part.text, 'inside');
	switch (part.kind) {
		case 'mark': {
			return between('**', words);
		}
		case 'left out': {
			return between('~~', words);
		}
		case 'quote': {
			return `“${words.trim()}”`;
		}
		case 'soft': {
			return position === 0 ? words : `<br>${between('*', words)}`;
		}
		case 'link': {
			// Only an address that may stand in angle brackets.
			return part.url !== null && /^https?:\/\/[^\s<>\\\p{C}]+$/u.test(part.url)
				? `[${words.trim()}](<${part.url}>)`
				: words;
		}
		case 'passage':
		case 'text': {
			return words;
		}
	}
};

const contentMarkdown = (content: readonly Inline[]): string =>
	withMarksJoined(content).map(inlineMarkdown).join('').trim();

const itemLines = (items: readonly Item[], indent: string): string[] =>
	items.map(({label, content}) => `${indent}- **${escaped(label)}**: ${contentMarkdown(content)}`);

const tableLines = ({columns, rows, legend}: Table): string[] => {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [
		line(['', ...columns.map(column => escaped(column))]),
		line(['---', ...columns.map(() => '---')]),
		...rows.map(({title, note, cells}) =>
			line([note === null ? title : `${title}<br>*${note}*`, ...cells.map(contentMarkdown)]),
		),
		...(legend.length === 0 ? [] : ['', contentMarkdown(legend)]),
	];
};

const blockLines = (block: Block): string[] => {
	switch (block.kind) {
		case 'list': {
			return itemLines(block.items, '');
		}
		case 'group': {
			return [`- ${escaped(block.title)}`, ...itemLines(block.items, '  ')];
		}
		case 'table': {
			return tableLines(block);
		}
	}
};

/** A report as Markdown (GitHub's, for its tables), ending in a line feed. */
export const markdownOf = ({title, sections}: ReportDocument): string => {
	const parts = [
		`# ${escaped(title)}`,
		...sections.flatMap(section => [
			...(section.title === '' ? [] : [`## ${section.title}`]),
			// Groups are one list; other blocks stand apart.
			section.blocks
				.map(block => blockLines(block).join('\n'))
				.join(section.blocks.every(({kind}) => kind === 'group') ? '\n' : '\n\n'),
		]),
	];
	return `${parts.join('\n\n')}\n`;
};
