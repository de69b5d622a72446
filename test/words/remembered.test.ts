import {expect, test} from 'vitest';
import {remembered} from '../../source/words.ts';

test('what was found for a text is not looked for again', () => {
	const asked: string[] = [];
	const lengthOf = remembered(text => {
		asked.push(text);
		return text.length;
	});
	expect(['ferry', 'port', 'ferry'].map(lengthOf)).toEqual([5, 4, 5]);
	expect(asked).toEqual(['ferry', 'port']);
});

test('no more texts are remembered than may be', () => {
	const asked: string[] = [];
	const lengthOf = remembered(text => {
		asked.push(text);
		return text.length;
	}, 2);
	expect(['ferry', 'port', 'quay', 'quay', 'ferry'].map(lengthOf)).toEqual([5, 4, 4, 4, 5]);
	expect(asked).toEqual(['ferry', 'port', 'quay', 'ferry']);
});
