import type {Screen} from './screen.ts';

/** How long the system may take to stop us, in milliseconds. */
const patience = 100;

/** What a shell does with its jobs: it stops them, and lets them go on in the foreground. */
export type JobControl = {
	/**
	 * Gives the terminal back and stops the whole job (npm and its like stand between us and the shell). Raw mode keeps
	 * Ctrl-Z from the shell, so that this is what the key has to do.
	 */
	suspend: () => void;
	/** Listens no more. */
	end: () => void;
};

/**
 * Takes the screen again whenever the job goes on, be it after `suspend` or after a stop that could not be seen
 * coming (SIGSTOP), in which the shell has had the terminal for itself.
 *
 * @param resumed Called when the screen is ours again and has to be painted.
 */
export const jobControl = (screen: Screen, resumed: () => void): JobControl => {
	let timer: NodeJS.Timeout | undefined;
	const resume = () => {
		clearTimeout(timer);
		timer = undefined;
		screen.close();
		screen.open();
		resumed();
	};

	process.on('SIGCONT', resume);
	return {
		suspend: () => {
			screen.close();
			clearTimeout(timer);
			// Where no shell could bring the job back, the system ignores the stop: go on then. Elsewhere the time is long
			// over when the job goes on; the signal that says so is let in first.
			timer = setTimeout(() => setImmediate(() => timer && resume()), patience);
			process.kill(0, 'SIGTSTP');
		},
		end: () => {
			clearTimeout(timer);
			timer = undefined;
			process.off('SIGCONT', resume);
		},
	};
};
