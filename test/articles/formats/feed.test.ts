import {expect, test} from 'vitest';
import {articlesIn} from '../../../source/articles/read-articles.ts';
import {outcomeOf} from '../reading.ts';

const rss = `<?xml version="1.0" encoding="windows-1252"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour Pöst &amp; Co</title>
<item><title>A & B &amp; C</title><dc:creator>By Ada Brandt</dc:creator><dc:creator>Olaf Tor</dc:creator><link>https://h.example/1?utm_source=rss</link><pubDate>Tue, 03 Jun 2031 10:00:00 GMT</pubDate><description>It fell …</description><content:encoded><![CDATA[It fell on Monday.]]></content:encoded></item>
<item><title>D</title><author>mira@v.example (Mira Lind)</author><guid>https://h.example/2</guid><source url="https://v.example">Vorrin Herald</source><description>It fell …</description></item>
</channel></rss>`;

test('an item is an article; one with a teaser alone is an excerpt', async () => {
	const {articles, problems, notices} = await outcomeOf({name: 'feed', bytes: Buffer.from(rss, 'latin1')});
	expect(problems.concat(notices)).toEqual([]);
	expect(articles).toEqual([
		{
			id: expect.any(String),
			outlet: 'Harbour Pöst & Co',
			url: 'https://h.example/1',
			published: '2031-06-03T10:00:00Z',
			author: 'Ada Brandt and Olaf Tor',
			headline: 'A & B & C',
			text: 'It fell on Monday.',
			excerpt: false,
		},
		{
			id: expect.any(String),
			outlet: 'Vorrin Herald',
			url: 'https://h.example/2',
			published: null,
			author: 'Mira Lind',
			headline: 'D',
			text: expect.stringMatching(/^It fell/),
			excerpt: true,
		},
	]);
});

test('Atom says of each text whether it is HTML', async () => {
	const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Vorrin Herald</title><entry><title>The bridge</title><link rel="self" href="https://v.example/f"/><link href="https://v.example/2"/><updated>2031-06-03T10:00:00Z</updated><content type="html">It fell.</content></entry></feed>`;
	expect(await articlesIn(atom, 'a.atom')).toMatchObject([
		{
			outlet: 'Vorrin Herald',
			url: 'https://v.example/2',
			published: '2031-06-03T10:00:00Z',
			text: 'It fell.',
			excerpt: false,
		},
	]);
});

test('an entry of Atom without an author has those of its feed', async () => {
	const entry = (author: string): string =>
		`<entry><title>The bridge</title>${author}<content>It fell.</content></entry>`;
	const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Vorrin Herald</title><author><name>Vorrin Desk</name></author>${entry('<author><name>Ada Brandt</name></author><author><name>ola@v.example</name></author>')}${entry('')}</feed>`;
	expect((await articlesIn(atom, 'a.atom')).map(({author}) => author)).toEqual(['Ada Brandt', 'Vorrin Desk']);
});

test('what is no feed, and one cut off, is told in one line', async () => {
	const message = 'a.xml: no feed that can be read; give an RSS or Atom feed; a page has to be named .html';
	await expect(articlesIn('<a/>', 'a.xml')).rejects.toThrow(message);
	await expect(articlesIn('It fell.', 'a.xml')).rejects.toThrow(message);
});

test('entities that a feed defines are not followed', async () => {
	const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>X</title><item><title>T</title><description>&b;</description></item></channel></rss>`;
	const [article] = await articlesIn(bomb, 'a.rss');
	expect(article?.text).not.toContain('aaaa');
});
