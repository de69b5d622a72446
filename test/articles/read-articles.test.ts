import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {articlesIn, type Input, readArticles} from '../../source/articles/read-articles.ts';

const line = (record: object) =>
	JSON.stringify({outlet: 'Harbour Post', text: 'The bridge fell.', ...record});
const unnamed = (text: string): Input => ({name: 'input', bytes: Buffer.from(text)});

test('an article needs an outlet and a text; the rest is filled in', async () => {
	expect(
		await articlesIn(
			`${line({})}\n\n${line({id: 'b', published: '2031-06-03', url: 'https://x.example'})}\n`,
			'a.jsonl',
		),
	).toEqual([
		{
			id: 'harbour-post-44f03a62',
			outlet: 'Harbour Post',
			url: null,
			published: null,
			author: null,
			headline: '',
			text: 'The bridge fell.',
			excerpt: false,
		},
		{
			id: 'b',
			outlet: 'Harbour Post',
			url: 'https://x.example',
			published: '2031-06-03',
			author: null,
			headline: '',
			text: 'The bridge fell.',
			excerpt: false,
		},
	]);
});

test('a JSON file holds an article, a list of them, or an analysis', async () => {
	const one = line({id: 'a'});
	expect(await articlesIn(one, 'a.json')).toHaveLength(1);
	expect(await articlesIn(`[${one}, ${line({id: 'b'})}]`, 'a.json')).toHaveLength(2);
	expect(await articlesIn(`\uFEFF{"articles": [${one}]}`, 'a.json')).toHaveLength(1);
});

test.each([
	[
		'{"outlet": "Harbour Post"',
		'a.jsonl',
		/^a\.jsonl, line 1: not JSON \(.+\); write one article a line as a JSON object$/,
	],
	[
		`${line({})}\n[1]`,
		'a.jsonl',
		'a.jsonl, line 2: [1] is not an article; write an object with "outlet", "published", "headline" and "text"',
	],
	[line({outlet: ' '}), 'a.jsonl', 'a.jsonl, line 1: "outlet" is " "; write the name of the outlet'],
	[
		'{"outlet": "Harbour Post"}',
		'a.jsonl',
		'a.jsonl, line 1: "text" is missing; write the text of the article',
	],
	[
		line({published: '2031-02-30'}),
		'a.jsonl',
		'a.jsonl, line 1: "published" is "2031-02-30", a date that does not exist; write the date of publication as YYYY-MM-DD, or null where it is not known',
	],
	...['2031-06-03T25:10:00', '2031-06-03 10:61', '2031-06-03T10:00:60Z'].map(
		(published): [string, string, string] => [
			line({published}),
			'a.jsonl',
			`a.jsonl, line 1: "published" is "${published}", a time that does not exist; write the date of publication as YYYY-MM-DD, or null where it is not known`,
		],
	),
	[
		line({published: '03/06/2031'}),
		'a.jsonl',
		'a.jsonl, line 1: "published" is "03/06/2031", which is no date; write the date of publication as YYYY-MM-DD, or null where it is not known',
	],
	[
		`[${line({})}, ${line({excerpt: 'yes'})}]`,
		'a.json',
		'a.json, article 2: "excerpt" is "yes"; write true or false',
	],
	[
		'[\n{},\n}',
		'a.json',
		/^a\.json(, line 3)?: not JSON \(.+\); mend it, or name the file \.jsonl if each line is an article$/,
	],
	['# The bridge', 'a.md', 'a.md: a headline without an article; write the article below it'],
	['The bridge\n', 'a.txt', 'a.txt: a headline without an article; write the article below it'],
	['---\n---\n', 'a.md', 'a.md: no article below the front matter; write it there'],
	[
		'---\noutlet: X\nThe bridge fell.\n',
		'a.md',
		'a.md: the front matter that --- begins is never closed; write a line --- below its last field',
	],
	[
		'PAR1',
		'a.parquet',
		'a.parquet: not a kind of file that is read; read it with --sql "from \'a.parquet\'"',
	],
	[
		'text',
		'a.docx',
		'a.docx: not a kind of file that is read; give .jsonl, .ndjson, .json, .csv, .tsv, .eml, .xml, .rss, .atom, .txt, .md, .html, .htm, .xhtml, .mhtml, .mht',
	],
])('%s in %s is told in one line', async (text, file, message) => {
	await expect(articlesIn(text, file)).rejects.toThrow(message);
});

