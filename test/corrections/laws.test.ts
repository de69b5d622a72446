import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Anchor, Decision} from '../../source/analysis.ts';
import {findingsOf} from '../../source/findings.ts';
import {link} from '../../source/link.ts';
import {article, decided} from './decisions.ts';

const articles = [
	article(
		'post',
		'Norwegian Foreign Minister Ada Brandt telephoned Danish Foreign Minister Nils Lund on 2 June 2031. The two agreed to keep the details private. Brandt said the talk was short.',
	),
	article(
		'herald',
		'Danish Foreign Minister Nils Lund spoke by phone with Ada Brandt on 2 June 2031. They agreed to keep the details secret. They last spoke on 20 May.',
	),
	article(
		'wire',
		'Ada Brandt called Danish Foreign Minister Nils Lund on 20 May 2031. The two agreed to keep the details private. Some 300 boats were waiting.',
	),
	article('fire', 'A fire destroyed the fish market of Osmark on Sunday. Nobody was hurt.'),
	article('blaze', 'The fish market of Osmark burned down in a fire on Sunday. Nobody was hurt.'),
];
const findings = articles.map(findingsOf);

const anchor: fc.Arbitrary<Anchor> = fc
	.record({of: fc.constantFrom(...articles), start: fc.nat(170), length: fc.constantFrom(0, 6, 12, 40)})
	.map(({of: {id, text}, start, length}) => {
		const words = text.slice(start, start + length);
		return words === ''
			? {article: id, start: 0, end: 0, text: ''}
			: {article: id, start, end: start + words.length, text: words};
	});

const decision: fc.Arbitrary<Decision> = fc.oneof(
	fc.record({what: fc.constant('join' as const), one: anchor, other: anchor}),
	fc.record({what: fc.constant('part' as const), one: anchor, others: fc.array(anchor, {maxLength: 2})}),
	fc.record({
		what: fc.constant('date' as const),
		of: anchor,
		date: fc.constantFrom(null, '2031-06-02', '2031-05'),
	}),
	fc.record({
		what: fc.constant('status' as const),
		of: anchor,
		status: fc.constantFrom('occurred' as const, 'attempted' as const, 'planned' as const),
	}),
	fc.record({
		what: fc.constant('person' as const),
		of: anchor,
		name: fc.constantFrom('Pia Falk', 'Nils Lund', '?'),
	}),
	fc.record({what: fc.constant('row' as const), of: anchor, beside: fc.option(anchor)}),
	fc.record({what: fc.constant('undo' as const), of: fc.constantFrom('c1', 'c2', 'c3')}),
);

const corrections = fc.array(decision, {maxLength: 6}).map(all => decided(...all));

test('with every correction undone, the analysis is as without any', () => {
	const plain = link(findings).whole();
	fc.assert(
		fc.property(fc.array(decision, {maxLength: 6}), decisions => {
			const taken = decisions.filter(({what}) => what !== 'undo');
			const undos = taken.map((_, i): Decision => ({what: 'undo', of: `c${i + 1}`}));
			const {corrections: outcomes, ...rest} = link(findings, decided(...taken, ...undos)).whole();
			const {corrections: none, ...without} = plain;
			expect(rest).toEqual(without);
			expect(none).toEqual([]);
			expect(outcomes.filter(({state}) => state === 'undone')).toHaveLength(taken.length);
		}),
		{numRuns: 40},
	);
});

test('neither the order of the articles nor that of the corrections matters', () => {
	fc.assert(
		fc.property(
			corrections.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
			fc.shuffledSubarray(findings, {minLength: findings.length}),
			([all, others], shuffled) => {
				expect(link(shuffled, others).whole()).toEqual(link(findings, all).whole());
			},
		),
		{numRuns: 60},
	);
});

test('whatever is decided, what is joined is one, what is parted is not, and every article stays told', () => {
	fc.assert(
		fc.property(corrections, all => {
			const {events, articles: analysed, rows, corrections: outcomes} = link(findings, all).whole();
			expect(outcomes).toHaveLength(all.length);
			expect(analysed.every(({event}) => event === null || events.some(({id}) => id === event))).toBe(true);
			expect(new Set(events.map(({id}) => id)).size).toBe(events.length);
			expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length);
			for (const {reports} of events) {
				expect(new Set(reports.map(report => report.article)).size).toBe(reports.length);
			}

			for (const {correction, state} of outcomes) {
				if (state !== 'applied' || correction.what !== 'part') continue;
				const told = ({article: id, start, end}: Anchor) =>
					events.filter(({reports}) =>
						reports.some(
							report =>
								report.article === id &&
								report.mentions.some(mention => mention.start < end && mention.end > start),
						),
					);
				const [one, other] = [told(correction.one), told(correction.others[0]!)];
				if (correction.others.length === 1 && one.length === 1 && other.length === 1)
					expect(one).not.toEqual(other);
			}
		}),
		{numRuns: 100},
	);
});
