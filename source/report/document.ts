import type {Mark} from './marks.ts';

/** A stretch of words and what they are. Text from outside stands here as it came: renderers clean and escape it. */
export type Inline =
	| {kind: 'text' | 'quote' | 'soft' | 'left out'; text: string}
	| {kind: 'mark'; text: string; mark: Exclude<Mark, null>}
	| {kind: 'link'; text: string; url: string | null}
	/** Leads to the passage in its article; no words of its own, and nothing where a format has no such links. */
	| {kind: 'passage'; text: ''; url: string};

/** A line of a list: what it is about, and what there is to say. */
export type Item = {label: string; content: Inline[]};

/** Rows of outlets side by side. */
export type Table = {
	kind: 'table';
	columns: string[];
	/** Without notes where the cells hold a word each. */
	rows: Array<{title: string; note: string | null; cells: Inline[][]}>;
	legend: Inline[];
};

export type Block = {kind: 'list'; items: Item[]} | {kind: 'group'; title: string; items: Item[]} | Table;

/** A part of a report; one without blocks is not shown. */
export type Section = {title: string; blocks: Block[]};

/** A report, whatever the format: what it says, not how it looks. The first section stands under the title. */
export type ReportDocument = {title: string; sections: Section[]};

export const text = (words: string): Inline => ({kind: 'text', text: words});
export const quote = (words: string): Inline => ({kind: 'quote', text: words});
export const soft = (words: string): Inline => ({kind: 'soft', text: words});

/** A word that the base has elsewhere is no other word: a form that has one kind of mark cannot say so, and marks it not. */
const withoutMoves = (part: Inline): Inline =>
	part.kind === 'mark' && part.mark === 'moved' ? text(part.text) : part;

/** Marks with nothing but space between them as one mark: for forms that show all kinds of marks alike. */
export const withMarksJoined = (parts: readonly Inline[]): Inline[] => {
	const joined: Inline[] = [];
	for (const part of parts.map(withoutMoves)) {
		const before = joined.at(-1);
		const first = joined.at(-2);
		if (part.kind === 'mark' && before?.kind === 'mark') {
			joined.splice(-1, 1, {...before, text: before.text + part.text});
		} else if (
			part.kind === 'mark' &&
			first?.kind === 'mark' &&
			before?.kind === 'text' &&
			/^\s*$/.test(before.text)
		) {
			joined.splice(-2, 2, {...first, text: first.text + before.text + part.text});
		} else {
			joined.push(part);
		}
	}

	return joined;
};

/** The parts with a separator between them. */
export const separated = (parts: readonly Inline[], separator: string): Inline[] =>
	parts.flatMap((part, i) => (i === 0 ? [part] : [text(separator), part]));
