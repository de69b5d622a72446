import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {type Markup, markupOf} from './markup.ts';

/** A document as the types of browsers have it, which are not loaded here. */
type Page = ConstructorParameters<typeof Readability>[0];

/** Up to this much `work` Readability takes some seconds at most; a long article makes a twentieth of it. */
const most = 20_000_000;

/** An article has this many characters at least; below it Readability reads teasers and cookie banners. */
const shortest = 140;

/** The paragraphs of the article on a page; null where none is found, 'large' where the page is too large to look. */
export const articleParagraphs = ({tidy, work}: Markup): readonly string[] | 'large' | null => {
	if (work > most) return 'large';
	const {document} = parseHTML(`<!doctype html><html><head></head><body>${tidy}</body></html>`);
	const found = new Readability(document as unknown as Page, {
		charThreshold: 250,
		disableJSONLD: true,
		keepClasses: false,
	}).parse();
	const {paragraphs} = markupOf(found?.content ?? '');
	return paragraphs.join(' ').length < shortest ? null : paragraphs;
};
