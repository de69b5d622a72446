import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {articleRows} from '../../../source/articles/sql/rows.ts';
import {outcomeOf} from '../reading.ts';
import {type Made, makeFiles} from './files.ts';

let made: Made;
beforeAll(async () => {
	made = await makeFiles();
	await made.run(`copy (
		select * from (values
			(7, 'Harbour Post', date '2031-06-03', ['Ada Brandt', 'Tom Olm'], 'The bridge', 'It fell.', false),
			(9, 'Vorrin Herald', null, null, null, 'It stood.', true)
		) news(id, source, date, byline, title, body, excerpt)
	) to ${made.at('news.parquet')}`);
	await made.run(`attach ${made.at('news.duckdb')} as kept`);
	await made.run(`create table kept.news as from ${made.at('news.parquet')}`);
	await made.run('create table kept.others as select 1 as one');
	await made.run('detach kept');
});
afterAll(() => made.remove());

const read = (query: string) => outcomeOf({query});

const bridge = {
	id: '7',
	outlet: 'Harbour Post',
	url: null,
	published: '2031-06-03',
	author: 'Ada Brandt and Tom Olm',
	headline: 'The bridge',
	text: 'It fell.',
	excerpt: false,
};

test('columns of a Parquet file by any of their names; NULL is missing, numbers and lists are told', async () => {
	expect(await read(`from ${made.at('news.parquet')}`)).toEqual({
		articles: [
			bridge,
			{
				id: '9',
				outlet: 'Vorrin Herald',
				url: null,
				published: null,
				author: null,
				headline: '',
				text: 'It stood.',
				excerpt: true,
			},
		],
		problems: [],
		notices: [],
	});
});

test('CSV, JSON and a table of a database by their paths; semicolon and comment at the end', async () => {
	await writeFile(path.join(made.folder, 'a.csv'), 'paper,body\nHarbour Post,It fell.\n');
	await writeFile(path.join(made.folder, 'a.json'), '[{"outlet": "Ostland Wire", "text": "It swayed."}]');
	const {articles} = await read(`
		select paper as outlet, body as text from ${made.at('a.csv')}
		union all by name select * from ${made.at('a.json')}
		union all by name select source as outlet, body as text
			from read_duckdb(${made.at('news.duckdb')}, table_name = 'news') where id = 9; -- all of them`);
	expect(articles.map(({outlet, text}) => [outlet, text])).toEqual([
		['Harbour Post', 'It fell.'],
		['Ostland Wire', 'It swayed.'],
		['Vorrin Herald', 'It stood.'],
	]);
});

test('a database is as it was after it was read', async () => {
	const digest = async () =>
		createHash('sha256')
			.update(await readFile(path.join(made.folder, 'news.duckdb')))
			.digest('hex');
	const before = [await digest(), await readdir(made.folder)];
	await read(`select * from read_duckdb(${made.at('news.duckdb')}, table_name = 'news')`);
	expect([await digest(), await readdir(made.folder)]).toEqual(before);
});

test.each([
	["date '2031-06-03'", '2031-06-03'],
	["timestamp '2031-06-03 10:30:00'", '2031-06-03T10:30:00'],
	["timestamp '2031-06-03 10:30:00.25'", '2031-06-03T10:30:00.25'],
	["timestamp_s '2031-06-03 10:30:00'", '2031-06-03T10:30:00'],
	["timestamp_ms '2031-06-03 10:30:00'", '2031-06-03T10:30:00'],
	["timestamp_ns '2031-06-03 10:30:00'", '2031-06-03T10:30:00'],
	["timestamptz '2031-06-03 01:30:00+02'", '2031-06-02T23:30:00Z'],
	["'3 June 2031'", '2031-06-03'],
	['null', null],
])('published as %s is %s', async (value, published) => {
	const {articles} = await read(`select 'Harbour Post' outlet, 'It fell.' as text, ${value} as published`);
	expect(articles[0]?.published).toBe(published);
});

