import {expect, test} from 'vitest';
import {type ColorDepth, colorDepth} from '../../source/terminal/color-depth.ts';

test.each<[Record<string, string>, ColorDepth]>([
	[{TERM: 'xterm-256color'}, 2],
	[{TERM: 'screen-256color', COLORTERM: 'truecolor'}, 3],
	[{TERM: 'xterm-kitty'}, 3],
	[{TERM: 'xterm-direct'}, 3],
	[{TERM: 'linux'}, 1],
	[{TERM: 'xterm'}, 1],
	[{TERM: 'vt220'}, 0],
	[{TERM: 'linux-m'}, 0],
	[{TERM: 'xterm-mono'}, 0],
	[{TERM: 'dumb'}, 0],
	[{TERM: 'never-heard-of'}, 1],
	[{TERM: 'xterm-256color', NO_COLOR: '1'}, 0],
	[{TERM: 'xterm-256color', NO_COLOR: ''}, 2],
	[{TERM: 'dumb', FORCE_COLOR: '3'}, 3],
	[{TERM: 'dumb', FORCE_COLOR: ''}, 1],
	[{TERM: 'xterm-256color', FORCE_COLOR: '0'}, 0],
	[{TERM: 'xterm-256color', FORCE_COLOR: 'true', NO_COLOR: '1'}, 1],
])('%j has colours of depth %i', (env, depth) => {
	expect(colorDepth(env)).toBe(depth);
});

test('what the person asks for goes before the environment', () => {
	expect(colorDepth({TERM: 'xterm-256color', FORCE_COLOR: '3'}, false)).toBe(0);
	expect(colorDepth({TERM: 'xterm-256color', NO_COLOR: '1'}, true)).toBe(2);
});
