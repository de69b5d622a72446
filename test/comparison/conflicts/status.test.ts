import {expect, test} from 'vitest';
import {sideBySide} from '../../../source/report/side-by-side.ts';
import {denierOf} from '../../../source/words/denier.ts';
import {analysisOf, conflictsAmong} from './pairs.ts';

const held =
	'Danish Foreign Minister Ada Brandt spoke by telephone on Friday with her Norwegian counterpart, Nils Lund.';
const call = 'Of the call of 5 May 2023 between Brandt and Lund, The Echo says that it took place;';

test.each([
	[
		'Norwegian Foreign Minister Nils Lund denied that he had spoken to Ada Brandt of Denmark by telephone on Friday.',
		'in The Mirror it is denied by Nils Lund',
	],
	[
		'The Norwegian foreign minister, Nils Lund, cancelled a telephone call with Ada Brandt of Denmark on Friday.',
		'The Mirror says that it did not take place',
	],
	[
		'A telephone call between Danish Foreign Minister Ada Brandt and Norwegian Foreign Minister Nils Lund planned for Friday was called off.',
		'The Mirror says that it did not take place',
	],
	[
		'No call between Danish Foreign Minister Ada Brandt and Norwegian Foreign Minister Nils Lund took place on Friday.',
		'The Mirror says that it did not take place',
	],
	[`${held} Oslo denied that the call had taken place.`, 'in The Mirror it is denied by Oslo'],
	[
		`${held} "No such call took place," the ministry in Oslo said.`,
		'in The Mirror it is denied by ministry in Oslo',
	],
])('held, and not held: %s', (denial, told) => {
	expect(conflictsAmong(held, denial)).toEqual([`status: ${call} ${told}.`]);
});

test.each([
	[
		'a plan',
		'Danish Foreign Minister Ada Brandt will speak to Norwegian Foreign Minister Nils Lund on Friday.',
	],
	['none since', `${held} No such call had taken place since 2019.`],
	['with another', `${held} Brandt denied that she had spoken to the Finnish minister, Aino Salo.`],
	['at another time', `${held} Lund had refused to speak to Brandt on Monday.`],
	['another was called off', `${held} A meeting of Brandt and Lund in June was called off.`],
	['may yet be called off', `${held} A call between Brandt and Lund next week could be called off.`],
	['what it was about', `${held} Lund denied that the ports were closed.`],
])('no conflict of status: %s', (_, other) => {
	expect(conflictsAmong(held, other)).toEqual([]);
});

test('who denies the call stands at odds with who reports it', () => {
	const analysis = analysisOf(held, `${held} Lund denied that he had spoken to Brandt.`);
	const [row] = sideBySide(analysis.rows, analysis.conflicts);
	expect(row!.relation).toBe('at odds');
	expect(row!.cells.map(({spans}) => spans.length)).toEqual([1, 2]);
	const [event] = analysis.events;
	expect(event!.reports.map(report => denierOf(report, analysis.statements))).toEqual([null, 'Nils Lund']);
});
