import {expect, test} from 'vitest';
import {views} from '../../source/dashboard/state.ts';
import {widthOf} from '../../source/terminal/width.ts';
import {sample} from '../dashboard/sample.ts';
import {stage} from './stage.tsx';

type Screen = [name: string, columns: number, rows: number, keys: string[]];

/** Keys that lead from the first screen to what everybody sees; each view over the series. */
const everywhere: Array<[name: string, keys: string[]]> = [
	['first', []],
	['series', ['s', '3', 'j']],
	...views.slice(1).map((view, i): [string, string[]] => [view, ['s', ...Array<string>(i + 1).fill('v')]]),
	['reader', ['2', 'enter', ']', ']']],
	['help', ['?']],
];

const sizes = [
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

/** The screens as literal text, in `frames/`; `npx vitest run test/screens -u` writes them. */
const screens: readonly Screen[] = [
	...everywhere.flatMap(([name, keys]) =>
		sizes.map(([columns, rows]): Screen => [name, columns, rows, keys]),
	),
	['presence-zoom', 80, 24, ['s', 'V', 'V', '3', 'z']],
	['presence-row', 80, 24, ['s', 'V', 'V', '3', 'j', 'enter']],
	['zoom', 120, 40, ['s', '3', 'z']],
	['passage', 120, 40, ['3', 'j', 'j', 'enter']],
	['help-end', 80, 24, ['?', 'G']],
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
