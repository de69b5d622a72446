import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Article} from '../source/analysis.ts';
import {findingsOf} from '../source/analyze.ts';

const article = (id: string, text: string): Article => ({
	id,
	outlet: 'The Ferry Post',
	url: null,
	published: '2031-05-06',
	headline: 'A bridge for Osmark',
	text,
	excerpt: false,
});

test('a name that another article has with its ending as one word is still a name with an ending', () => {
	const plans = article(
		'plans',
		"Tindra Lund's plan was read out on Monday. Mayor Osk Brodd telephoned Lund's deputy, Pia Falk, on Tuesday.",
	);
	const alone = findingsOf(plans);
	findingsOf(article('boats', "The boats were Lund's, Brodd's and Falk's, the harbour office said."));
	expect(findingsOf(plans)).toEqual(alone);
	expect(alone.persons.map(({of}) => of.name)).toEqual(['Tindra Lund', 'Osk Brodd', 'Pia Falk']);
});

const sentences = [
	"The boats were Lund's, Brodd's and Falk's, the harbour office said.",
	"Tindra Lund's plan was read out on Monday.",
	"Osk Brodd's office called it a Lund-led quarrel over Falk's island.",
	'Mayor Osk Brodd telephoned the pro-Lund deputy, Pia Falk, on Tuesday.',
	'The pro-Lund/Brodd ferries carried some 3,000 tonnes of Osmarkite to Falk.',
	'“It is Falk’s,” said Brodd. “It was never Lund’s plan.”',
];

test('what is found in an article does not depend on what was read before', () => {
	const texts = fc.array(fc.shuffledSubarray(sentences, {minLength: 1}), {minLength: 2, maxLength: 4});
	fc.assert(
		fc.property(texts, paragraphs => {
			const articles = paragraphs.map((lines, i) => article(`${i}`, lines.join(' ')));
			const forward = articles.map(findingsOf);
			const backward = [...articles].reverse().map(findingsOf).reverse();
			expect(backward).toEqual(forward);
		}),
		{numRuns: 15},
	);
});
