import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readArticles} from '../../source/articles/files.ts';
import {parseArticles} from '../../source/articles/formats.ts';

const line = (record: object) =>
	JSON.stringify({outlet: 'Harbour Post', text: 'The bridge fell.', ...record});
const articles = (text: string, file: string) => parseArticles(text, file).map(({article}) => article);

test('an article needs an outlet and a text; the rest is filled in', () => {
	expect(
		articles(
			`${line({})}\n\n${line({id: 'b', published: '2031-06-03', url: 'https://x.example'})}\n`,
			'a.jsonl',
		),
	).toEqual([
		{
			id: 'harbour-post-44f03a62',
			outlet: 'Harbour Post',
			url: null,
			published: null,
			headline: '',
			text: 'The bridge fell.',
			excerpt: false,
		},
		{
			id: 'b',
			outlet: 'Harbour Post',
			url: 'https://x.example',
			published: '2031-06-03',
			headline: '',
			text: 'The bridge fell.',
			excerpt: false,
		},
	]);
});

test('a JSON file holds an article, a list of them, or an analysis', () => {
	const one = line({id: 'a'});
	expect(articles(one, 'a.json')).toHaveLength(1);
	expect(articles(`[${one}, ${line({id: 'b'})}]`, 'a.json')).toHaveLength(2);
	expect(articles(`\uFEFF{"articles": [${one}]}`, 'a.json')).toHaveLength(1);
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
	[
		line({published: '3 June 2031'}),
		'a.jsonl',
		'a.jsonl, line 1: "published" is "3 June 2031", which is no date; write the date of publication as YYYY-MM-DD, or null where it is not known',
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
	['text', 'a.docx', 'a.docx: not a kind of file that is read; give .jsonl, .ndjson, .json, .txt, .md'],
])('%s in %s is told in one line', (text, file, message) => {
	expect(() => parseArticles(text, file)).toThrow(message);
});

test.each(['2031-06-03', '2031-06-03T10:00:00Z', '2028-02-29', '2031-06-03T10:00+02:00'])(
	'%s is a date',
	published => {
		expect(articles(line({published}), 'a.jsonl')[0]!.published).toBe(published);
	},
);

test('a plain text begins with its headline, or with front matter', () => {
	expect(articles('# The bridge\n\nIt fell.\n', 'notes/harbour.md')[0]).toMatchObject({
		outlet: 'harbour',
		headline: 'The bridge',
		text: 'It fell.',
		published: null,
	});
	expect(
		articles('---\noutlet: Harbour Post\nDate: 2031-06-03\ntitle: "The bridge"\n---\nIt fell.', 'x.txt')[0],
	).toMatchObject({
		outlet: 'Harbour Post',
		published: '2031-06-03',
		headline: 'The bridge',
		text: 'It fell.',
	});
});

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-files-'));
});
afterAll(() => rm(folder, {recursive: true}));

test('files are read in order, and an id may stand once', async () => {
	const [first, second] = [path.join(folder, 'a.jsonl'), path.join(folder, 'b.jsonl')];
	await writeFile(first, line({id: 'a'}));
	await writeFile(second, `${line({id: 'b'})}\n${line({id: 'a'})}`);
	expect((await readArticles([first])).map(({id}) => id)).toEqual(['a']);
	await expect(readArticles([first, second])).rejects.toThrow(
		`${second}, line 2: the id "a" stands already in ${first}, line 1; give each article its own "id"`,
	);
});

test('a file that cannot be read says why', async () => {
	const missing = path.join(folder, 'none.jsonl');
	await expect(readArticles([missing])).rejects.toThrow(`${missing}: no such file; check the path`);
	await expect(readArticles([folder])).rejects.toThrow(`${folder}: a folder; name the files in it`);
});
