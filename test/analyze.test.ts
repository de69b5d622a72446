import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Article} from '../source/analysis.ts';
import {analyze} from '../source/analyze.ts';
import {findingsOf} from '../source/findings.ts';

const article = (id: string, text: string): Article => ({
	id,
	outlet: 'The Ferry Post',
	url: null,
	published: '2031-05-06',
	author: null,
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

test('what somebody told a colleague is what was said, and lies beside it', () => {
	const {rows} = analyze([
		article(
			'named',
			'Norwegian Defence Minister Tindra Lund spoke by phone with Maltese Defence Minister Osk Brodd on Friday. Lund said the port was closed.',
		),
		article(
			'half',
			"Norway's Defence Minister Tindra Lund telephoned President Pia Falk of Chile on Friday. Lund told her Maltese counterpart that the port was closed.",
		),
	]);
	const said = rows.filter(({facet}) => facet !== 'call');
	expect(said.map(({relation, cells}) => [relation, cells.map(cell => cell.article)])).toEqual([
		['near', ['half', 'named']],
	]);
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

/** What the rules of names, dates, contacts, figures and attributions look for, to be strewn in any order. */
const pieces = [
	...[
		'Ada Brandt',
		'Lund',
		'Nils Lund',
		'President',
		'General',
		'the head of',
		'Norwegian',
		'Oslo',
		'counterpart',
	],
	...[
		'spoke',
		'by phone',
		'with',
		'to',
		'met',
		'call',
		'talks',
		'between',
		'his',
		'they',
		'both',
		'the two',
		'last',
	],
	...[
		'said',
		'told',
		'that',
		'according to',
		'did not',
		'will',
		'to discuss',
		'and',
		'who',
		'as',
		'after',
		'since',
	],
	...[
		'Monday',
		'May 5',
		'2031',
		'last week',
		'two days after',
		'20,000',
		'more than',
		'troops',
		'5 percent',
		'dozens',
	],
	...[
		'“',
		'”',
		'"',
		', ',
		'. ',
		': ',
		'; ',
		'(',
		')',
		'–',
		'-',
		"'s",
		'\n',
		'\n\n',
		'…',
		'?',
		'é',
		'\u{1F4DE}',
		'\u0000',
	],
];

test('no heap of words brings the analysis down, and all that it finds stands in the text', () => {
	const text = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map(words => words.join(' '));
	fc.assert(
		fc.property(text, text, (one, other) => {
			const {statements, dates, figures, rows, events} = analyze([article('a', one), article('b', other)]);
			const lengths = new Map([
				['a', one.length],
				['b', other.length],
			]);
			const spans = [
				...[...statements, ...dates, ...figures],
				...rows.flatMap(({cells}) => cells.flatMap(cell => cell.spans.map(span => ({...cell, ...span})))),
				...events.flatMap(({reports}) =>
					reports.flatMap(report => report.mentions.map(span => ({...report, ...span}))),
				),
			];
			for (const {article: id, start, end} of spans) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(lengths.get(id)!);
			}
		}),
	);
});

test('a call told in the last sentence of an article on something else is not its news', () => {
	const text =
		'The price of herring rose on Monday. Boats stayed in the harbour for a third week. Traders said the fleet had lost a season. The board expects fewer landings. Insurers raised their premiums. Foreign Minister Ada Brandt of Norway spoke by phone with her Danish counterpart Nils Lund on Sunday.';
	const rolesOf = (headline: string) =>
		analyze([{...article('fish', text), headline}]).events.flatMap(({kind, reports}) =>
			kind === 'call' ? reports.map(({role}) => role) : [],
		);
	expect(rolesOf('Herring grows dear')).toEqual(['background']);
	expect(rolesOf('Brandt rings Lund on herring')).toEqual(['main']);
});

test('of an article in another language nothing is told but that', () => {
	const text =
		'Die Verteidigungsministerin Tindra Lund hat am Freitag mit ihrem Kollegen Osk Brodd telefoniert, wie das Ministerium mitteilte. Beide wollen sich im Juni am Hafen treffen, und die Brücke soll bis dahin fertig sein.';
	const foreign = {...article('hafen', text), headline: 'Brutal: Lund ruft Brodd an'};
	const spoken = article('harbour', 'Tindra Lund telephoned Osk Brodd on Friday.');
	const {articles, events, statements, dates, people} = analyze([foreign, spoken]);
	expect(articles.map(({id, language}) => [id, language])).toEqual([
		['hafen', null],
		['harbour', 'en'],
	]);
	expect(articles[0]).toMatchObject({furniture: [], headlineMarks: []});
	const calls = events.filter(({kind}) => kind === 'call');
	const tellers = [...statements, ...dates, ...calls.flatMap(({reports}) => reports)];
	expect(new Set(tellers.map(({article: id}) => id))).toEqual(new Set(['harbour']));
	expect(people.map(({name}) => name).sort()).toEqual(['Osk Brodd', 'Tindra Lund']);
});
