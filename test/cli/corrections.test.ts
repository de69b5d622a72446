import {appendFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readout} from './run.ts';

let folder = '';
let file = '';
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-cli-corrections-'));
	file = path.join(folder, 'news.workspace.jsonl');
	const news = path.join(folder, 'news.jsonl');
	const text =
		'Norwegian Foreign Minister Ada Brandt telephoned Danish Foreign Minister Nils Lund on 2 June 2031.';
	const article = {id: 'a', outlet: 'Harbour Post', published: '2031-06-03', headline: 'Talks', text};
	await writeFile(news, `${JSON.stringify(article)}\n`);
	await readout(['add', news, '--workspace', file]);
});
afterEach(() => rm(folder, {recursive: true}));

const correction = {
	...{kind: 'correction', id: '30526cdb', at: '2021-06-04T09:00:00.000Z', by: 'Ida', why: 'so the paper'},
	...{what: 'date', of: {article: 'a', start: 38, end: 48, text: 'telephoned'}, date: '2031-06-01'},
};

test('corrections are applied, listed and undone', async () => {
	const at = ['--workspace', file];
	expect((await readout(['corrections', ...at])).stdout).toBe('No corrections.\n');
	await appendFile(file, `${JSON.stringify(correction)}\n`);
	expect((await readout(['events', ...at])).stdout).toContain('2031-06-01');
	expect((await readout(['corrections', ...at])).stdout).toBe(
		'30526cdb applied Ida, 4 Jun 2021\n    set the date of Harbour Post “telephoned” to 1 Jun 2031: so the paper\n',
	);
	const {stdout} = await readout(['compare', '--format', 'markdown', ...at]);
	expect(stdout).toContain('✎ Ida, 4 Jun 2021');
	expect(stdout.slice(stdout.indexOf('## Corrections'))).toBe(
		'## Corrections\n\n- **Ida, 4 Jun 2021**: set the date of Harbour Post “telephoned” to 1 Jun 2031: so the paper\n',
	);
	expect(await readout(['corrections', 'undo', '305', '--name', 'Jo', ...at])).toEqual({
		code: 0,
		stdout: '30526cdb undone\n',
		stderr: '',
	});
	expect((await readout(['events', ...at])).stdout).toContain('2031-06-02');
	const outcomes = JSON.parse((await readout(['corrections', '--json', ...at])).stdout);
	expect(outcomes).toMatchObject([
		{correction: {id: '30526cdb'}, state: 'undone'},
		{correction: {what: 'undo', of: '30526cdb', by: 'Jo'}, state: 'applied'},
	]);
	const again = await readout(['corrections', 'undo', '30526cdb', ...at]);
	expect(again.code).toBe(2);
	expect(again.stderr).toMatch(/^readout: 30526cdb is undone by [0-9a-f]{8} \(Jo, .*\)\n$/);
});

test('what is asked wrongly is said in a line', async () => {
	const at = ['--workspace', file];
	const wrong = async (...inputs: string[]) => (await readout(['corrections', ...inputs])).stderr;
	expect(await wrong()).toBe('readout: corrections takes --workspace FILE, the file that keeps them\n');
	expect(await wrong('redo', ...at)).toBe(
		'readout: corrections takes nothing, or undo and an id; see "readout corrections --help"\n',
	);
	expect(await wrong('undo', ...at)).toBe(
		`readout: undo takes an id; see "readout corrections --workspace ${file}"\n`,
	);
	expect(await wrong('--workspace', 'readme.md')).toMatch(/^readout: readme\.md: not a workspace; /);
	expect(await wrong('--workspace', 'none.jsonl')).toMatch(/^readout: none\.jsonl: no such workspace; /);
	expect(await wrong('undo', 'c9', ...at)).toBe(
		`readout: no correction "c9"; see "readout corrections --workspace ${file}"\n`,
	);
});

test('what was decided at once is told in one line and taken back at once', async () => {
	const at = ['--workspace', file];
	const other = {...correction, id: '99ab12cd', at: '2021-06-04T09:01:00.000Z', date: '2031-05-31'};
	await appendFile(
		file,
		`${[correction, {...correction, id: '51'}, other].map(each => JSON.stringify(each)).join('\n')}\n`,
	);
	expect((await readout(['corrections', ...at])).stdout).toBe(
		'30526cdb overruled Ida, 4 Jun 2021\n    set the date of Harbour Post “telephoned” to 1 Jun 2031: so the paper (overruled by 99ab12cd (Ida, 4 Jun 2021))\n99ab12cd applied Ida, 4 Jun 2021\n    set the date of Harbour Post “telephoned” to 31 May 2031: so the paper\n',
	);
	expect((await readout(['corrections', 'undo', '51', ...at])).stdout).toBe(
		'51 undone, and 1 more that was decided with it\n',
	);
	const outcomes = JSON.parse((await readout(['corrections', '--json', ...at])).stdout);
	expect(outcomes.map(({state}: {state: string}) => state)).toEqual([
		...['undone', 'undone', 'applied', 'applied', 'applied'],
	]);
	// By the id under which they are listed.
	expect((await readout(['corrections', ...at])).stdout).toMatch(/took back 30526cdb\n$/);
});

test('an outlet that was named has its name wherever its articles are listed', async () => {
	const at = ['--workspace', file];
	const named = {
		...{kind: 'correction', id: '30526cdb', at: '2021-06-04T09:00:00.000Z', by: 'Ida', why: null},
		...{what: 'outlet', article: 'a', outlet: 'Fjord Gazette'},
	};
	await appendFile(file, `${JSON.stringify(named)}\n`);
	expect((await readout(['corrections', ...at])).stdout).toBe(
		'30526cdb applied Ida, 4 Jun 2021\n    said that the outlet of “Talks” is Fjord Gazette, not Harbour Post\n',
	);
	expect((await readout(['list', ...at])).stdout).toContain('Fjord Gazette · Talks');
	expect((await readout(['compare', '--format', 'markdown', ...at])).stdout).toContain(
		'- **Fjord Gazette**: 3 Jun 2031 · Talks <br>*✎ Ida, 4 Jun 2021*\n',
	);
	const text = 'Norwegian Foreign Minister Ada Brandt telephoned Nils Lund on 2 June 2031.';
	const changed = {id: 'a', outlet: 'Harbour Post', published: '2031-06-03', headline: 'Talks', text};
	await writeFile(path.join(folder, 'news.jsonl'), `${JSON.stringify(changed)}\n`);
	expect((await readout(['refresh', ...at])).stdout).toContain('changed a: Fjord Gazette, “Talks”\n');
	expect((await readout(['remove', 'a', ...at])).stdout).toBe('removed a: Fjord Gazette, “Talks”\n');
});
