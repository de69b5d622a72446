import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {configFolder, stateFolder} from '../../source/commands/folders.ts';
import {readSettings, settingsIn} from '../../source/commands/settings.ts';

let home = '';
beforeAll(async () => {
	home = await mkdtemp(path.join(os.tmpdir(), 'readout-settings-'));
});
afterAll(() => rm(home, {recursive: true}));

test('folders are those of the XDG specification; relative paths are ignored', () => {
	expect(configFolder({XDG_CONFIG_HOME: '/set/config', HOME: '/home/ada'})).toBe('/set/config/readout');
	expect(stateFolder({XDG_STATE_HOME: '/set/state', HOME: '/home/ada'})).toBe('/set/state/readout');
	expect(configFolder({XDG_CONFIG_HOME: 'config', HOME: '/home/ada'})).toBe('/home/ada/.config/readout');
	expect(stateFolder({XDG_STATE_HOME: '', HOME: '/home/ada'})).toBe('/home/ada/.local/state/readout');
	expect(configFolder({})).toBeNull();
});

test('settings have the names of the options', () => {
	expect(
		settingsIn(
			'{"theme": "light", "view": "timeline", "color": true, "mouse": true, "screen-reader": true, "fresh": false}',
			'config.json',
		),
	).toEqual({theme: 'light', view: 'timeline', color: true, mouse: true, screenReader: true, fresh: false});
	expect(settingsIn('{}', 'config.json')).toEqual({});
});

test.each([
	[
		'{"theme": "drak"}',
		'"theme" cannot be "drak"; give one of default, dark, light, contrast-dark, contrast-light, monochrome',
	],
	['{"mouse": "yes"}', '"mouse" cannot be "yes"; give one of true, false'],
	['{"mouse": null}', '"mouse" cannot be null; give one of true, false'],
	['{"thme": "dark"}', 'no setting "thme"; did you mean "theme"?'],
	['{"__proto__": 1}', /^config\.json: no setting "__proto__"; the settings are theme, view, color/],
	['{"json": true}', /^config\.json: no setting "json"; the settings are theme, view, color/],
	['[]', 'no settings; write a JSON object such as {"theme": "dark"}'],
	['null', 'no settings; write a JSON object such as {"theme": "dark"}'],
	['{"theme": ', /^config\.json: not JSON \(.+\)$/],
])('%s is refused', (text, problem) => {
	expect(() => settingsIn(text, 'config.json')).toThrow(
		typeof problem === 'string' ? `config.json: ${problem}` : problem,
	);
});

test('where there is no file there are no settings; one that cannot be read is an error', async () => {
	expect(readSettings({HOME: home})).toEqual({});
	expect(readSettings({XDG_CONFIG_HOME: '/dev/null'})).toEqual({});
	expect(readSettings({})).toEqual({});
	const file = path.join(home, '.config/readout/config.json');
	await mkdir(path.dirname(file), {recursive: true});
	await writeFile(file, '{"theme": "dark"}');
	expect(readSettings({HOME: home})).toEqual({theme: 'dark'});
	await rm(file);
	await mkdir(file);
	expect(() => readSettings({HOME: home})).toThrow(`${file}: cannot be read (EISDIR`);
});
