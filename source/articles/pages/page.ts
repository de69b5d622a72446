import {type Document, guessedEncoding, type Reading} from '../document.ts';
import {InputError} from '../input-error.ts';
import {isAddress} from '../web-addresses.ts';
import {articleParagraphs} from './extraction.ts';
import {type Facts, factsOf} from './facts.ts';
import {type Markup, markupOf, TooDeep} from './markup.ts';
import {decodePage} from './page-encoding.ts';

type PageReading = Pick<Reading, 'onNotice' | 'keepFurniture'>;

/** An article as a page gives it. */
export type Page = Facts & {text: string};

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

const paragraphsOf = (
	markup: Markup,
	document: Document,
	{onNotice, keepFurniture}: PageReading,
): readonly string[] => {
	const found = keepFurniture ? markup.paragraphs : articleParagraphs(markup);
	if (found === 'large') {
		onNotice(document, 'too large a page to tell the article from the rest; all that it shows is read');
		return markup.paragraphs;
	}

	if (found === null || found.length === 0) {
		if (isAddress(document.name)) {
			throw new InputError(
				document.name,
				'a paywall, a question of consent, or another page without an article',
				'save the page from the browser and give the file',
			);
		}

		throw new InputError(
			document.name,
			keepFurniture ? 'the page shows no text' : 'no article is found on the page',
			keepFurniture
				? 'save the article as plain text'
				: 'save the page of one article, or give --keep-furniture to read all that it shows',
		);
	}

	return found;
};

/**
 * The article on a page.
 *
 * @throws {InputError} Where there is no article on it.
 */
export const pageOf = (document: Document, reading: PageReading): Page => {
	const {text: html, isGuess} = decodePage(document.bytes, document.charset, document.name);
	if (isGuess) reading.onNotice(document, guessedEncoding);
	const markup = markupIn(html, document.name);
	const facts = factsOf(markup, html, document.address);
	const paragraphs = paragraphsOf(markup, document, reading);
	const [first, ...others] = paragraphs;
	return {...facts, text: (first === facts.headline ? others : paragraphs).join('\n\n')};
};
