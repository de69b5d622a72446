import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {Exporter} from '../dashboard/effects.ts';
import {formats, isFormat, renderComparison} from '../report/formats.ts';

/** A name that no earlier export has. */
const freeName = (stem: string, extension: string, write: (file: string) => void): string => {
	for (let copy = 1; ; copy++) {
		const file = path.resolve(`${stem}${copy === 1 ? '' : `-${copy}`}${extension}`);
		try {
			write(file);
			return file;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		}
	}
};

/** What keeps a file from being written, by the code of the system's error. */
const obstacles = new Map([
	['EACCES', 'this folder may not be written to'],
	['EPERM', 'this folder may not be written to'],
	['EROFS', 'this disk is read-only'],
	['ENOENT', 'this folder is no longer there'],
	['ENOSPC', 'the disk is full'],
	['EDQUOT', 'the disk is full'],
]);

const whyNot = (error: unknown): string => {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return obstacles.get(code) ?? (error instanceof Error ? error.message : String(error));
};

/**
 * How the dashboard takes a comparison away: into a file of the working folder, under a name that is still free.
 * Says in a line what it did, or why it could not.
 */
export const fileExporter: Exporter = {
	formats: [...formats.keys()],
	render: (analysis, scope, format) => {
		if (!isFormat(format)) throw new RangeError(`no format "${format}"`);
		return renderComparison(analysis, scope, format);
	},
	write: (analysis, scope, format) => {
		if (!isFormat(format)) return `No format "${format}".`;
		const report = renderComparison(analysis, scope, format);
		const stem = `readout-${scope.event.replace(/[^\w-]+/g, '-')}${scope.series ? '-series' : ''}`;
		try {
			const file = freeName(stem, formats.get(format)!.extension, name =>
				writeFileSync(name, report, {flag: 'wx'}),
			);
			return `Wrote ${file}`;
		} catch (error) {
			return `Not written: ${whyNot(error)}`;
		}
	},
};

const openers = new Map<NodeJS.Platform, string[]>([
	['darwin', ['open']],
	['win32', ['explorer.exe']],
]);

/** Opens an address in the browser of the desktop; where there is none, nothing happens. */
export const browse = (address: string): void => {
	const [opener, ...rest] = openers.get(process.platform) ?? ['xdg-open'];
	const child = spawn(opener!, [...rest, address], {stdio: 'ignore', detached: true});
	child.on('error', () => {});
	child.unref();
};
