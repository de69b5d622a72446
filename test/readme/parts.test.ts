import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {partIn, parts, withParts} from '../../scripts/readme/parts.ts';

const readme = readFileSync('readme.md', 'utf8');

test.each(Object.entries(parts()))(
	'the readme has the %s of the program; "npm run readme" writes them',
	(name, content) => {
		expect(partIn(readme, name)).toBe(content);
	},
);

test('a place is filled, and filled again', () => {
	const once = withParts('a\n<!-- x -->\nold\n<!-- /x -->\nb', {x: 'new $&\nlines'});
	expect(once).toBe('a\n<!-- x -->\nnew $&\nlines\n<!-- /x -->\nb');
	expect(partIn(once, 'x')).toBe('new $&\nlines');
	expect(withParts(once, {x: 'y'})).toBe('a\n<!-- x -->\ny\n<!-- /x -->\nb');
	expect(partIn(once, 'y')).toBeNull();
});
