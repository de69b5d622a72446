import {render} from 'ink';
import type {MenuInput} from '../../terminal/menu-input.ts';
import {wrap} from '../../terminal/wrap.ts';
import {summary} from '../view/chrome.ts';
import type {DashboardProps} from '../view/dashboard.tsx';
import type {Live} from '../view/live.tsx';
import {createNarrator} from './announce.ts';
import {speakable} from './speech.ts';
import {Spoken} from './spoken.tsx';

/** A line in lines of the terminal, broken between words: readers go by the lines of the terminal. */
const wrapped = (line: string, columns: number): string[] =>
	wrap(line, {start: 0, end: line.length}, Math.max(20, columns - 1)).map(({start, end}) =>
		line.slice(start, end),
	);

/**
 * Tells the dashboard line by line, with Ink as it works for screen readers: nothing that was written changes any more,
 * but for the line of a prompt or a menu.
 *
 * @param failed Called when a component throws.
 */
export const goSpoken = (
	props: DashboardProps,
	stdout: NodeJS.WriteStream,
	menuInput: MenuInput,
	failed: (error: unknown) => void,
): Live => {
	let known = props.model.lists;
	let narrator = createNarrator();
	let asks = false;
	const said: string[] = [];
	const say = (lines: readonly string[]) =>
		said.push(...lines.flatMap(line => wrapped(line, stdout.columns || 80)));
	const element = ({model, state, formats, onAction}: DashboardProps) => {
		// After a correction all is told again: anything may be another.
		if (model.lists !== known) narrator = createNarrator();
		known = model.lists;
		say(narrator.tell(model, state));
		asks = state.overlay?.kind === 'prompt' || state.overlay?.kind === 'menu';
		return <Spoken said={said} model={model} state={state} formats={formats} onAction={onAction} />;
	};

	say([
		`Readout. ${speakable(summary(props.model))}. Question mark lists the keys, Ctrl-L says again where you are, q quits.`,
	]);
	const ink = render(element(props), {
		isScreenReaderEnabled: true,
		exitOnCtrlC: false,
		patchConsole: false,
		stdout,
		stdin: menuInput as unknown as NodeJS.ReadStream,
	});
	ink.waitUntilExit().catch(failed);
	return {
		draw: next => ink.rerender(element(next)),
		forget: () => narrator.forget(),
		end: () => {
			ink.unmount();
			// The shell's prompt has a line of its own.
			if (asks) stdout.write('\n');
		},
	};
};
