import {dateIn, dateOf} from './dates.ts';
import type {Head} from './head.ts';
import type {Label, Markup} from './markup.ts';

const isDatePublished = ({attributes}: Label): boolean =>
	/datepublished/i.test(attributes.get('itemprop') ?? '');

const isChange = ({attributes, text}: Label, before: string): boolean =>
	/modified|updated/i.test(`${attributes.get('itemprop')} ${attributes.get('class')} ${text.slice(0, 20)}`) ||
	/\b(?:updated?|modified|edited|changed|revised)\b\W{0,3}(?:(?:on|at)\W{0,3})?$/i.test(before);

const isPublication = (label: Label, before: string): boolean =>
	isDatePublished(label) ||
	label.attributes.has('pubdate') ||
	/publish|posted|entry-date/i.test(label.attributes.get('class') ?? '') ||
	/\b(?:published|posted|issued)\b\W{0,3}(?:(?:on|at)\W{0,3})?$/i.test(before);

/** What stands in its line before a label. */
const beforeIn = (line: string | undefined, {text}: Label): string => {
	const at = text === '' ? -1 : (line ?? '').indexOf(text);
	return at === -1 ? '' : line!.slice(Math.max(0, at - 40), at);
};

const isoDate = ({attributes, text}: Label): string | null =>
	dateOf(attributes.get('datetime') ?? attributes.get('content') ?? '') ?? dateIn(text)?.value ?? null;

/** The dates of an article that the page marks as such, as `<time>` or by microdata; ISO 8601. */
export type MarkedDates = {
	/** What it marks as that of publication, or null. */
	published: string | null;
	/** Another at the head of the article, but for those of a change; or null. */
	near: string | null;
};

/**
 * A page marks dates of whatever it shows: of comments, of other articles, of today. Those of the article stand at its
 * head, or say that they are its own; where no headline is found nothing tells where its head is.
 */
export const markedDates = (
	{labels, paragraphs}: Pick<Markup, 'labels' | 'paragraphs'>,
	{headline, lines, isFound}: Head,
): MarkedDates => {
	const near = new Set(lines);
	const isOwn = ({article}: Label): boolean => headline !== null && article === headline.article;
	const isInHead = (label: Label): boolean => {
		if (!isFound) return false;
		if (headline === null) return near.has(label.line);
		const isBelow = near.has(label.line) && (isOwn(label) || headline.article === 0);
		return isBelow || (isOwn(label) && label.article !== 0 && label.line <= headline.line);
	};
	const marked = labels
		.filter(label => !label.isBeside && (label.element === 'time' || isDatePublished(label)))
		.map(label => ({label, before: beforeIn(paragraphs[label.line], label)}));
	const firstOf = (some: typeof marked): string | null => {
		for (const {label} of some) {
			const value = isoDate(label);
			if (value !== null) return value;
		}

		return null;
	};
	return {
		published: firstOf(
			marked.filter(
				({label, before}) =>
					isPublication(label, before) &&
					(!isFound || isInHead(label) || (isOwn(label) && label.article !== 0)),
			),
		),
		near: firstOf(marked.filter(({label, before}) => isInHead(label) && !isChange(label, before))),
	};
};
