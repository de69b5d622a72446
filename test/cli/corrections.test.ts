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
		'readout: corrections takes nothing, or undo and an id; see "readout --help"\n',
	);
	expect(await wrong('undo', 'c9', ...at)).toBe(
		`readout: no correction "c9"; see "readout corrections --workspace ${file}"\n`,
	);
});
