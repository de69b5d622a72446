import {expect, test} from 'vitest';
import {analyze} from '../../source/analyze.ts';
import {newsOf, placedRemarks} from '../../source/comparison/placement.ts';
import {findingsOf} from '../../source/findings.ts';
import {groupBy} from '../../source/words.ts';

const article = (id: string, text: string) => ({
	id,
	outlet: id,
	url: null,
	published: '2031-03-15',
	author: null,
	headline: '',
	text,
	excerpt: false,
});

test('a readout without a country is of the side of whom its article names first, as other articles know it', () => {
	const articles = [
		article(
			'a',
			'Norwegian General Ada Brandt spoke by phone with Danish General Nils Lund on Friday. “The generals discussed questions of common security,” the Norwegian defence ministry said. “The generals discussed topical questions of security,” the Danish defence ministry said.',
		),
		article(
			'b',
			'General Ada Brandt spoke by phone with General Nils Lund on Friday. “The generals discussed questions of security,” according to a readout of the call.',
		),
	];
	const {articles: analysed, events} = analyze(articles);
	const remarks = placedRemarks(
		events[0]!.series,
		articles.map(each => findingsOf(each).account),
		analysed,
		{
			reported: groupBy(events, ({reports}) => reports.map(({article}) => article)),
			news: newsOf(analysed, events),
			spellings: new Map(),
		},
	);
	expect(
		remarks.flatMap(({features}) => (features.facet === 'substance' ? [features.speaker?.side] : [])),
	).toEqual(['norway', 'denmark', 'norway']);
});

test('a source has the side of its country or body; a person without a name is unnamed, a spokesman is not', () => {
	const {account} = findingsOf(
		article(
			'a',
			'Danish General Nils Lund rang Norwegian General Ada Brandt on Friday. The fleet will stay, the Danish defence ministry said. Oslo said the fleet must leave. Two senior Norwegian officials said that nobody shouted. A spokesman for the Danish navy said that the sea was calm. Lund said that all was well.',
		),
	);
	expect(
		account.statements.flatMap(({source}) => (source ? [[source.name, source.side, source.unnamed]] : [])),
	).toEqual([
		['Danish defence ministry', 'Denmark', false],
		['Oslo', 'Norway', false],
		['Two senior Norwegian officials', 'Norway', true],
		['spokesman for the Danish navy', 'Denmark', false],
		['Nils Lund', 'Denmark', false],
	]);
});

test('a spokesman for somebody is on that side and is not that person; shopkeepers are no place', () => {
	const {account} = findingsOf(
		article(
			'a',
			'Danish General Nils Lund rang Norwegian General Ada Brandt on Friday. The fleet will stay, a spokesman for Lund said. It rained for the whole of the week, as it had in the weeks before. Shopkeepers said that nobody had bought a single umbrella on the quay since Easter. Norway and Denmark said that the sea was calm.',
		),
	);
	expect(
		account.statements.flatMap(({source}) => (source ? [[source.name, source.side, source.unnamed]] : [])),
	).toEqual([
		['spokesman for Lund', 'Denmark', false],
		['Shopkeepers', null, true],
		['Norway and Denmark', null, false],
	]);
});

test('who talks with the first is not of the side of the first, whatever statement tells what they said', () => {
	const {account} = findingsOf(
		article(
			'a',
			'Danish General Nils Lund rang General Ada Brandt on Friday. “The fleet will stay,” Lund told Brandt, according to the statement. Brandt said that the fleet must leave. A spokesman, Ole Tarn, said that nobody shouted.',
		),
	);
	const sides = account.statements.flatMap(({source}) => (source ? [[source.name, source.side]] : []));
	expect(sides).toContainEqual(['Nils Lund', 'Denmark']);
	expect(sides).toContainEqual(['Ada Brandt', null]);
});

test('who is told by a group, or by whom they are near to, is unnamed', () => {
	const {account} = findingsOf(
		article(
			'a',
			'Danish General Nils Lund rang Norwegian General Ada Brandt on Friday. Two people close to Lund said that it was late. One of them said that nobody shouted. It was loud, an aide to Brandt said. Ten of the ports said that it was foggy.',
		),
	);
	expect(
		account.statements.flatMap(({source}) => (source ? [[source.name, source.side, source.unnamed]] : [])),
	).toEqual([
		['Two people close to Lund', 'Denmark', true],
		['One of two people close to Lund', null, true],
		['aide to Brandt', 'Norway', true],
		['Ten of the ports', null, false],
	]);
});
