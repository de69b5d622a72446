import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

const both = (echo: string, mirror: string): string =>
	`initiator: Of the initiative for the call of 5 May 2023 between Brandt and Lund, The Echo gives it to “${echo}”; The Mirror gives it to “${mirror}”.`;

test.each([
	['Brandt had asked for the call.', 'Norway had requested the conversation.', 'Ada Brandt', 'Norway'],
	[
		'In the morning Brandt rang Lund.',
		'In the morning Brandt received a call from Lund.',
		'Ada Brandt',
		'Nils Lund',
	],
	['Copenhagen had asked for the call.', 'The call came from Oslo, sources said.', 'Copenhagen', 'Oslo'],
	[
		'Brandt had requested the call.',
		'Brandt was called to the telephone by Lund.',
		'Ada Brandt',
		'Nils Lund',
	],
])('the initiative is given to two: %s %s', (a, b, echo, mirror) => {
	expect(conflictsOf(a, b)).toEqual([both(echo, mirror)]);
});

test.each([
	['the same, told from either end', 'Brandt had asked for the call.', 'Lund received a call from Brandt.'],
	[
		'rung on request',
		'In the morning Brandt telephoned Lund, at his request.',
		'Norway had asked for the call.',
	],
	['rung on wish', 'Brandt rang Lund, who had asked for the call.', 'Norway had requested the conversation.'],
	['told later', 'Brandt rang Lund. The call came at his request.', 'Norway had asked for the call.'],
	['a second call', 'Brandt had asked for the call.', 'Norway asked for a second call next week.'],
	['no call', 'Brandt had asked for the call.', 'A letter came from Oslo without warning.'],
	['several calls', 'Brandt had asked for the call.', 'Calls for restraint came from Oslo.'],
	['a call of others', 'Brandt had asked for the call.', 'Brandt also received a call from Finland.'],
	['another wish', 'Brandt had asked for the call.', 'It was Oslo that had requested patience.'],
	['nobody knows', 'Brandt had asked for the call.', 'Neither side would say who had asked for it.'],
])('no conflict of initiative: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
