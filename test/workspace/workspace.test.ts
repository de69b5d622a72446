import {
	chmod,
	chown,
	mkdir,
	mkdtemp,
	readFile,
	rm,
	stat,
	symlink,
	truncate,
	writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {addArticles, incomingFrom} from '../../source/workspace/add.ts';
import {refreshArticles} from '../../source/workspace/refresh.ts';
import {removeArticles} from '../../source/workspace/remove.ts';
import {changeWorkspace, openWorkspace} from '../../source/workspace/workspace.ts';
import {serve} from '../articles/net/server.ts';
import {article} from './articles.ts';

let folder = '';
let file = '';
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-workspace-'));
	file = path.join(folder, 'news.workspace.jsonl');
});
afterEach(() => rm(folder, {recursive: true}));

const now = new Date('2031-06-04T10:00:00Z');
const from = '/news/a.md';
const add = (...ids: string[]) =>
	addArticles(
		file,
		ids.map(id => ({article: article(id), from})),
		now,
	);
const ids = async () => [
	...(
		await openWorkspace(file, problem => {
			throw problem;
		})
	).entries.keys(),
];
const header = '{"readout":"workspace","version":1}\n';

test('the file is plain JSON Lines with a version', async () => {
	await addArticles(file, [{article: article('a'), from}], now);
	await removeArticles(file, () => ['a'], now);
	expect(await readFile(file, 'utf8')).toBe(
		`${header}{"kind":"article","added":"2031-06-04T10:00:00.000Z","from":"/news/a.md","article":${JSON.stringify(article('a'))}}\n{"kind":"removed","article":"a","at":"2031-06-04T10:00:00.000Z"}\n`,
	);
	expect(await ids()).toEqual([]);
});

test('an article is added once, under whatever id, and another text never takes its place', async () => {
	const other = {article: article('a', 'Another text.'), from: null};
	expect((await add('a', 'b')).added.map(({id}) => id)).toEqual(['a', 'b']);
	const before = await readFile(file);
	const again = {...article('c'), text: article('a').text};
	expect(
		await addArticles(file, [{article: article('a'), from}, {article: again, from}, other], now),
	).toEqual({
		added: [],
		present: [article('a'), again],
		differing: [other],
	});
	expect(await readFile(file)).toEqual(before);
});

test('what was removed can be added again', async () => {
	await add('a', 'b');
	await removeArticles(file, () => ['a'], now);
	expect(await ids()).toEqual(['b']);
	await add('a');
	expect(await ids()).toEqual(['b', 'a']);
});

test('lines of other kinds and odd spacing stay, to the byte', async () => {
	const text = `${header.replace(',', ', ')}{"kind": "correction", "id": 7}\r\n\n{"kind":"note","text":"é"}`;
	await writeFile(file, text);
	await add('a');
	expect((await readFile(file, 'utf8')).startsWith(`${text}\n{"kind":"article"`)).toBe(true);
	const {lines} = await openWorkspace(file, () => {});
	expect(lines.map(({kind}) => kind)).toEqual(['correction', 'note', 'article']);
});

test.each([
	[`${header}{"kind":"article","art`, 'line 2: cut off, or not JSON; mend the line or delete it'],
	[`${header}\n[]\n`, 'line 3: no "kind" says what it is; mend the line or delete it'],
	[`${header}{"kind":"article","article":{"id":"a","outlet":"Harbour Post"}}`, 'line 2: "text" is missing'],
	[
		`${header}{"kind":"article","article":{"outlet":"Harbour Post","text":"Brandt rang."}}`,
		'line 2: the article has no "id"; mend the line or delete it',
	],
	[
		'{"readout":"workspace","version":2}\n',
		'line 1: a workspace of version 2; this Readout knows version 1; use a newer Readout',
	],
	['{"outlet":"Harbour Post","text":"Brandt rang."}\n', 'not a workspace; name a new file'],
])('a file that is damaged is left as it is: %j', async (text, message) => {
	await writeFile(file, text);
	await expect(add('b')).rejects.toThrow(message);
	expect(await readFile(file, 'utf8')).toBe(text);
});

