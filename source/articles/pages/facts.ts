import {listed} from '../../words/told.ts';
import {withoutCounting} from '../address-key.ts';
import {authorIn} from '../bylines.ts';
import {bareDateLine, publishedLine} from './date-line.ts';
import {dateInAddress, dateOf} from './dates.ts';
import {headOf} from './head.ts';
import {type Told, toldByLinkedData} from './linked-data.ts';
import {markedDates} from './marked-date.ts';
import {type Label, lineOf, type Markup, markupOf} from './markup.ts';
import {visibleAuthor} from './visible-author.ts';

/** What is known of the article on a page, beside its text. */
export type Facts = {
	/** '' where the page has none. */
	headline: string;
	/** Null where the page does not name it. */
	outlet: string | null;
	author: string | null;
	/** ISO 8601, or null. */
	published: string | null;
	address: string | null;
};

/** `<meta>` elements that tell a field, the most trusted first. */
const metaNames = {
	headline: ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'itemprop:headline'],
	outlet: [
		'og:site_name',
		'itemprop:publisher',
		'dc.publisher',
		'dcterms.publisher',
		'publisher',
		'article:publisher',
		'application-name',
	],
	author: [
		'article:author',
		'parsely-author',
		'author',
		'dc.creator',
		'dcterms.creator',
		'byl',
		'sailthru.author',
		'itemprop:author',
	],
	published: [
		'article:published_time',
		'og:article:published_time',
		'parsely-pub-date',
		'itemprop:datepublished',
		'datepublished',
		'dc.date.issued',
		'dcterms.issued',
		'dcterms.created',
		'dc.date',
		'dcterms.date',
		'pubdate',
		'publish-date',
		'publishdate',
		'publication_date',
		'sailthru.date',
		'date',
	],
} as const;

/** A value that is a name: pages also put addresses there. */
const isName = (value: string): boolean =>
	value !== '' && value.length <= 200 && !/^(?:https?:|www\.|@|\/)/i.test(value);

/** Entities that are written twice are read twice. */
const plain = (value: string): string =>
	lineOf(
		/&(?:#\w{1,8}|\w{1,10});/.test(value)
			? markupOf(value.slice(0, 2000).replaceAll('<', '&lt;')).paragraphs.join(' ')
			: value.slice(0, 2000),
	);

const first = <T>(candidates: Iterable<T>, isRight: (candidate: T) => boolean): T | null => {
	for (const candidate of candidates) if (isRight(candidate)) return candidate;
	return null;
};

/** The authors by each of the properties that name them: a page has an element for each author. */
const namedInMeta = ({metas}: Markup): string[] =>
	metaNames.author
		.map(name => listed([...new Set((metas.get(name) ?? []).slice(0, 20).map(plain).filter(isName))]))
		.filter(names => names !== '');

/** The address, whole, where it is one of the web; without the fragment and what counts readers. */
const webAddress = (written: string, base: string | null): string | null => {
	try {
		const url = new URL(written.trim(), base ?? undefined);
		url.hash = '';
		return /^https?:$/.test(url.protocol) ? withoutCounting(url.href) : null;
	} catch {
		return null;
	}
};

/** The address that the browser wrote into the page as it saved it. */
const savedFrom = (html: string): string | null => {
	const beginning = html.slice(0, 5000);
	const found =
		/<!--\s{0,9}saved from url=(?:\(\d+\))?(\S{1,2000})/i.exec(beginning) ??
		/<!--\s{0,9}Page saved with SingleFile\s{1,9}url: (\S{1,2000})/.exec(beginning);
	return found ? webAddress(found[1]!, null) : null;
};

const addressOf = ({links, metas}: Markup, told: Told, known: string | null): string | null => {
	const candidates = [links.get('canonical'), metas.get('og:url')?.[0], told.address];
	const found = candidates.flatMap(each => (each ? (webAddress(each, known) ?? []) : []));
	// Some pages name the front page as their address.
	const isOwn = (address: string): boolean => known === null || new URL(address).pathname !== '/';
	return first(found, isOwn) ?? (known && withoutCounting(known)) ?? found[0] ?? null;
};

/** "The bridge fell | Harbour Post" → "The bridge fell". */
const withoutOutlet = (title: string, outlet: string | null): string => {
	if (outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
	const bare = title.slice(0, title.length - outlet.length);
	const cut = bare.replace(/\s{1,9}[|–—·:»-]\s{0,9}$/, '');
	return cut === bare || cut === '' ? title : cut;
};

/** The window's title carries the outlet and the section, which the headline on the page does not. */
const headlineOf = (title: string, labels: readonly Label[], outlet: string | null): string => {
	const shown = labels.filter(({element, text}) => element === 'h1' && text !== '').map(({text}) => text);
	return shown.find(text => title.startsWith(text)) ?? (withoutOutlet(title, outlet) || (shown[0] ?? ''));
};

/** Who publishes the article, where microdata mark it. */
const publishers = (labels: readonly Label[]): string[] =>
	labels
		.filter(({attributes}) => /^publisher$/i.test(attributes.get('itemprop') ?? ''))
		.map(({text}) => text)
		.filter(text => text.length <= 80);

/** The date of publication that an article shows at its head: marked as that, told as that, or at least there. */
const visibleDate = (markup: Markup, headline: string): string | null => {
	const head = headOf(markup, headline);
	const {published, near} = markedDates(markup, head);
	const lines = head.lines.map(line => markup.paragraphs[line]!);
	return published ?? publishedLine(lines) ?? near ?? (head.isFound ? bareDateLine(lines) : null);
};

/**
 * What a page tells of its article: in its linked data, else in its `<meta>` elements, else in the lines under its
 * headline, else in its address.
 *
 * @param html The page as it is written, for what the browser noted when it saved it.
 * @param address Where it came from, as far as that is known.
 * @param told What its linked data tell.
 */
export const factsOf = (
	markup: Markup,
	html: string,
	address: string | null,
	told: Told = toldByLinkedData(markup.linkedData),
): Facts => {
	const meta = (field: keyof typeof metaNames): string[] =>
		metaNames[field].flatMap(name => markup.metas.get(name) ?? []).map(plain);
	const {labels, paragraphs} = markup;
	const known = address ?? savedFrom(html);
	const found = addressOf(markup, told, known);
	const outlet = first([plain(told.outlet), ...meta('outlet'), ...publishers(labels)], isName);
	const title = first([plain(told.headline), ...meta('headline'), markup.title], text => text !== '') ?? '';
	const headline = headlineOf(title, labels, outlet);
	const authors = [plain(told.author)].filter(isName).concat(namedInMeta(markup));
	const author = first(
		[...authors, visibleAuthor(labels, paragraphs, headline)].map(name => authorIn(name, outlet ?? '')),
		name => name !== null,
	);
	const dates = [told.published, ...meta('published')].map(dateOf);
	return {
		headline,
		outlet,
		author,
		published:
			first(dates, date => date !== null) ?? visibleDate(markup, headline) ?? (found && dateInAddress(found)),
		address: found,
	};
};