test.each([
	['170141183460469231731687303715884105727::hugeint', '170141183460469231731687303715884105727'],
	["'6a6f6c6c-7900-4000-8000-000000000000'::uuid", '6a6f6c6c-7900-4000-8000-000000000000'],
	['1.50::decimal(4, 2)', '1.50'],
	["'a'::enum('a', 'b')", 'a'],
])('an id that is %s is the text %s', async (value, id) => {
	await made.run("create or replace type ab as enum ('a', 'b')");
	const {articles} = await read(`select 'Harbour Post' outlet, 'It fell.' as text, ${value} as id`);
	expect(articles[0]?.id).toBe(id);
});

test('bytes are texts in UTF-8, as some programs write Parquet; an author may be a structure with a name', async () => {
	const {articles} = await read(
		"select 'Harbour Post' outlet, encode('Il a dit « non ».') as text, {name: 'Ada Brandt'} as author",
	);
	expect(articles[0]).toMatchObject({text: 'Il a dit « non ».', author: 'Ada Brandt'});
});

test('an address tells the outlet, which is a guess', async () => {
	const {articles, notices} = await outcomeOf({
		query: "select 'https://www.harbour.example/bridge' as url, 'It fell.' as text",
	});
	expect(articles).toMatchObject([{outlet: 'harbour.example', outletFrom: 'address'}]);
	expect(notices).toEqual(['the query, row 1: no outlet is named; the host of the address stands for it']);
});

test('each row that is no article is told by its number, and the others are read', async () => {
	const {articles, problems} = await read(`select * from (values
		('Harbour Post', 'It fell.', '2031-06-03'),
		(null, 'It stood.', null),
		('Vorrin Herald', null, null),
		('Vorrin Herald', 'It fell.', '2031-02-30'),
		('Vorrin Herald', ['It', 'fell.']::varchar, null),
		('Ostland Wire', 'It swayed.', null)) news(outlet, text, published)`);
	expect(articles.map(({outlet}) => outlet)).toEqual(['Harbour Post', 'Vorrin Herald', 'Ostland Wire']);
	expect(problems).toEqual([
		'the query, row 2: "outlet" is missing; write the name of the outlet, or the address of the article as "url"',
		'the query, row 3: "text" is missing; write the text of the article',
		'the query, row 4: "published" is "2031-02-30", a date that does not exist; write the date of publication as YYYY-MM-DD, or null where it is not known',
	]);
	expect((await read("select 'Harbour Post' outlet, '\\xFF'::blob as text")).problems).toEqual([
		'the query, row 1: bytes that are no text in UTF-8; turn them into a text in the query, or leave the column out',
	]);
	expect((await read("select 'Harbour Post' outlet, ['It', 'fell.'] as text")).problems).toEqual([
		'the query, row 1: "text" is ["It","fell."]; write the text of the article',
	]);
});

const oneSelect = 'give one SELECT; a query may only read';

