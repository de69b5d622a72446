import fc from 'fast-check';
import {expect, test} from 'vitest';
import {analyze} from '../../source/index.ts';

const lead = 'Danish Foreign Minister Ada Brandt rang Norwegian Foreign Minister Nils Lund on Friday.';

/** The words of an article that stand in no row, in the order of the text. */
const outsideRows = (text: string): string[] => {
	const {rows} = analyze([
		{
			id: 'echo',
			outlet: 'The Echo',
			url: null,
			published: '2031-06-07',
			author: null,
			headline: '',
			text,
			excerpt: false,
		},
	]);
	const spans = rows.flatMap(({cells}) => cells.flatMap(cell => cell.spans));
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
		.filter(({index}) => !spans.some(({start, end}) => start <= index && index < end))
		.map(([word]) => word);
};

test.each([
	'“Norway is not a mine, it is a partner,” Brandt said in the call, according to the ministry.',
	'“This is ours, and that is yours,” Brandt told Lund.',
	'“No,” Lund said. “We will not.”',
])('no part of a quotation is lost, however few its words: %s', quotation => {
	expect(outsideRows(`${lead}\n\n${quotation}`)).toEqual([]);
});

const clauses = fc.constantFrom(
	'the harbour is ours',
	'it is not',
	'we are not theirs',
	'this is so',
	'they know it',
	'the ships will stay in port',
	'never again',
	'that is mine',
	'so be it',
	'we said so when it was',
);
const between = fc.constantFrom(
	', ',
	' and ',
	', and ',
	'; ',
	', but ',
	' because ',
	', which is why ',
	' – ',
);

test('the rows of the only article of an event hold every word of its quotations', () => {
	const quotations = fc
		.array(fc.tuple(clauses, between), {minLength: 1, maxLength: 4})
		.map(parts => parts.map(([clause, joint], i) => (i === 0 ? clause : joint + clause)).join(''));
	fc.assert(
		fc.property(quotations, said => {
			const quotation = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
			const text = `${lead}\n\n“${quotation},” Brandt said.`;
			expect(outsideRows(text)).toEqual([]);
		}),
		{numRuns: 60},
	);
});
