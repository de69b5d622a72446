import {expect, test} from 'vitest';
import {factsOf} from '../../../source/articles/pages/facts.ts';
import {markupOf} from '../../../source/articles/pages/markup.ts';

const facts = (html: string, address: string | null = null) => factsOf(markupOf(html), html, address);
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;

test('what a page does not tell stays unknown', () => {
	expect(facts('<p>The bridge fell.</p>')).toEqual({
		headline: '',
		outlet: null,
		author: null,
		published: null,
		address: null,
	});
});

test('linked data go before meta, meta before lines, lines before the address', () => {
	const address = 'https://a.example/2031/06/01/x';
	const meta = '<meta property="article:published_time" content="2031-06-03">';
	const line = '<h1>The bridge</h1><p>Published 2 June 2031</p>';
	const linked = data('{"@type": "NewsArticle", "headline": "x", "datePublished": "2031-06-04"}');
	expect(facts(linked + meta + line, address).published).toBe('2031-06-04');
	expect(facts(meta + line, address).published).toBe('2031-06-03');
	expect(facts(line, address).published).toBe('2031-06-02');
	expect(facts('<h1>The bridge</h1>', address).published).toBe('2031-06-01');
});

test.each([
	['a trailing comma', '{"@type": "NewsArticle", "headline": "The bridge", "datePublished": "2031-06-03",}'],
	[
		'a bare line break',
		'{"@type": "NewsArticle", "headline": "The bridge", "datePublished": "2031-06-03", "x": "a\nb"}',
	],
	[
		'CDATA',
		'//<![CDATA[\n{"@type": "NewsArticle", "headline": "The bridge", "datePublished": "2031-06-03"}\n//]]>',
	],
	['a comment', '<!-- {"@type": "NewsArticle", "headline": "The bridge", "datePublished": "2031-06-03"} -->'],
	[
		'a quotation mark',
		'{"@type": "NewsArticle", "headline": "The bridge", "x": "say "no"", "datePublished": "2031-06-03"}',
	],
	[
		'a cut',
		'{"@type": "NewsArticle", "headline": "The bridge", "datePublished": "2031-06-03", "articleBody": "It f',
	],
	[
		'a list in a list',
		'[[{"@type": ["Thing", "NewsArticle"], "headline": "The bridge", "datePublished": "2031-06-03"}]]',
	],
])('linked data with %s are read', (_, json) => {
	expect(facts(data(json))).toMatchObject({headline: 'The bridge', published: '2031-06-03'});
});

test('the data of other articles on the page are not those of the article', () => {
	const json = `{"@type": "ItemPage", "datePublished": "2031-01-01", "mainEntity": {"@type": "NewsArticle", "headline": "The bridge", "datePublished": "2031-06-03",
		"isPartOf": {"@type": "NewsArticle", "headline": "Other", "datePublished": "2030-01-01"}}}`;
	expect(facts(data(json))).toMatchObject({headline: 'The bridge', published: '2031-06-03'});
});

test('entities that are written twice are read twice; addresses are no names', () => {
	const html = `${data('{"@type": "NewsArticle", "headline": "Sund &amp; sea", "author": "https://a.example/ada"}')}
		<meta name="author" content="by Ada Lund"><meta property="og:site_name" content="Harbour &amp;amp; Post">`;
	expect(facts(html)).toMatchObject({headline: 'Sund & sea', outlet: 'Harbour & Post', author: 'Ada Lund'});
});

test('the title of the window gives way to the headline on the page, and loses the outlet', () => {
	expect(facts('<title>The bridge fell – World</title><h1>The bridge fell</h1>').headline).toBe(
		'The bridge fell',
	);
	expect(
		facts('<title>The bridge fell | Sund</title><meta property="og:site_name" content="Sund">').headline,
	).toBe('The bridge fell');
});

test('a date of change, of the masthead or of another line is none of publication', () => {
	expect(facts('<p>Tuesday, 3 June 2031</p><h1>The bridge</h1><p>It fell.</p>').published).toBeNull();
	expect(facts('<h1>The bridge</h1><p>Updated 3 June 2031</p>').published).toBeNull();
	expect(
		facts('<h1>The bridge</h1><p>It has been closed since the storm of 3 June 2031.</p>').published,
	).toBeNull();
	expect(
		facts('<h1>The bridge</h1><time class="updated" datetime="2031-06-03">x</time>').published,
	).toBeNull();
});

test.each([
	['<link rel="canonical" href="/x#top">', 'https://a.example/y', 'https://a.example/x'],
	['<link rel="canonical" href="https://a.example/">', 'https://a.example/y', 'https://a.example/y'],
	['<link rel="canonical" href="javascript:alert(1)">', null, null],
	['<meta property="og:url" content="https://a.example/x">', null, 'https://a.example/x'],
	['<!-- saved from url=(0022)https://a.example/x --><html>', null, 'https://a.example/x'],
	['<html> <!--\n Page saved with SingleFile \n url: https://a.example/x \n-->', null, 'https://a.example/x'],
	['', 'https://a.example/y', 'https://a.example/y'],
])('%s from %s stands at %s', (html, address, found) => {
	expect(facts(html, address).address).toBe(found);
});

test.each([
	['<meta itemprop="name" content="Harbour Post">'],
	['<img itemprop="logo" src="x.png"><span itemprop="name">Harbour Post</span>'],
])('microdata name the outlet: %s', name => {
	const author = '<span itemprop="author" itemscope><meta itemprop="name" content="Ada Brandt"></span>';
	const html = `<div itemscope><h1 itemprop="headline">The bridge</h1>${author}<div itemprop="publisher" itemscope>${name}</div></div><p>By Olaf Tor</p>`;
	expect(facts(html)).toMatchObject({outlet: 'Harbour Post', author: 'Ada Brandt', headline: 'The bridge'});
});

test('an element for each author, an address among them', () => {
	const metas = ['https://a.example/ada', 'Ada Brandt', 'Olaf Tor', 'Ada Brandt']
		.map(author => `<meta property="article:author" content="${author}">`)
		.join('');
	expect(facts(`${metas}<meta name="author" content="Harbour Post">`).author).toBe('Ada Brandt and Olaf Tor');
});
