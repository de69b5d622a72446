import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

test.each([
	[
		'of one class',
		'Norway has 14 warships in the strait.',
		'Norway has 22 naval vessels in the strait.',
		'The Echo has “14 warships”; The Mirror has “22 naval vessels”.',
	],
	[
		'with another verb',
		'Norway bought 480 tons of Danish pork last year.',
		'Norway took 450 tons of Danish pork last year.',
		'The Echo has “480 tons of Danish pork last year”; The Mirror has “450 tons of Danish pork last year”.',
	],
	[
		'a week',
		'The ban is costing exporters A$3 million a week.',
		'The ban is costing exporters A$5 million a week.',
		'The Echo has “The ban is costing exporters A$3 million a week”; The Mirror has “The ban is costing exporters A$5 million a week”.',
	],
	[
		'in other units',
		'The cable is 40 kilometres long.',
		'The cable is 40 miles long.',
		'The Echo has “40 kilometres”; The Mirror has “40 miles”.',
	],
])('figures of one thing: %s', (_, a, b, told) => {
	expect(conflictsOf(a, b)).toEqual([`figure: ${told}`]);
});

test.each([
	['the same in other units', 'The cable is 100 kilometres long.', 'The cable is 62 miles long.'],
	[
		'a week, a month',
		'The ban costs exporters $5 million a week.',
		'The ban costs exporters $20 million a month.',
	],
	['other things', 'The grant is worth $10 million.', 'The loan is worth $30 million.'],
	[
		'other times',
		'Norway has 14 warships in the strait.',
		'Norway had 9 warships in the strait in February.',
	],
	[
		'other years',
		'Norway bought 480 tons of Danish pork last year.',
		'Norway took 450 tons of Danish pork in 2019.',
	],
	[
		'a part',
		'Norway has 14 warships in the strait.',
		'Norway has 30 vessels in the strait, 14 of them warships.',
	],
	['bought and sold', 'Norway bought 480 tons of Danish pork.', 'Norway sold 450 tons of Danish pork.'],
	['a plan', 'Norway plans to buy 40 jets.', 'Norway bought 12 jets last year.'],
	[
		'what came before',
		'Norway has 26 ships in the strait, up from 18 in May.',
		'Norway has 26 ships in the strait.',
	],
])('no conflict of figures: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
