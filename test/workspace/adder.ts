// A program for tests: adds articles of its own to a workspace, one after the other, and says which are in it.
import process from 'node:process';
import {addArticles} from '../../source/workspace/add.ts';
import {article} from './articles.ts';

const [file = '', name = '', count = 'Infinity'] = process.argv.slice(2);
for (let i = 0; i < Number(count); i++) {
	const id = `${name}-${i}`;
	await addArticles(file, [{article: article(id), from: null}], new Date());
	process.stdout.write(`${id}\n`);
}
