import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {goldSetsIn} from '../../scripts/eval/sets.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {scopeOf} from '../../source/dashboard/model/scope.ts';
import {comparedRows} from '../../source/dashboard/model/views/rows.ts';
import {analyze, readArticles} from '../../source/index.ts';
import {comparisonOf} from '../../source/report/comparison.ts';
import {sideBySide} from '../../source/report/side-by-side.ts';
import {call, compare, type Telling, tell} from './telling.ts';

const compared = (...tellings: Telling[]) => {
	const {accounts, articles, events} = tell(tellings);
	const {rows, conflicts} = compare(accounts, articles, events);
	return {
		atOdds: sideBySide(rows, conflicts).filter(({relation}) => relation === 'at odds').length,
		conflicts: conflicts.map(({summary, evidence}) => ({summary, of: evidence.map(({article}) => article)})),
	};
};

describe('rows at odds and conflicts are one', () => {
	test.each(['a', 'b', 'c'])('in set %s', async set => {
		const folder = fileURLToPath(new URL(`../eval/rows/${set}`, import.meta.url));
		const analysis = analyze(await readArticles([goldSetsIn(folder)[0]!.articles]));
		const {rows, conflicts} = analysis;
		const model = createModel(analysis);
		const shown = sideBySide(rows, conflicts);
		const standsIn = (
			row: (typeof shown)[number],
			{article, start, end}: (typeof conflicts)[number]['evidence'][number],
		) =>
			row.cells.some(
				cell => cell.article === article && cell.spans.some(span => span.start < end && start < span.end),
			);
		for (const row of shown) {
			const within = conflicts.map(({evidence}) => evidence.filter(each => standsIn(row, each)));
			const outlets = within.map(each => new Set(each.map(({article}) => article)).size);
			if (row.relation === 'at odds') expect(Math.max(...outlets)).toBeGreaterThan(1);
			const whole = conflicts.filter(
				({evidence}, i) => within[i]!.length === evidence.length && outlets[i]! > 1,
			);
			if (whole.length > 0) expect(row.relation).toBe('at odds');
		}

		// What a report and the screen show of an event: a row is at odds only by a conflict that they show too.
		for (const event of model.events.values()) {
			for (const wide of [false, true]) {
				const report = comparisonOf(analysis, {event: event.id, series: wide});
				const odd = report.rows.filter(({relation}) => relation === 'at odds');
				for (const {cells} of odd) {
					const passages = cells.flatMap(({spans}) => spans);
					const told = report.conflicts.filter(
						({evidence}) =>
							new Set(
								evidence
									.filter(({article, start, end}) =>
										passages.some(span => span.article === article && span.start < end && start < span.end),
									)
									.map(({article}) => article),
							).size > 1,
					);
					expect(told).not.toEqual([]);
				}

				const screen = comparedRows(model, scopeOf(model, event, wide, new Set()), null);
				expect(
					screen
						.filter(({row}) => row.relation === 'at odds')
						.map(({row}) => row.id)
						.sort(),
				).toEqual(odd.map(({id}) => id).sort());
			}
		}
	});
});

test.each([
	['It denies that it mined the strait.', 'It did not mine the strait.'],
	['It disputed reports that it had mined the northern strait.', 'It has not mined the northern strait.'],
	['It did not deny that it mined the strait.', 'It mined the strait.'],
	['It has denied any mining of the strait.', 'It denies the mining of the strait.'],
])('a denial negates what it governs: %s %s', (a, b) => {
	expect(compared(call('echo', a), call('mirror', b))).toEqual({atOdds: 0, conflicts: []});
});

test('who denies a thing that another has it do is of the opposite sense', () => {
	expect(
		compared(call('echo', 'It denies that it mined the strait.'), call('mirror', 'It mined the strait.')),
	).toEqual({
		atOdds: 1,
		conflicts: [
			{
				summary:
					'Of opposite sense: The Echo has “It denies that it mined the strait”; The Mirror has “It mined the strait”.',
				of: ['echo', 'mirror'],
			},
		],
	});
});

test('those who do one thing are not those to whom another is done', () => {
	expect(
		compared(
			call('echo', 'Two fishing boats collided near the harbour.'),
			call('mirror', 'The navy sent three boats to the harbour.'),
		),
	).toEqual({atOdds: 0, conflicts: []});
});

test('the same figure of another call stands in one row, whoever is at odds on that of the first', () => {
	const later = (id: string, sentence: string): Telling => ({
		id,
		published: '2023-05-20',
		text: `Ada Brandt rang Nils Lund on Friday. ${sentence}`,
		contacts: [{event: 'late', role: 'main', text: 'rang Nils Lund', date: '2023-05-19'}],
		told: [],
	});
	const {accounts, articles, events} = tell([
		call('echo', 'The ministry said 2,400 soldiers will take part in the exercise.'),
		call('mirror', 'The exercise will bring together 2,700 soldiers.'),
		later('herald', 'The ministry said 3,100 soldiers took part in the exercise.'),
		later('wire', 'The exercise brought together 3,100 soldiers.'),
	]);
	const {rows, conflicts} = compare(accounts, articles, events);
	const among = sideBySide(rows, conflicts, ({event}) => event === 'late')
		.filter(({cells}) => cells.some(({event}) => event === 'late'))
		.filter(({facet}) => facet === 'forces');
	expect(
		among.map(({relation, cells}) => [
			relation,
			cells.filter(({event}) => event === 'late').map(({article}) => article),
		]),
	).toEqual([['paraphrase', ['herald', 'wire']]]);
});

test('of two lower bounds neither is wrong', () => {
	expect(
		compared(
			call('echo', 'At least 12 miners were killed in the blast.'),
			call('mirror', 'More than eight miners were killed in the blast.'),
		),
	).toEqual({atOdds: 0, conflicts: []});
});

test('a figure of another time is in no row at odds', () => {
	const {accounts, articles, events} = tell([
		call('echo', 'Norland has stationed 6,000 troops along the coast.'),
		call('mirror', 'Norland has stationed 9,000 troops along the coast.'),
		call('herald', 'Norland had stationed 2,000 troops along the coast in October 2021.'),
	]);
	const {rows, conflicts} = compare(accounts, articles, events);
	const odd = sideBySide(rows, conflicts).filter(({relation}) => relation === 'at odds');
	expect(odd.map(({cells}) => cells.map(({article}) => article))).toEqual([['echo', 'mirror']]);
});

test('once two are at odds, all who take a side are named', () => {
	const {conflicts} = compared(
		call(
			'echo',
			'The two agreed to reopen the naval hotline between the two harbours by June, Norway said.',
			[
				{
					source: 'Norway',
					cue: 'said',
					content: 'The two agreed to reopen the naval hotline between the two harbours by June',
				},
			],
		),
		call(
			'mirror',
			'The two did not agree to reopen the naval hotline between the two harbours by June, Chile said.',
			[
				{
					source: 'Chile',
					cue: 'said',
					content: 'The two did not agree to reopen the naval hotline between the two harbours by June',
				},
			],
		),
		call('herald', 'The two agreed to reopen the naval hotline between the two harbours by June.'),
	);

	expect(conflicts.map(({of}) => of)).toEqual([['echo', 'herald', 'mirror']]);
});
