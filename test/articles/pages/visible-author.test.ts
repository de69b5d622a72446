import {expect, test} from 'vitest';
import {factsOf} from '../../../source/articles/pages/facts.ts';
import {markupOf} from '../../../source/articles/pages/markup.ts';

const authorOn = (body: string): string | null => {
	const html = `<meta property="og:site_name" content="Harbour Post">${body}`;
	return factsOf(markupOf(html), html, null).author;
};

const headline = '<h1>The bridge fell</h1>';

test.each([
	['<p>By Ada Brandt</p>', 'Ada Brandt'],
	['<p>By ADA BRANDT, Harbour Post</p>', 'ADA BRANDT'],
	['<p>By Ada Brandt and Olaf Tor | 3 June 2031 10:30</p>', 'Ada Brandt and Olaf Tor'],
	['<p>By Ada Brandt in Lenne, June 3, 2031</p>', 'Ada Brandt'],
	['<p>By Ada Brandt, Olaf Tor and Mira Lind</p>', 'Ada Brandt, Olaf Tor and Mira Lind'],
	['<p>By Ada Brandt, political editor</p>', 'Ada Brandt'],
	['<p>By A. J. Brandt Jr.</p>', 'A. J. Brandt Jr.'],
	['<div class="byline">By Ada Brandt • Published 3 June 2031</div>', 'Ada Brandt'],
	['<span itemprop="author" itemscope><span itemprop="name">Ada Brandt</span></span>', 'Ada Brandt'],
	['<a rel="author" href="/ada">Ada Brandt</a>', 'Ada Brandt'],
	[
		'<div class="byline">By <a>Ada Brandt</a> and <a>Olaf Tor</a><time>June 3, 2031</time></div>',
		'Ada Brandt and Olaf Tor',
	],
	['<ul class="authors"><li>Ada Brandt</li><li>Olaf Tor</li></ul>', 'Ada Brandt, Olaf Tor'],
	['<div class="byline"><div>Ada Brandt</div><div>Chief correspondent</div></div>', 'Ada Brandt'],
	['<div class="post-author author">Posted by <a>Ada Brandt</a> on June 3, 2031</div>', 'Ada Brandt'],
	['<div class="byline">Words: Ada Brandt · Photographs: Olaf Tor</div>', 'Ada Brandt'],
	['<div class="byline">From Ada Brandt in Lenne</div>', 'Ada Brandt'],
	['<p>By Monday the bridge had fallen.</p>', null],
	['<p>By Harbour Post</p>', null],
	['<div class="comment-author">Kilroy Was</div>', null],
	['<div class="author-bio">Ada Brandt is our chief reporter.</div>', null],
])('%s', (line, author) => {
	expect(authorOn(`${headline}${line}<p>Ships wait.</p>`)).toBe(author);
});

test('a byline under the headline goes before one above it', () => {
	const above = '<div class="byline">Mira Lind</div>';
	expect(authorOn(`${above}${headline}<div class="byline">Ada Brandt</div>`)).toBe('Ada Brandt');
	expect(authorOn(above + headline)).toBe('Mira Lind');
});