test.each(['jsonl', 'ndjson', 'json', 'csv', 'eml', 'xml', 'txt', 'md', 'html', 'mhtml'])(
	'an empty .%s is told as such, a blank one too',
	async ending => {
		const message = `a.${ending}: empty; write an article into it, or leave it out`;
		await expect(articlesIn('', `a.${ending}`)).rejects.toThrow(message);
		await expect(articlesIn(' \n\r\n', `a.${ending}`)).rejects.toThrow(message);
	},
);

test.each(['2031-06-03', '2031-06-03T10:00:00Z', '2028-02-29', '2031-06-03T10:00+02:00'])(
	'%s is a date',
	async published => {
		const [article] = await articlesIn(line({published}), 'a.jsonl');
		expect(article!.published).toBe(published);
	},
);

test('a plain text begins with its headline, or with front matter', async () => {
	const [bare] = await articlesIn('# The bridge\n\nIt fell.\n', 'notes/harbour.md');
	expect(bare).toMatchObject({
		outlet: 'harbour',
		headline: 'The bridge',
		text: 'It fell.',
		published: null,
	});
	const [headed] = await articlesIn(
		'---\noutlet: Harbour Post\nDate: 2031-06-03\ntitle: "The bridge"\n---\nIt fell.',
		'x.txt',
	);
	expect(headed).toMatchObject({
		outlet: 'Harbour Post',
		published: '2031-06-03',
		headline: 'The bridge',
		text: 'It fell.',
	});
});

test('a file of one sentence is an article without a headline', async () => {
	const [article] = await articlesIn('The bridge fell, the mayor said on Monday.\n', 'a.txt');
	expect(article).toMatchObject({headline: '', text: 'The bridge fell, the mayor said on Monday.'});
});

test('author and date stand under the headline of a plain text, or in its front matter', async () => {
	const [bare] = await articlesIn(
		'The bridge fell\nBy ADA BRANDT and Olaf Tor\n\n3 June 2031\n\nShips wait.\n',
		'a.txt',
	);
	expect(bare).toMatchObject({author: 'ADA BRANDT and Olaf Tor', published: '2031-06-03'});
	expect(bare!.text).toContain('By ADA BRANDT');
	const [told] = await articlesIn(
		'The bridge fell\n\nThe old one fell on 3 June 2031 while people slept in their houses.\n',
		'a.txt',
	);
	expect(told).toMatchObject({author: null, published: null});
	const [headed] = await articlesIn(
		'---\nauthors: [Ada Brandt, "Olaf Tor"]\ndate: June 3, 2031\n---\nThe bridge fell\n\nShips wait.',
		'a.md',
	);
	expect(headed).toMatchObject({author: 'Ada Brandt and Olaf Tor', published: '2031-06-03'});
});

test('fields of a record may have other names; the proper one goes before them', async () => {
	const record = {
		source: 'Harbour Post',
		title: 'The bridge',
		Byline: 'By Ada Brandt, Harbour Post',
		body: 'It fell.',
		date: 'June 3, 2031',
		headline: null,
	};
	expect(await articlesIn(JSON.stringify(record), 'a.jsonl')).toMatchObject([
		{
			outlet: 'Harbour Post',
			headline: 'The bridge',
			author: 'Ada Brandt',
			text: 'It fell.',
			published: '2031-06-03',
		},
	]);
	const both = line({author: [{name: 'Ada Brandt'}, 'Olaf Tor'], creator: 'admin', content: 'No such text.'});
	expect(await articlesIn(both, 'a.json')).toMatchObject([
		{author: 'Ada Brandt and Olaf Tor', text: 'The bridge fell.'},
	]);
});

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-files-'));
});
afterAll(() => rm(folder, {recursive: true}));

test('files are read in order, and an id may stand once', async () => {
	const [first, second] = [path.join(folder, 'a.jsonl'), path.join(folder, 'b.jsonl')];
	await writeFile(first, line({id: 'a'}));
	await writeFile(second, `${line({id: 'b'})}\n${line({id: 'a', text: 'The bridge stands.'})}`);
	expect((await readArticles([first])).map(({id}) => id)).toEqual(['a']);
	await expect(readArticles([first, second])).rejects.toThrow(
		`${second}, line 2: the id "a" stands already in ${first}, line 1; give each article its own "id"`,
	);
});

test('a file that cannot be read says why', async () => {
	const missing = path.join(folder, 'none.jsonl');
	await expect(readArticles([missing])).rejects.toThrow(`${missing}: no such file; check the path`);
});

