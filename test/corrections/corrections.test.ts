import {describe, expect, test} from 'vitest';
import type {Analysis} from '../../source/analysis.ts';
import {analyze} from '../../source/analyze.ts';
import {anchorIn, article, decided, newsOf} from './decisions.ts';

const post = article(
	'post',
	'Norwegian Foreign Minister Ada Brandt telephoned Danish Foreign Minister Nils Lund on 2 June 2031. The two agreed to keep the details private.',
);
const herald = article(
	'herald',
	'Danish Foreign Minister Nils Lund spoke by phone with Norwegian Foreign Minister Ada Brandt on 2 June 2031. They agreed to keep the details secret.',
);
const wire = article(
	'wire',
	'Norwegian Foreign Minister Ada Brandt called Danish Foreign Minister Nils Lund on 20 May 2031. The two agreed to keep the details private.',
);

const eventsOf = ({events}: Analysis) =>
	events.map(({kind, date, status, reports}) => [
		kind,
		date,
		status,
		reports.map(report => report.article).join(' '),
	]);

const statesOf = ({corrections}: Analysis) =>
	corrections.map(({correction, state, reason}) => [correction.id, state, reason]);

describe('events', () => {
	test('without corrections the three articles tell of two calls', () => {
		expect(eventsOf(analyze([post, herald, wire]))).toEqual([
			['call', '2031-06-02', 'occurred', 'herald post'],
			['call', '2031-05-20', 'occurred', 'wire'],
		]);
	});

	test('what an analyst joins is one event, and says who joined it', () => {
		const analysis = analyze(
			[post, herald, wire],
			decided({what: 'join', one: anchorIn(wire, 'called'), other: anchorIn(post, 'telephoned')}),
		);
		expect(eventsOf(analysis)).toEqual([['call', '2031-06-02', 'occurred', 'herald post wire']]);
		expect(analysis.events[0]!.reports.map(({why}) => why)).toEqual([
			'its people and the date 2031-06-02',
			'same people, same day: 2031-06-02',
			'joined by Ida, 4 Jun 2031',
		]);
		expect(statesOf(analysis)).toEqual([['c1', 'applied', null]]);
		expect(analysis.corrections[0]!.places).toEqual([
			{article: 'wire', start: 38, end: 44},
			{article: 'post', start: 38, end: 48},
		]);
	});

	test('what an analyst parts is two events of one day', () => {
		const analysis = analyze(
			[post, herald, wire],
			decided({what: 'part', one: anchorIn(herald, 'spoke'), others: [anchorIn(post, 'telephoned')]}),
		);
		expect(eventsOf(analysis)).toEqual([
			['call', '2031-06-02', 'occurred', 'herald'],
			['call', '2031-06-02', 'occurred', 'post'],
			['call', '2031-05-20', 'occurred', 'wire'],
		]);
	});

	test('of a join and a part of the same reports the later holds', () => {
		const [one, other] = [anchorIn(herald, 'spoke'), anchorIn(post, 'telephoned')];
		const joinedLast = analyze(
			[post, herald],
			decided({what: 'part', one, others: [other]}, {what: 'join', one, other}),
		);
		expect(joinedLast.events).toHaveLength(1);
		expect(statesOf(joinedLast)).toEqual([
			['c1', 'overruled', 'overruled by c2 (Ida, 4 Jun 2031)'],
			['c2', 'applied', null],
		]);
		const partedLast = analyze(
			[post, herald],
			decided({what: 'join', one, other}, {what: 'part', one, others: [other]}),
		);
		expect(partedLast.events).toHaveLength(2);
		expect(statesOf(partedLast)).toEqual([
			['c1', 'overruled', 'overruled by c2 (Ida, 4 Jun 2031)'],
			['c2', 'applied', null],
		]);
	});

	test('a join that follows from two others cannot be had against an earlier part', () => {
		const [a, b, c] = [anchorIn(post, 'telephoned'), anchorIn(herald, 'spoke'), anchorIn(wire, 'called')];
		const analysis = analyze(
			[post, herald, wire],
			decided(
				{what: 'part', one: a, others: [c]},
				{what: 'join', one: a, other: b},
				{what: 'join', one: b, other: c},
			),
		);
		expect(analysis.events).toHaveLength(1);
		expect(statesOf(analysis).map(([, state]) => state)).toEqual(['overruled', 'applied', 'applied']);
	});

	test('a report whose date is set goes to the event of that day', () => {
		const analysis = analyze(
			[post, herald, wire],
			decided({what: 'date', of: anchorIn(wire, 'called'), date: '2031-06-02'}),
		);
		expect(eventsOf(analysis)).toEqual([['call', '2031-06-02', 'occurred', 'herald post wire']]);
	});

	test('the date and the status that are set last are the event’s', () => {
		const of = anchorIn(wire, 'called');
		const analysis = analyze(
			[wire],
			decided(
				{what: 'date', of, date: '2031-05-19'},
				{what: 'date', of, date: '2031-05'},
				{what: 'status', of, status: 'planned'},
			),
		);
		expect(eventsOf(analysis)).toEqual([['call', '2031-05', 'planned', 'wire']]);
		expect(statesOf(analysis)).toEqual([
			['c1', 'overruled', 'overruled by c2 (Ida, 4 Jun 2031)'],
			['c2', 'applied', null],
			['c3', 'applied', null],
		]);
	});

	test('an article that tells of no call can be joined to one', () => {
		const brief = article('brief', 'Ministers talked about herring, the harbour office said on Monday.');
		expect(eventsOf(analyze([post, brief])).map(([kind]) => kind)).toEqual(['call', 'story']);
		const analysis = analyze(
			[post, brief],
			decided({what: 'join', one: newsOf(brief), other: anchorIn(post, 'telephoned')}),
		);
		expect(eventsOf(analysis)).toEqual([['call', '2031-06-02', 'occurred', 'brief post']]);
		expect(statesOf(analysis)).toEqual([['c1', 'applied', null]]);
	});
});

