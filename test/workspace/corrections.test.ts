import {execFileSync} from 'node:child_process';
import {appendFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Decision} from '../../source/analysis.ts';
import {addArticles} from '../../source/workspace/add.ts';
import {correctionsIn, keepDecisions, workspacesAmong} from '../../source/workspace/corrections.ts';
import {openWorkspace} from '../../source/workspace/workspace.ts';
import {article} from './articles.ts';

let folder = '';
let file = '';
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-corrections-'));
	file = path.join(folder, 'news.workspace.jsonl');
	await addArticles(file, [{article: article('a'), from: null}], new Date('2031-06-03T10:00:00Z'));
});
afterEach(() => rm(folder, {recursive: true}));

const of = {article: 'a', start: 0, end: 7, text: 'Foreign'};
const decisions: Decision[] = [
	{what: 'date', of, date: null},
	{what: 'part', one: of, others: [of]},
	{what: 'undo', of: '30526cdb'},
];
const deciding = {by: 'Ida', why: null, now: new Date('2031-06-04T09:00:00Z')};
const never = (problem: Error) => {
	throw problem;
};

test('decisions are lines of their own, and come back as they were', async () => {
	const before = await readFile(file, 'utf8');
	const kept = await keepDecisions(file, decisions, deciding);
	expect(await correctionsIn(file, never)).toEqual(kept);
	expect(kept).toMatchObject(
		decisions.map(decision => ({...decision, by: 'Ida', why: null, at: '2031-06-04T09:00:00.000Z'})),
	);
	expect(new Set(kept.map(({id}) => id)).size).toBe(3);
	const after = await readFile(file, 'utf8');
	expect(after.startsWith(before)).toBe(true);
	expect(JSON.parse(after.split('\n').at(-4)!)).toEqual({kind: 'correction', ...kept[0]});
	expect([...(await openWorkspace(file, never)).entries.keys()]).toEqual(['a']);
});

test.each([
	['at', {at: 'today', what: 'note', of, note: 'Sic.'}],
	['date', {what: 'date', of, date: '2031-02-30'}],
	['date', {what: 'date', of, date: '2031-13'}],
	['published', {what: 'published', article: 'a', published: '2031-06'}],
])('a line whose "%s" is damaged is told, and the others are read', async (field, fields) => {
	await keepDecisions(file, decisions.slice(0, 1), deciding);
	const correction = {id: 'x', at: '2031-06-04T09:00:00.000Z', by: 'Ida', why: null, ...fields};
	await appendFile(file, `${JSON.stringify({kind: 'correction', ...correction})}\n`);
	const told: string[] = [];
	expect(await correctionsIn(file, ({message}) => told.push(message))).toHaveLength(1);
	expect(told).toEqual([
		`${file}, line 4: a correction whose "${field}" cannot be read; mend the line or delete it`,
	]);
});

test('workspaces are told from other files by their first line', async () => {
	const other = path.join(folder, 'news.jsonl');
	await writeFile(other, '{"outlet": "Harbour Post", "text": "Herring."}\n');
	// Nobody writes to it: who opened it would wait for ever.
	const pipe = path.join(folder, 'pipe');
	execFileSync('mkfifo', [pipe]);
	expect(await workspacesAmong([other, pipe, file, folder, path.join(folder, 'none')])).toEqual([file]);
});