test('of a damaged file the other articles are read', async () => {
	await add('a');
	await writeFile(file, `${await readFile(file, 'utf8')}{"kind":\n`);
	const problems: string[] = [];
	const {entries} = await openWorkspace(file, ({message}) => problems.push(message));
	expect([...entries.keys()]).toEqual(['a']);
	expect(problems).toEqual([`${file}, line 3: cut off, or not JSON; mend the line or delete it`]);
});

test('permissions stay, and a link leads to its file', async () => {
	await add('a');
	await chmod(file, 0o640);
	await mkdir(path.join(folder, 'links'));
	const link = path.join(folder, 'links/news.jsonl');
	await symlink('../news.workspace.jsonl', link);
	await addArticles(link, [{article: article('b'), from}], now);
	expect((await stat(file)).mode & 0o777).toBe(0o640);
	expect(await ids()).toEqual(['a', 'b']);

	const ahead = path.join(folder, 'links/ahead.jsonl');
	await symlink('../made.jsonl', ahead);
	await addArticles(ahead, [{article: article('a'), from}], now);
	expect(await readFile(path.join(folder, 'made.jsonl'), 'utf8')).toContain(header);
});

test('owner and group stay', async () => {
	await add('a');
	// Nobody but root may give it to others.
	await chown(file, 1234, 4321).catch(() => chown(file, process.getuid!(), process.getgroups!().at(-1)!));
	await chmod(file, 0o640);
	const {uid, gid, mode} = await stat(file);
	await add('b');
	expect(await stat(file)).toMatchObject({uid, gid, mode});
});

test('what cannot be written is told in a line', async () => {
	const nowhere = path.join(folder, 'none/news.jsonl');
	const to = (target: string) => addArticles(target, [{article: article('a'), from}], now);
	await expect(to(nowhere)).rejects.toThrow(`${nowhere}: its folder is not there; make it first`);
	await expect(to(folder)).rejects.toThrow(`${folder}: a folder; name a file in it`);
	await expect(to('/dev/null')).rejects.toThrow('/dev/null: a device or a pipe; name a file');
	const huge = path.join(folder, 'huge.jsonl');
	await writeFile(huge, header);
	await truncate(huge, 400_000_001);
	await expect(to(huge)).rejects.toThrow(
		`${huge}: 401 MB, more than is read at once (400 MB at most); part it into several files`,
	);
	await rm(huge);
	await writeFile(`${file}.lock`, '');
	await expect(to(file)).rejects.toThrow(
		`${file}: ${file}.lock is a file, and should be its lock; move it elsewhere`,
	);
	await rm(`${file}.lock`);
	await expect(changeWorkspace(file, () => ({lines: [], told: 0}))).rejects.toThrow(
		`${file}: no such workspace; check the path, or make one with "readout add"`,
	);
});

test('articles are read again from where they came', async () => {
	const note = path.join(folder, 'note.md');
	const many = path.join(folder, 'many.jsonl');
	const line = (id: string, text: string) => `${JSON.stringify({...article(id), text})}\n`;
	await writeFile(note, '# Brandt rings Olm\n\nThey spoke.\n');
	await writeFile(many, line('a', 'One.') + line('b', 'Two.') + line('c', 'Three.'));
	await addArticles(file, await incomingFrom([note, many], {}), now);
	await addArticles(file, [{article: article('piped'), from: null}], now);
	const [, ...before] = (await readFile(file, 'utf8')).split('\n');
	const [noteId] = await ids();

	await writeFile(note, '# Brandt rings Olm\n\nThey spoke at length.\n');
	await writeFile(many, line('a', 'One.') + line('b', 'Two, mended.') + line('d', 'Four.'));
	const later = new Date('2031-06-05T10:00:00Z');
	const {changed, same, gone, fixed} = await refreshArticles(file, {onProblem: () => {}}, later);
	expect(changed.map(({id, text}) => [id, text])).toEqual([
		[noteId, 'They spoke at length.'],
		['b', 'Two, mended.'],
	]);
	expect({same, fixed, gone: gone.map(({id}) => id)}).toEqual({same: 1, fixed: 1, gone: ['c']});
	expect(await ids()).toEqual([noteId, 'a', 'b', 'c', 'piped']);
	const after = (await readFile(file, 'utf8')).split('\n');
	expect(after.slice(1, before.length)).toEqual(before.slice(0, -1));
	expect(JSON.parse(after.at(-2)!)).toMatchObject({
		added: now.toISOString(),
		refreshed: later.toISOString(),
		from: many,
	});

	await rm(note);
	const told: string[] = [];
	await refreshArticles(file, {onProblem: ({message}) => told.push(message)}, later);
	expect(told).toEqual([`${note}: no such file; check the path`]);
	expect(await ids()).toContain(noteId);
});

