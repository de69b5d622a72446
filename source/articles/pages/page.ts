import {blocksOf} from '../blocks.ts';
import {type Document, guessedEncoding, type Reading} from '../document.ts';
import {InputError} from '../input-error.ts';
import {isAddress} from '../web-addresses.ts';
import {type Extent, extentOf} from './extent.ts';
import {articleParagraphs} from './extraction.ts';
import {type Facts, factsOf} from './facts.ts';
import {type Told, toldByLinkedData} from './linked-data.ts';
import {type Markup, markupOf, TooDeep} from './markup.ts';
import {decodePage} from './page-encoding.ts';

type PageReading = Pick<Reading, 'onNotice' | 'keepFurniture'>;

/** An article as a page gives it. */
export type Page = Facts & {
	text: string;
	/** True where the page shows a part of the article, or may do so. */
	excerpt: boolean;
};

const markupIn = (html: string, name: string): Markup => {
	try {
		return markupOf(html);
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
		throw new InputError(
			name,
			'more than 10,000 elements within each other',
			'save the article as plain text',
		);
	}
};

/** Whether there is no article in a text: what is nothing but furniture asks for consent, or is an empty page. */
const isEmpty = (text: string, headline: string, keepFurniture: boolean): boolean =>
	text === '' || (!keepFurniture && blocksOf(text, headline).every(({kind}) => kind === 'furniture'));

const noArticle = (document: Document, keepFurniture: boolean): InputError =>
	isAddress(document.name)
		? new InputError(
				document.name,
				'a paywall, a question of consent, or another page without an article',
				'save the page from the browser and give the file',
			)
		: new InputError(
				document.name,
				keepFurniture ? 'the page shows no text' : 'no article is found on the page',
				keepFurniture
					? 'save the article as plain text'
					: 'save the page of one article, or give --keep-furniture to read all that it shows',
			);

/** The article on a page; all that it shows where that is asked for, with how much of the article that is. */
const extentFor = (
	markup: Markup,
	told: Told,
	document: Document,
	{onNotice, keepFurniture}: PageReading,
): Extent => {
	const {paragraphs: lines} = markup;
	const found = articleParagraphs(markup);
	if (keepFurniture) {
		return {
			...extentOf(found === 'large' ? lines : (found ?? []), lines, {...told, body: ''}),
			paragraphs: lines,
		};
	}

	if (found === 'large')
		onNotice(document, 'too large a page to tell the article from the rest; all that it shows is read');
	return extentOf(found === 'large' ? lines : (found ?? []), lines, told);
};

/**
 * The article on a page.
 *
 * @throws {InputError} Where there is no article on it.
 */
export const pageOf = (document: Document, reading: PageReading): Page => {
	const {onNotice, keepFurniture} = reading;
	const {text: html, isGuess} = decodePage(document.bytes, document.charset, document.name);
	if (isGuess) onNotice(document, guessedEncoding);
	const markup = markupIn(html, document.name);
	const told = toldByLinkedData(markup.linkedData);
	const facts = factsOf(markup, html, document.address, told);
	const {paragraphs, extent, notice} = extentFor(markup, told, document, reading);
	const [first, ...others] = paragraphs;
	const text = (first === facts.headline ? others : paragraphs).join('\n\n');
	if (isEmpty(text, facts.headline, keepFurniture)) throw noArticle(document, keepFurniture);
	if (notice !== null) onNotice(document, notice);
	return {
		...facts,
		text,
		excerpt: extent === 'part',
	};
};
