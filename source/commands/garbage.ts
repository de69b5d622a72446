import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** Milliseconds without work after which there is time to tidy up. */
const pause = 1000;

/**
 * Frees the memory of what is no longer used, now or once there is nothing to do. Left to itself V8 looks for it when
 * the heap of a thread has grown to twice what it holds, which after ten thousand articles is a gigabyte.
 */
export const garbageCollector = (): {now: () => void; whenIdle: () => void} => {
	setFlagsFromString('--expose-gc');
	const now: () => void = runInNewContext('gc');
	let timer: NodeJS.Timeout | undefined;
	return {
		now,
		whenIdle: () => {
			clearTimeout(timer);
			timer = setTimeout(now, pause);
			timer.unref();
		},
	};
};
