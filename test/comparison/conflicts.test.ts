import {expect, test} from 'vitest';
import type {Conflict} from '../../source/analysis.ts';
import {compare, type Telling, tell} from './telling.ts';

const conflictsIn = (tellings: Telling[]): Conflict[] => {
	const {accounts, articles, events} = tell(tellings);
	return compare(accounts, articles, events).conflicts;
};

const summaries = (tellings: Telling[]) =>
	conflictsIn(tellings).map(({kind, summary}) => `${kind}: ${summary}`);

const june: Telling = {
	id: 'mirror',
	published: '2023-06-11',
	text: 'Ada Brandt rang Nils Lund on Saturday. The two last spoke on March 2, about the bridge.',
	contacts: [
		{event: 'june', role: 'main', text: 'rang Nils Lund', date: '2023-06-10'},
		{event: 'march', role: 'background', text: 'The two last spoke on March 2', date: '2023-03-02'},
	],
};

const may: Telling = {
	id: 'echo',
	published: '2023-05-06',
	text: 'Ada Brandt and Nils Lund spoke by phone on Friday.',
	contacts: [{event: 'may', role: 'main', text: 'spoke by phone', date: '2023-05-05'}],
};

test('"last spoke" is contradicted by a report of a call in between', () => {
	const [conflict] = conflictsIn([june, may]);
	expect(conflict).toMatchObject({
		kind: 'series',
		series: 'brandt-lund',
		summary:
			'The Mirror says that Brandt and Lund last spoke on 2 March 2023, but The Echo reports a call between them on 5 May 2023.',
	});
	expect(conflict!.evidence.map(({article, start, end}) => [article, start, end])).toEqual([
		['mirror', 39, 87],
		['echo', 25, 39],
	]);
});

test('"last spoke" is in a month, and on a day', () => {
	const [rang, last] = june.contacts!;
	expect(summaries([{...june, contacts: [rang!, {...last!, date: '2023-03'}]}, may])).toEqual([
		'series: The Mirror says that Brandt and Lund last spoke in March 2023, but The Echo reports a call between them on 5 May 2023.',
	]);
});

test('two articles of one outlet are told apart by their days, of one day by their headlines', () => {
	const post = {outlet: 'The Post'};
	expect(
		summaries([
			{...june, ...post},
			{...may, ...post},
		]),
	).toEqual([
		'series: The Post (11 June 2023) says that Brandt and Lund last spoke on 2 March 2023, but The Post (6 May 2023) reports a call between them on 5 May 2023.',
	]);
	const late = {...may, ...post, published: '2023-06-11', headline: 'A call in May'};
	expect(summaries([{...june, ...post}, late])).toEqual([
		'series: The Post (“without a headline”) says that Brandt and Lund last spoke on 2 March 2023, but The Post (“A call in May”) reports a call between them on 5 May 2023.',
	]);
});

test('a call before the one claimed to be the last, or after the news, contradicts nothing', () => {
	const dated = (date: string): Telling => ({
		...may,
		contacts: [{event: 'other', role: 'main', text: 'spoke by phone', date}],
	});
	expect(summaries([june, dated('2023-02-01')])).toEqual([]);
	expect(summaries([june, dated('2023-07-01')])).toEqual([]);
});

const call = (id: string, published: string, sentence: string, date = '2023-05-05'): Telling => ({
	id,
	published,
	text: `Ada Brandt rang Nils Lund on Friday. ${sentence}`,
	contacts: [{event: 'may', role: 'main', text: 'rang Nils Lund', date}],
});

test('other days for one event', () => {
	expect(summaries([call('echo', '2023-05-06', ''), call('mirror', '2023-05-06', '', '2023-05-04')])).toEqual(
		[
			'date: Of the call between Brandt and Lund, The Echo dates it 5 May 2023; The Mirror dates it 4 May 2023.',
		],
	);
	expect(summaries([call('echo', '2023-05-06', ''), call('mirror', '2023-05-06', '', '2023-05')])).toEqual(
		[],
	);
});

test('that it took place and that it did not; but a plan may come true', () => {
	const other = (status: 'denied' | 'planned'): Telling => {
		const telling = call('mirror', '2023-05-06', '');
		return {...telling, contacts: [{...telling.contacts![0]!, status}]};
	};
	expect(summaries([call('echo', '2023-05-06', ''), other('denied')])).toEqual([
		'status: Of the call of 5 May 2023 between Brandt and Lund, The Echo says that it took place; The Mirror says that it did not take place.',
	]);
	expect(summaries([call('echo', '2023-05-06', ''), other('planned')])).toEqual([]);
});

