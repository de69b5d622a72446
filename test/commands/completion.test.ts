import {spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {completionScript, shells} from '../../source/commands/completion.ts';
import {flagTable, optionName} from '../../source/commands/flags.ts';
import {commandTable} from '../../source/commands/table.ts';

const script = (shell: string): string => completionScript(shell, commandTable, flagTable)!;

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-completion-'));
	for (const shell of shells) await writeFile(path.join(folder, shell), script(shell));
	await mkdir(path.join(folder, 'here/my folder'), {recursive: true});
	for (const name of ['news.jsonl', 'a letter.md', 'picture.png']) {
		await writeFile(path.join(folder, 'here', name), '');
	}
});
afterAll(() => rm(folder, {recursive: true}));

const run = (shell: string, ...args: readonly string[]) =>
	spawnSync(shell, args, {cwd: path.join(folder, 'here'), encoding: 'utf8'});

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What bash offers after a line, as it would on Tab. */
const inBash = (...words: readonly string[]): string[] => {
	const line = words.map(word => `'${word}'`).join(' ');
	const {stdout, stderr} = run(
		'bash',
		'--norc',
		'-c',
		`source ${folder}/bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _readout; printf '%s\\n' "\${COMPREPLY[@]}"`,
	);
	expect(stderr).toBe('');
	return stdout.split('\n').filter(Boolean).sort();
};

const files = ['a letter.md', 'my folder', 'news.jsonl'];

test.each<[string[], string[]]>([
	[
		['readout', 'com'],
		['compare', 'completion'],
	],
	[
		['readout', ''],
		[
			...[
				'add',
				'analyze',
				'articles',
				'compare',
				'completion',
				'corrections',
				'events',
				'help',
				'link',
				'list',
				'refresh',
				'remove',
			],
			...files,
		].sort(),
	],
	[['readout', 'list', '--workspace', 'n'], ['news.jsonl']],
	[['readout', 'events', ''], files],
	[['readout', 'compare', 'n'], ['news.jsonl']],
	[
		['readout', 'events', '--'],
		['--allow-private', '--help', '--json', '--keep-furniture', '--sql', '--why', '--workspace'],
	],
	[['readout', 'compare', '--f'], ['--format']],
	[['readout', '--no'], ['--no-color']],
	[
		['readout', '--v'],
		['--version', '--view'],
	],
	[
		['readout', '--theme', 'contrast'],
		['contrast-dark', 'contrast-light'],
	],
	[
		['readout', 'compare', '--format', ''],
		['csv', 'html', 'json', 'markdown', 'text'],
	],
	[['readout', 'compare', '--format', '=', 'm'], ['markdown']],
	[
		['readout', 'compare', '--format', '='],
		['csv', 'html', 'json', 'markdown', 'text'],
	],
	[
		['readout', 'help', 'co'],
		['compare', 'completion', 'corrections'],
	],
	[
		['readout', 'completion', ''],
		['bash', 'fish', 'zsh'],
	],
	[['readout', '--series', 'eve'], ['events']],
])('after %j bash offers %j', (words, offered) => {
	expect(inBash(...words)).toEqual(offered);
});

for (const shell of shells) {
	test.skipIf(!isThere(shell))(`${shell} can read its completions`, () => {
		expect(run(shell, '-n', path.join(folder, shell))).toMatchObject({status: 0, stderr: ''});
	});
}

const inFish = (line: string): string[] =>
	run('fish', '--no-config', '-c', `source ${folder}/fish; complete -C '${line}'`)
		.stdout.split('\n')
		.filter(Boolean)
		.map(each => each.split('\t')[0]!)
		.sort();

test.skipIf(!isThere('fish'))('fish offers commands, options and their values', () => {
	expect(inFish('readout comp')).toEqual(['compare', 'completion']);
	expect(inFish('readout events --')).toEqual([
		'--allow-private',
		'--help',
		'--json',
		'--keep-furniture',
		'--sql',
		'--why',
		'--workspace',
	]);
	expect(inFish('readout compare --format ')).toEqual(['csv', 'html', 'json', 'markdown', 'text']);
	expect(inFish('readout completion ')).toEqual(['bash', 'fish', 'zsh']);
});

test('every command and every option is in every script', () => {
	const words = [
		...commandTable.map(({name}) => name),
		...flagTable.map(({name}) => optionName(name)),
		...flagTable.flatMap(({choices = []}) => choices),
	];
	for (const shell of shells) expect(words.filter(word => !script(shell).includes(word))).toEqual([]);
});

test('there are no completions for other shells', () => {
	expect(completionScript('tcsh', commandTable, flagTable)).toBeNull();
	expect(completionScript('__proto__', commandTable, flagTable)).toBeNull();
});
