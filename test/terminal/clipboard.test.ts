import {expect, test} from 'vitest';
import {copySequence} from '../../source/terminal/clipboard.ts';

test('a text goes to the clipboard as base64', () => {
	expect(copySequence('“rang”', {})).toBe('\x1b]52;c;4oCccmFuZ+KAnQ==\x07');
});

test('inside tmux it also goes through to the terminal around it', () => {
	expect(copySequence('a', {TMUX: '/tmp/tmux,1,0'})).toBe(
		'\x1b]52;c;YQ==\x07\x1bPtmux;\x1b\x1b]52;c;YQ==\x07\x1b\\',
	);
});