test('the initiative given to two sides', () => {
	expect(
		summaries([
			call('echo', '2023-05-06', 'The call took place at the initiative of Norway.'),
			call('mirror', '2023-05-06', 'The conversation was held at the request of Iceland.'),
			call('wave', '2023-05-06', 'The Norwegian side initiated the call.'),
		]),
	).toEqual([
		'initiator: Of the initiative for the call of 5 May 2023 between Brandt and Lund, The Mirror gives it to “Iceland”; The Echo and The Wave give it to “Norway”.',
	]);
});

test('other figures for one thing at one time', () => {
	const ships = (id: string, published: string, count: string) =>
		call(id, published, `Iceland has gathered ${count} warships in the strait.`);
	expect(summaries([ships('echo', '2023-05-06', '18'), ships('mirror', '2023-05-06', '25')])).toEqual([
		'figure: The Echo has “18 warships”; The Mirror has “25 warships”.',
	]);
	expect(summaries([ships('echo', '2023-05-06', '18'), ships('mirror', '2023-05-06', 'about 19')])).toEqual(
		[],
	);
	expect(
		summaries([ships('echo', '2023-05-06', 'more than 18'), ships('mirror', '2023-05-06', '25')]),
	).toEqual([]);
});

test('a figure that changes with time is a trend', () => {
	const ships = (id: string, published: string, count: string) =>
		call(id, published, `Iceland has gathered ${count} warships in the strait.`);
	expect(summaries([ships('echo', '2023-05-06', '18'), ships('mirror', '2023-06-20', '25')])).toEqual([]);
});

test('the formula of one side given to the other', () => {
	const readout = (id: string, source: string, content: string): Telling => ({
		...call(id, '2023-05-06', `${content}, ${source} said.`),
		told: [{source, cue: 'said', content}],
	});
	expect(
		summaries([
			readout('echo', 'the Icelandic ministry', 'They discussed questions of maritime safety'),
			readout('mirror', 'the Icelandic ministry', 'The ministers discussed matters of maritime safety'),
			readout('wave', 'the Norwegian ministry', 'They exchanged views on maritime safety'),
		]),
	).toEqual([
		'attribution: The Wave gives the words “maritime safety” to the Norwegian ministry; The Echo and The Mirror give them to the Icelandic ministry.',
	]);
});

const readout = (id: string, source: string, content: string, date?: string): Telling => ({
	...call(id, '2023-05-06', `${content}, ${source} said.`, date),
	told: [{source, cue: 'said', content}],
});

test('a formula that returns in the readouts of another call is no conflict', () => {
	const june = readout('wave', 'the Norwegian ministry', 'They exchanged views on maritime safety');
	expect(
		summaries([
			readout('echo', 'the Icelandic ministry', 'They discussed questions of maritime safety'),
			readout('mirror', 'the Icelandic ministry', 'The ministers discussed matters of maritime safety'),
			{...june, contacts: [{...june.contacts![0]!, event: 'june', date: '2023-06-10'}]},
		]),
	).toEqual([]);
});

test('the same quotation given to two speakers, but not to a person and to his ministry', () => {
	const quoted = (id: string, source: string): Telling => {
		const telling = readout(id, source, '“We will not close the northern port before winter,”');
		return {...telling, told: telling.told!.map(told => ({...told, kind: 'direct' as const}))};
	};
	expect(summaries([quoted('echo', 'Ada Brandt'), quoted('mirror', 'Nils Lund')])).toEqual([
		'attribution: The Echo gives “We will not close the northern port before winter” to Ada Brandt; The Mirror gives it to Nils Lund.',
	]);
	expect(summaries([quoted('echo', 'Ada Brandt'), quoted('mirror', 'the ministry')])).toEqual([]);
});

test('conflicts do not depend on the order of the articles', () => {
	expect(conflictsIn([may, june])).toEqual(conflictsIn([june, may]));
});

test('how long the call was: rounded lengths are one, those of other things none', () => {
	const lengths = (a: string, b: string) =>
		summaries([call('echo', '2023-05-06', a), call('mirror', '2023-05-06', b)]);
	expect(lengths('The call lasted about 25 minutes.', 'They spoke for almost an hour.')).toEqual([
		'figure: Of how long the call of 5 May 2023 between Brandt and Lund was, The Echo has “25 minutes”; The Mirror has “an hour”.',
	]);
	expect(
		lengths('It was a 40-minute conversation.', 'They were on the line for three quarters of an hour.'),
	).toEqual([]);
	expect(
		lengths('The two talked for more than half an hour.', 'The call lasted an hour and 20 minutes.'),
	).toEqual([]);
	expect(lengths('The call lasted 25 minutes.', 'The power cut lasted two hours.')).toEqual([]);
	expect(
		lengths('The call lasted 25 minutes.', 'A storm two hours before the call closed the port.'),
	).toEqual([]);
});

