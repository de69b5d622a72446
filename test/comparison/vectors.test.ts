import {expect, test} from 'vitest';
import {nearnessOfRanks, rankOf, rarerKinsOf, vectorWords} from '../../source/comparison/vectors.ts';

test('the table of near words is what the vectors say', () => {
	for (const rank of [0, 1, 2, 500, 5000, 9000, 9997, 9998, 9999]) {
		const near = vectorWords.flatMap((_, other) =>
			other > rank && nearnessOfRanks(rank, other) > 0 ? [other] : [],
		);
		expect([...rarerKinsOf(rank)]).toEqual(near);
	}
});

test('a word is told from the rarer ones that are near to it', () => {
	const kins = [...rarerKinsOf(rankOf('port')!)].map(rank => vectorWords[rank]);
	expect(kins).toContain('navy');
	expect(kins).not.toContain('banana');
	expect(rankOf('zorvex')).toBeUndefined();
});
