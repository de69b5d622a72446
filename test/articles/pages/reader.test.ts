import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Input, readArticles} from '../../../source/articles/read-articles.ts';

const folder = 'test/articles/pages/saved';
const sentence = 'The bridge over the Sund fell on Monday, the harbour master said, and nobody was hurt. ';
const html = `<title>The bridge</title><meta property="og:site_name" content="Caf\u00E9 Post"><p>${sentence.repeat(4)}</p>`;

test('a page without a name is told by how it begins or by what its sender calls it', async () => {
	const sent = async (input: Partial<Exclude<Input, string>>) => {
		const [article] = await readArticles([
			{name: 'https://a.example/x.php', bytes: Buffer.from(html), ...input},
		]);
		return [article!.outlet, article!.url];
	};

	expect(await sent({name: 'standard input'})).toEqual(['Café Post', null]);
	expect(await sent({bytes: readFileSync(`${folder}/archive.mhtml`)})).toEqual([
		'harbour.example',
		'https://www.harbour.example/2031/06/03/bridge',
	]);
	expect(
		await sent({
			bytes: Buffer.from(`x${html}`, 'latin1'),
			contentType: 'text/html; charset=iso-8859-1',
			address: 'https://a.example/y',
		}),
	).toEqual(['Café Post', 'https://a.example/y']);
});

test.each([
	[
		Buffer.from('<p>Accept all'),
		'a.html',
		'no article is found on the page; save the page of one article, or give --keep-furniture to read all that it shows',
	],
	[Buffer.from([0x1f, 0x8b, 8, 1, 2, 3, 0x99]), 'a.html', 'not a text; save the page anew from the browser'],
	[Buffer.alloc(0), 'a.htm', 'empty; write an article into it, or leave it out'],
	[
		Buffer.from('<b>'.repeat(20_000)),
		'a.html',
		'more than 10,000 elements within each other; save the article as plain text',
	],
	[Buffer.alloc(33 * 1024 * 1024), 'a.html', 'a page of more than 32 MB; save the article as plain text'],
])('what is no article is told in one line (%#)', async (bytes, name, message) => {
	const problems: string[] = [];
	const input = {name, bytes, contentType: 'text/html'};
	expect(await readArticles([input], {onProblem: problem => problems.push(problem.message)})).toEqual([]);
	expect(problems).toEqual([`${name}: ${message}`]);
});

test('with its furniture a page is read whole', async () => {
	const file = `${folder}/banner.html`;
	const [article] = await readArticles([file], {keepFurniture: true});
	expect(article!.text.split('\n\n').slice(0, 6)).toEqual([
		'Your privacy',
		expect.stringMatching(/^We and our partners/),
		'Home',
		'World',
		'Sport',
		'Bridge: Brandt calls Olm',
	]);
	expect(article!.text).not.toMatch(/Skip to content|Hidden words/);
	await expect(
		readArticles([{name: 'a.html', bytes: Buffer.from('<!doctype html><p>')}], {keepFurniture: true}),
	).rejects.toThrow('a.html: the page shows no text; save the article as plain text');
});

test('pages and archives that are cut or broken anywhere are read or told', async () => {
	const files = ['graph.html', 'shift-jis.html', 'archive.mhtml'].map(file =>
		readFileSync(`${folder}/${file}`),
	);
	const broken = fc.tuple(
		fc.constantFrom(...files),
		fc.nat({max: 6000}),
		fc.uint8Array({maxLength: 8}),
		fc.boolean(),
	);
	await fc.assert(
		fc.asyncProperty(broken, async ([bytes, at, noise, isCut]) => {
			const rest = isCut ? Buffer.alloc(0) : bytes.subarray(at + noise.length);
			const input = {name: 'standard input', bytes: Buffer.concat([bytes.subarray(0, at), noise, rest])};
			const problems: Error[] = [];
			const read = await readArticles([input], {onProblem: problem => problems.push(problem)});
			expect(read.length + problems.length).toBeGreaterThan(0);
		}),
		{numRuns: 60},
	);
});
