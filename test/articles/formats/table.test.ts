import {expect, test} from 'vitest';
import {articlesIn} from '../../../source/articles/read-articles.ts';
import {outcomeOf} from '../reading.ts';

const problemsIn = async (text: string): Promise<string[]> => {
	const {problems} = await outcomeOf({name: 'table', bytes: Buffer.from(text)});
	return problems;
};

test('semicolons, quotes, line breaks in cells, a byte order mark and other names of columns', async () => {
	const table =
		'\uFEFFSource;Title;Publication Date;Body;Link;Byline\r\nHarbour Post;"The ""bridge""; fell";3 June 2031;"It fell.\r\nIt did."; https://h.example/1;By Ada Brandt\r\n\r\n';
	expect(await articlesIn(table, 'a.csv')).toEqual([
		{
			id: expect.stringMatching(/^harbour-post-/),
			outlet: 'Harbour Post',
			url: ' https://h.example/1',
			published: '2031-06-03',
			author: 'Ada Brandt',
			headline: 'The "bridge"; fell',
			text: 'It fell.\nIt did.',
			excerpt: false,
		},
	]);
});

test.each(['outlet,text,excerpt', 'outlet\ttext\texcerpt', 'outlet;text;excerpt'])(
	'%s: the header tells',
	async header => {
		const delimiter = header[6]!;
		const [article] = await articlesIn(
			`${header}\n${['Harbour Post', 'The 5" pipe fell.', 'yes'].join(delimiter)}\n`,
			'a.tsv',
		);
		expect(article).toMatchObject({outlet: 'Harbour Post', text: 'The 5" pipe fell.', excerpt: true});
	},
);

test('each row that is no article is told by its number, and the others are read', async () => {
	const text =
		'outlet,published,text\nHarbour Post,2031-06-03,It fell.\n,,It stood.\nVorrin Herald,2031-02-30,It fell.\nOstland Wire,,It swayed.\n';
	const {articles, problems} = await outcomeOf({name: 'a.csv', bytes: Buffer.from(text)});
	expect(articles.map(({outlet}) => outlet)).toEqual(['Harbour Post', 'Ostland Wire']);
	expect(problems).toEqual([
		'a.csv, row 3: "outlet" is missing; write the name of the outlet, or the address of the article as "url"',
		'a.csv, row 4: "published" is "2031-02-30", a date that does not exist; write the date of publication as YYYY-MM-DD, or null where it is not known',
	]);
});

test('a quotation that never closes keeps what stands above it', async () => {
	const text = 'outlet,text\nHarbour Post,It fell.\nVorrin Herald,"It fell.\nOstland Wire,It swayed.\n';
	const {articles, problems} = await outcomeOf({name: 'a.csv', bytes: Buffer.from(text)});
	expect(articles.map(({outlet}) => outlet)).toEqual(['Harbour Post']);
	expect(problems).toEqual([
		'a.csv, row 3: a quotation mark opens a cell and none closes it; close it, or double it where it stands in the text; this row and those below are left out',
	]);
});

test.each([
	['', 'a.csv: empty; write an article into it, or leave it out'],
	[
		'name,value\nx,y\n',
		'a.csv, row 1: no column "text" (or body, content, article); name the columns in the first row: outlet, published, headline, url, text',
	],
])('%j is no table of articles', async (text, message) => {
	await expect(articlesIn(text, 'a.csv')).rejects.toThrow(message);
});

test('a table without a name is told by its header', async () => {
	expect(await problemsIn('published;outlet;text\n;;It fell.\n')).toEqual([
		'table, row 2: "outlet" is missing; write the name of the outlet, or the address of the article as "url"',
	]);
});
