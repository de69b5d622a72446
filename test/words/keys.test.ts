import {expect, test} from 'vitest';
import {keysOf} from '../../source/words.ts';

test('keys are folded, without what parts the words', () => {
	expect(keysOf('Ministers didn’t meet in São Verde – on 5 May.')).toEqual([
		'ministers',
		'didnt',
		'meet',
		'in',
		'sao',
		'verde',
		'on',
		'5',
		'may',
	]);
});
