import {Parser} from 'htmlparser2';
import {isBeside} from './beside.ts';
import {blockElements, TextFlow} from './text-flow.ts';

/** What a short element of a page says, and what its attributes say of it. */
export type Label = {
	element: string;
	attributes: ReadonlyMap<string, string>;
	text: string;
	/** Index of the paragraph in which it begins. */
	line: number;
	/** The same for all that the same `<article>` holds, those within it left out; 0 outside of any. */
	article: number;
	/** True where it stands beside the article of the page: in comments, among other articles, at the foot. */
	isBeside: boolean;
};

/** A page, read once from its first character to its last. */
export type Markup = {
	/** The visible text: paragraphs as `TextFlow` makes them. */
	paragraphs: readonly string[];
	/** Indexes of the paragraphs that stand beside the article of the page. */
	beside: ReadonlySet<number>;
	/** What `<meta>` elements say, by the name of the property in lower case, in the order of the page. */
	metas: ReadonlyMap<string, readonly string[]>;
	/** The addresses of `<link>` elements by their relation. */
	links: ReadonlyMap<string, string>;
	/** The scripts with linked data, as they stand there. */
	linkedData: readonly string[];
	/** The title of the window, '' where there is none. */
	title: string;
	/** Headlines of the first rank, bylines and times. */
	labels: readonly Label[];
	/** The blocks and links of what is visible as well-formed HTML, nested no deeper than `deepest`. */
	tidy: string;
	/** How much there is to read for one who looks at every element with all that it holds. */
	work: number;
};

/** A page that is nested deeper than any that a person wrote: reading it would take the square of its length. */
export class TooDeep extends Error {}

/** Elements within elements in `Markup.tidy`; what is deeper stands at this depth. */
const deepest = 150;
/** Elements within elements of a page at most. */
const deepestPage = 10_000;

/** Elements that show nothing, or nothing to be read. */
const unread = new Set(
	(
		'applet audio button canvas datalist embed iframe math noembed noframes noscript object option script ' +
		'select style svg template textarea video title'
	).split(' '),
);

