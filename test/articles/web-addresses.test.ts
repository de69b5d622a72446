import {expect, test} from 'vitest';
import {readArticles} from '../../source/articles/read-articles.ts';
import {pages, serve} from './net/server.ts';

const harbour = `<!doctype html><html><head><title>Ministers talk about the bridge</title>
<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2031-06-03">
</head><body><article><h1>Ministers talk about the bridge</h1>
<p>Foreign minister Ada Brandt on Monday telephoned her colleague Emil Sorel, the ministry of foreign affairs said in a statement.</p>
<p>The two spoke about the bridge over the Lenne, which was closed in May after cracks had been found in two of its piers.</p>
<p>“We agreed that engineers of both countries will look at it together,” Brandt told reporters in the evening.</p>
</article></body></html>`;

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Lenne Times</title>
<item><title>A call</title><link>https://lenne.example/a</link><pubDate>Tue, 03 Jun 2031 10:00:00 GMT</pubDate><description>Ada Brandt telephoned Emil Sorel.</description></item>
<item><title>A ferry</title><link>https://lenne.example/b</link><description>The ferry to the island sails again.</description></item>
</channel></rss>`;

test('addresses give articles: of pages, of feeds whatever they are sent as; one that fails keeps no other out', async () => {
	const {origin, asked} = await serve(
		pages({
			'/old': (_, response) => response.writeHead(301, {location: '/bridge'}).end(),
			'/bridge': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(harbour),
			'/feed': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(feed),
			'/wall': (_, response) =>
				response
					.writeHead(200, {'content-type': 'text/html'})
					.end('<!doctype html><html><body></body></html>'),
		}),
	);
	const problems: string[] = [];
	const articles = await readArticles(
		[`${origin}/old`, `${origin}/lost`, `${origin}/wall`, `${origin}/feed`, `${origin}/old`],
		{allowPrivate: true, onProblem: ({message}) => problems.push(message)},
	);
	expect(
		articles.map(({outlet, headline, published, url, excerpt}) => [
			outlet,
			headline,
			published,
			url,
			excerpt ?? false,
		]),
	).toEqual([
		['Harbour Post', 'Ministers talk about the bridge', '2031-06-03', `${origin}/bridge`, false],
		['Lenne Times', 'A call', '2031-06-03T10:00:00Z', 'https://lenne.example/a', true],
		['Lenne Times', 'A ferry', null, 'https://lenne.example/b', true],
	]);
	expect(problems).toEqual([
		`${origin}/lost: 404 not found; check the address`,
		`${origin}/wall: a paywall, a question of consent, or another page without an article; save the page from the browser and give the file`,
	]);
	expect(asked).toEqual(['/robots.txt', '/old', '/lost', '/wall', '/feed', '/bridge']);
});

test('addresses of this machine, and of other kinds, are not fetched unasked', async () => {
	const {origin, asked} = await serve((_, response) => response.end(harbour));
	const problems: string[] = [];
	const articles = await readArticles([`${origin}/a`, 'FILE:///etc/hostname'], {
		onProblem: ({message}) => problems.push(message),
	});
	expect(articles).toEqual([]);
	expect(problems).toEqual([
		`${origin}/a: 127.0.0.1 is an address of this machine, of its network, or a reserved one; give --allow-private to read it all the same`,
		'FILE:///etc/hostname: file: addresses are not read; give one of http or https, or the path of a file',
	]);
	expect(asked).toEqual([]);
});
