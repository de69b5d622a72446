import type {
	AnalysedArticle,
	Analysis,
	Cell,
	Event,
	Evidence,
	Facet,
	Quote,
	Relation,
	Report,
	Row,
	Statement,
	StatementKind,
} from '../../source/analysis.ts';

/**
 * A small analysis for the tests of the dashboard: invented people of invented countries, whose staff calls
 * five invented outlets report in nearly the same words.
 */

const texts = {
	harbour: `Norland's defence chief, Gen. Ada Brandt, on Friday rang her Sudrian counterpart, Marshal Viktor Orlan, as Norland renewed its warnings of a march on Eastmark.

The two officers went over several matters of regional security, Brandt's spokesman Col. Piet Vos said. In line with past practice they will keep the finer points of the talk to themselves.

Sudria's defence ministry also confirmed the call. "On 11 February a telephone conversation took place at the initiative of the Norland side," the ministry said, as quoted by the Orn agency.

They last talked on 23 November, about the Sudrian build-up along the Eastmark border. More than 135,000 Sudrian soldiers are gathered there.

READ MORE: Ten things to know about Eastmark`,
	sudria: `Gen. Ada Brandt spoke by telephone on Friday with her Sudrian counterpart, Marshal Viktor Orlan.

The two officers discussed several matters of regional security, Col. Piet Vos said in a statement. "In line with past practice, both have agreed to keep the particulars of the talk private," he said.

The call is not the first between the two. They last spoke on 23 November, about Sudrian troop movements, and met in Lindholm in September.

President Mara Lund and President Oleg Strand will speak on Saturday.`,
	beacon: `Gen. Ada Brandt on Wednesday spoke with Marshal Viktor Orlan, the chief of Sudria's general staff, to discuss "several matters of regional security".

[…]

"In line with past practice, both have agreed to keep the particulars of the talk private," Col. Piet Vos said in a statement. The call continued the talks between the two leaders to lower the risk of a clash.

[…] Sudria has massed roughly 100,000 troops at the border, and has so far denied that it plans to march.`,
	ledger: `Gen. Ada Brandt spoke by telephone with the highest Sudrian officer, Marshal Viktor Orlan, on Tuesday, the Joint Staff said.

"Both have agreed to keep the particulars of the talk private," said Col. Piet Vos, adding that the two discussed several matters of regional security. The call continued the talks between the two leaders to lower the risk of a clash.

About 90,000 Sudrian troops stand close to the border. Sudria calls the charge "empty and groundless".`,
	wire: `The chiefs of staff of Norland and Sudria held telephone talks on Monday. The talk took place at the initiative of the Norland side, said Marshal Viktor Orlan's office. Neither side gave particulars.

This is not the first such talk. Sudria is building up its armed forces near Eastmark, where the war has killed 14,000 people.`,
	flood: 'Three villages on the Lind stand under water after a week of rain, the district council said.',
} as const;

export type SampleArticle = keyof typeof texts;

/** The passage of a text that reads so; in the text itself it must stand once at least. */
const find = (article: SampleArticle, words: string): Evidence & {text: string} => {
	const start = texts[article].indexOf(words);
	if (start === -1) throw new Error(`“${words}” is not in ${article}`);
	return {article, start, end: start + words.length, text: words};
};

const quote = (article: SampleArticle, words: string): Quote => {
	const {start, end, text} = find(article, words);
	return {start, end, text};
};

const article = (
	id: SampleArticle,
	outlet: string,
	published: string,
	headline: string,
	event: string,
): AnalysedArticle => ({
	id,
	outlet,
	url: `https://${id}.example/news`,
	published,
	author: id === 'harbour' ? 'Mira Lind' : null,
	headline,
	text: texts[id],
	excerpt: texts[id].includes('[…]'),
	event,
	furniture: id === 'harbour' ? [quote(id, 'READ MORE: Ten things to know about Eastmark')] : [],
	language: 'en',
	headlineMarks: [],
});

const report = (
	id: SampleArticle,
	role: Report['role'],
	date: string | null,
	mention: string,
	status: Report['status'] = 'occurred',
): Report => ({
	article: id,
	role,
	status,
	date,
	mentions: [quote(id, mention)],
	why: 'the same people on the same day',
});

const staff = ['Ada Brandt', 'Viktor Orlan'];

