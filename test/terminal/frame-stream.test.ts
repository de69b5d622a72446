import fc from 'fast-check';
import {expect, test} from 'vitest';
import {FrameStream, frameUpdate} from '../../source/terminal/frame-stream.ts';
import {TestTerminal} from './terminal.ts';

const size = {columns: 20, rows: 4};

test('the first frame paints every line, and clears no screen', () => {
	const update = frameUpdate(null, ['one', 'two'], {columns: 20, rows: 2});
	expect(update).toBe('\x1b[?2026h\x1b[m\x1b[1;1H\x1b[2Kone\x1b[m\x1b[2;1H\x1b[2Ktwo\x1b[m\x1b[?2026l');
});

test('only what differs of a line is written, with its styles', () => {
	expect(frameUpdate(['one', 'the first call'], ['one', 'the \x1b[1mlast\x1b[22m call'], size)).toBe(
		'\x1b[?2026h\x1b[m\x1b[2;5H\x1b[1mlast \x1b[mcall \x1b[?2026l',
	);
});

test('where a line becomes shorter, blanks take its place, or it is erased to its end', () => {
	expect(frameUpdate(['one two'], ['one'], size)).toContain('\x1b[1;5H   \x1b[?2026l');
	expect(frameUpdate(['one two three'], ['one'], size)).toContain('\x1b[1;4H\x1b[K\x1b[?2026l');
});

test('what stands behind erased text is written again where that is shorter', () => {
	const box = {columns: 40, rows: 1};
	const border = (text: string) => `│${text.padEnd(30)}│`;
	expect(frameUpdate([border('a long line of one event')], [border('a')], box)).toContain(
		'\x1b[1;3H\x1b[K\x1b[29C│\x1b[?2026l',
	);
});

test('the blanks between words of one style take that style where it does not show', () => {
	const update = (style: string) =>
		frameUpdate(['      '], [`\x1b[${style}mab\x1b[0m \x1b[${style}mcd\x1b[0m`], size);
	expect(update('1;38;5;44')).toContain('H\x1b[1;38;5;44mab cd\x1b[m');
	expect(update('48;5;9')).toContain('ab\x1b[m \x1b[48;5;9mcd');
});

test('where nothing changes nothing is written', () => {
	expect(frameUpdate(['one'], ['one'], size)).toBe('');
});

test('after characters on whose width terminals disagree the cursor is set', () => {
	expect(frameUpdate([''], ['│外交│ab'], {columns: 20, rows: 1})).toContain('│外交\x1b[6G│ab');
});

test('after a resize, a repaint or nothing known, all lines are written', () => {
	const written: string[] = [];
	const stream = new FrameStream(bytes => written.push(bytes), {columns: 20, rows: 2});
	stream.write('one\ntwo');
	stream.repaint();
	stream.resize({columns: 30, rows: 3});
	expect([stream.columns, stream.rows]).toEqual([30, 3]);
	stream.write('one\ntwo');
	expect(written.map(bytes => bytes.match(/one|two/g))).toEqual([
		['one', 'two'],
		['one', 'two'],
		['one', 'two'],
	]);
});

test('a closed stream writes no more', () => {
	const written: string[] = [];
	const stream = new FrameStream(bytes => written.push(bytes), size);
	stream.close();
	stream.write('one');
	expect(written).toEqual([]);
});

const styled = fc
	.constantFrom(
		'',
		'\x1b[4m',
		'\x1b[48;5;4m',
		'\x1b[1m',
		'\x1b[31m',
		'\x1b[7m',
		'\x1b[38;2;10;20;30m',
		'\x1b[2m\x1b[38;5;9m',
	)
	.chain(style =>
		fc
			.string({unit: fc.constantFrom('a', 'b', ' ', ' ', ' ', '│', '外', 'é'), maxLength: 14})
			.map(text => (style ? `${style}${text}\x1b[0m` : text)),
	);
const line = fc.array(styled, {maxLength: 3}).map(parts => parts.join(''));
const frame = fc.array(line, {maxLength: 6}).map(lines => lines.join('\n'));

test('after any frames the screen is as if the last one had been painted afresh', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(frame, {minLength: 1, maxLength: 6}), async frames => {
			const box = {columns: 44, rows: 5};
			const updated = new TestTerminal(box.columns, box.rows);
			const bytes: string[] = ['\x1b[?7l'];
			const stream = new FrameStream(part => bytes.push(part), box);
			for (const next of frames) stream.write(next);
			await updated.write(bytes.join(''));
			const fresh = new TestTerminal(box.columns, box.rows);
			await fresh.write(`\x1b[?7l${frameUpdate(null, frames.at(-1)!.split('\n'), box)}`);
			expect(updated.cells()).toEqual(fresh.cells());
		}),
		{numRuns: 200},
	);
});
