import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {fileOf, pictures, taken} from '../../scripts/readme/pictures.ts';

test.concurrent.each(pictures)('the readme shows the screen as it is: $name', async picture => {
	const file = fileOf(picture);
	const held = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const isSame = held === (await taken(picture));
	expect(isSame, `${file} is not what the program shows: "npm run readme" takes it anew`).toBe(true);
});

test('no picture is left over', () => {
	expect(readdirSync('pictures').sort()).toEqual(
		pictures.map(picture => path.basename(fileOf(picture))).sort(),
	);
});
