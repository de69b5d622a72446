import {expect, test} from 'vitest';
import {documentOf} from '../../../source/articles/document.ts';
import {pageOf} from '../../../source/articles/pages/page.ts';
import {isPaywall} from '../../../source/articles/paywall.ts';

const beginning = [
	'The old bridge over the Sund fell into the water on Monday night, the harbour office of Lenne said in the morning.',
	'Nobody was on it, because the police had closed it an hour before, when the first cables were heard to break.',
];
const rest = [
	'The foreign ministers of both countries telephoned on Tuesday and agreed to build a new one within three years.',
	'Until then ferries will run at night too, and the harbour will lend two of its own for lorries and buses.',
	'A commission is to find out who knew of the cables, which nobody had looked at since the winter before last.',
];
const whole = [...beginning, ...rest];

const html = (paragraphs: readonly string[], data: object = {}, after = ''): string => {
	const json = JSON.stringify({'@type': 'NewsArticle', headline: 'The bridge fell', ...data});
	return `<script type="application/ld+json">${json}</script><h1>The bridge fell</h1><article>${paragraphs
		.map(paragraph => `<p>${paragraph}</p>`)
		.join('')}</article>${after}`;
};

const read = (page: string, keepFurniture = false) => {
	const notices: string[] = [];
	const {text, excerpt} = pageOf(documentOf('a.html', Buffer.from(page)), {
		keepFurniture,
		onNotice: (_document, notice) => notices.push(notice),
	});
	return {paragraphs: text.split('\n\n'), excerpt, notices};
};

const box = '<div class="offer"><p>Subscribe to continue reading this article.</p></div>';
const asksFor = 'something is asked for to read on; taken as an excerpt';
const perhaps = 'an article to be paid for, perhaps not whole; taken as an excerpt';
const inData = 'the page shows less of the article than its linked data hold; they are read';

test('a page that asks for something to read on shows an excerpt', () => {
	const part = {paragraphs: [...beginning, '[…]'], excerpt: true, notices: [asksFor]};
	expect(read(html(beginning, {}, box))).toEqual(part);
	expect(read(html([...beginning, 'Sign in to read the full story.']))).toEqual(part);
	expect(read(box + html(beginning))).toEqual(part);
});

test('what a paywall offers is not of the article, wherever it stands', () => {
	const offer = ['Subscribe to continue reading', 'From €1 a week. Already a subscriber? Sign in.'];
	expect(read(html([...beginning, ...offer]))).toEqual({
		paragraphs: [...beginning, '[…]'],
		excerpt: true,
		notices: [asksFor],
	});
});

test('what a page says to be free is whole, whatever it asks for', () => {
	expect(read(html(beginning, {isAccessibleForFree: true}, box))).toMatchObject({
		excerpt: false,
		notices: [],
	});
});

test('an article on who asks for subscriptions is whole', () => {
	const [first, ...others] = whole;
	const told = 'Readers must subscribe to read the full report of the commission.';
	expect(read(html([first!, told, ...others]))).toMatchObject({excerpt: false, notices: []});
});

test('an article to be paid for is an excerpt, but where its length is told and reached', () => {
	for (const isAccessibleForFree of [false, 'False', 'http://schema.org/False']) {
		expect(read(html(whole, {isAccessibleForFree}))).toEqual({
			paragraphs: whole,
			excerpt: true,
			notices: [perhaps],
		});
	}

	const wordCount = whole.join(' ').split(' ').length;
	const paid = {isAccessibleForFree: false};
	expect(read(html(whole, {...paid, wordCount}))).toMatchObject({excerpt: false, notices: []});
	expect(read(html(whole, {...paid, articleBody: whole.join('\n')}))).toMatchObject({excerpt: false});
	expect(read(html(beginning, {...paid, wordCount}))).toMatchObject({excerpt: true});
});

test.each([
	['plain', whole.join('\n\n'), whole],
	['HTML', whole.map(each => `<p>${each}</p>`).join(''), whole],
	['one line', whole.join(' '), [whole.join(' ')]],
	[
		'entities',
		whole.join('\n').replaceAll('Sund', 'S&uuml;nd'),
		[whole[0]!.replace('Sund', 'Sünd'), ...whole.slice(1)],
	],
])(
	'an article that linked data hold and the page does not show is read from them: %s',
	(_form, articleBody, paragraphs) => {
		expect(read(html(beginning, {articleBody, isAccessibleForFree: false}, box))).toEqual({
			paragraphs,
			excerpt: false,
			notices: [inData],
		});
		expect(read(html([], {articleBody})).paragraphs).toEqual(paragraphs);
	},
);

test('linked data that hold no more than is shown are left', () => {
	expect(read(html(whole, {articleBody: `${whole.join(' ')} More.`}))).toEqual({
		paragraphs: whole,
		excerpt: false,
		notices: [],
	});
});

test('a text that breaks off is an excerpt; a quotation may end so', () => {
	const broken = ['…', '...', ' […]'].map(
		end => `Until then ferries will run at night too, and the harbour will${end}`,
	);
	for (const last of broken) {
		expect(read(html([...beginning, last]))).toEqual({
			paragraphs: [...beginning, last],
			excerpt: true,
			notices: ['the text breaks off; taken as an excerpt'],
		});
	}

	expect(read(html([...beginning, '“I heard it,” said Ada Brandt, “and then …”'])).excerpt).toBe(false);
});

test('with all that a page shows it is told that the article is a part', () => {
	const {paragraphs, excerpt, notices} = read(html(beginning, {articleBody: whole.join(' ')}, box), true);
	expect(paragraphs).toEqual([...beginning, 'Subscribe to continue reading this article.']);
	expect(excerpt).toBe(true);
	expect(notices).toEqual([asksFor]);
});

test.each([
	['To continue reading, please subscribe.', true],
	['Already a subscriber? Log in to keep reading', true],
	['This article is reserved for our members.', true],
	['This story is for subscribers only', true],
	['You’ve reached your limit of free articles. Subscribe now.', true],
	['Register for free to read the rest of this article', true],
	['Create an account to unlock this article', true],
	['Subscribe to our newsletter', false],
	['Already a subscriber? Log in', false],
	['Continue reading below', false],
	['Sign up to get the day’s news in your inbox', false],
])('%s: %s', (line, asks) => {
	expect(isPaywall(line)).toBe(asks);
});

test.each([
	[
		'We use cookies and similar technologies to give you the best experience that our site has to offer on every visit, and to learn what you like.',
	],
	[
		'We and our 812 partners store and access information on your device, such as cookies, and process personal data to select ads and measure them.',
	],
])('a page that asks for consent alone has no article: %s', asks => {
	const page = `<h1>Before you continue</h1><p>${asks}</p><p>${asks}</p>`;
	expect(() => read(page)).toThrow('a.html: no article is found on the page; save the page of one article');
	expect(read(page, true).paragraphs).toHaveLength(2);
});
