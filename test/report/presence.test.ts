import {expect, test} from 'vitest';
import {presenceIn} from '../../source/report/presence.ts';
import type {ComparisonRow, Presence} from '../../source/report/rows.ts';

const row = (facet: ComparisonRow['facet'], ...presences: Presence[]): ComparisonRow => ({
	id: '',
	facet,
	relation: 'only',
	cells: presences.map(presence => ({
		column: {article: {} as never, events: [], name: ''},
		presence,
		about: null,
		text: '',
		marked: {segments: [], leftOut: []},
		spans: presence === 'here' ? [{article: '', start: 0, end: 1}] : [],
		statements: [],
	})),
});

test('an outlet tells of a facet as often as it has statements on it; its silence is the one that leaves most open', () => {
	expect(
		presenceIn([
			row('call', 'here', 'here', 'too early'),
			row('forces', 'here', 'too early', 'lacks it'),
			row('forces', 'here', 'not known', 'too early'),
		]),
	).toEqual([
		{
			facet: 'call',
			columns: [
				{presence: 'here', statements: 1},
				{presence: 'here', statements: 1},
				{presence: 'too early', statements: 0},
			],
		},
		{
			facet: 'forces',
			columns: [
				{presence: 'here', statements: 2},
				{presence: 'not known', statements: 0},
				{presence: 'lacks it', statements: 0},
			],
		},
	]);
});
