import {expect, test} from 'vitest';
import {type Clock, turnsAtHosts} from '../../../source/articles/net/politeness.ts';

/** A clock that stands, but for those who wait on it. */
const standingClock = (): Clock => {
	let time = 0;
	return {
		now: () => time,
		wait: async milliseconds => {
			time += milliseconds;
		},
	};
};

test('a host is asked one thing after another, each a pause after the last', async () => {
	const clock = standingClock();
	const turns = turnsAtHosts(clock);
	const told: string[] = [];
	const step = (name: string) => async () => {
		told.push(`${name} from ${clock.now()}`);
		await clock.wait(300);
		told.push(`${name} to ${clock.now()}`);
	};
	await Promise.all([
		turns('harbour.example', 1000, step('a')),
		turns('harbour.example', 1000, step('b')),
		turns('harbour.example', 5000, step('c')),
	]);
	expect(told).toEqual(['a from 0', 'a to 300', 'b from 1300', 'b to 1600', 'c from 6600', 'c to 6900']);
});

test('a step that fails keeps nobody from a turn', async () => {
	const turns = turnsAtHosts(standingClock());
	const first = turns('harbour.example', 0, () => Promise.reject(new Error('lost')));
	const second = turns('harbour.example', 0, () => Promise.resolve('had'));
	await expect(first).rejects.toThrow('lost');
	expect(await second).toBe('had');
});

test('hosts are asked side by side, no more than so many at once', async () => {
	const turns = turnsAtHosts(standingClock(), 4);
	let [running, most] = [0, 0];
	await Promise.all(
		Array.from({length: 10}, (_, host) =>
			turns(`${host}.example`, 0, async () => {
				most = Math.max(most, ++running);
				await new Promise(resolve => setImmediate(resolve));
				running--;
			}),
		),
	);
	expect(most).toBe(4);
});
