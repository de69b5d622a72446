import {column} from '../../terminal/width.ts';
import {keyList} from '../keys.ts';
import {fitLine, type Line, segment} from '../line.ts';
import {memo} from './memo.ts';

const legend: ReadonlyArray<[string, string]> = [
	['= verbatim', 'the same words'],
	['≈ near', 'the same sentence, some words changed'],
	['~ paraphrase', 'the same thing in other words'],
	['· only', 'said by one outlet alone'],
	['–', 'not reported; where a reason is known it follows: published before, not in the excerpt'],
];

const keysWidth = 20;

const entry = (keys: string, description: string): Line => [
	segment('  '),
	segment(column(keys, keysWidth), 'key'),
	segment(description),
];

/** The help: all keys by group, and what the signs mean. */
export const helpLines = memo((columns: number): readonly Line[] => {
	const lines: Line[] = [];
	for (const {group, lines: keys} of keyList()) {
		lines.push([segment(` ${group}`, 'title')], ...keys.map(line => entry(line.keys, line.description)), []);
	}

	lines.push([segment(' Signs', 'title')], ...legend.map(([sign, meaning]) => entry(sign, meaning)));
	lines.push([
		segment('  '),
		segment(column('bold colour', keysWidth), 'differs'),
		segment('words that the base does not have; in the base, words that no other outlet has'),
	]);
	return lines.map(line => fitLine(line, Math.max(1, columns - 4)));
});
