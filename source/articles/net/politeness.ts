import {setTimeout as sleep} from 'node:timers/promises';

/** Time as it passes, in milliseconds. */
export type Clock = {now: () => number; wait: (milliseconds: number) => Promise<unknown>};

export const systemClock: Clock = {now: () => performance.now(), wait: milliseconds => sleep(milliseconds)};

/** Runs a step when it is its turn at a host, `pause` milliseconds after the last step there has ended. */
export type Turns = <T>(host: string, pause: number, step: () => Promise<T>) => Promise<T>;

/** Lets no more than `most` steps run at once, the others in the order in which they came. */
const atOnce = (most: number): (<T>(step: () => Promise<T>) => Promise<T>) => {
	let running = 0;
	const waiting: Array<() => void> = [];
	return async step => {
		if (running < most) running++;
		else await new Promise<void>(resolve => waiting.push(resolve));
		try {
			return await step();
		} finally {
			// Who waits takes over the place.
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
};

/** Takes care that each host is asked one thing after another, and no more than `most` hosts at once. */
export const turnsAtHosts = (clock: Clock = systemClock, most = 4): Turns => {
	const within = atOnce(most);
	const hosts = new Map<string, {last: Promise<unknown>; ended: number}>();
	return (host, pause, step) => {
		const line = hosts.get(host) ?? {last: Promise.resolve(), ended: Number.NEGATIVE_INFINITY};
		hosts.set(host, line);
		const turn = line.last.then(async () => {
			const wait = line.ended + pause - clock.now();
			if (wait > 0) await clock.wait(wait);
			try {
				return await within(step);
			} finally {
				line.ended = clock.now();
			}
		});
		// Whatever comes of a step, the next has its turn.
		line.last = turn.catch(() => {});
		return turn;
	};
};