const event = (id: string, date: string | null, reports: Report[], more: Partial<Event> = {}): Event => ({
	id,
	kind: 'call',
	title: null,
	status: 'occurred',
	participants: staff,
	date,
	series: 'staff',
	place: null,
	initiator: null,
	channel: 'telephone',
	reports,
	apart: [],
	...more,
});

const events: Event[] = [
	event('call-march', '2031-03-29', [report('wire', 'main', '2031-03-29', 'held telephone talks on Monday')]),
	event('meeting', '2031-09', [report('sudria', 'background', '2031-09', 'met in Lindholm in September')], {
		kind: 'meeting',
		channel: null,
	}),
	event('call-november', '2031-11-23', [
		report('ledger', 'main', '2031-11-23', 'spoke by telephone with the highest Sudrian officer'),
		report('harbour', 'background', '2031-11-23', 'They last talked on 23 November'),
		report('sudria', 'background', '2031-11-23', 'They last spoke on 23 November'),
	]),
	event('call-december', '2031-12-22', [
		report('beacon', 'main', '2031-12-22', 'on Wednesday spoke with Marshal Viktor Orlan'),
	]),
	event('call-february', '2032-02-11', [
		report('harbour', 'main', '2032-02-11', 'on Friday rang her Sudrian counterpart'),
		report('sudria', 'main', '2032-02-11', 'spoke by telephone on Friday with her Sudrian counterpart'),
	]),
	event(
		'call-presidents',
		'2032-02-12',
		[report('sudria', 'main', '2032-02-12', 'will speak on Saturday', 'planned')],
		{participants: ['Mara Lund', 'Oleg Strand'], series: 'presidents', status: 'planned', channel: null},
	),
	event('flood', '2032-02-10', [report('flood', 'main', '2032-02-10', texts.flood)], {
		kind: 'story',
		title: 'Three villages under water after a week of rain',
		participants: [],
		series: 'flood',
		channel: null,
	}),
];

let count = 0;
const statement = (
	id: SampleArticle,
	words: string,
	facet: Facet,
	kind: StatementKind = 'narration',
	source: {name: string; at: string; cue: string; via?: string[]} | null = null,
	loaded: string[] = [],
	hedges: string[] = [],
): Statement => {
	const place = find(id, words);
	const marks = (list: string[], lexicon: string) => list.map(word => ({...quote(id, word), lexicon}));
	return {
		...place,
		id: `statement-${++count}`,
		facet,
		kind,
		source: source && {
			name: source.name,
			...quote(id, source.at),
			via: source.via ?? [],
			side: null,
			unnamed: false,
		},
		cue: source && quote(id, source.cue),
		content: {start: place.start, end: place.end},
		hedges: marks(hedges, 'hedges'),
		intensifiers: [],
		reporting: null,
		loaded: marks(loaded, 'loaded words'),
	};
};

const vos = {name: 'Piet Vos', at: 'Col. Piet Vos', cue: 'said'};

const statements: Statement[] = [
	statement('harbour', 'on Friday rang her Sudrian counterpart, Marshal Viktor Orlan', 'call'),
	statement(
		'harbour',
		'The two officers went over several matters of regional security',
		'substance',
		'indirect',
		vos,
	),
	statement('harbour', 'they will keep the finer points of the talk to themselves', 'confidentiality'),
	statement(
		'harbour',
		'"On 11 February a telephone conversation took place at the initiative of the Norland side,"',
		'initiative',
		'direct',
		{name: 'Sudrian defence ministry', at: 'the ministry', cue: 'said', via: ['Orn']},
	),
	statement('harbour', 'More than 135,000 Sudrian soldiers are gathered there', 'forces'),
	statement('sudria', 'spoke by telephone on Friday with her Sudrian counterpart', 'call'),
	statement(
		'sudria',
		'The two officers discussed several matters of regional security',
		'substance',
		'indirect',
		vos,
	),
	statement(
		'sudria',
		'"In line with past practice, both have agreed to keep the particulars of the talk private,"',
		'confidentiality',
		'direct',
		vos,
	),
	statement(
		'beacon',
		'"In line with past practice, both have agreed to keep the particulars of the talk private,"',
		'confidentiality',
		'direct',
		vos,
	),
	statement(
		'beacon',
		'Sudria has massed roughly 100,000 troops at the border',
		'forces',
		'narration',
		null,
		['massed'],
		['roughly'],
	),
	statement('ledger', 'Sudria calls the charge "empty and groundless"', 'denial', 'partial', {
		name: 'Sudria',
		at: 'Sudria calls',
		cue: 'calls',
	}),
	statement('wire', 'The talk took place at the initiative of the Norland side', 'initiative', 'indirect', {
		name: 'Viktor Orlan',
		at: "Marshal Viktor Orlan's office",
		cue: 'said',
	}),
];

