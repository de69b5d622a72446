import {expect, test} from 'vitest';
import {factsOf} from '../../../source/articles/pages/facts.ts';
import {markupOf} from '../../../source/articles/pages/markup.ts';

const published = (html: string): string | null => factsOf(markupOf(html), html, null).published;

const prose = [
	'The foreign minister of Ostland, Ada Brandt, telephoned her counterpart in Vorrin on Monday, her office said.',
	'They spoke for forty minutes about the bridge over the strait, which a storm closed in May, and about ferries.',
].map(line => `<p>${line}</p>`);
const other = '<time datetime="2029-01-02">2 January 2029</time>';

test.each([
	['comments', `<section id="comments"><p>fan ${other}</p></section>`],
	['a comment in an article of its own', `<article class="comment"><p>fan ${other}</p></article>`],
	['related stories', `<aside><h2>Related</h2><ul><li>A storm ${other}</li></ul></aside>`],
	['stories by the name of their class', `<div class="relatedStories"><p>A storm ${other}</p></div>`],
	[
		'marked stories of others',
		`<div class="c-related-list"><time class="published">2 January 2029</time></div>`,
	],
	['cards', `<article class="card"><h2>A storm</h2>${other}</article>`],
	['the foot of the page', `<footer>${other}</footer>`],
	['what stands below without a name', `<div>${other}</div>`],
])('the date of %s is not that of the article', (_, beside) => {
	const article = (head: string): string =>
		`<article><h1>The bridge</h1>${head}${prose.join('')}</article>${beside}`;
	expect(published(article(''))).toBeNull();
	expect(published(article('<p>Published 3 June 2031 21:15</p>'))).toBe('2031-06-03T21:15');
	expect(published(article('<p>3 June 2031</p>'))).toBe('2031-06-03');
	expect(published(article('<time>3 June 2031</time>'))).toBe('2031-06-03');
});

test('a headline makes what holds it the article, whatever its class says', () => {
	const time = '<time datetime="2031-06-03T10:00Z">today</time>';
	expect(published(`<div class="teaser"><h1>The bridge</h1>${time}</div>${prose.join('')}`)).toBe(
		'2031-06-03T10:00Z',
	);
	expect(published(`<article>${time}<h1>The bridge</h1></article>${prose.join('')}`)).toBe(
		'2031-06-03T10:00Z',
	);
	expect(published(`<header>${time}</header><article><h1>The bridge</h1></article>`)).toBeNull();
});

test('the footer of an article may say when it was published', () => {
	const footer = '<footer>Posted on <time class="entry-date" datetime="2031-06-03">3 June</time></footer>';
	expect(published(`<article><h1>The bridge</h1>${prose.join('')}${footer}</article>`)).toBe('2031-06-03');
});

test('the words before a date say what of', () => {
	const times =
		'<time datetime="2031-06-04">4 June</time>, first published <time datetime="2031-06-03">3 June</time>';
	expect(published(`<h1>The bridge</h1><p>Updated: ${times}</p>`)).toBe('2031-06-03');
	expect(published('<h1>The bridge</h1><p>Last updated on <time>4 June 2031</time></p>')).toBeNull();
});

test('a line that says what it is goes before a date that does not', () => {
	const html = '<h1>The bridge</h1><p>The strait on <time>1 May 2031</time></p><p>Published 3 June 2031</p>';
	expect(published(html)).toBe('2031-06-03');
});
