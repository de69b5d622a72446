import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Flag, FlagValues} from './command.ts';
import {flagTable, optionName} from './flags.ts';
import {configFolder} from './folders.ts';
import {nearest, UsageError} from './usage-error.ts';

/** The flags that may be given once and for all in the settings, under the same names. */
const settingTable = new Map(
	flagTable.filter(({isSetting}) => isSetting).map((flag): [string, Flag] => [optionName(flag.name), flag]),
);

const allowed = ({choices}: Flag): readonly unknown[] => choices ?? [true, false];

/** Whether a setting can have a value: one of a few, or any text. */
const takes = (flag: Flag, value: unknown): boolean =>
	flag.takes === undefined ? allowed(flag).includes(value) : typeof value === 'string' && value !== '';

const parsed = (text: string, file: string): Record<string, unknown> => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new UsageError(`${file}: not JSON (${error instanceof Error ? error.message : String(error)})`);
	}

	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {...value};
	throw new UsageError(`${file}: no settings; write a JSON object such as {"theme": "dark"}`);
};

/**
 * Checks the text of a settings file.
 *
 * @param file Its name, for messages.
 * @throws {UsageError} That names the file, the setting, and what is allowed.
 */
export const settingsIn = (text: string, file: string): FlagValues => {
	const settings: Array<[string, unknown]> = [];
	for (const [name, value] of Object.entries(parsed(text, file))) {
		const flag = settingTable.get(name);
		if (!flag) {
			const names = [...settingTable.keys()];
			const close = nearest(name, names);
			const mend = close === null ? `the settings are ${names.join(', ')}` : `did you mean "${close}"?`;
			throw new UsageError(`${file}: no setting "${name}"; ${mend}`);
		}

		if (!takes(flag, value)) {
			throw new UsageError(
				`${file}: "${name}" cannot be ${JSON.stringify(value)}; give ${flag.takes === undefined ? `one of ${allowed(flag).join(', ')}` : 'a text'}`,
			);
		}

		settings.push([flag.name, value]);
	}

	return Object.fromEntries(settings);
};

const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/**
 * The person's settings, from `readout/config.json` in the XDG config folder; none where there is no such file.
 *
 * @throws {UsageError} Where it cannot be read, or is not as it should be.
 */
export const readSettings = (env: NodeJS.ProcessEnv): FlagValues => {
	const folder = configFolder(env);
	if (folder === null) return {};
	const file = path.join(folder, 'config.json');
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if (isMissing(error)) return {};
		throw new UsageError(
			`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`,
		);
	}

	return settingsIn(text, file);
};
