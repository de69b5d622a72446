import {expect, test} from 'vitest';
import {widthOf} from '../../source/terminal/width.ts';
import {sample} from '../dashboard/sample.ts';
import {stage} from './stage.tsx';

/** The screens as literal text, in `frames/`. Keys lead to them from the first screen. */
const screens: Array<[name: string, columns: number, rows: number, keys: string[]]> = [
	['first', 120, 40, []],
	['first', 80, 24, []],
	['first', 200, 60, []],
	['series', 120, 40, ['s', '3', 'j']],
	['series', 80, 24, ['s', '3', 'j']],
	['series', 200, 60, ['s', '3', 'j']],
	['wording', 120, 40, ['s', 'v']],
	['wording', 80, 24, ['s', 'v']],
	['sources', 120, 40, ['v', 'v']],
	['sources', 80, 24, ['v', 'v']],
	['facts', 120, 40, ['s', 'v', 'v', 'v']],
	['facts', 80, 24, ['s', 'v', 'v', 'v']],
	['reuse', 120, 40, ['s', 'v', 'v', 'v', 'v']],
	['reuse', 80, 24, ['s', 'v', 'v', 'v', 'v']],
	['presence', 120, 40, ['s', 'V', 'V', '3', 'j']],
	['presence', 80, 24, ['s', 'V', 'V', '3', 'z']],
	['presence-row', 80, 24, ['s', 'V', 'V', '3', 'j', 'enter']],
	['timeline', 120, 40, ['s', 'V']],
	['timeline', 80, 24, ['s', 'V']],
	['timeline', 200, 60, ['s', 'V']],
	['zoom', 120, 40, ['s', '3', 'z']],
	['reader', 120, 40, ['2', 'enter', ']', ']']],
	['reader', 80, 24, ['2', 'enter', ']', ']']],
	['passage', 120, 40, ['3', 'j', 'j', 'enter']],
	['help', 80, 24, ['?', 'G']],
	['help', 120, 40, ['?']],
	['base-menu', 80, 24, ['b', 'down']],
	['base-menu', 120, 40, ['b']],
	['outlets-menu', 120, 40, ['o', 'down', 'space']],
	['outlets-menu', 80, 24, ['o']],
	['export-menu', 80, 24, ['3', 'z', 'e']],
	['export-menu', 60, 16, ['e']],
	['destination-menu', 80, 24, ['3', 'z', 'e', 'enter']],
	['destination-menu', 120, 40, ['e', 'enter']],
	['palette', 80, 24, [':', 'o', 'u', 't', 'down']],
	['palette-empty', 80, 24, [':', 'x', 'y', 'z']],
	['small', 50, 10, []],
];

for (const [name, columns, rows, keys] of screens) {
	test(`${name} at ${columns}×${rows}`, async () => {
		const {press, frame} = stage(sample, columns, rows);
		await press(...keys);
		await expect(`${frame()}\n`).toMatchFileSnapshot(`frames/${name}-${columns}x${rows}.txt`);
		const lines = frame().split('\n');
		expect(lines).toHaveLength(rows);
		expect(lines.filter(line => widthOf(line) > columns)).toEqual([]);
	});
}
