import {describe, expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

const opposite = (a: string, b: string): string[] => [
	`substance: Of opposite sense: The Echo has “${a}”; The Mirror has “${b}”.`,
];

describe('opposites', () => {
	test.each([
		[
			'Lund agreed to let pilots board the tankers in the harbour of Sund',
			'Lund refused to let pilots board the tankers in the harbour of Sund',
		],
		['The divers succeeded in raising the trawler', 'The divers failed to raise the trawler'],
		[
			'The congress of the salmon farmers closed on Thursday without a resolution',
			'The congress of the salmon farmers closed on Thursday with a resolution on feed',
		],
		['The pilot was not aboard the tanker', 'The pilot had been aboard the tanker'],
		['The islanders had no alarm before the flood', 'The islanders had an alarm before the flood'],
	])('%s: %s', (a, b) => {
		expect(conflictsOf(`${a}.`, `${b}.`)).toEqual(opposite(a, b));
	});

	test('by one speaker, in quotations', () => {
		expect(
			conflictsOf(
				'"We had no lights at all," said the keeper Rolf Anders.',
				'"We had lights, but nobody saw them at all," the keeper Rolf Anders told the paper.',
			),
		).toHaveLength(1);
	});

	test.each([
		[
			'both refused',
			'Lund refused to let pilots board the tankers.',
			'Lund did not agree to let pilots board the tankers.',
		],
		[
			'without what the other does not tell of',
			'The congress of the salmon farmers closed on Thursday without a resolution.',
			'The congress of the salmon farmers closed on Thursday.',
		],
		[
			'two negations of one thing',
			'The islanders had no alarm before the flood.',
			'An alarm was not given to the islanders before the flood.',
		],
		['of another', 'The pilot was not aboard the tanker.', 'The captain was aboard the tanker.'],
		['of other days', 'The pilot was not aboard on Monday.', 'The pilot was aboard on Tuesday.'],
		[
			'until some time',
			'The western strait will not open to tankers until the last mine is cleared.',
			'The western strait will open to tankers.',
		],
		['of other things', 'Lund did not comment on the price.', 'Lund commented on the harvest.'],
	])('none: %s', (_, a, b) => {
		expect(conflictsOf(a, b)).toEqual([]);
	});
});

describe('what two want', () => {
	const quay = 'Brandt told Lund that the western lock must not be widened.';
	test.each([
		['two speakers', quay, '"The western lock will be widened," Lund told reporters.'],
		['one of them unnamed', quay, 'The western lock must be widened.'],
	])('is no conflict of accounts: %s', (_, a, b) => {
		expect(conflictsOf(a, b)).toEqual([]);
	});

	test('is one by one speaker, and what the other wants has no part in it', () => {
		const told = conflictsOf(
			quay,
			'Brandt told Lund that the western lock may be widened.',
			'"The western lock will be widened," Lund told reporters.',
		);
		expect(told).toEqual([
			'substance: Of opposite sense: The Echo has “that the western lock must not be widened”; The Mirror has “that the western lock may be widened”.',
		]);
	});
});
