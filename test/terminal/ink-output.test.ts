import chalk, {Chalk} from 'chalk';
import fc from 'fast-check';
import OwnOutput from 'ink/build/output.js';
import {expect, test} from 'vitest';
import {cellsOf} from '../../source/terminal/cells.ts';
import InkOutput from '../../source/terminal/ink-output.ts';

type Canvas = InstanceType<typeof OwnOutput>;

const colours = new Chalk({level: 3});
const size = {width: 12, height: 4};

/** The cells of a frame; blanks at the ends of lines show nothing and are left out. */
const shown = (canvas: Pick<Canvas, 'get'>) => {
	const {output, height} = canvas.get();
	const lines = output.split('\n').map(line => {
		const cells = cellsOf(line);
		while (cells.at(-1)?.character === ' ' && cells.at(-1)?.style === '') cells.pop();
		return cells;
	});
	return {lines, height};
};

const plain = {transformers: []};

test('texts stand where they were put, styled by their transformers from the first to the last', () => {
	const output = new InkOutput(size);
	output.write(8, 0, 'abc', {transformers: [line => `<${line}`, line => `${line}>`]});
	output.write(1, 0, 'de\nf', plain);
	output.write(0, 9, 'below', plain);
	expect(output.get()).toEqual({output: ' de     <abc>\n f\n\n', height: 4});
});

test('a text over another takes its cells', () => {
	const output = new InkOutput(size);
	output.write(0, 0, 'under all', plain);
	output.write(2, 0, 'xyz', plain);
	expect(output.get().output).toBe('unxyz all\n\n\n');
});

test('what is clipped is not drawn', () => {
	const output = new InkOutput(size);
	output.write(0, 0, 'whole', plain);
	output.clip({x1: 0, x2: 3, y1: undefined, y2: undefined});
	output.write(0, 1, 'cut off', plain);
	output.unclip();
	output.write(0, 2, 'whole', plain);
	expect(output.get().output).toBe('whole\ncut\nwhole\n');
});

test("any texts look as on Ink's own canvas", () => {
	const text = fc.record({
		x: fc.nat(9),
		y: fc.nat(4),
		text: fc.array(fc.string({unit: fc.constantFrom('a', 'b', ' ', '─', 'é'), maxLength: 6}), {
			minLength: 1,
			maxLength: 3,
		}),
		style: fc.constantFrom(colours.bold, colours.hex('#3a8fd9'), colours.underline.dim, chalk),
	});
	fc.assert(
		fc.property(fc.array(text, {maxLength: 5}), texts => {
			const [ours, own] = [new InkOutput(size), new OwnOutput(size)];
			for (const {x, y, text, style} of texts) {
				const options = {transformers: [(line: string) => style(line)]};
				for (const canvas of [ours, own]) canvas.write(x, y, text.join('\n'), options);
			}

			expect(shown(ours)).toEqual(shown(own));
		}),
	);
});
