/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary ' +
		'table tbody tfoot thead title tr ul'
	).split(' '),
);

/** Cells of a table up to this length stand in one line with the next, longer ones are columns of a page. */
const longestCell = 200;

/** Soft hyphens and marks without width, which part words for those who search them. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g;

const folded = (text: string): string =>
	text
		.replace(controls, '')
		.replace(invisible, '')
		.replace(/[ \t\n\f\r\u00A0\u2028\u2029]+/g, ' ');

/**
 * Text as a browser lays it out: a blank line between paragraphs, a line break where the page breaks the line,
 * single spaces elsewhere. No-break spaces are spaces, and what cannot be seen is left out.
 */
export class TextFlow {
	readonly #paragraphs: string[] = [];
	#parts: string[] = [];
	#length = 0;
	#preformatted = 0;

	open(element: string): void {
		if (element === 'td' || element === 'th') this.#cell();
		else if (element === 'br') this.#put('\n');
		else if (element === 'q') this.#put('“');
		else if (blockElements.has(element)) this.#break();
		if (element === 'pre') this.#preformatted++;
	}

	close(element: string): void {
		if (element === 'pre') this.#preformatted--;
		if (element === 'q') this.#put('”');
		else if (blockElements.has(element)) this.#break();
	}

	text(text: string): void {
		this.#put(this.#preformatted > 0 ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n]/g, ' '));
	}

	/** The paragraphs so far, none of them empty. */
	get paragraphs(): readonly string[] {
		this.#break();
		return this.#paragraphs;
	}

	/** How many paragraphs are finished: the index of the one that is being read. */
	get count(): number {
		return this.#paragraphs.length;
	}

	#put(text: string): void {
		this.#parts.push(text);
		this.#length += text.length;
	}

	#cell(): void {
		if (this.#length > longestCell) this.#break();
		else if (this.#parts.some(part => /\S/.test(part))) this.#put(' | ');
	}

	#break(): void {
		if (this.#parts.length === 0) return;
		const lines = this.#parts
			.join('')
			.split('\n')
			.map(line => folded(line).trim());
		this.#parts = [];
		this.#length = 0;
		for (const block of lines.join('\n').split(/\n{2,}/)) {
			const paragraph = block.replace(/^\n|\n$/g, '');
			if (paragraph !== '') this.#paragraphs.push(paragraph);
		}
	}
}
