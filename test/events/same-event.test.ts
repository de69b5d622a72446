import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/analysis.ts';
import {analyze} from '../../source/analyze.ts';

const article = (id: string, published: string | null, text: string): Article => ({
	id,
	outlet: `The ${id}`,
	url: null,
	published,
	author: null,
	headline: '',
	text,
	excerpt: false,
});

/** For each call or meeting its id and the articles that report it. */
const eventsOf = (...articles: Article[]): Record<string, string[]> =>
	Object.fromEntries(
		analyze(articles)
			.events.filter(event => event.kind !== 'story')
			.map(event => [event.id, event.reports.map(report => report.article)]),
	);

const readout =
	'The two discussed several issues of mutual concern. Both agreed to keep the details of their conversation private.';

describe('the same call', () => {
	test('is told in other words and spellings', () => {
		const events = eventsOf(
			article(
				'a',
				'2031-03-15',
				`Foreign Minister Ada Brandtner dialled Minister Nils Lundqvist on Friday. ${readout}`,
			),
			article(
				'b',
				'2031-03-15',
				'Talks by telephone were held on March 14 between Adda Brandtnar and Nils Lundquist, the ministers of both countries.',
			),
			article('c', '2031-03-17', 'Minister Brandtner spoke with Minister Nils Lundqvist last Friday.'),
		);
		expect(events).toEqual({'call-brandtner-lundqvist-2031-03-14': ['a', 'b', 'c']});
	});

	test('is background in a later article', () => {
		const events = eventsOf(
			article('a', '2031-03-15', `President Ada Brandt spoke with President Nils Lund on Friday. ${readout}`),
			article(
				'b',
				'2031-04-02',
				`President Ada Brandt spoke with President Nils Lund on Tuesday. ${readout} They last spoke on March 14.`,
			),
		);
		expect(events).toEqual({
			'call-brandt-lund-2031-04-01': ['b'],
			'call-brandt-lund-2031-03-14': ['a', 'b'],
		});
	});

	test('was moved by a day in a passing mention', () => {
		const events = eventsOf(
			article('a', '2031-03-15', 'President Ada Brandt spoke with President Nils Lund on Friday.'),
			article(
				'b',
				'2031-04-02',
				'President Ada Brandt spoke with President Nils Lund on Tuesday. They last spoke on March 13.',
			),
		);
		expect(events['call-brandt-lund-2031-03-14']).toEqual(['a', 'b']);
	});
});

test('what an article dates is found first, and leaves its news the other event', () => {
	const events = eventsOf(
		article(
			'a',
			'2031-03-15',
			'President Ada Brandt spoke with President Nils Lund on Friday. They last spoke by phone on March 3.',
		),
		article(
			'b',
			'2031-03-04',
			'President Ada Brandt spoke with President Nils Lund by phone on Monday, March 3.',
		),
		article(
			'c',
			null,
			'President Ada Brandt rang President Nils Lund. The two last spoke by phone on March 3.',
		),
	);
	expect(events).toEqual({
		'call-brandt-lund-2031-03-14': ['a', 'c'],
		'call-brandt-lund-2031-03-03': ['a', 'b', 'c'],
	});
});

describe('near twins stay apart', () => {
	test('the same words on other days', () => {
		const events = eventsOf(
			article('a', '2031-03-15', `President Ada Brandt spoke with President Nils Lund on Friday. ${readout}`),
			article('b', '2031-04-05', `President Ada Brandt spoke with President Nils Lund on Friday. ${readout}`),
		);
		expect(events).toEqual({'call-brandt-lund-2031-04-04': ['b'], 'call-brandt-lund-2031-03-14': ['a']});
	});

	test('two days in a row, told apart by one article', () => {
		const events = eventsOf(
			article(
				'a',
				'2031-03-15',
				'President Ada Brandt spoke with President Nils Lund on Friday. The two had a call on Thursday, too.',
			),
			article('b', '2031-03-14', 'President Ada Brandt spoke with President Nils Lund on Thursday.'),
		);
		expect(events).toEqual({'call-brandt-lund-2031-03-14': ['a'], 'call-brandt-lund-2031-03-13': ['a', 'b']});
	});

	test('a call that was tried and one that was held', () => {
		const events = eventsOf(
			article('a', '2031-03-15', 'President Ada Brandt tried to reach President Nils Lund on Friday.'),
			article('b', '2031-03-15', 'President Ada Brandt spoke with President Nils Lund on Friday.'),
		);
		expect(events).toEqual({
			'call-brandt-lund-2031-03-14': ['b'],
			'call-brandt-lund-2031-03-14-attempted': ['a'],
		});
	});

	test('people who share a surname', () => {
		const articles = [
			article('a', '2031-03-15', 'President Ida Rask spoke with President Nils Lund on Friday.'),
			article('b', '2031-04-05', 'Minister Jon Rask spoke with President Nils Lund on Friday.'),
		];
		expect(eventsOf(...articles)).toEqual({
			'call-jon-rask-lund-2031-04-04': ['b'],
			'call-ida-rask-lund-2031-03-14': ['a'],
		});
		expect(analyze(articles).events.flatMap(({apart}) => apart)).toEqual([]);
	});

	test('one without a date is no bridge between two that have one', () => {
		const events = eventsOf(
			article('a', '2031-03-15', 'President Ada Brandt spoke with President Nils Lund on Friday.'),
			article('b', '2031-04-05', 'President Ada Brandt spoke with President Nils Lund on Friday.'),
			article('c', null, 'President Ada Brandt spoke with President Nils Lund.'),
		);
		expect(events).toEqual({
			'call-brandt-lund-2031-04-04': ['b'],
			'call-brandt-lund-2031-03-14': ['a'],
			'call-brandt-lund-undated': ['c'],
		});
	});
});

