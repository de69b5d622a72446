import fc from 'fast-check';
import {expect, test} from 'vitest';
import {articleParagraphs} from '../../../source/articles/pages/extraction.ts';
import {markupOf, TooDeep} from '../../../source/articles/pages/markup.ts';

const paragraphs = (html: string): readonly string[] => markupOf(html).paragraphs;

test.each([
	['<p>The <b>bridge</b>\n fell.<p>It fell.', ['The bridge fell.', 'It fell.']],
	['It fell.<br>On Monday.<br><br>At noon.', ['It fell.\nOn Monday.', 'At noon.']],
	['<h2>Why</h2><ul><li>Wind<li>Rust</ul><blockquote>No.</blockquote>', ['Why', 'Wind', 'Rust', 'No.']],
	['10&nbsp;000 &lt;cars&gt; &amp;amp; co&shy;aches&#8203;&#x1F682;', ['10 000 <cars> &amp; coaches🚂']],
	['<q>No</q>, she said.', ['“No”, she said.']],
	['<table><tr><td>Sund<td>4<tr><td>Vorrin<td>5</table>', ['Sund | 4', 'Vorrin | 5']],
	['<pre>a\nb  c</pre>d\ne', ['a\nb c', 'd e']],
	['a<script>b</script><style>c</style><noscript>d</noscript><svg><title>e</title></svg>f', ['af']],
	['a<i hidden>b<p>c</p></i><p aria-hidden=true>d</p><p style="color:red; DISPLAY : none">e</p>f', ['af']],
	['<body style="visibility:hidden"><p>a</p>', ['a']],
	['a<!-- b --><![CDATA[c]]>\u0000\u0007d', ['ad']],
	['<p>a<plaintext><p>b', ['a', 'b']],
	['<p title="', []],
	['', []],
])('%j shows %j', (html, shown) => {
	expect(paragraphs(html)).toEqual(shown);
});

test('the head tells title, meta, links and linked data', () => {
	const {title, metas, links, linkedData} = markupOf(
		'<title>A &amp; B</title><meta name=DC.Date content=" x "><meta property="a" content="1"><meta property="a" content="2"><link rel="x Canonical" href="/y"><script type="application/ld+json">{"a<b":1}</script><svg><title>no</title></svg>',
	);
	expect(title).toBe('A & B');
	expect(metas).toEqual(
		new Map([
			['dc.date', ['x']],
			['a', ['1', '2']],
		]),
	);
	expect(links.get('canonical')).toBe('/y');
	expect(linkedData).toEqual(['{"a<b":1}']);
});

const sentence = 'The bridge over the Sund fell on Monday, the harbour master said, and nobody was hurt. ';

test('what is nested deeply keeps its paragraphs; what is nested deeper than any page is refused', () => {
	const html = `<body>${'<div>'.repeat(900)}${`<p>${sentence}</p>`.repeat(9)}`;
	expect(paragraphs(html)).toHaveLength(9);
	expect(articleParagraphs(markupOf(html))).toHaveLength(9);
	expect(() => markupOf('<div>'.repeat(100_000))).toThrow(TooDeep);
});

test('what would take long to search is not searched', () => {
	const wide = markupOf(`<p>${sentence}</p>`.repeat(20_000));
	expect(wide.paragraphs).toHaveLength(20_000);
	expect(articleParagraphs(wide)).toBe('large');
	expect(articleParagraphs(markupOf('&amp;'.repeat(100_000)))).toBe('large');
});

test('work grows with the length, however the page is built', () => {
	for (const piece of [
		'<div>',
		'<p>x',
		'<b>&amp;',
		'<table><tr><td>',
		'</p>',
		'<h1>y</h1>',
		'<!--',
		'<a href=x>',
	]) {
		const small = markupOf(piece.repeat(500)).work;
		expect(markupOf(piece.repeat(1000)).work).toBeLessThanOrEqual(small * 2 + 1_500_000);
	}
});

const piece = fc.constantFrom(
	...[
		'<div>',
		'</div>',
		'<p>',
		'</p>',
		'<br>',
		'<a href="x',
		'">',
		'<script>',
		'</script>',
		'<!--',
		'-->',
		'<![CDATA[',
	],
	...[
		']]>',
		'&amp',
		'&#0;',
		'&#x110000;',
		'<title>',
		'<table><td>',
		'<li>',
		'<plaintext>',
		'\u202E',
		'\0',
		'<svg>',
	],
	...[
		'<h1 class=byline>',
		'<time datetime="',
		'<meta content=x name=',
		sentence,
		'<body hidden>',
		'<q>',
		'</q>',
		'<',
	],
);

test('no markup fails, and what is tidied shows the same words', () => {
	const words = (shown: readonly string[]): string => shown.join(' ').replace(/\s+/g, '');
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 60}), pieces => {
			const markup = markupOf(pieces.join(''));
			expect(words(markupOf(markup.tidy).paragraphs)).toBe(words(markup.paragraphs));
			articleParagraphs(markup);
		}),
		{numRuns: 150},
	);
});
