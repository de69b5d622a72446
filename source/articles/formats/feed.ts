import {withoutCounting} from '../address-key.ts';
import {decodeText} from '../decoding.ts';
import {type Document, guessedEncoding, type Reader, type Reading} from '../document.ts';
import {attempt, InputError} from '../input-error.ts';
import {textOfMarkup} from '../markup-text.ts';
import {type Placed, placedOf} from '../placed.ts';
import {sentDate} from '../sent-dates.ts';

type Feed = ReturnType<typeof import('feedsmith').parseFeed>;

/** What an item of a feed tells of an article; texts as HTML. */
type Item = {
	outlet: string | undefined;
	title: string | undefined;
	url: string | undefined;
	published: unknown;
	authors: ReadonlyArray<string | undefined>;
	/** The whole article, where the feed carries it. */
	content: string | undefined;
	summary: string | undefined;
};

/** Whether a text begins as feeds do, behind what may stand before the first element of XML. */
export const isFeed = (text: string): boolean =>
	/^\s*(?:<\?xml[^>]{0,200}\?>)?(?:\s|<!--(?:(?!-->)[\s\S]){0,2000}-->|<\?[^>]{0,500}\?>|<!DOCTYPE[^>[]{0,500}>)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
		text.slice(0, 20_000),
	);

/** A summary as long as this is no teaser: feeds without an element of their own for the article put it there. */
const longestTeaser = 1500;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text of Atom as HTML: it says of each whether it is. */
const asHtml = (text: {value?: string; type?: string} | undefined): string | undefined =>
	text?.value === undefined || text.type === 'html' || text.type === 'xhtml'
		? text?.value
		: escaped(text.value);

const isAddress = (text: string | undefined): text is string => /^https?:\/\//i.test(text ?? '');

type Person = {name?: string; email?: string};

/** Names of persons; RSS puts them behind an address, which Readout does not keep. */
const namesOf = (persons: readonly Person[] | undefined): Array<string | undefined> =>
	(persons ?? []).map(({name}) => name);

/** The title of a feed and its items, whatever its format. */
const itemsOf = ({format, feed}: Feed): {title: string | undefined; items: Item[]} => {
	switch (format) {
		case 'atom':
			return {
				title: asHtml(feed.title),
				items: (feed.entries ?? []).map(entry => ({
					outlet: asHtml(entry.source?.title),
					title: asHtml(entry.title),
					url: entry.links?.find(({rel}) => rel === undefined || rel === 'alternate')?.href,
					published: entry.published ?? entry.updated,
					// Those of the feed are those of the entries that name none (RFC 4287, 4.1.2).
					authors: namesOf(entry.authors ?? entry.source?.authors ?? feed.authors),
					content: asHtml(entry.content),
					summary: asHtml(entry.summary),
				})),
			};
		case 'json':
			return {
				title: feed.title,
				items: (feed.items ?? []).map(item => ({
					outlet: undefined,
					title: item.title === undefined ? undefined : escaped(item.title),
					url: item.url,
					published: item.date_published,
					authors: namesOf(item.authors ?? feed.authors),
					content:
						item.content_html ?? (item.content_text === undefined ? undefined : escaped(item.content_text)),
					summary: item.summary === undefined ? undefined : escaped(item.summary),
				})),
			};
		case 'rdf':
			return {
				title: feed.title,
				items: (feed.items ?? []).map(item => ({
					outlet: undefined,
					title: item.title,
					url: item.link,
					published: item.dc?.dates?.[0],
					authors: item.dc?.creators ?? [],
					content: item.content?.encoded,
					summary: item.description,
				})),
			};
		default:
			return {
				title: feed.title,
				items: (feed.items ?? []).map(item => ({
					outlet: item.source?.title,
					title: item.title,
					url: item.link ?? (isAddress(item.guid?.value) ? item.guid.value : undefined),
					published: item.pubDate ?? item.dc?.dates?.[0],
					authors: item.dc?.creators ?? namesOf(item.authors),
					content: item.content?.encoded,
					summary: item.description,
				})),
			};
	}
};

/** Of an item the text, and whether it is the teaser alone. */
const textOf = async ({content, summary}: Item): Promise<{text: string; excerpt: boolean}> => {
	const whole = content === undefined ? '' : (await textOfMarkup(content)).trim();
	if (whole !== '') return {text: whole, excerpt: false};
	const text = summary === undefined ? '' : (await textOfMarkup(summary)).trim();
	return {text, excerpt: text.length < longestTeaser || /(?:…|\.\.\.|\[[^\]\n]{0,20}\])$/.test(text)};
};

const lineOf = async (html: string | undefined): Promise<string> =>
	(await textOfMarkup(html ?? '')).replace(/\s+/g, ' ').trim();

const parsed = async (text: string, name: string): Promise<Feed> => {
	const {parseFeed} = await import('feedsmith');
	try {
		return parseFeed(text);
	} catch {
		throw new InputError(
			name,
			'no feed that can be read',
			'give an RSS or Atom feed; a page has to be named .html',
		);
	}
};

/** The text of XML, which names its encoding in its first line. */
const xmlOf = (document: Document, {onNotice}: Reading): string => {
	const declared = /^.{0,3}<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
		document.bytes.toString('latin1', 0, 200),
	)?.[1];
	const {text, isGuess} = decodeText(document.bytes, document.charset ?? declared ?? null, document.name);
	if (isGuess) onNotice(document, guessedEncoding);
	return text;
};

/**
 * Reads a feed: RSS, Atom, RDF or JSON Feed, each item an article. The outlet is the source that the item names,
 * else the title of the feed; an item that holds a teaser alone is an excerpt.
 */
export const readFeed: Reader = async (document, reading) => {
	const {title, items} = itemsOf(await parsed(xmlOf(document, reading), document.name));
	const outlet = await lineOf(title);
	const placed: Placed[] = [];
	for (const [index, item] of items.entries()) {
		const place = `${document.name}, item ${index + 1}`;
		const named = (await lineOf(item.outlet)) || outlet;
		const record = {
			...(named === '' ? {outlet: document.name, outletFrom: 'file'} : {outlet: named}),
			url: item.url === undefined ? null : withoutCounting(item.url),
			published: sentDate(item.published),
			author: (await Promise.all(item.authors.map(lineOf))).filter(
				name => name !== '' && !name.includes('@'),
			),
			headline: await lineOf(item.title),
			...(await textOf(item)),
		};
		const article = attempt(() => placedOf(record, place), reading.onProblem);
		if (article) placed.push(article);
	}

	return placed;
};