test('each decision is explained in one line', () => {
	const {events} = analyze([
		article('a', '2031-03-15', `President Ada Brandt spoke with President Nils Lund on Friday. ${readout}`),
		article('b', '2031-04-05', `President Ada Brandt spoke with President Nils Lund on Friday. ${readout}`),
		article('c', '2031-04-05', 'President Ada Brandt spoke with President Nils Lund on April 4.'),
	]);
	expect(events.map(({apart}) => apart)).toEqual([
		[{event: 'call-brandt-lund-2031-03-14', why: 'same people, other day: 2031-03-14'}],
		[{event: 'call-brandt-lund-2031-04-04', why: 'same people, other day: 2031-04-04'}],
	]);
	expect(events[0]!.reports.map(({why}) => why)).toEqual([
		'its people and the date 2031-04-04',
		'same people, same day: 2031-04-04',
	]);
});

test('the order of the articles does not matter', () => {
	const articles = [
		article('a', '2031-03-15', `President Ada Brandt spoke with President Nils Lund on Friday. ${readout}`),
		article(
			'b',
			'2031-04-05',
			`President Ada Brandt rang President Nils Lund on Friday. ${readout} They last spoke in March.`,
		),
		article(
			'c',
			'2031-04-05',
			'Brandt and Lund talked by phone. President Ada Brandt and President Nils Lund met in January.',
		),
		article('d', null, 'President Ada Brandt spoke with President Nils Lund on Friday.'),
		article('e', '2031-04-06', 'A ferry with 40 people on board ran aground near Port Verity on Saturday.'),
		article(
			'f',
			'2031-04-06',
			'A ferry ran aground near Port Verity on Saturday; all 40 people on board were saved.',
		),
	];
	const expected = analyze(articles);
	const orders = [
		[5, 4, 3, 2, 1, 0],
		[2, 0, 4, 1, 5, 3],
		[3, 5, 1, 4, 0, 2],
	];
	for (const order of orders) expect(analyze(order.map(i => articles[i]!))).toEqual(expected);
});

describe('two people and a word of the telephone in one sentence', () => {
	const report = article(
		'a',
		'2031-03-15',
		`President Ada Brandt spoke by phone with President Nils Lund on Friday. ${readout}`,
	);
	const trace = (id: string, published: string, text: string) =>
		article(id, published, `${text} President Brandt was in Oslo. President Lund was in Bern.`);

	test('are a report of the call that another article reports at the time', () => {
		expect(
			eventsOf(
				report,
				trace('b', '2031-03-15', 'A Friday of phones and nerves for Ada Brandt and Nils Lund.'),
			),
		).toEqual({'call-brandt-lund-2031-03-14': ['a', 'b']});
	});

	test('may be surnames of which only other articles tell whose they are', () => {
		expect(
			eventsOf(
				report,
				article('b', '2031-03-15', 'Brandt picked up the phone to Lund on Friday, and the port stayed shut.'),
			),
		).toEqual({'call-brandt-lund-2031-03-14': ['a', 'b']});
	});

	test('may be bare surnames, of whose earlier contacts the article tells, too', () => {
		const before = article(
			'c',
			'2030-05-20',
			'President Ada Brandt and President Nils Lund met in Oslo in May.',
		);
		expect(
			eventsOf(
				report,
				before,
				article(
					'b',
					'2031-03-15',
					'Brandt and Lund were on the phone on Friday. It was the first contact since they met in May.',
				),
			),
		).toEqual({'call-brandt-lund-2031-03-14': ['a', 'b'], 'meeting-brandt-lund-2030-05': ['b', 'c']});
	});

	test('are none by themselves, at another time, or where the words deny it', () => {
		const none = {'call-brandt-lund-2031-03-14': ['a']};
		expect(
			eventsOf(trace('b', '2031-03-15', 'A week of phones and nerves for Ada Brandt and Nils Lund.')),
		).toEqual({});
		expect(
			eventsOf(report, trace('b', '2031-05-15', 'A week of phones and nerves for Ada Brandt and Nils Lund.')),
		).toEqual(none);
		expect(
			eventsOf(
				report,
				trace('b', '2031-03-15', 'Not a week of phones and nerves for Ada Brandt and Nils Lund.'),
			),
		).toEqual(none);
	});

	test('are left alone where they can be of two calls', () => {
		const second = article(
			'c',
			'2031-03-17',
			`President Ada Brandt spoke by phone with President Nils Lund on Monday. ${readout}`,
		);
		expect(
			eventsOf(
				report,
				second,
				trace('b', '2031-03-17', 'Another week of phones and nerves for Ada Brandt and Nils Lund.'),
			),
		).toEqual({'call-brandt-lund-2031-03-17': ['c'], 'call-brandt-lund-2031-03-14': ['a']});
	});
});

