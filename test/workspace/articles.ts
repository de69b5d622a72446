import type {Article} from '../../source/analysis.ts';

/** An article of an invented outlet. */
export const article = (id: string, text = `Minister Ada Brandt rang Tomas Olm (${id}).`): Article => ({
	id,
	outlet: 'Harbour Post',
	url: null,
	published: '2031-06-03',
	author: null,
	headline: 'Brandt rings Olm',
	text,
	excerpt: false,
});
