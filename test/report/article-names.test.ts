import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articleNames} from '../../source/report/article-names.ts';
import {renderComparison} from '../../source/report/formats.ts';
import {eventsText} from '../../source/report/lists.ts';
import {analysis} from './fixture.ts';

const article = (id: string, outlet: string, published: string | null, headline: string) => ({
	id,
	outlet,
	published,
	headline,
});

test('an article is called by its outlet, of several of one outlet by the day, of one day by the headline', () => {
	expect([
		...articleNames([
			article('a', 'Harbour Post', '2031-06-03', 'Ministers talk'),
			article('b', 'Vorrin Herald', '2031-06-03T09:00', 'Olm takes a call'),
			article('c', 'Vorrin Herald', '2031-06-03T17:00', 'What Olm said'),
			article('d', 'Vorrin Herald', '2031-06-04', 'Olm takes a call'),
			article('e', 'Ostland Wire', null, 'Brandt rings Olm'),
			article('f', 'Ostland Wire', '2031-06-02', 'Brandt rings Olm'),
		]),
	]).toEqual([
		['a', 'Harbour Post'],
		['b', 'Vorrin Herald “Olm takes a call”'],
		['c', 'Vorrin Herald “What Olm said”'],
		['d', 'Vorrin Herald, 4 Jun 2031'],
		['e', 'Ostland Wire “Brandt rings Olm”'],
		['f', 'Ostland Wire, 2 Jun 2031'],
	]);
});

test('no two articles are called the same', () => {
	const articles = fc.array(
		fc.record({
			outlet: fc.constantFrom('Post', 'Herald'),
			published: fc.constantFrom(null, '2031-06-03', '2031-06-04'),
			headline: fc.constantFrom('', 'Olm takes a call', 'What Olm said'),
		}),
		{maxLength: 12},
	);
	fc.assert(
		fc.property(articles, drawn => {
			const names = articleNames(drawn.map((each, i) => ({id: `${i}`, ...each})));
			expect(names.size).toBe(drawn.length);
			expect(new Set(names.values()).size).toBe(drawn.length);
		}),
	);
});

describe('in a report', () => {
	const ofOneOutlet = {
		...analysis,
		articles: analysis.articles.map(each => ({...each, outlet: 'Harbour Post'})),
	};
	const text = renderComparison(ofOneOutlet, {event: 'call-a', series: false}, 'text');

	test('two articles of one outlet are told apart wherever they are named', () => {
		const lines = text.split('\n').filter(line => line.includes('Harbour Post'));
		expect(lines.length).toBeGreaterThan(10);
		for (const line of lines)
			expect(line.replace('Harbour Post says that', '')).not.toMatch(/Harbour Post(?!, |,$)/);
		for (const format of ['markdown', 'html'] as const) {
			const report = renderComparison(ofOneOutlet, {event: 'call-a', series: false}, format);
			expect(report).toContain('Harbour Post, 3 Jun 2031');
			expect(report).toContain('Harbour Post, 4 Jun 2031');
		}
	});

	test('so are they where it is said why they report an event', () => {
		const told = eventsText(ofOneOutlet, {width: 120, why: true}).split('\n');
		expect(told.slice(1, 3)).toEqual([
			'    Harbour Post, 3 Jun 2031 (main): its people and the date 2031-06-02',
			'    Harbour Post, 4 Jun 2031 (main): its people and the date 2031-06-02',
		]);
	});

	test('words that only one outlet has are shared with nobody', () => {
		const reuse = analysis.reuse.map(each => ({...each, from: 'article' as const}));
		const own = renderComparison({...ofOneOutlet, reuse}, {event: 'call-a', series: false}, 'text');
		expect(own.replace(/\s+/g, ' ')).toContain(
			'9 words used again by the outlet, in Harbour Post, 3 Jun 2031, also in Harbour Post, 3 May 2031: “agreed to keep',
		);
		const shared = renderComparison({...analysis, reuse}, {event: 'call-a', series: false}, 'text');
		expect(shared.replace(/\s+/g, ' ')).toContain(
			'9 words shared by outlets, in Harbour Post, also in Ostland Wire, 3 May 2031: “agreed to keep',
		);
	});
});
