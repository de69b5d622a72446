// Writes into readme.md what the program itself knows: npm run readme
import {readFileSync, writeFileSync} from 'node:fs';
import {parts, withParts} from './readme/parts.ts';
import {screenshot} from './readme/screen.ts';

const file = 'readme.md';
writeFileSync(file, withParts(readFileSync(file, 'utf8'), {...parts(), screen: await screenshot()}));
