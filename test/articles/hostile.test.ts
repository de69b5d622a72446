import fc from 'fast-check';
import {expect, test} from 'vitest';
import {outcomeOf} from './reading.ts';

const endings = ['.jsonl', '.json', '.csv', '.tsv', '.eml', '.xml', '.rss', '.txt', '.md', ''] as const;

const pieces = fc.constantFrom(
	...[
		'outlet,text\n',
		'outlet;text\n',
		'"',
		',',
		';',
		'\n',
		'\r\n',
		'\t',
		'It fell.',
		'{"outlet":"A","text":"',
		'"}',
		'[',
		']',
		'{',
	],
	...[
		'From: a@b.example\n',
		'Content-Type: multipart/mixed; boundary=b\n',
		'Content-Transfer-Encoding: base64\n',
		'\n--b\n',
		'--b--',
		'=?utf-8?Q?=',
		'?=',
	],
	...[
		'<?xml version="1.0"?>',
		'<rss><channel>',
		'<item>',
		'</item>',
		'<feed>',
		'<entry>',
		'<title>',
		'<![CDATA[',
		']]>',
		'<!DOCTYPE x [',
		'&',
		'&#0;',
		'<description>',
		'</channel></rss>',
	],
	...[
		'---\n',
		'outlet: A\n',
		'\u0000',
		'\u001b[31m',
		'\u202e',
		'\ufeff',
		'\ud83d',
		'__proto__',
		'constructor',
	],
);
const contents = fc.oneof(
	fc.array(pieces, {maxLength: 40}).map(parts => Buffer.from(parts.join(''))),
	fc.uint8Array({maxLength: 300}).map(bytes => Buffer.from(bytes)),
);

test('whatever a file holds, it is read or told of in one line', async () => {
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...endings), contents, async (ending, bytes) => {
			const {articlesOf} = await import('../../source/articles/formats.ts');
			const {documentOf} = await import('../../source/articles/document.ts');
			const {InputError} = await import('../../source/articles/input-error.ts');
			const problems: string[] = [];
			const reading = {
				onNotice: () => {},
				onProblem: ({message}: Error) => problems.push(message),
				keepFurniture: false,
			};
			const placed = await articlesOf(documentOf(`file${ending}`, bytes), reading).catch((error: unknown) => {
				if (!(error instanceof InputError)) throw error;
				problems.push(error.message);
				return [];
			});
			for (const {article} of placed) expect(article.outlet.trim()).not.toBe('');
			for (const problem of problems) expect(problem).toMatch(/^file.*: .+; .+$/s);
		}),
		{numRuns: 400},
	);
});

test('what is longer than any article is told, and the others are read', async () => {
	const long = JSON.stringify({outlet: 'A', text: 'It fell. '.repeat(60_000)});
	const named = JSON.stringify({outlet: 'A'.repeat(3000), text: 'It fell.'});
	const bytes = Buffer.from([long, JSON.stringify({outlet: 'B', text: 'It fell.'}), named].join('\n'));
	const {articles, problems} = await outcomeOf({name: 'a.jsonl', bytes});
	expect(articles.map(({outlet}) => outlet)).toEqual(['B']);
	expect(problems).toEqual([
		'a.jsonl, line 1: "text" has 540,000 characters, more than any article (500,000 at most); part it into its articles',
		'a.jsonl, line 3: "outlet" has 3,000 characters, more than any article (2,000 at most); write the outlet alone',
	]);
});

test('a first line that goes on and on is text, not a headline', async () => {
	const bytes = Buffer.from(`outlet and so on\n${'It fell. '.repeat(100)}`.replace('\n', ' '));
	const {articles} = await outcomeOf({name: 'a.txt', bytes});
	expect(articles[0]).toMatchObject({headline: '', text: expect.stringMatching(/^outlet and so on It fell/)});
});
