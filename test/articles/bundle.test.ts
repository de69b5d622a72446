import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {articlesIn} from '../../source/articles/read-articles.ts';

const file = 'data/articles.json';
const articles = await articlesIn(readFileSync(file, 'utf8'), file);

test('the bundle quotes five outlets, with address and date', () => {
	expect(articles.map(({outlet, published}) => `${outlet} ${published}`)).toEqual([
		'Republic World 2022-02-12',
		'TRT World 2022-02-12',
		'Newsitics 2021-03-31',
		'The Hill 2021-12-22',
		'The Epoch Times 2021-11-23',
	]);
	expect(articles.filter(({url}) => !url?.startsWith('https://'))).toEqual([]);
});

// The shares were taken against the whole articles, which stay outside: 59, 60, 59, 57 and 59 percent.
test('the bundle holds excerpts only, with a mark at each gap', () => {
	const quoted = (text: string) =>
		text
			.split('\n')
			.filter(line => line !== '[…]' && line !== '')
			.join(' ')
			.split(/\s+/).length;
	expect(articles.map(({text}) => quoted(text))).toEqual([263, 340, 210, 250, 319]);
	for (const {excerpt, text} of articles) {
		expect(excerpt).toBe(true);
		const paragraphs = text.split('\n\n');
		expect(paragraphs).toContain('[…]');
		expect(paragraphs.some((each, i) => each === '[…]' && paragraphs[i + 1] === '[…]')).toBe(false);
		expect(paragraphs.every(each => each === '[…]' || !each.includes('[…]'))).toBe(true);
	}
});