test('an article never gets the text of another one that stands now where it came from', async () => {
	const named = path.join(folder, 'named.jsonl');
	const notes = path.join(folder, 'notes.csv');
	const line = (id: string) => `${JSON.stringify(article(id))}\n`;
	const rows = (...texts: string[]) =>
		['outlet,text', ...texts.map(text => `Harbour Post,${text}`)].join('\n');
	await writeFile(named, line('a'));
	await writeFile(notes, rows('One.', 'Two.'));
	await addArticles(file, await incomingFrom([named, notes], {}), now);
	const [, one, two] = await ids();
	await removeArticles(file, () => [two!], now);

	await writeFile(named, line('b'));
	await writeFile(notes, rows('Two.'));
	const {changed, gone} = await refreshArticles(file, {onProblem: () => {}}, now);
	expect({changed, gone: gone.map(({id}) => id)}).toEqual({changed: [], gone: ['a', one]});
});

test('an article that stands at a second address by now is found again', async () => {
	const many = path.join(folder, 'many.jsonl');
	const at = (id: string) =>
		`${JSON.stringify({...article('a'), id, url: `https://harbour.example/${id}`})}\n`;
	await writeFile(many, at('b'));
	await addArticles(file, await incomingFrom([many], {}), now);
	await writeFile(many, at('b') + at('a'));
	const {changed, gone} = await refreshArticles(file, {onProblem: () => {}}, now);
	const [first, second] = ['https://harbour.example/a', 'https://harbour.example/b'];
	expect({changed, gone}).toEqual({
		changed: [{...article('a'), id: 'b', url: first, alsoAt: [second]}],
		gone: [],
	});
	expect((await refreshArticles(file, {onProblem: () => {}}, now)).same).toBe(1);
});

test('hosts are asked side by side when articles are read again', async () => {
	let asked = 0;
	const {origin} = await serve(({url}, response) => {
		if (url === '/robots.txt') return response.writeHead(404).end();
		asked++;
		// Nobody is answered before both are asked.
		const ready = setInterval(() => {
			if (asked < 2) return;
			clearInterval(ready);
			response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(article('a')));
		}, 5);
	});
	const origins = [origin, origin.replace('127.0.0.1', 'localhost')];
	const incoming = origins.map((from, i) => ({article: article(`${i}`), from}));
	await addArticles(file, incoming, now);
	const read: number[][] = [];
	const options = {
		onProblem: (problem: Error) => {
			throw problem;
		},
		onRead: (...counts: number[]) => read.push(counts),
		allowPrivate: true,
	};
	const {gone} = await refreshArticles(file, options, now);
	expect(gone.map(({id}) => id)).toEqual(['0', '1']);
	expect(read).toEqual([
		[1, 2],
		[2, 2],
	]);
});

test('of a folder each file is where its articles came from', async () => {
	const pages = path.join(folder, 'pages');
	await mkdir(pages);
	await writeFile(path.join(pages, 'a.md'), '# Brandt rings Olm\n\nThey spoke.\n');
	await writeFile(path.join(pages, 'b.md'), '# Olm rings Brandt\n\nThey spoke again.\n');
	const incoming = await incomingFrom([pages], {});
	expect(incoming.map(({article, from: origin}) => [article.headline, origin])).toEqual([
		['Brandt rings Olm', path.join(pages, 'a.md')],
		['Olm rings Brandt', path.join(pages, 'b.md')],
	]);
});

test('all addresses of an article are kept', async () => {
	const both = {...article('a'), url: 'https://harbour.example/a', alsoAt: ['https://harbour.example/b']};
	await addArticles(file, [{article: both, from}], now);
	const {entries} = await openWorkspace(file, () => {});
	expect(entries.get('a')!.placed.article).toEqual(both);
	expect((await addArticles(file, [{article: both, from}], now)).present).toEqual([both]);
});