describe('stories', () => {
	const fire = article(
		'fire',
		'A fire destroyed the fish market of Osmark on Sunday, the fire brigade said. Nobody was hurt.',
	);
	const blaze = article(
		'blaze',
		'The fish market of Osmark burned down in a fire on Sunday, the fire brigade said. No one was hurt.',
	);
	const vote = article('vote', 'The council of Vorrin voted for a new tax on boats on Friday.');

	test('are joined and parted like contacts', () => {
		expect(eventsOf(analyze([fire, blaze, vote])).map(([, , , articles]) => articles)).toEqual([
			'blaze fire',
			'vote',
		]);
		const parted = analyze(
			[fire, blaze, vote],
			decided({what: 'part', one: newsOf(fire), others: [newsOf(blaze)]}),
		);
		expect(eventsOf(parted).map(([, , , articles]) => articles)).toEqual(['blaze', 'fire', 'vote']);
		const joined = analyze(
			[fire, blaze, vote],
			decided({what: 'join', one: newsOf(fire), other: newsOf(vote)}),
		);
		expect(eventsOf(joined).map(([, , , articles]) => articles)).toEqual(['blaze fire vote']);
		expect(statesOf(joined)).toEqual([['c1', 'applied', null]]);
	});

	test('have a date, but no status', () => {
		const analysis = analyze(
			[vote],
			decided(
				{what: 'date', of: newsOf(vote), date: '2031-05-29'},
				{what: 'status', of: newsOf(vote), status: 'planned'},
			),
		);
		expect(eventsOf(analysis)).toEqual([['story', '2031-05-29', 'occurred', 'vote']]);
		expect(statesOf(analysis)).toEqual([
			['c1', 'applied', null],
			['c2', 'unfit', 'a story has no status'],
		]);
	});
});

describe('persons', () => {
	const gazette = article(
		'gazette',
		'Norwegian Foreign Minister Ada Brand spoke by phone with Danish Foreign Minister Niels Lund on 2 June 2031. Brand said the talk was short.',
	);

	test('a name stands for whom the analyst says', () => {
		const analysis = analyze(
			[post, gazette],
			decided(
				{what: 'person', of: anchorIn(gazette, 'Niels Lund'), name: 'Pia Falk'},
				{what: 'person', of: anchorIn(gazette, 'Ada Brand'), name: 'Ada Brandt'},
			),
		);
		expect(analysis.events.map(({participants}) => participants)).toEqual([
			['Ada Brandt', 'Pia Falk'],
			['Ada Brandt', 'Nils Lund'],
		]);
		expect(analysis.people.map(({name}) => name)).toEqual(['Ada Brandt', 'Pia Falk', 'Nils Lund']);
		expect(analysis.statements.flatMap(({source}) => source?.name ?? [])).toEqual(['Ada Brandt']);
	});

	test('two whom an analyst names differently are two, however alike the names', () => {
		const analysis = analyze(
			[post, gazette],
			decided(
				{what: 'person', of: anchorIn(gazette, 'Ada Brand'), name: 'Ada Brand'},
				{what: 'person', of: anchorIn(post, 'Ada Brandt'), name: 'Ada Brandt'},
			),
		);
		expect(analysis.people.map(({name}) => name)).toEqual(['Ada Brand', 'Ada Brandt', 'Niels Lund']);
	});
});

