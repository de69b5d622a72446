import type {Evidence, Reuse} from '../analysis.ts';
import {listed} from '../words/told.ts';
import {type Block, quote, text} from './document.ts';
import type {OwnWords} from './own-words.ts';

const origins = {
	readout: 'official readout',
	wire: 'news agency',
	article: 'shared by outlets',
} as const;

/**
 * What a shared passage was copied from, as far as the engine can tell.
 *
 * @param outlets How many have it: one alone shares it with nobody.
 */
export const originLabel = (from: Reuse['from'], outlets: number): string => {
	if (from === null) return 'origin unknown';
	return from === 'article' && outlets === 1 ? 'used again by the outlet' : origins[from];
};

/** What is needed to tell of a shared passage: names of articles and outlets, and the words of a passage. */
type Names = {
	nameOf: (article: string) => string;
	outletOf: (article: string) => string;
	wordsOf: (passage: Evidence) => string;
	isCompared: (article: string) => boolean;
};

/** "in Harbour Post and Vorrin Herald, also in Ostland Wire, 3 May 2031": who has a passage, first who is compared. */
const placesOf = ({spans}: Reuse, {nameOf, isCompared}: Names): string => {
	const articles = [...new Set(spans.map(({article}) => article))];
	const others = articles.filter(article => !isCompared(article)).map(nameOf);
	return [
		`in ${listed(articles.filter(isCompared).map(nameOf))}`,
		...(others.length === 0 ? [] : [`also in ${listed([...new Set(others)])}`]),
	].join(', ');
};

/** Share in percent, whole numbers; 0 where there is nothing to share. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** How much of each article stands in no other, and the passages that several have. */
export const reuseBlocks = (shares: readonly OwnWords[], reuse: readonly Reuse[], names: Names): Block[] => {
	if (reuse.length === 0) return [];
	return [
		{
			kind: 'list',
			items: shares.map(({article, own, words}) => ({
				label: names.nameOf(article),
				content: [text(`${percent(own, words)} % of ${words} words in no other article`)],
			})),
		},
		{
			kind: 'list',
			items: reuse.map(shared => ({
				label: `${shared.words} words`,
				content: [
					text(
						`${originLabel(shared.from, new Set(shared.spans.map(({article}) => names.outletOf(article))).size)}, ${placesOf(shared, names)}: `,
					),
					// In the words of an article compared, which the reader has before them.
					quote(names.wordsOf(shared.spans.find(({article}) => names.isCompared(article))!)),
				],
			})),
		},
	];
};
