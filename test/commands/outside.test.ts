import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fileExporter} from '../../source/commands/outside.ts';
import {analysis} from '../report/fixture.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'readout-export-'));
	vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, {recursive: true});
});

test('a comparison goes into a file of its own, never over another', () => {
	const {formats, write} = fileExporter;
	expect(formats).toEqual(['text', 'markdown', 'csv', 'html', 'json']);
	expect(write(analysis, {event: 'call-a', series: false}, 'markdown')).toBe(
		`Wrote ${path.join(folder, 'readout-call-a.md')}`,
	);
	expect(write(analysis, {event: 'call-a', series: false}, 'markdown')).toBe(
		`Wrote ${path.join(folder, 'readout-call-a-2.md')}`,
	);
	expect(write(analysis, {event: 'call-a', series: true}, 'html')).toBe(
		`Wrote ${path.join(folder, 'readout-call-a-series.html')}`,
	);
	expect(readFileSync(path.join(folder, 'readout-call-a.md'), 'utf8')).toMatch(/^# Call of 2 Jun 2031/);
});

test('what cannot be written is said', () => {
	vi.mocked(process.cwd).mockReturnValue(path.join(folder, 'none'));
	expect(fileExporter.write(analysis, {event: 'call-a', series: false}, 'text')).toBe(
		'Not written: this folder is no longer there',
	);
	expect(fileExporter.write(analysis, {event: 'call-a', series: false}, 'docx')).toBe('No format "docx".');
});

test('the base that was chosen heads the file, and the others are marked against it', () => {
	const {write} = fileExporter;
	write(analysis, {event: 'call-a', series: false, base: 'herald'}, 'markdown');
	const columns = (file: string) =>
		readFileSync(path.join(folder, file), 'utf8')
			.split('\n')
			.find(line => line.startsWith('| ') && line.includes('Harbour Post'));
	expect(columns('readout-call-a.md')).toBe('|  | Vorrin Herald | Harbour Post |');
	write(analysis, {event: 'call-a', series: false, base: null}, 'markdown');
	expect(columns('readout-call-a-2.md')).toBe('|  | Harbour Post | Vorrin Herald |');
});
