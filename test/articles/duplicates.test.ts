import {expect, test} from 'vitest';
import {outcomeOf} from './reading.ts';

const lines = (...records: object[]) => ({
	name: 'a.jsonl',
	bytes: Buffer.from(records.map(record => JSON.stringify({outlet: 'Harbour Post', ...record})).join('\n')),
});

test('the same text of one outlet at two addresses is one article with both', async () => {
	const records = [
		{url: 'https://h.example/2', text: 'It  “fell”.', published: '2031-06-04'},
		{url: 'https://h.example/1', text: 'It "fell".', published: '2031-06-03'},
		{url: 'https://h.example/3', text: 'It "fell".\n', published: null},
	];
	for (const given of [records, records.toReversed()]) {
		const {articles, notices} = await outcomeOf(lines(...given));
		expect(articles).toMatchObject([
			{
				url: 'https://h.example/1',
				published: '2031-06-03',
				alsoAt: ['https://h.example/2', 'https://h.example/3'],
			},
		]);
		expect(notices).toHaveLength(1);
		expect(notices[0]).toMatch(
			/^a\.jsonl, line \d: the same article as in a\.jsonl, line \d, and 1 more that stand twice; each is read once$/,
		);
	}
});

test('who knows an article by the id that it had elsewhere finds it by that', async () => {
	const whole =
		'The bridge over the Lenne was closed on Monday.\nEngineers found cracks in two piers.\n'.repeat(4);
	const records = [
		{id: 'two', url: 'https://h.example/2', text: 'It fell.', published: '2031-06-04'},
		{id: 'one', url: 'https://h.example/1', text: 'It fell.', published: '2031-06-03'},
		{url: 'https://h.example/3', text: 'It fell.'},
		{id: 'teaser', url: 'https://h.example/4', text: 'The bridge …', excerpt: true},
		{id: 'early', url: 'https://h.example/4', text: whole},
		{id: 'late', url: 'https://h.example/4', text: `${whole}Nobody was hurt.`},
	];
	for (const given of [records, records.toReversed()]) {
		const {articles} = await outcomeOf(lines(...given));
		expect(new Map(articles.map(({id, alsoAs}) => [id, alsoAs]))).toEqual(
			new Map([
				['one', ['two']],
				['late', ['early', 'teaser']],
			]),
		);
	}
});

test('of a teaser and the whole at one address the whole is read, however the address is written', async () => {
	const {articles, notices} = await outcomeOf(
		lines(
			{
				outlet: 'Harbour Post – World',
				url: 'http://www.h.example/1/?utm_source=feed#top',
				text: 'It fell …',
				excerpt: true,
			},
			{url: 'https://h.example/1', text: 'It fell on Monday.'},
		),
	);
	expect(articles.map(({text}) => text)).toEqual(['It fell on Monday.']);
	expect(notices).toContain('a.jsonl, line 1: the same article as in a.jsonl, line 2; each is read once');
});

test('a short text under another headline, and a text without an address, are articles of their own', async () => {
	const {articles} = await outcomeOf(
		lines(
			{url: 'https://h.example/1', headline: 'The bridge', text: 'Nobody was hurt.'},
			{url: 'https://h.example/2', headline: 'The ferry', text: 'Nobody was hurt.'},
			{headline: 'The bridge', text: 'Nobody was hurt.', id: 'mine'},
		),
	);
	expect(articles).toHaveLength(3);
});

test('the same text in two outlets stays twice, and so do empty texts', async () => {
	const {articles} = await outcomeOf(
		lines(
			{text: 'It fell.', url: 'https://h.example/1'},
			{outlet: 'Vorrin Herald', text: 'It fell.', url: 'https://v.example/1'},
			{text: '', url: 'https://h.example/2'},
			{text: '', url: 'https://h.example/3'},
		),
	);
	expect(articles).toHaveLength(4);
	expect(articles.some(({alsoAt}) => alsoAt)).toBe(false);
});

const paragraphs = [
	'The bridge over the Sund fell on Monday night.',
	'Nobody was on it, the harbour office said.',
	'The ministers telephoned on Tuesday morning.',
	'Ferries will run at night until there is a new one.',
];

test.each([
	'https://www.h.example/1?utm_source=x&fbclid=y#top',
	'http://h.example/1/',
	'https://amp.h.example/1',
	'https://h.example/amp/1',
	'https://h.example/1/amp/',
	'https://h.example/1?outputType=amp',
	'https://www.google.com/amp/s/h.example/1',
	'https://h-example.cdn.ampproject.org/c/s/www.h.example/1',
])('nearly the same text at %s is the same article', async url => {
	const longer = {url, outlet: 'h.example', outletFrom: 'address', text: paragraphs.join('\n\n')};
	const shorter = {
		url: 'https://h.example/1',
		author: 'Ada Brandt',
		published: '2031-06-03',
		text: paragraphs.slice(0, 3).join('\n').replace('.', '. '),
	};
	for (const given of [
		[longer, shorter],
		[shorter, longer],
	]) {
		const {articles, notices} = await outcomeOf(lines(...given));
		expect(articles).toEqual([
			{
				id: expect.any(String),
				outlet: 'Harbour Post',
				url: 'https://h.example/1',
				alsoAt: [url],
				published: '2031-06-03',
				author: 'Ada Brandt',
				headline: '',
				text: longer.text,
				excerpt: false,
			},
		]);
		expect(notices).toEqual(['a.jsonl, line 2: the same article as in a.jsonl, line 1; each is read once']);
	}
});

test('other news at one address, and pages that a query tells apart, are articles of their own', async () => {
	const [a, b, c, d] = paragraphs;
	const {articles} = await outcomeOf(
		lines(
			{url: 'https://h.example/', text: `${a}\n${b}`},
			{url: 'https://h.example/', text: `${a}\n${c}\n${d}`},
			{url: 'https://h.example/?id=1', text: `${a}\n${b}\n${c}`},
			{url: 'https://h.example/?id=2', text: `${a}\n${b}\n${c}\n${d}`},
		),
	);
	expect(articles).toHaveLength(4);
	expect(new Set(articles.map(({id}) => id)).size).toBe(4);
});