describe('a partner whom the article does not name', () => {
	const report = article(
		'a',
		'2031-03-15',
		'Norwegian Defence Minister Ada Brandt spoke by phone with Maltese Defence Minister Nils Lund on Friday.',
	);
	const lines = (text: string) =>
		article('b', '2031-03-15', `${text} The harbour of Norway's Defence Minister Ada Brandt was calm.`);
	const joined = {'call-brandt-lund-2031-03-14': ['a', 'b']};
	const apart = {'call-brandt-lund-2031-03-14': ['a']};

	test('is the one whom other articles name, by country and office', () => {
		for (const text of [
			'Ada Brandt spoke with her Maltese counterpart on Friday.',
			'Ada Brandt telephoned her counterparts in Malta and Chile on Friday.',
			'Ada Brandt spoke separately with her Chilean, Maltese and Peruvian counterparts on Friday.',
			'The Maltese defence minister rang Ada Brandt on Friday.',
			'Ada Brandt told her Chilean and Maltese counterparts that the port was closed.',
			'A call between Ada Brandt and her Maltese counterpart took place on Friday.',
		])
			expect(eventsOf(report, lines(text)), text).toEqual(joined);
	});

	test('says so in one line', () => {
		const {events} = analyze([report, lines('Ada Brandt spoke with her Maltese counterpart on Friday.')]);
		expect(events[0]!.reports[1]!.why).toBe(
			'“her Maltese counterpart”, whom other articles name: Nils Lund, 2031-03-14',
		);
	});

	test('stays unknown on another day, of another country or office, and where no other article names them', () => {
		for (const text of [
			'Ada Brandt spoke with her Maltese counterpart on Thursday.',
			'Ada Brandt met her Maltese counterpart on Friday.',
			'Ada Brandt spoke with her Chilean counterpart on Friday.',
			'Ada Brandt spoke with the Maltese president on Friday.',
			'Ada Brandt spoke with a Maltese journalist on Friday.',
			'Ada Brandt did not speak with her Maltese counterpart on Friday.',
			'Ada Brandt will speak with her Maltese counterpart on Friday.',
		])
			expect(eventsOf(report, lines(text)), text).toEqual(apart);
		expect(eventsOf(lines('Ada Brandt spoke with her Maltese counterpart on Friday.'))).toEqual({});
	});

	test('was spoken to on the day of the news where the article gives no other', () => {
		const earlier = article(
			'c',
			'2031-03-12',
			"Norway's Defence Minister Ada Brandt spoke by phone with Maltese Defence Minister Nils Lund on Wednesday.",
		);
		const news = "Norway's Defence Minister Ada Brandt telephoned President Eva Stern of Chile on Friday.";
		expect(
			eventsOf(
				report,
				earlier,
				lines(`${news} Brandt told her Maltese counterpart that the port was closed.`),
			),
		).toEqual({
			'call-brandt-stern-2031-03-14': ['b'],
			'call-brandt-lund-2031-03-14': ['a', 'b'],
			'call-brandt-lund-2031-03-12': ['c'],
		});
		expect(
			eventsOf(report, earlier, lines('Brandt told her Maltese counterpart that the port was closed.')),
		).toEqual({'call-brandt-lund-2031-03-14': ['a'], 'call-brandt-lund-2031-03-12': ['c']});
	});

	test('stays unknown where two can be meant', () => {
		const second = article(
			'c',
			'2031-03-15',
			'Norwegian Defence Minister Ada Brandt spoke by phone with Maltese Deputy Defence Minister Eva Stern on Friday.',
		);
		expect(
			eventsOf(report, second, lines('Ada Brandt spoke with her Maltese counterpart on Friday.')),
		).toEqual({
			'call-brandt-lund-2031-03-14': ['a'],
			'call-brandt-stern-2031-03-14': ['c'],
		});
	});
});
