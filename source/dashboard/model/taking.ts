import type {AnalysedArticle, Evidence} from '../../analysis.ts';
import {printed} from '../../terminal/sanitize.ts';
import {fullDate} from './dates.ts';

/** What is taken out of the dashboard: to the clipboard, to a pager. */

const sourceOf = ({outlet, published, url}: AnalysedArticle): string =>
	[outlet, fullDate(published), url].filter(Boolean).join(', ');

/** A passage as a quotation with its outlet, date and address. */
export const quotation = (article: AnalysedArticle, {start, end}: Pick<Evidence, 'start' | 'end'>): string =>
	`“${printed(article.text.slice(start, end)).trim()}” (${sourceOf(article)})`;

/** An article as plain text under its headline. */
export const plainArticle = (article: AnalysedArticle): string =>
	[article.headline, sourceOf(article), '', ...article.text.split('\n').map(printed), ''].join('\n');

/** Headline, outlet, date and address of an article. */
export const reference = (article: AnalysedArticle): string => `${article.headline} (${sourceOf(article)})`;
