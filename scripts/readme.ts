// Makes the pictures of the screen, and writes into readme.md what the program itself knows: npm run readme
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parts, withParts} from './readme/parts.ts';
import {fileOf, pictures, taken} from './readme/pictures.ts';

const file = 'readme.md';
writeFileSync(file, withParts(readFileSync(file, 'utf8'), parts()));
await Promise.all(
	pictures.map(async picture => {
		mkdirSync(path.dirname(fileOf(picture)), {recursive: true});
		writeFileSync(fileOf(picture), await taken(picture));
	}),
);
