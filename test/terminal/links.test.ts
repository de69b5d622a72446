import {expect, test} from 'vitest';
import {frameUpdate} from '../../source/terminal/frame-stream.ts';
import {hasLinks, linked} from '../../source/terminal/links.ts';
import {TestTerminal} from './terminal.ts';

test.each<[Record<string, string>, boolean]>([
	[{TERM: 'xterm-256color'}, false],
	[{TERM: 'linux'}, false],
	[{}, false],
	[{TERM: 'xterm-256color', VTE_VERSION: '7402'}, true],
	[{TERM: 'xterm-256color', VTE_VERSION: '5000'}, false],
	[{TERM: 'xterm-kitty'}, true],
	[{TERM: 'foot'}, true],
	[{TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app'}, true],
	[{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, false],
	[{TERM: 'xterm-256color', WT_SESSION: 'a-b'}, true],
	[{TERM: 'tmux-256color', TMUX: '/tmp/tmux', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4'}, true],
	[{TERM: 'tmux-256color', TMUX: '/tmp/tmux', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a'}, false],
	[{TERM: 'screen', TMUX: '/tmp/tmux', VTE_VERSION: '7402'}, false],
	[{TERM: 'linux', FORCE_HYPERLINK: '1'}, true],
	[{TERM: 'xterm-kitty', FORCE_HYPERLINK: '0'}, false],
])('%j: links %s', (env, expected) => {
	expect(hasLinks(env)).toBe(expected);
});

test('a link is its text between two sequences', () => {
	expect(linked('the news', 'https://harbour.example/news')).toBe(
		'\x1b]8;id=address;https://harbour.example/news\x1b\\the news\x1b]8;;\x1b\\',
	);
});

test('an address leaves no way for a sequence, and only the web is linked to', () => {
	expect(linked('a', 'https://harbour.example/\x1b]0;x\x07 ö')).toBe(
		'\x1b]8;id=address;https://harbour.example/%1B]0;x%07%20%C3%B6\x1b\\a\x1b]8;;\x1b\\',
	);
	for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'https://', 'harbour.example']) {
		expect(linked('a', address)).toBe('a');
	}
});

test('a line with a link is painted whole, and what follows it stands in its column', async () => {
	const terminal = new TestTerminal(30, 2);
	const line = (tail: string) => `│ ${linked('日本.example', 'https://harbour.example')} │ ${tail}`;
	await terminal.write(frameUpdate(null, [line('one')], {columns: 30, rows: 2}));
	expect(terminal.lines()[0]).toBe('│ 日本.example │ one');
	await terminal.write(frameUpdate([line('one')], [line('two')], {columns: 30, rows: 2}));
	expect(terminal.lines()[0]).toBe('│ 日本.example │ two');
	await terminal.write(frameUpdate([line('two')], ['plain'], {columns: 30, rows: 2}));
	expect(terminal.lines()[0]).toBe('plain');
});