test('bytes that are no text are refused, whatever the name', async () => {
	const binary = path.join(folder, 'a.md');
	for (const bytes of [
		[0x41, 0x00, 0x42],
		[0x1f, 0x8b, 0x08, 0x02, 0xe9, 0x74, 0xe9],
	]) {
		await writeFile(binary, Buffer.from(bytes));
		await expect(readArticles([binary])).rejects.toThrow(
			`${binary}: not a text; save the article as plain text`,
		);
	}
});

test('an article that stands twice is read once, and said so in one line', async () => {
	const twice = path.join(folder, 'twice.jsonl');
	await writeFile(twice, `${line({})}\n${line({id: 'b'})}\n${line({})}\n${line({id: 'b'})}\n`);
	const notices: string[] = [];
	expect(await readArticles([twice], {onNotice: notice => notices.push(notice)})).toHaveLength(2);
	expect(notices).toEqual([
		`${twice}, line 3: the same article as in ${twice}, line 1, and 1 more that stand twice; each is read once`,
	]);
});

test('articles that differ at one address have ids of their own, in any order', async () => {
	const [first, second] = [path.join(folder, 'c.jsonl'), path.join(folder, 'd.jsonl')];
	const url = 'https://harbour.example/bridge';
	await writeFile(first, line({url}));
	await writeFile(second, line({url, text: 'The bridge stands.'}));
	const ids = async (files: string[]) =>
		(await readArticles(files)).map(({id, text}) => `${text} ${id}`).sort();
	const found = await ids([first, second]);
	expect(new Set(found.map(each => each.split('-').at(-1))).size).toBe(2);
	expect(await ids([second, first])).toEqual(found);
});

test('a text without a name is told by how it begins', async () => {
	const outlets = async (text: string) => (await readArticles([unnamed(text)])).map(({outlet}) => outlet);
	expect(await outlets(`${line({})}\n${line({id: 'b'})}\n`)).toEqual(['Harbour Post', 'Harbour Post']);
	expect(await outlets(`[\n${line({})}\n]`)).toEqual(['Harbour Post']);
	expect(await outlets('The bridge\n\nIt fell.')).toEqual(['input']);
});

test('what cannot be read is told, each in a line, and the rest is read', async () => {
	const [mixed, missing] = [path.join(folder, 'mixed.jsonl'), path.join(folder, 'none.jsonl')];
	await writeFile(
		mixed,
		[
			line({id: 'a'}),
			'{',
			line({id: 'b', published: 'soon'}),
			line({id: 'a', text: 'Other.'}),
			line({id: 'c'}),
		].join('\n'),
	);
	const problems: string[] = [];
	const read = await readArticles([missing, mixed, unnamed('[1]')], {
		onProblem: ({message}) => problems.push(message),
	});
	expect(read.map(({id}) => id)).toEqual(['a', 'c']);
	expect(problems.map(problem => problem.split('; ')[0])).toEqual([
		`${missing}: no such file`,
		expect.stringMatching(/mixed\.jsonl, line 2: not JSON/),
		`${mixed}, line 3: "published" is "soon", which is no date`,
		'input, article 1: 1 is not an article',
		`${mixed}, line 4: the id "a" stands already in ${mixed}, line 1`,
	]);
});

test('encodings are told, guesses are said, in one line for all files', async () => {
	const latin = [path.join(folder, 'e.txt'), path.join(folder, 'f.txt')];
	for (const file of latin) await writeFile(file, Buffer.from(`${file}\n\nTh\u00E9 bridge`, 'latin1'));
	const utf16 = path.join(folder, 'g.json');
	await writeFile(utf16, `\uFEFF${line({})}`, 'utf16le');
	const notices: string[] = [];
	const read = await readArticles([...latin, utf16], {onNotice: notice => notices.push(notice)});
	expect(read.map(({text}) => text)).toEqual(['Thé bridge', 'Thé bridge', 'The bridge fell.']);
	expect(notices).toEqual([
		`${latin[0]} and 1 more: the encoding is neither declared nor UTF-8; read as Windows-1252`,
		`${latin[0]} and 1 more: no outlet is named; the name of the file stands for it`,
	]);
});

test('a field that may be missing may be blank', async () => {
	const blank = {id: '', url: '', alsoAt: '', published: ' ', author: '', headline: '', excerpt: ''};
	expect(await articlesIn(line(blank), 'a.jsonl')).toEqual(await articlesIn(line({headline: ''}), 'a.jsonl'));
});
