import {expect, test} from 'vitest';
import {headlineMarksOf} from '../../source/comparison/headlines.ts';

test.each([
	['Brutal storm closes the harbour', [['Brutal', 'afinn-165']]],
	[
		'Island Council Calls Brutal Storm Appalling Surprise',
		[
			['Brutal', 'afinn-165'],
			['Appalling', 'afinn-165'],
		],
	],
	['Pilot bullies the harbour board', [['bullies', 'afinn-165']]],
	['Brandt meets Lund', []],
	['', []],
])('words of a headline that judge: %s', (headline, wanted) => {
	const marks = headlineMarksOf(headline);
	expect(marks.map(({text, lexicon}) => [text, lexicon])).toEqual(wanted);
	expect(marks.map(({start, end}) => headline.slice(start, end))).toEqual(marks.map(({text}) => text));
});
