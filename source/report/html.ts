import {clean} from './clean.ts';
import type {Block, Inline, Item, ReportDocument, Table} from './document.ts';
import {style} from './style.ts';

const entities = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;'],
]);

/** Text from outside, safe as content and as the value of an attribute. */
const escaped = (words: string, part: 'whole' | 'inside' = 'whole'): string =>
	clean(words, part).replace(/[&<>"']/g, character => entities.get(character)!);

const markTitles = {added: 'added', replaced: 'other words', moved: 'stands elsewhere'} as const;

const inlineHtml = (part: Inline): string => {
	const words = escaped(part.text, 'inside');
	switch (part.kind) {
		case 'mark': {
			return `<mark class="${part.mark}" title="${markTitles[part.mark]}">${words}</mark>`;
		}
		case 'left out': {
			return `<del>${words}</del>`;
		}
		case 'quote': {
			return `<q>${words}</q>`;
		}
		case 'soft': {
			return `<span class="soft">${words}</span>`;
		}
		case 'link': {
			// Only what a browser may open: an address may be a script.
			return part.url !== null && /^https?:\/\//i.test(part.url)
				? `<a href="${escaped(part.url)}" rel="noreferrer">${words}</a>`
				: words;
		}
		case 'passage': {
			return `<a class="passage" href="${escaped(part.url)}" rel="noreferrer" title="the passage in the article" aria-label="the passage in the article">\u2197</a>`;
		}
		case 'text': {
			return words;
		}
	}
};

const contentHtml = (content: readonly Inline[]): string => content.map(inlineHtml).join('');

const listHtml = (items: readonly Item[]): string =>
	`<dl>\n${items
		.map(({label, content}) => `<div><dt>${escaped(label)}</dt><dd>${contentHtml(content)}</dd></div>`)
		.join('\n')}\n</dl>`;

/** Columns that a page has room for side by side; more are stacked. */
const mostColumns = 6;

/** The kinds of marks that a table uses, each in its own looks. */
const keyHtml = ({rows}: Table): string => {
	const used = new Set(
		rows.flatMap(({cells}) => cells.flat().map(part => (part.kind === 'mark' ? part.mark : ''))),
	);
	return (['replaced', 'added', 'moved'] as const)
		.filter(mark => used.has(mark))
		.map(mark => `<mark class="${mark}">${markTitles[mark]}</mark> `)
		.join('');
};

const tableHtml = (table: Table): string => {
	const {columns, rows, legend} = table;
	const outlets = columns.map(column => escaped(column));
	return [
		columns.length > mostColumns ? '<table class="many">' : '<table>',
		`<thead><tr><td></td>${outlets.map(outlet => `<th scope="col">${outlet}</th>`).join('')}</tr></thead>`,
		'<tbody>',
		...rows.map(
			({title, note, cells}) =>
				`<tr><th scope="row">${escaped(title)}${note === null ? '' : `<span class="soft">${escaped(note)}</span>`}</th>${cells
					.map((cell, i) => `<td data-outlet="${outlets[i]}">${contentHtml(cell)}</td>`)
					.join('')}</tr>`,
		),
		'</tbody>',
		'</table>',
		...(legend.length === 0 ? [] : [`<p class="legend">${keyHtml(table)}${contentHtml(legend)}</p>`]),
	].join('\n');
};

const blockHtml = (block: Block): string => {
	switch (block.kind) {
		case 'list': {
			return listHtml(block.items);
		}
		case 'group': {
			return `<h3>${escaped(block.title)}</h3>\n${listHtml(block.items)}`;
		}
		case 'table': {
			return tableHtml(block);
		}
	}
};

/**
 * A report as one HTML page that needs nothing else: no script, no font, no picture. A policy in its head forbids
 * the browser to load any.
 */
export const htmlOf = ({title, sections}: ReportDocument): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${sections
	.map(section => {
		const heading = section.title === '' ? '' : `<h2>${section.title}</h2>\n`;
		return `<section>\n${heading}${section.blocks.map(blockHtml).join('\n')}\n</section>`;
	})
	.join('\n')}
</main>
</body>
</html>
`;
