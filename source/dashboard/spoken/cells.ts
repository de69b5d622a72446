import {printed} from '../../terminal/sanitize.ts';
import {absences} from '../model/cell-layout.ts';
import {fullDate} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {type Column, type Content, columnName, type TableRow, type WordMarks} from '../model/table.ts';
import {joined, speakable} from './speech.ts';

/** The words of a passage under one mark, each once, under a heading. */
const marked = (
	heading: string,
	text: string,
	marks: readonly WordMarks[],
	mark: 'differs' | 'moved',
): string | null => {
	const words = marks.flatMap(of =>
		of === 'other words'
			? []
			: of
					.filter(({style}) => style === mark)
					.map(({start, end}) => `“${printed(text.slice(start, end)).trim()}”`),
	);
	return words.length > 0 ? `${heading}: ${[...new Set(words)].join(', ')}` : null;
};

/** The words that the base has not, and those that it has in another place. */
const differing = (text: string, marks: readonly WordMarks[]): string | null =>
	joined([
		marked('Words of its own', text, marks, 'differs'),
		marked('Words in another place', text, marks, 'moved'),
	]);

const passages = (content: Content & {kind: 'passages'}, model: Model): string => {
	const text = model.articles.get(content.article)?.text ?? '';
	const marks = content.marks();
	const said = content.spans.map(({start, end}, i) =>
		joined(
			[
				content.heads?.[i] ?? null,
				marks[i] === 'other words' ? 'in other words throughout:' : null,
				printed(text.slice(start, end)).trim(),
			],
			' ',
		),
	);
	return joined([joined([content.note, said.join(' … ')], ' '), differing(text, marks)]);
};

/** What stands in a cell, in words. */
const spokenContent = (content: Content | undefined, model: Model): string => {
	switch (content?.kind) {
		case 'passages':
			return passages(content, model);
		case 'lines':
			if (content.spoken !== undefined) return content.spoken;
			return content.lines
				.map(line => speakable(line.map(({text}) => text).join('')))
				.filter(line => line !== '')
				.join('; ');
		case 'absent':
			return speakable(absences.get(content.why)!) || 'not reported';
		default:
			return 'nothing';
	}
};

/** An outlet with what it says in a row. */
export const spokenCell = (row: TableRow, column: Column, model: Model): string => {
	const {id, outlet, published, telling} = column;
	const name = telling === 'outlet' ? `${outlet}, ${fullDate(published)}` : columnName(column);
	return `${name}: ${spokenContent(row.cells.get(id), model)}`;
};
