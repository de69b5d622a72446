import type {Span} from '../analysis.ts';

type Line = Span & {text: string};

const linesOf = (text: string): Line[] => {
	const lines: Line[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		lines.push({start, end: start + line.length, text: line});
		start += line.length + 1;
	}

	return lines;
};

const endsSentence = /[.!?:…]["'”’)\]]*\s*$/;

/**
 * A text is hard-wrapped when most lines that another line follows break off in mid-sentence at about the
 * same column, as in news agency files and mail. In web text a line is a paragraph.
 */
const isHardWrapped = (lines: readonly Line[]): boolean => {
	const inner = lines.filter(
		(line, i) => line.text.trim() !== '' && (lines[i + 1]?.text.trim() ?? '') !== '',
	);
	const broken = inner.filter(
		line => line.text.length >= 50 && line.text.length <= 100 && !endsSentence.test(line.text),
	);
	return inner.length >= 3 && broken.length / inner.length > 0.6;
};

/**
 * The blocks of a text: its lines, or runs of lines between blank ones where the text is hard-wrapped.
 *
 * @param leaveOut Passages that belong to no paragraph: lines that touch one are left out.
 */
export const paragraphsOf = (text: string, leaveOut: readonly Span[] = []): Span[] => {
	const lines = linesOf(text);
	const wrapped = isHardWrapped(lines);
	const paragraphs: Span[] = [];
	let open = false;
	let skip = 0;
	for (const line of lines) {
		while (skip < leaveOut.length && leaveOut[skip]!.end <= line.start) skip++;
		const left = skip < leaveOut.length && leaveOut[skip]!.start < line.end;
		const trimmed = line.text.trim();
		if (left || trimmed === '') {
			open = false;
			continue;
		}

		const start = line.start + line.text.indexOf(trimmed);
		const end = start + trimmed.length;
		if (open && wrapped) paragraphs.at(-1)!.end = end;
		else paragraphs.push({start, end});
		open = true;
	}

	return paragraphs;
};
