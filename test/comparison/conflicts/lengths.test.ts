import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

test.each([
	['The call lasted half an hour.', 'The conversation dragged on for an hour.', 'half an hour', 'an hour'],
	['The talk took about 35 minutes.', 'It was over in barely 20 minutes.', '35 minutes', '20 minutes'],
	['They talked for 50 minutes.', 'The call was cut off after 12 minutes.', '50 minutes', '12 minutes'],
])('two lengths of one call: %s %s', (a, b, echo, mirror) => {
	expect(conflictsOf(a, b)).toEqual([
		`figure: Of how long the call of 5 May 2023 between Brandt and Lund was, The Echo has “${echo}”; The Mirror has “${mirror}”.`,
	]);
});

test.each([
	['rounded', 'The call lasted about 35 minutes.', 'The call lasted 40 minutes.'],
	['at least', 'The call lasted more than half an hour.', 'The call lasted 50 minutes.'],
	['at most', 'The call lasted less than an hour.', 'The call lasted 40 minutes.'],
	['of a topic', 'The call lasted 40 minutes.', 'They spoke about gas for ten minutes.'],
	['of little else', 'The call lasted 40 minutes.', 'They spoke of little else for ten minutes.'],
	['of another talk', 'The call lasted 40 minutes.', 'The cabinet meeting dragged on for three hours.'],
	['of a truce', 'The call lasted 40 minutes.', 'The truce was over in 20 minutes.'],
	['into the call', 'The call lasted 40 minutes.', 'Ten minutes into the call the line broke down.'],
])('no conflict of length: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