const cell = (id: SampleArticle, eventId: string, words: string): Cell => {
	const {start, end} = find(id, words);
	return {article: id, event: eventId, spans: [{start, end}]};
};

let rowCount = 0;
const row = (facet: Facet, relation: Relation, ...cells: Cell[]): Row => ({
	id: `row-${++rowCount}`,
	series: 'staff',
	facet,
	relation,
	topic: null,
	cells,
});

const rows: Row[] = [
	row(
		'call',
		'paraphrase',
		cell('harbour', 'call-february', 'on Friday rang her Sudrian counterpart, Marshal Viktor Orlan'),
		cell(
			'sudria',
			'call-february',
			'spoke by telephone on Friday with her Sudrian counterpart, Marshal Viktor Orlan',
		),
		cell('beacon', 'call-december', 'on Wednesday spoke with Marshal Viktor Orlan'),
		cell(
			'ledger',
			'call-november',
			'spoke by telephone with the highest Sudrian officer, Marshal Viktor Orlan, on Tuesday',
		),
		cell('wire', 'call-march', 'held telephone talks on Monday'),
	),
	row(
		'initiative',
		'near',
		cell('harbour', 'call-february', 'took place at the initiative of the Norland side'),
		cell('wire', 'call-march', 'The talk took place at the initiative of the Norland side'),
	),
	row(
		'substance',
		'near',
		cell('harbour', 'call-february', 'The two officers went over several matters of regional security'),
		cell('sudria', 'call-february', 'The two officers discussed several matters of regional security'),
		cell('beacon', 'call-december', 'to discuss "several matters of regional security"'),
		cell('ledger', 'call-november', 'the two discussed several matters of regional security'),
	),
	row(
		'confidentiality',
		'near',
		cell(
			'harbour',
			'call-february',
			'In line with past practice they will keep the finer points of the talk to themselves',
		),
		cell(
			'sudria',
			'call-february',
			'In line with past practice, both have agreed to keep the particulars of the talk private',
		),
		cell(
			'beacon',
			'call-december',
			'In line with past practice, both have agreed to keep the particulars of the talk private',
		),
		cell('ledger', 'call-november', 'Both have agreed to keep the particulars of the talk private'),
		cell('wire', 'call-march', 'Neither side gave particulars'),
	),
	row(
		'purpose',
		'verbatim',
		cell(
			'beacon',
			'call-december',
			'The call continued the talks between the two leaders to lower the risk of a clash',
		),
		cell(
			'ledger',
			'call-november',
			'The call continued the talks between the two leaders to lower the risk of a clash',
		),
	),
	row(
		'earlier contact',
		'near',
		cell(
			'harbour',
			'call-november',
			'They last talked on 23 November, about the Sudrian build-up along the Eastmark border',
		),
		cell('sudria', 'call-november', 'They last spoke on 23 November, about Sudrian troop movements'),
	),
	row('earlier contact', 'only', cell('sudria', 'meeting', 'met in Lindholm in September')),
	row(
		'forces',
		'paraphrase',
		cell('harbour', 'call-february', 'More than 135,000 Sudrian soldiers are gathered there'),
		cell('beacon', 'call-december', 'Sudria has massed roughly 100,000 troops at the border'),
		cell('ledger', 'call-november', 'About 90,000 Sudrian troops stand close to the border'),
		cell('wire', 'call-march', 'Sudria is building up its armed forces near Eastmark'),
	),
	row(
		'warning',
		'only',
		cell('harbour', 'call-february', 'Norland renewed its warnings of a march on Eastmark'),
	),
	row(
		'denial',
		'paraphrase',
		cell('beacon', 'call-december', 'has so far denied that it plans to march'),
		cell('ledger', 'call-november', 'Sudria calls the charge "empty and groundless"'),
	),
];

