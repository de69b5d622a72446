import {expect, test} from 'vitest';
import {call, compare, tell} from './telling.ts';

/** What two outlets say of one call, one sentence each, and where they conflict. */
const between = (a: string, b: string): string[] => {
	const {accounts, articles, events} = tell([call('echo', a), call('mirror', b)]);
	return compare(accounts, articles, events).conflicts.map(({kind, summary}) => `${kind}: ${summary}`);
};

test('one measure that rises and falls by the same figure', () => {
	expect(
		between(
			'The price of herring rose by 3 percent at the auction.',
			'At the auction herring slipped 3 percent.',
		),
	).toEqual([
		'figure: In opposite directions: The Echo has “The price of herring rose by 3 percent at the auction”; The Mirror has “At the auction herring slipped 3 percent”.',
	]);
	expect(between('The price of herring rose by 3 percent.', 'The price of oil fell by 4 percent.')).toEqual(
		[],
	);
	expect(between('Herring rose by 3 percent.', 'Timber fell by 3 percent.')).toEqual([]);
});

test('what the one thing costs, where each outlet has one cost', () => {
	expect(
		between('The new bridge will cost 90 million euros.', 'The bill has grown to 140 million euros.'),
	).toEqual([
		'figure: The Echo has “The new bridge will cost 90 million euros”; The Mirror has “The bill has grown to 140 million euros”.',
	]);
	expect(
		between(
			'The new bridge will cost 90 million euros.',
			'The bill has grown to 140 million euros. The tunnel has cost 90 million euros.',
		),
	).toEqual([]);
	expect(
		between('The new bridge will cost 90 million euros.', 'They lent 140 million euros to farmers.'),
	).toEqual([]);
});

test('those who did the same thing are one, whatever they are called', () => {
	expect(
		between(
			'Some 300 fishermen rallied in the harbour at noon.',
			'Two thousand angry souls rallied in the harbour.',
		),
	).toEqual(['figure: The Echo has “Some 300 fishermen”; The Mirror has “Two thousand angry souls”.']);
	expect(
		between(
			'Some 300 fishermen rallied in the harbour at noon.',
			'Two thousand crates were burnt in the harbour.',
		),
	).toEqual([]);
});

test('what is a part of something is told as such', () => {
	expect(
		between('Six of the eleven towns backed the plan.', 'Nine of the eleven towns backed the plan.'),
	).toEqual(['figure: The Echo has “Six of the eleven towns”; The Mirror has “Nine of the eleven towns”.']);
});

test('one thing done by two', () => {
	expect(
		between(
			'The repair of the broken sluice will be paid for by the province.',
			'The broken sluice and its repair will be paid for by the shipyard.',
		),
	).toEqual([
		'substance: Of who does it: The Echo has “The repair of the broken sluice will be paid for by the province”; The Mirror has “The broken sluice and its repair will be paid for by the shipyard”.',
	]);
	expect(
		between(
			'The repair of the broken sluice will be paid for by the province.',
			'The repair of the broken sluice will be paid for by the end of the year.',
		),
	).toEqual([]);
});
