import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

test.each([
	['Lund refused to apologise for the raid on the port', 'Lund apologised for the raid on the port'],
	['Norway declined to open the port of Sund to the ships', 'Norway opened the port of Sund to the ships'],
])('what one refused, it did by another account: %s, %s', (a, b) => {
	expect(conflictsOf(`${a}.`, `${b}.`)).toEqual([
		`substance: Of opposite sense: The Echo has “${a}”; The Mirror has “${b}”.`,
	]);
});

test.each([
	['both refused', 'Lund refused to apologise for the raid.', 'Lund did not apologise for the raid.'],
	['another refused', 'Lund refused to apologise for the raid.', 'Brandt apologised for the raid.'],
	['of something else', 'Lund refused to comment on the raid.', 'Lund commented on the harvest.'],
])('no conflict of refusals: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
