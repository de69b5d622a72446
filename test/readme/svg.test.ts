import {expect, test} from 'vitest';
import {svgOf} from '../../scripts/readme/svg.ts';
import {TestTerminal} from '../terminal/terminal.ts';

/** What is drawn of a screen, without the frame of the picture. */
const drawn = async (bytes: string, columns = 12, rows = 2): Promise<string[]> => {
	const terminal = new TestTerminal(columns, rows);
	await terminal.write(bytes);
	const svg = svgOf(terminal.grid(), {title: 'Title', description: 'What it shows'});
	return svg.split('<g transform="translate(12 12)">\n')[1]!.split('\n</g>')[0]!.split('\n').filter(Boolean);
};

test('a run of letters has the width of its cells', async () => {
	expect(await drawn('ab cd')).toEqual(['<text x="0" y="13" textLength="42">ab cd</text>']);
});

test('after two blanks a run begins anew, so that no blank is lost', async () => {
	expect(await drawn('a  b\r\n c')).toEqual([
		'<text x="0" y="13" textLength="8.4">a</text>',
		'<text x="25.2" y="13" textLength="8.4">b</text>',
		'<text x="8.4" y="31" textLength="8.4">c</text>',
	]);
});

test('styles and colours are classes', async () => {
	expect(await drawn('a\x1b[1mb\x1b[0;38;2;58;143;217mc\x1b[4md\x1b[0;2me\x1b[0;3mf')).toEqual([
		'<text x="0" y="13" textLength="8.4">a</text>',
		'<text x="8.4" y="13" textLength="8.4" class="b">b</text>',
		'<text x="16.8" y="13" textLength="8.4" class="c1">c</text>',
		'<text x="25.2" y="13" textLength="8.4" class="c1 u">d</text>',
		'<text x="33.6" y="13" textLength="8.4" class="d">e</text>',
		'<text x="42" y="13" textLength="8.4" class="i">f</text>',
	]);
});

test('what is inverse stands on a ground of its own, blanks too', async () => {
	expect(await drawn('\x1b[7ma b\x1b[27m')).toEqual([
		'<rect x="0" y="0" width="25.2" height="18"/>',
		'<text x="0" y="13" textLength="25.2" class="v">a b</text>',
	]);
});

test('a sign that the font may lack stands alone, in its cells', async () => {
	expect(await drawn('a→b外c')).toEqual([
		'<text x="0" y="13" textLength="8.4">a</text>',
		'<text x="8.4" y="13" textLength="8.4" lengthAdjust="spacingAndGlyphs">→</text>',
		'<text x="16.8" y="13" textLength="8.4">b</text>',
		'<text x="25.2" y="13" textLength="16.8" lengthAdjust="spacingAndGlyphs">外</text>',
		'<text x="42" y="13" textLength="8.4">c</text>',
	]);
});

test('a frame is strokes that go through', async () => {
	expect(await drawn('╭──╮\r\n│▌ ┃')).toEqual([
		'<path d="M8.4 9H25.2M4.2 18V36M4.2 18Q4.2 9 8.4 9M29.4 18Q29.4 9 25.2 9"/>',
		'<path class="f" d="M8.4 18h4.2v18h-4.2z"/>',
		'<path class="h" d="M29.4 18V36"/>',
	]);
});

test('lines meet in a cross', async () => {
	expect(await drawn(' │\r\n─┼─', 3, 2)).toEqual(['<path d="M0 27H25.2M12.6 0V36"/>']);
});

test('what would be markup is text', async () => {
	const [run] = await drawn('<i>&amp;');
	expect(run).toBe('<text x="0" y="13" textLength="67.2">&lt;i&gt;&amp;amp;</text>');
});

test('a colour of the palette is refused: it looks different in each terminal', async () => {
	const terminal = new TestTerminal(3, 1);
	await terminal.write('\x1b[31ma');
	expect(() => terminal.grid()).toThrow('the colour of “a” is none of the 16 million');
});

test('the picture says what it is', async () => {
	const terminal = new TestTerminal(3, 1);
	const svg = svgOf(terminal.grid(), {title: 'Calls & more', description: 'A table'});
	expect(svg).toContain('role="img" aria-labelledby="title description"');
	expect(svg).toContain('<title id="title">Calls &amp; more</title>\n<desc id="description">A table</desc>');
	expect(svg).toContain('viewBox="0 0 49.2 42"');
});
