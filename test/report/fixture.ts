import type {
	AnalysedArticle,
	Analysis,
	Event,
	Facet,
	Row,
	Source,
	Statement,
	StatementKind,
} from '../../source/analysis.ts';

// Two outlets on a call between the invented ministers Ada Brandt and Tomas Olm, and a third on an earlier one.

const post = `Foreign minister Ada Brandt on Monday telephoned her counterpart Tomas Olm.

"We shall mend the old bridge together," Brandt said.

The two agreed to keep the finer points of the talk private. They last spoke in May. Some 4,000 people live beyond the river.`;

const herald = `Tomas Olm spoke by phone with Ada Brandt on Monday, his office said.

The two agreed to keep the grim points of their long talk private.`;

const wire =
	'Ada Brandt called Tomas Olm on 2 May. The two agreed to keep the finer points of the talk private.';

const article = (
	id: string,
	outlet: string,
	published: string,
	headline: string,
	text: string,
): AnalysedArticle => ({
	id,
	outlet,
	url: `https://${id}.example/bridge`,
	published,
	author: id === 'post' ? 'Mira Lind' : null,
	...(id === 'herald' && {outletFrom: 'address' as const}),
	headline,
	text,
	excerpt: false,
	event: id === 'wire' ? 'call-b' : 'call-a',
	furniture: [],
	language: 'en',
	headlineMarks: [],
});

const articles = [
	article('herald', 'Vorrin Herald', '2031-06-04', 'Olm takes a call', herald),
	article('post', 'Harbour Post', '2031-06-03', 'Ministers talk about the bridge', post),
	article('wire', 'Ostland Wire', '2031-05-03', 'Brandt rings Olm', wire),
];

const textOf = (id: string): string => articles.find(each => each.id === id)!.text;

const span = (id: string, text: string) => {
	const start = textOf(id).indexOf(text);
	if (start < 0) throw new Error(`${id} has no "${text}"`);
	return {start, end: start + text.length};
};

const report = (id: string, role: 'main' | 'background', date: string): Event['reports'][number] => ({
	article: id,
	role,
	status: 'occurred',
	date,
	mentions: [],
	why: `its people and the date ${date}`,
});

const event = (id: string, date: string, reports: Event['reports'], apart: Event['apart']): Event => ({
	id,
	kind: 'call',
	title: null,
	status: 'occurred',
	participants: ['Ada Brandt', 'Tomas Olm'],
	date,
	series: 'brandt-olm',
	place: null,
	initiator: 'Ada Brandt',
	channel: 'telephone',
	reports,
	apart,
});

const statement = (
	id: string,
	text: string,
	facet: Facet,
	kind: StatementKind,
	source: Omit<Source, 'start' | 'end'> | null,
): Statement => ({
	id: `${id}-${span(id, text).start}`,
	article: id,
	...span(id, text),
	text,
	facet,
	kind,
	source: source && {...source, start: 0, end: 0},
	cue: null,
	content: span(id, text),
	hedges: [],
	intensifiers: [],
	loaded: [],
	reporting: null,
});

const row = (
	id: string,
	facet: Facet,
	relation: Row['relation'],
	cells: Array<[article: string, event: string, text: string]>,
): Row => ({
	id,
	series: 'brandt-olm',
	facet,
	relation,
	topic: null,
	cells: cells.map(([each, of, text]) => ({article: each, event: of, spans: [span(each, text)]})),
});

const called = {
	post: 'Ada Brandt on Monday telephoned her counterpart Tomas Olm',
	herald: 'Tomas Olm spoke by phone with Ada Brandt on Monday',
};
const quote = 'We shall mend the old bridge together';
const kept = {
	post: 'agreed to keep the finer points of the talk private',
	herald: 'agreed to keep the grim points of their long talk private',
	wire: 'agreed to keep the finer points of the talk private',
};

/** An Analysis written by hand. */
export const analysis: Analysis = {
	version: 1,
	articles,
	people: [
		{name: 'Ada Brandt', aliases: [], roles: ['foreign minister'], country: 'Ostland'},
		{name: 'Tomas Olm', aliases: [], roles: [], country: 'Vorrin'},
	],
	events: [
		event(
			'call-a',
			'2031-06-02',
			[report('post', 'main', '2031-06-02'), report('herald', 'main', '2031-06-02')],
			[{event: 'call-b', why: 'same people, other day: 2031-05-02'}],
		),
		event(
			'call-b',
			'2031-05-02',
			[report('wire', 'main', '2031-05-02')],
			[{event: 'call-a', why: 'same people, other day: 2031-06-02'}],
		),
	],
	statements: [
		statement('post', quote, 'substance', 'direct', {
			name: 'Ada Brandt',
			via: [],
			side: 'Ostland',
			unnamed: false,
		}),
		statement('herald', called.herald, 'call', 'indirect', {
			name: 'his office',
			via: ['Vorrin Wire'],
			side: null,
			unnamed: false,
		}),
	],
	dates: [],
	figures: [
		{
			article: 'post',
			...span('post', 'Some 4,000 people'),
			text: 'Some 4,000 people',
			value: 4000,
			upper: null,
			unit: null,
			hedge: 'some',
			of: 'people',
			increment: false,
		},
	],
	rows: [
		row('r1', 'confidentiality', 'near', [
			['herald', 'call-a', kept.herald],
			['post', 'call-a', kept.post],
			['wire', 'call-b', kept.wire],
		]),
		row('r2', 'substance', 'only', [['post', 'call-a', quote]]),
		row('r5', 'earlier contact', 'only', [['post', 'call-b', 'They last spoke in May']]),
		row('r4', 'forces', 'only', [['post', 'call-a', 'Some 4,000 people live beyond the river']]),
		row('r3', 'call', 'paraphrase', [
			['herald', 'call-a', called.herald],
			['post', 'call-a', called.post],
		]),
	],
	reuse: [
		{
			words: 4,
			from: null,
			spans: [
				{article: 'post', ...span('post', 'agreed to keep the')},
				{article: 'herald', ...span('herald', 'agreed to keep the')},
			],
		},
		{
			words: 9,
			from: 'readout',
			spans: [
				{article: 'post', ...span('post', kept.post)},
				{article: 'wire', ...span('wire', kept.wire)},
			],
		},
	],
	wording: [
		{
			series: 'brandt-olm',
			kind: 'contact',
			concept: 'the call',
			terms: [
				{
					article: 'wire',
					...span('wire', 'called'),
					text: 'called',
					form: 'called',
					tone: 'plain',
					lexicon: null,
				},
				{
					article: 'post',
					...span('post', 'telephoned'),
					text: 'telephoned',
					form: 'telephoned',
					tone: 'plain',
					lexicon: null,
				},
				{
					article: 'herald',
					...span('herald', 'spoke by phone'),
					text: 'spoke by phone',
					form: 'spoke by phone',
					tone: 'plain',
					lexicon: null,
				},
			],
		},
	],
	conflicts: [
		{
			kind: 'figure',
			series: 'brandt-olm',
			summary: 'Of an earlier call.',
			evidence: [{article: 'wire', ...span('wire', 'on 2 May')}],
		},
		{
			kind: 'initiator',
			series: 'brandt-olm',
			summary: 'Harbour Post says that Ada Brandt made the call; Vorrin Herald does not say who did.',
			evidence: [
				{article: 'post', ...span('post', 'telephoned her counterpart')},
				{article: 'herald', ...span('herald', 'spoke by phone')},
			],
		},
	],
	corrections: [],
};
