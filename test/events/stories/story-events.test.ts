import {expect, test} from 'vitest';
import type {Article} from '../../../source/analysis.ts';
import {analyze} from '../../../source/analyze.ts';

const article = (id: string, headline: string, text: string): Article => ({
	id,
	outlet: `The ${id}`,
	url: null,
	published: '2031-05-06',
	author: null,
	headline,
	text,
	excerpt: false,
});

test('a story tells what, who, when and where, each as most of its articles have it', () => {
	const {events} = analyze([
		article(
			'Lantern',
			'Harbour master Brandt convicted over ferry crash',
			'SANDHAVEN, Norway, May 6 (Kestrel) - A court in Sandhaven on Monday convicted the harbour master Ada Brandt over the crash of the ferry Kittiwake. Judge Tomas Okonjo said that Brandt had known of the broken engine.',
		),
		article(
			'Courier',
			'Guilty: harbour master knew of broken ferry engine',
			'Harbour master Ada Brandt was found guilty in Sandhaven on Monday of having let the ferry Kittiwake sail with a broken engine. Brandt had pleaded not guilty. Her lawyer, Nils Lund, will appeal against the verdict.',
		),
	]);
	expect(events).toHaveLength(1);
	expect(events[0]).toMatchObject({
		kind: 'story',
		title: 'Guilty: harbour master knew of broken ferry engine',
		participants: ['Ada Brandt'],
		date: '2031-05-05',
		place: 'Sandhaven, Norway',
	});
});
