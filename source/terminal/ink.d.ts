/** A module of Ink 6.8 that Ink does not export; the bundler and the tests resolve it. */
declare module 'ink/build/output.js' {
	export default class Output {
		constructor(drawing: {width: number; height: number});
		write(
			x: number,
			y: number,
			text: string,
			options: {transformers: ReadonlyArray<(line: string, index: number) => string>},
		): void;
		clip(clip: {
			x1: number | undefined;
			x2: number | undefined;
			y1: number | undefined;
			y2: number | undefined;
		}): void;
		unclip(): void;
		get(): {output: string; height: number};
	}
}