test.each([
	['', `no statement; ${oneSelect}`],
	['-- nothing', `no statement; ${oneSelect}`],
	['select 1; select 2', `2 statements; ${oneSelect}`],
	["copy (select 1) to 'made.csv'", `not a SELECT; ${oneSelect}`],
	["export database 'made'", `not a SELECT; ${oneSelect}`],
	["attach 'made.duckdb'; select 1", `not a SELECT; ${oneSelect}`],
	['create table made as select 1', `not a SELECT; ${oneSelect}`],
	['set threads = 8', `not a SELECT; ${oneSelect}`],
	['install httpfs', `not a SELECT; ${oneSelect}`],
	['pragma version', `not a SELECT; ${oneSelect}`],
	['explain analyze select 1', `not a SELECT; ${oneSelect}`],
	[
		"from enable_logging('QueryLog', storage = 'file', storage_path = 'made')",
		`enable_logging() is no source of articles; ${oneSelect}`,
	],
	[
		'select 1 where exists (from system.main."ENABLE_PROFILING"(save_location = \'made.json\'))',
		`enable_profiling() is no source of articles; ${oneSelect}`,
	],
	["from query('select 1')", `query() is no source of articles; ${oneSelect}`],
	["select ? as outlet, 'It fell.' as text", `a placeholder stands where a value should; ${oneSelect}`],
	['selec 1', 'syntax error at or near "selec"; mend the query'],
	[
		"select\n'Harbour\u001B[31mPost' as outlet,\nnone\nas text",
		'Binder Error: Referenced column "none" was not found because the FROM clause is missing; mend the query',
	],
	[
		"from 'https://archive.example/news.parquet'",
		'Missing Extension Error: File https://archive.example/news.parquet requires the extension httpfs to be loaded; give a file of this machine in a format that DuckDB reads by itself',
	],
	[
		"from 'none/*.parquet'",
		'IO Error: No files found that match the pattern "none/*.parquet"; check the path, which is taken from the folder that you are in',
	],
	[
		"select 'It fell.' as body",
		'no column "outlet" (or source, site, publisher, publication, newspaper); select it, or call a column so: select body as text, paper as outlet',
	],
	["select 'Harbour Post' outlet, 'It fell.' as text where false", 'no rows; check its conditions'],
	[
		"select 'Harbour Post' outlet, string_agg(repeat('It fell. ', 200) || range) as text from range(2000000)",
		expect.stringMatching(
			/^Out of Memory Error: failed to allocate data .*; ask for fewer rows at once, or leave the order to Readout$/,
		),
	],
])('%s: refused in a line, and nothing is written', async (query, problem) => {
	const before = await readdir('.');
	const {articles, problems} = await read(query);
	expect(articles).toEqual([]);
	expect(problems.map(line => line.replace(/^the query: /, ''))).toEqual([problem]);
	expect(problems[0]).not.toContain('\n');
	expect(await readdir('.')).toEqual(before);
});

test('what fails after its first rows is told, and those rows stay', async () => {
	const problems: string[] = [];
	let rows = 0;
	// DuckDB makes more than a hundred thousand rows before it gives the first.
	const query = `select 'Harbour Post' as outlet,
		if(range = 150000, error('the page is torn'), 'It fell.') as text from range(200000); -- whole`;
	const reading = async () => {
		for await (const {article} of articleRows(query, ({message}) => problems.push(message))) {
			if (article.text === 'It fell.') rows++;
		}
	};
	await expect(reading()).rejects.toThrow(
		/^the query, after row \d+: Invalid Input Error: the page is torn; mend the query, or the file; the rows from there on are left out$/,
	);
	expect(problems).toEqual([]);
	expect(rows).toBeGreaterThan(0);
	expect(rows).toBeLessThanOrEqual(150_000);
});

const endless =
	"select 'Harbour Post' as outlet, count(*)::varchar as text from range(300000) a, range(100000) b where a.range * b.range % 7 = 3";

test.each([0, 300])('a query is given up after %i ms', async wait => {
	const stop = new AbortController();
	const reading = async () => {
		for await (const _ of articleRows(endless, () => {}, {signal: stop.signal}));
	};
	const read = reading();
	setTimeout(() => stop.abort(), wait);
	await expect(read).rejects.toThrow('the query: stopped; run it again');
});

test('who has read enough ends it', async () => {
	const query = "select 'Harbour Post' as outlet, 'It fell ' || range as text from range(10000000)";
	for await (const {place, article} of articleRows(query, () => {})) {
		expect([place, article.text]).toEqual(['the query, row 1', 'It fell 0']);
		break;
	}
});

test('whatever characters a text has, they come through', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string({unit: 'grapheme', minLength: 1}), {minLength: 1, maxLength: 20}),
			async texts => {
				await made.run('create or replace table texts (outlet varchar, "text" varchar)');
				for (const text of texts) await made.run("insert into texts values ('Harbour Post', $1)", [text]);
				await made.run(`copy texts to ${made.at('texts.parquet')}`);
				const read: string[] = [];
				for await (const {article} of articleRows(`from ${made.at('texts.parquet')}`, problem => {
					throw problem;
				}))
					read.push(article.text);
				expect(read).toEqual(texts.map(text => text.replace(/\r\n?/g, '\n')));
			},
		),
		{numRuns: 25},
	);
});