/** The analysis. Each call gives the same. */
export const sample: Analysis = {
	version: 1,
	articles: [
		article(
			'harbour',
			'Harbour Post',
			'2032-02-12',
			'Defence chief rings Sudrian counterpart',
			'call-february',
		),
		article(
			'sudria',
			'Sudria Today',
			'2032-02-12',
			'Chiefs of staff talk as presidents plan a call',
			'call-february',
		),
		article('beacon', 'The Beacon', '2031-12-23', 'Brandt speaks with Orlan again', 'call-december'),
		article(
			'ledger',
			'Capital Ledger',
			'2031-11-24',
			'Top officers of Norland and Sudria talk',
			'call-november',
		),
		article('wire', 'Northern Wire', '2031-03-31', 'Chiefs of staff hold talks', 'call-march'),
		article(
			'flood',
			'Lind Courier',
			'2032-02-10',
			'Three villages under water after a week of rain',
			'flood',
		),
	],
	people: [
		{name: 'Ada Brandt', aliases: ['Brandt'], roles: ['defence chief'], country: 'Norland'},
		{name: 'Viktor Orlan', aliases: ['Orlan'], roles: ['chief of the general staff'], country: 'Sudria'},
		{name: 'Mara Lund', aliases: ['Lund'], roles: ['president'], country: 'Norland'},
		{name: 'Oleg Strand', aliases: ['Strand'], roles: ['president'], country: 'Sudria'},
	],
	events,
	statements,
	dates: [
		{...find('harbour', 'Friday'), value: '2032-02-11', set: false},
		{...find('harbour', '11 February'), value: '2032-02-11', set: false},
		{...find('harbour', '23 November'), value: '2031-11-23', set: false},
		{...find('sudria', 'September'), value: '2031-09', set: false},
		{...find('beacon', 'Wednesday'), value: '2031-12-22', set: false},
	],
	figures: [
		{
			...find('harbour', '135,000'),
			value: 135_000,
			upper: null,
			unit: null,
			hedge: 'more than',
			of: 'Sudrian soldiers',
			increment: false,
		},
		{
			...find('beacon', '100,000'),
			value: 100_000,
			upper: null,
			unit: null,
			hedge: 'roughly',
			of: 'troops',
			increment: false,
		},
		{
			...find('ledger', '90,000'),
			value: 90_000,
			upper: null,
			unit: null,
			hedge: 'about',
			of: 'troops',
			increment: false,
		},
		{
			...find('wire', '14,000'),
			value: 14_000,
			upper: null,
			unit: null,
			hedge: null,
			of: 'people',
			increment: false,
		},
	],
	rows,
	reuse: [
		{
			words: 15,
			from: 'readout',
			spans: [
				find(
					'sudria',
					'In line with past practice, both have agreed to keep the particulars of the talk private',
				),
				find(
					'beacon',
					'In line with past practice, both have agreed to keep the particulars of the talk private',
				),
			],
		},
		{
			words: 16,
			from: null,
			spans: [
				find('beacon', 'The call continued the talks between the two leaders to lower the risk of a clash'),
				find('ledger', 'The call continued the talks between the two leaders to lower the risk of a clash'),
			],
		},
	],
	wording: [
		{
			series: 'staff',
			kind: 'contact',
			concept: 'spoke with',
			terms: [
				{...find('harbour', 'rang'), form: 'rang', tone: 'plain', lexicon: null},
				{...find('sudria', 'spoke by telephone'), form: 'spoke by telephone', tone: 'plain', lexicon: null},
				{...find('wire', 'held telephone talks'), form: 'held telephone talks', tone: 'plain', lexicon: null},
			],
		},
		{
			series: 'staff',
			kind: 'name',
			concept: 'troops at the border',
			terms: [
				{...find('harbour', 'build-up'), form: 'build-up', tone: 'plain', lexicon: null},
				{...find('harbour', 'gathered'), form: 'gathered', tone: 'plain', lexicon: null},
				{...find('sudria', 'troop movements'), form: 'troop movements', tone: 'plain', lexicon: null},
				{...find('beacon', 'massed'), form: 'massed', tone: 'loaded', lexicon: 'loaded words'},
			],
		},
	],
	conflicts: [
		{
			kind: 'figure',
			series: 'staff',
			summary: 'Troops at the border: more than 135,000, roughly 100,000, about 90,000',
			evidence: [
				find('harbour', 'More than 135,000 Sudrian soldiers'),
				find('beacon', 'roughly 100,000 troops'),
				find('ledger', 'About 90,000 Sudrian troops'),
			],
		},
	],
	corrections: [],
};
