import {expect, test} from 'vitest';
import {readCommandLine} from '../../source/commands/command-line.ts';

const read = (...words: string[]) => readCommandLine(words);

test('inputs and options, in any order', async () => {
	expect(await read()).toEqual({inputs: [], flags: {}, asks: null});
	expect(await read('events', '--json', 'news.jsonl', '--no-color')).toEqual({
		inputs: ['events', 'news.jsonl'],
		flags: {json: true, color: false},
		asks: null,
	});
	expect((await read('--keep-furniture', '--name=Ada')).flags).toEqual({keepFurniture: true, name: 'Ada'});
});

test('after -- nothing is an option', async () => {
	expect(await read('events', '--', '-h', '--json=yes', '-x')).toEqual({
		inputs: ['events', '-h', '--json=yes', '-x'],
		flags: {},
		asks: null,
	});
});

test('standard input is no option', async () => {
	expect((await read('compare', '-')).inputs).toEqual(['compare', '-']);
});

test.each<[string[], 'help' | 'version']>([
	[['--help'], 'help'],
	[['-h'], 'help'],
	[['events', '-h'], 'help'],
	[['--help', 'events', '--version'], 'help'],
	[['--theme', '--help'], 'help'],
	[['--version'], 'version'],
	[['events', '--version', '--json=yes'], 'version'],
])('%j asks for the %s, whatever else was typed', async (words, asks) => {
	expect((await read(...words)).asks).toBe(asks);
});

test('of a value that is given twice the last one holds, so that an alias can be overruled', async () => {
	expect((await read('--theme', 'dark', '--theme=light')).flags).toEqual({theme: 'light'});
	expect((await read('--color', '--no-color', '--json', '--json')).flags).toEqual({color: false, json: true});
});

test.each([
	[['--theme'], '--theme takes one of default, dark, light, contrast-dark, contrast-light, monochrome'],
	[
		['--theme', '--json'],
		'--theme takes one of default, dark, light, contrast-dark, contrast-light, monochrome',
	],
	[['--sql='], '--sql takes a value: --sql QUERY'],
	[['--no-workspace'], '--workspace takes a value: --workspace FILE'],
	[['--name', 'Ada', '--name'], '--name takes a value: --name NAME'],
	[['--workspace', 'a', '--workspace', 'b'], '--workspace is given twice; give it once'],
	[['--json=yes'], '--json takes no value; write --json or --no-json'],
	[['--color=always'], '--color takes no value; write --color or --no-color'],
	[['--no-color=1'], '--color takes no value; write --color or --no-color'],
	[['-json'], 'no option -json; did you mean --json?'],
	[['-x'], 'no option -x; see "readout --help"'],
	[['-fcsv'], 'no option -fcsv; see "readout --help"'],
	[
		['--theme.dark', '3'],
		'--theme takes one of default, dark, light, contrast-dark, contrast-light, monochrome',
	],
])('%j is refused', async (words, message) => {
	await expect(read(...words)).rejects.toThrow(message);
});
