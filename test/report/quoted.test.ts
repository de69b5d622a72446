import {expect, test} from 'vitest';
import type {Statement} from '../../source/analysis.ts';
import {quotedIn} from '../../source/report/quoted.ts';

const quoted = (text: string, kind: Statement['kind'] = 'partial'): string[] =>
	quotedIn({kind, text, start: 10, content: {start: 10, end: 10 + text.length}} as Statement).map(
		({start, end}) => text.slice(start - 10, end - 10),
	);

test.each([
	['the “grim” raid and the "long" night', ['grim', 'long']],
	['a "grim" raid, "by far"', ['grim', 'by far']],
	['grim raid," and a “long night', ['grim raid,', 'long night']],
	['the grim raid', ['the grim raid']],
	['the grim raid”', ['the grim raid']],
])('what is quoted in part: %s', (text, wanted) => {
	expect(quoted(text)).toEqual(wanted);
});

test('all of a direct quotation is quoted, nothing of what is only reported', () => {
	expect(quoted('the grim raid', 'direct')).toEqual(['the grim raid']);
	expect(quoted('the “grim” raid', 'indirect')).toEqual([]);
});