test('the initiative in other words, and who rang whom where nobody is said to have asked', () => {
	const asked = (a: string, b: string) =>
		summaries([
			{
				...call('echo', '2023-05-06', a),
				contacts: [
					{event: 'may', role: 'main', text: 'rang Nils Lund', date: '2023-05-05', initiator: 'Ada Brandt'},
				],
			},
			call('mirror', '2023-05-06', b),
		]);
	const opening = 'initiator: Of the initiative for the call of 5 May 2023 between Brandt and Lund,';
	expect(asked('It was the Norwegians who pleaded for the talk.', 'Iceland had sought the call.')).toEqual([
		`${opening} The Mirror gives it to “Iceland”; The Echo gives it to “Norwegians”.`,
	]);
	expect(asked('The request came from Norway.', 'The conversation was requested by Iceland.')).toEqual([
		`${opening} The Mirror gives it to “Iceland”; The Echo gives it to “Norway”.`,
	]);
	expect(asked('They talked of trade.', 'The call was held at Mr Lund’s request.')).toEqual([
		`${opening} The Echo gives it to “Ada Brandt”; The Mirror gives it to “Nils Lund”.`,
	]);
	// One that tells what each side says takes no side.
	expect(
		asked(
			'The initiative was Norway’s, Iceland says. Norway says that Iceland had requested the call.',
			'Iceland initiated the call.',
		),
	).toEqual([]);
	expect(asked('The call was not held at the request of Norway.', 'Iceland initiated the call.')).toEqual([]);
});

test('discussed, agreed or planned, and denied in other words', () => {
	const opposed = (a: string, b: string) =>
		summaries([call('echo', '2023-05-06', a), call('mirror', '2023-05-06', b)]);
	expect(opposed('Fishing quotas were not discussed.', 'Fishing quotas were on the table.')).toEqual([
		'substance: Of what was talked about in the call of 5 May 2023 between Brandt and Lund: The Echo has “Fishing quotas were not discussed”; The Mirror has “Fishing quotas were on the table”.',
	]);
	expect(
		opposed(
			'No deal was struck on the reopening of the bridge.',
			'They agreed to reopen the old bridge in June.',
		),
	).toEqual([
		'substance: Of what was agreed in the call of 5 May 2023 between Brandt and Lund: The Echo has “No deal was struck on the reopening of the bridge”; The Mirror has “They agreed to reopen the old bridge in June”.',
	]);
	expect(
		opposed(
			'No meeting of the two ministers is planned.',
			'The ministers will meet in the capital next week.',
		),
	).toEqual([
		'substance: Of what is to come in the call of 5 May 2023 between Brandt and Lund: The Echo has “No meeting of the two ministers is planned”; The Mirror has “The ministers will meet in the capital next week”.',
	]);
	expect(opposed('Fishing quotas were not discussed.', 'They discussed the safety of pilots.')).toEqual([]);
	expect(opposed('Interest rates were not discussed.', 'The bank raised interest rates in March.')).toEqual(
		[],
	);
	expect(opposed('They talked about nothing but quotas.', 'They talked about quotas at length.')).toEqual([]);
	expect(
		opposed('There are no plans for a meeting of the ministers.', 'The ministers will meet in June.'),
	).toHaveLength(1);
	expect(opposed('Nothing was said about quotas.', 'They spoke at length about quotas.')).toHaveLength(1);
	expect(opposed('The two avoided the question of quotas.', 'They also touched upon quotas.')).toHaveLength(
		1,
	);
	expect(opposed('The two failed to agree on a truce.', 'They settled on a truce until June.')).toHaveLength(
		1,
	);
});

test('who asked for another talk than theirs is no initiator of it', () => {
	const asked = (sentence: string, id: string): Telling => ({
		...call(id, '2023-05-06', sentence),
		text: `Norwegian Foreign Minister Ada Brandt rang Icelandic Foreign Minister Nils Lund on Friday. ${sentence}`,
	});
	const between = (a: string, b: string) => summaries([asked(a, 'echo'), asked(b, 'mirror')]);
	const norway = 'The call was held at the request of Norway.';
	expect(between(norway, 'The call was held at the request of Iceland.')).toHaveLength(1);
	expect(between(norway, 'A talk with Paris took place at the request of France.')).toEqual([]);
});