const isHidden = (element: string, attributes: Record<string, string>): boolean => {
	// Pages hide their body until a script has run.
	if (element === 'html' || element === 'body') return false;
	if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
	if (element === 'dialog' && !('open' in attributes)) return true;
	const {style = '', class: classes = ''} = attributes;
	return (
		/(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style.slice(0, 1000)) ||
		/(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/.test(classes.slice(0, 1000))
	);
};

const byline = /(?:^|[\s_-])(?:by-?line|authors?|author-?name|p-author)(?:[\s_-]|$)/i;

const isLabel = (element: string, attributes: Record<string, string>): boolean =>
	element === 'h1' ||
	element === 'time' ||
	/author|datepublished|headline|publisher/i.test(attributes.itemprop ?? '') ||
	attributes.rel === 'author' ||
	byline.test((attributes.class ?? '').slice(0, 300)) ||
	byline.test((attributes.id ?? '').slice(0, 300));

/** Labels of a page at most, and code units of one. */
const [mostLabels, longestLabel] = [200, 400];

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

/** What the extraction goes by: classes and the like that tell the article from the page. */
const told = ['class', 'id', 'role', 'itemprop', 'href', 'rel'];

const opening = (element: string, attributes: Record<string, string>): string =>
	`<${element}${told
		.filter(name => attributes[name])
		.map(name => ` ${name}="${escaped(attributes[name]!.slice(0, 500))}"`)
		.join('')}>`;

const isTidy = (element: string): boolean =>
	(blockElements.has(element) && !['body', 'title'].includes(element)) ||
	['td', 'th', 'a', 'br'].includes(element);

/** Where a piece of text ends up while it is gathered. */
type Gathering = {
	depth: number;
	label: Omit<Label, 'attributes' | 'text'> & {attributes: Map<string, string>; parts: string[]};
};

/** Gathers what `Markup` has, from the events of the parser. */
class Gatherer {
	readonly flow = new TextFlow();
	readonly metas = new Map<string, string[]>();
	readonly links = new Map<string, string>();
	readonly scripts: string[][] = [];
	readonly labels: Array<Gathering['label']> = [];
	readonly tidy: string[] = [];
	readonly beside = new Set<number>();
	title: string | null = null;
	work = 0;
	#depth = 0;
	/** For each element that is open: whether it stands in `tidy`. */
	readonly #written: boolean[] = [];
	#tidyDepth = 0;
	/** The depth of the element from which on nothing is read, or 0. */
	#unreadFrom = 0;
	#data: string[] | null = null;
	#titleParts: string[] | null = null;
	#open: Gathering[] = [];
	/** The articles that are open, and how many have been opened. */
	readonly #articles: Array<{depth: number; number: number}> = [];
	#opened = 0;
	/** What stands beside the article and is open: its depth and its first paragraph. */
	#beside: {depth: number; line: number} | null = null;

	onopentag(element: string, attributes: Record<string, string>): void {
		this.#depth++;
		if (this.#depth > deepestPage) throw new TooDeep();
		this.#head(element, attributes);
		if (this.#unreadFrom === 0 && (unread.has(element) || isHidden(element, attributes))) {
			this.#unreadFrom = this.#depth;
		}

		if (this.#unreadFrom > 0) {
			this.#written.push(false);
			return;
		}

		this.flow.open(element);
		this.#place(element, attributes);
		if (element === 'q') this.tidy.push('“');
		const isWritten = isTidy(element) && this.#tidyDepth < deepest;
		this.#written.push(isWritten);
		if (isWritten) {
			this.tidy.push(opening(element, attributes));
			this.#tidyDepth++;
			this.work += 1000 + 50 * this.#tidyDepth;
		} else if (isTidy(element)) this.tidy.push('<br><br>');

		// What stands in a block of its own is another thing: a job under a name, a time, another name.
		if (blockElements.has(element) || element === 'time') this.#part(element === 'li' ? ', ' : ' | ');
		if (this.labels.length < mostLabels && isLabel(element, attributes)) {
			const label = {
				element,
				attributes: new Map(Object.entries(attributes)),
				parts: [],
				line: this.flow.count,
				article: this.#articles.at(-1)?.number ?? 0,
				isBeside: this.#beside !== null,
			};
			this.labels.push(label);
			this.#open.push({depth: this.#depth, label});
		}
	}

	ontext(text: string): void {
		this.#data?.push(text);
		this.#titleParts?.push(text);
		if (this.#unreadFrom > 0) return;
		this.flow.text(text);
		const written = escaped(text);
		this.tidy.push(written);
		// A parser makes a piece of its own of each character that is escaped.
		this.work += text.length * this.#tidyDepth + 100 * (written.length - text.length);
		for (const {label} of this.#open) label.parts.push(text.slice(0, longestLabel));
	}

	onclosetag(element: string): void {
		const depth = this.#depth--;
		this.#data = null;
		if (this.#titleParts && element === 'title') {
			this.title ??= this.#titleParts.join('');
			this.#titleParts = null;
		}

		const isWritten = this.#written.pop();
		if (this.#unreadFrom > 0) {
			if (depth === this.#unreadFrom) this.#unreadFrom = 0;
			return;
		}

		this.flow.close(element);
		this.#leave(depth);
		if (element === 'q') this.tidy.push('”');
		if (isWritten) {
			this.#tidyDepth--;
			if (element !== 'br' && element !== 'hr') this.tidy.push(`</${element}>`);
		}

		this.#open = this.#open.filter(each => each.depth < depth && each.label.parts.length < longestLabel);
	}

	/** Keeps in mind whether what is opened is of an article, or stands beside it. */
	#place(element: string, attributes: Record<string, string>): void {
		// What holds the headline does not stand beside the article.
		if (element === 'h1') this.#beside = null;
		else if (this.#beside === null && blockElements.has(element)) {
			if (isBeside(element, attributes, this.#articles.length > 0))
				this.#beside = {depth: this.#depth, line: this.flow.count};
		}

		if (element === 'article') this.#articles.push({depth: this.#depth, number: ++this.#opened});
	}

	#leave(depth: number): void {
		if (this.#articles.at(-1)?.depth === depth) this.#articles.pop();
		if (this.#beside?.depth !== depth) return;
		for (let line = this.#beside.line; line < this.flow.count; line++) this.beside.add(line);
		this.#beside = null;
	}

	/** Parts the words of the labels that are open, but for those of headlines. */
	#part(sign: string): void {
		for (const {label} of this.#open) {
			if (label.element !== 'h1' && label.parts.some(part => part.trim() !== '')) label.parts.push(sign);
		}
	}

	#head(element: string, attributes: Record<string, string>): void {
		if (element === 'meta') this.#meta(attributes);
		else if (element === 'link' && attributes.href) {
			for (const relation of (attributes.rel ?? '').toLowerCase().slice(0, 100).split(/\s+/)) {
				if (!this.links.has(relation)) this.links.set(relation, attributes.href);
			}
		} else if (element === 'script' && /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? '')) {
			this.#data = [];
			this.scripts.push(this.#data);
		} else if (element === 'title' && this.#unreadFrom === 0) this.#titleParts = [];
	}

	#meta({name, property, itemprop, content}: Record<string, string>): void {
		const value = content?.trim();
		if (!value) return;
		// The name of whom the element around it is about: `itemprop="publisher"`.
		const whose = itemprop === 'name' ? this.#open.at(-1)?.label.attributes.get('itemprop') : undefined;
		for (const key of [property, name, itemprop && `itemprop:${whose ?? itemprop}`]) {
			if (!key) continue;
			const values = this.metas.get(key.toLowerCase()) ?? [];
			values.push(value);
			this.metas.set(key.toLowerCase(), values);
		}
	}
}

/**
 * Reads HTML of any kind, broken or not. Linear in its length: nothing is looked at twice.
 *
 * @throws {TooDeep} Where more than 10,000 elements stand within each other.
 */
export const markupOf = (html: string): Markup => {
	const gatherer = new Gatherer();
	const parser = new Parser({
		onopentag: (element, attributes) => gatherer.onopentag(element, attributes),
		ontext: text => gatherer.ontext(text),
		onclosetag: element => gatherer.onclosetag(element),
	});
	parser.end(html);
	const {flow, metas, links, scripts, title, labels, tidy, work, beside} = gatherer;
	return {
		paragraphs: flow.paragraphs,
		beside,
		metas,
		links,
		linkedData: scripts.map(parts => parts.join('')),
		title: lineOf(title ?? ''),
		labels: labels.map(({parts, ...label}) => ({
			...label,
			text: lineOf(parts.join('').slice(0, longestLabel)),
		})),
		tidy: tidy.join(''),
		work,
	};
};

/** Text in one line, as it is shown. */
export const lineOf = (text: string): string => {
	const flow = new TextFlow();
	flow.text(text);
	return flow.paragraphs.join(' ');
};
