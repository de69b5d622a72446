import {expect, test} from 'vitest';
import {outletOfAddress} from '../../source/articles/guessed-outlet.ts';
import {outcomeOf} from './reading.ts';

test.each([
	['https://www.harbour.example/bridge?id=1', 'harbour.example'],
	[' http://News.Lenne.example:8080/', 'news.lenne.example'],
	['harbour.example/bridge', null],
	['mailto:desk@harbour.example', null],
	['https://', null],
	['', null],
])('the outlet of %j is %j', (address, outlet) => {
	expect(outletOfAddress(address)).toEqual(outlet === null ? null : {outlet, outletFrom: 'address'});
});

const url = 'https://www.harbour.example/bridge';
const text = 'It fell.';
const guess = {outlet: 'harbour.example', outletFrom: 'address', url};

test.each<[string, string]>([
	[
		'news.jsonl',
		`${JSON.stringify({url, text})}\n${JSON.stringify({outlet: ' ', url: `${url}/2`, text: 'It stood.'})}\n`,
	],
	['news.json', JSON.stringify([{source: null, link: url, text}])],
	['one.json', JSON.stringify({url, text})],
	['news.csv', `url,text\n${url},${text}\n`],
	['news.tsv', `outlet\turl\ttext\n\t${url}\t${text}\n`],
	['note.md', `---\nurl: ${url}\n---\n# The bridge\n\n${text}\n`],
])(
	'in %s the host of an address stands for an outlet that is not named, which is told once',
	async (name, content) => {
		const {articles, problems, notices} = await outcomeOf({name, bytes: Buffer.from(content)});
		expect(articles[0]).toMatchObject(guess);
		expect(problems).toEqual([]);
		expect(notices).toEqual([`${name}: no outlet is named; the host of the address stands for it`]);
	},
);

test('a table without a name may have an address in place of an outlet', async () => {
	const {articles} = await outcomeOf({name: 'table', bytes: Buffer.from(`url;text\n${url};${text}\n`)});
	expect(articles).toMatchObject([guess]);
});

test('what is named is no guess, and nothing is guessed of what is no address', async () => {
	const line = (record: object) => `${JSON.stringify(record)}\n`;
	const {articles, problems, notices} = await outcomeOf({
		name: 'news.jsonl',
		bytes: Buffer.from(
			line({outlet: 'Harbour Post', url, text}) + line({url: 'bridge', text}) + line({text}),
		),
	});
	expect(articles).toHaveLength(1);
	expect(articles[0]).toMatchObject({outlet: 'Harbour Post'});
	expect(articles[0]).not.toHaveProperty('outletFrom');
	const mend = '"outlet" is missing; write the name of the outlet, or the address of the article as "url"';
	expect(problems).toEqual([`news.jsonl, line 2: ${mend}`, `news.jsonl, line 3: ${mend}`]);
	expect(notices).toEqual([]);
});
