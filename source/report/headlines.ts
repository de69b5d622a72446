import {type Block, quote, soft} from './document.ts';
import type {Column} from './rows.ts';

/** The headlines one under the other, with the words in them that published lists mark. */
export const headlineBlocks = (columns: readonly Column[]): Block[] => {
	const items = columns
		.filter(({article}) => article.headline !== '')
		.map(({name, article: {headline, headlineMarks}}) => ({
			label: name,
			content: [
				quote(headline),
				...headlineMarks.map(({text, lexicon}) => soft(`${text}: loaded, ${lexicon}`)),
			],
		}));
	return items.length === 0 ? [] : [{kind: 'group', title: 'Headline', items}];
};
