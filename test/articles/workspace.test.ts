import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {InputError} from '../../source/articles/input-error.ts';
import {readArticles} from '../../source/articles/read-articles.ts';
import {article} from '../workspace/articles.ts';

const header = '{"readout": "workspace", "version": 1}';
const line = (id: string, text: string) =>
	JSON.stringify({kind: 'article', article: {...article(id), headline: text, text}});

/** The headlines read from a workspace, and what is told of it. */
const readBytes = async (bytes: Buffer) => {
	const told: string[] = [];
	const articles = await readArticles([{name: 'w.jsonl', bytes}], {
		onProblem: ({message}: InputError) => told.push(message),
	});
	return {headlines: articles.map(({headline}) => headline), told};
};

const readLines = (lines: readonly string[]) => readBytes(Buffer.from([header, ...lines].join('\n')));

test('the latest text of an article counts, one that was removed does not', async () => {
	const removed = JSON.stringify({kind: 'removed', article: 'b', at: '2031-06-04T10:00:00Z'});
	expect(await readLines([line('a', 'One'), line('b', 'Two'), line('a', 'Three'), removed])).toEqual({
		headlines: ['Three'],
		told: [],
	});
	expect(await readLines([line('b', 'Two'), removed, '', line('b', 'Four')])).toEqual({
		headlines: ['Four'],
		told: [],
	});
});

test('a line that removes what is no id removes nothing', async () => {
	const odd = JSON.stringify({kind: 'removed', article: {toString: 1}});
	expect(await readLines([line('a', 'One'), odd])).toEqual({headlines: ['One'], told: []});
});

test('a line that is not in UTF-8 makes no other encoding of the others', async () => {
	const lines = Buffer.from(`${header}\n${line('a', 'Vé')}\n`);
	const other = Buffer.from(`${line('b', 'Vé, É, é, é')}\n`, 'latin1');
	expect(await readBytes(Buffer.concat([lines, other]))).toEqual({
		headlines: ['Vé'],
		told: ['w.jsonl, line 3: not in UTF-8; mend the line or delete it'],
	});
});

test('zeros, as a loss of power may leave at the end of a file, are one damaged line', async () => {
	const bytes = Buffer.concat([Buffer.from(`${header}\n${line('a', 'One')}\n`), Buffer.alloc(4096)]);
	expect(await readBytes(bytes)).toEqual({
		headlines: ['One'],
		told: ['w.jsonl, line 3: cut off, or not JSON; mend the line or delete it'],
	});
});

test('what an editor leaves is read: a byte order mark, CRLF, blanks at the end', async () => {
	const text = `\uFEFF${[header, line('a', 'One'), line('b', 'Two'), '', '  '].join(' \r\n')}`;
	expect(await readBytes(Buffer.from(text))).toEqual({headlines: ['One', 'Two'], told: []});
});

test('whatever stands in other lines, the articles are read, and each damaged line is named', async () => {
	const kinds = fc.constantFrom('article', 'removed', 'correction', '__proto__');
	const odd = fc.oneof(
		fc.string({unit: 'binary'}).map(text => text.replaceAll('\n', ' ')),
		fc.json(),
		fc
			.record({kind: kinds, article: fc.jsonValue(), added: fc.jsonValue()})
			.map(value => JSON.stringify(value)),
		fc.nat(60).map(length => line('cut', 'Cut').slice(0, length)),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(odd, {maxLength: 5}), async lines => {
			const {headlines, told} = await readLines([line('kept', 'Kept'), ...lines, line('last', 'Last')]);
			expect(headlines).toEqual(expect.arrayContaining(['Kept', 'Last']));
			for (const each of told) expect(each).toMatch(/^w\.jsonl(?:, line [3-7])?: /);
		}),
	);
});
