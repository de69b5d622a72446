import {expect, test} from 'vitest';
import {analyze, findingsOf} from '../../source/analyze.ts';
import {placedRemarks} from '../../source/comparison/placement.ts';

const article = (id: string, text: string) => ({
	id,
	outlet: id,
	url: null,
	published: '2031-03-15',
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
		articles.map(each => findingsOf(each).account),
		analysed,
		events,
	);
	expect(
		remarks.flatMap(({features}) => (features.facet === 'substance' ? [features.speaker?.side] : [])),
	).toEqual(['norway', 'denmark', 'norway']);
});
