import {render} from 'ink';
import type {FrameStream} from '../../terminal/frame-stream.ts';
import type {MenuInput} from '../../terminal/menu-input.ts';
import {Dashboard, type DashboardProps} from './dashboard.tsx';

/** The dashboard on the screen. */
export type Live = {
	draw: (props: DashboardProps) => void;
	/** Called where what was drawn is to be told again as if nothing had been. */
	forget?: () => void;
	/** Takes it down; nothing is drawn any more. */
	end: () => void;
};

/**
 * Draws the dashboard with Ink from now on.
 *
 * @param frames Takes the frames.
 * @param menuInput Gives menus their presses.
 * @param failed Called when a component throws.
 */
export const goOnScreen = (
	props: DashboardProps,
	frames: FrameStream,
	menuInput: MenuInput,
	failed: (error: unknown) => void,
): Live => {
	const ink = render(<Dashboard {...props} />, {
		// Whole frames, each as it comes: the stream finds out what has changed.
		debug: true,
		// Else INK_SCREEN_READER would decide, whatever was asked for.
		isScreenReaderEnabled: false,
		exitOnCtrlC: false,
		patchConsole: false,
		stdout: frames as unknown as NodeJS.WriteStream,
		stdin: menuInput as unknown as NodeJS.ReadStream,
	});
	ink.waitUntilExit().catch(failed);
	return {
		draw: next => ink.rerender(<Dashboard {...next} />),
		end: () => ink.unmount(),
	};
};