describe('rows', () => {
	const rowsOf = ({rows}: Analysis, texts = [post, herald, wire]) =>
		rows.map(({cells}) =>
			cells.map(({article: id, spans}) => {
				const {text} = texts.find(each => each.id === id)!;
				return `${id}: ${spans.map(({start, end}) => text.slice(start, end)).join(' … ')}`;
			}),
		);
	const said = anchorIn(herald, 'They agreed to keep the details secret');
	const other = anchorIn(post, 'The two agreed to keep the details private');

	test('a statement is taken out of its row, and put into another', () => {
		const [call, talk] = rowsOf(analyze([post, herald]));
		expect(talk).toEqual([
			'herald: They agreed to keep the details secret.',
			'post: The two agreed to keep the details private.',
		]);
		expect(rowsOf(analyze([post, herald], decided({what: 'row', of: said, beside: null})))).toEqual([
			call,
			['herald: They agreed to keep the details secret.'],
			['post: The two agreed to keep the details private.'],
		]);
		const moved = analyze(
			[post, herald],
			decided({what: 'row', of: said, beside: anchorIn(post, post.text.slice(0, 97))}),
		);
		expect(rowsOf(moved)).toEqual([
			[`${call![0]} … They agreed to keep the details secret.`, call![1]],
			['post: The two agreed to keep the details private.'],
		]);
		expect(statesOf(moved)).toEqual([['c1', 'applied', null]]);
	});

	test('two that are each moved beside the other do not go in a circle', () => {
		const analysis = analyze(
			[post, herald],
			decided({what: 'row', of: said, beside: other}, {what: 'row', of: other, beside: said}),
		);
		expect(statesOf(analysis).map(([, state]) => state)).toEqual(['overruled', 'applied']);
	});

	test('a statement is not moved to what is not compared with it', () => {
		const fish = article('fish', 'The price of herring rose by 40 per cent in Osmark on Friday.');
		const analysis = analyze(
			[post, herald, fish],
			decided({what: 'row', of: said, beside: anchorIn(fish, 'The price of herring rose')}),
		);
		expect(statesOf(analysis)).toEqual([
			['c1', 'unfit', 'the two are told of events that are not compared with each other'],
		]);
	});
});

test('an outlet has the name that it was given', () => {
	const {articles} = analyze([post], decided({what: 'outlet', article: 'post', outlet: 'The Harbour Post'}));
	expect(articles.map(({outlet}) => outlet)).toEqual(['The Harbour Post']);
});

test('an outlet that is named is no longer a guess', () => {
	const guessed = {...post, outletFrom: 'address' as const};
	const named = analyze([guessed], decided({what: 'outlet', article: 'post', outlet: 'Harbour Post'}));
	expect(analyze([guessed]).articles[0]).toHaveProperty('outletFrom', 'address');
	expect(named.articles[0]).not.toHaveProperty('outletFrom');
});

test('what no longer fits is not applied, and says why', () => {
	const gone = {article: 'post', start: 3, end: 8, text: 'rocket'};
	const analysis = analyze(
		[post],
		decided(
			{what: 'date', of: gone, date: null},
			{what: 'status', of: anchorIn(post, 'details private'), status: 'denied'},
			{what: 'person', of: anchorIn(post, 'details'), name: 'Pia Falk'},
			{what: 'note', of: {...gone, article: 'beacon'}, note: 'Look again.'},
			{what: 'undo', of: 'c9'},
			{what: 'person', of: anchorIn(post, 'Ada Brandt'), name: '?'},
		),
	);
	expect(statesOf(analysis)).toEqual([
		['c1', 'unfit', 'its words no longer stand in the article'],
		['c2', 'unfit', 'no call or meeting is found there any more'],
		['c3', 'unfit', 'no person is read there any more'],
		['c4', 'unfit', 'its article is not among these'],
		['c5', 'unfit', 'there is no correction c9'],
		['c6', 'unfit', '“?” is no name'],
	]);
	expect(analysis.events).toEqual(analyze([post]).events);
});

test('a correction holds on where the text before it has changed', () => {
	const of = anchorIn(wire, 'called Danish');
	const longer = {...wire, text: `OSMARK, June 3 (Wire) – ${wire.text}`};
	const {events} = analyze([longer], decided({what: 'date', of, date: '2031-05-19'}));
	expect(events.map(({date}) => date)).toEqual(['2031-05-19']);
});

test('of an article that is said to be of a day the weekdays are counted from it', () => {
	const undated = article(
		'late',
		'Norwegian Foreign Minister Ada Brandt telephoned Danish Foreign Minister Nils Lund on Monday.',
		null,
	);
	const dated = (...days: string[]) =>
		analyze(
			[undated],
			decided(...days.map(published => ({what: 'published', article: 'late', published}) as const)),
		);
	expect(eventsOf(dated())).toEqual([['call', null, 'occurred', 'late']]);
	// 2 June 2031 is a Monday.
	expect(eventsOf(dated('2031-06-04'))).toEqual([['call', '2031-06-02', 'occurred', 'late']]);
	expect(eventsOf(dated('2031-06-04', '2031-05-28'))).toContainEqual([
		'call',
		'2031-05-26',
		'occurred',
		'late',
	]);
	expect(statesOf(dated('2031-06-04', '2031-05-28'))).toEqual([
		['c1', 'overruled', 'overruled by c2 (Ida, 4 Jun 2031)'],
		['c2', 'applied', null],
	]);
	expect(dated('2031-06-04').articles.map(({published}) => published)).toEqual(['2031-06-04']);
});
