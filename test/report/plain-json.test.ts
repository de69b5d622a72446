import fc from 'fast-check';
import {expect, test} from 'vitest';
import {plainJson, plainJsonPieces} from '../../source/report/plain-json.ts';

test('the pieces of an object are, together, what it is at once', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue()), object => {
			expect([...plainJsonPieces(object)].join('')).toBe(plainJson(object));
		}),
	);
});

test('what would steer a terminal is escaped', () => {
	expect([...plainJsonPieces({'a\u202E': ['b\u009B']})].join('')).toBe(
		'{\n\t"a\\u202e": [\n\t\t"b\\u009b"\n\t]\n}\n',
	);
});
