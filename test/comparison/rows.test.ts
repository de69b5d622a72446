import {expect, test} from 'vitest';
import {analyze} from '../../source/analyze.ts';
import {collation, names, prepare, score} from './collation.ts';
import {compare, type Telling, tell} from './telling.ts';

const rowsIn = (name: (typeof names)[number]) => {
	const {accounts, articles, events} = prepare(collation(name));
	return {articles, rows: compare(accounts, articles, events).rows};
};

test.each(names)('the rows of %s are, for the most part, those of a careful reader', name => {
	expect(score(collation(name), rowsIn(name).rows)).toBeGreaterThan(0.7);
});

test('rows do not depend on the order of articles and events', () => {
	const {accounts, articles, events} = prepare(collation('navies'));
	const rows = compare(accounts, articles, events).rows;
	expect(compare([...accounts].reverse(), [...articles].reverse(), [...events].reverse()).rows).toEqual(rows);
});

test('a row holds the call of every outlet, and a formula word for word', () => {
	const {articles, rows} = rowsIn('navies');
	const shown = rows.map(({facet, relation, cells}) => [
		facet,
		relation,
		...cells.flatMap(({article, spans}) =>
			spans.map(
				({start, end}) => `${article}: ${articles.find(({id}) => id === article)!.text.slice(start, end)}`,
			),
		),
	]);
	expect(shown[0]!.map(part => part.split(':')[0])).toEqual([
		'call',
		'paraphrase',
		'beacon',
		'gazette',
		'sentinel',
		'standard',
	]);
});

test('an only row has one cell, any other several articles', () => {
	for (const {relation, cells} of rowsIn('fishing').rows) {
		expect(new Set(cells.map(({article}) => article)).size > 1).toBe(relation !== 'only');
	}
});

test('a passage stands in one row', () => {
	const spans = rowsIn('ceasefire').rows.flatMap(({cells}) =>
		cells.flatMap(({article, spans}) => spans.map(({start}) => `${article} ${start}`)),
	);
	expect(new Set(spans).size).toBe(spans.length);
});

const passagesInRows = (tellings: readonly Telling[]) => {
	const {accounts, articles, events} = tell(tellings);
	return compare(accounts, articles, events).rows.flatMap(({cells}) =>
		cells.flatMap(({article, spans}) =>
			spans.map(({start, end}) => articles.find(({id}) => id === article)!.text.slice(start, end)),
		),
	);
};

test('what is said in a single word of its own stands in a row, frames and captions do not', () => {
	const call = 'Ada Brandt rang Nils Lund on Monday.';
	const said = 'Her aide, Orla Finch, said she would resign.';
	const judged = 'though rivals called it a blunder.';
	const text = `${call} The port welcomed the pledge, ${judged} ${said} Nobody was hurt. Who is who. Page 2`;
	const passages = passagesInRows([
		{
			id: 'echo',
			published: '2023-05-02',
			text,
			contacts: [{event: 'call', role: 'main', text: call, date: '2023-05-01'}],
			told: [
				{source: 'Orla Finch', cue: 'said', content: 'she would resign'},
				{source: 'rivals', cue: 'called', content: 'it a blunder', kind: 'indirect'},
			],
		},
	]);
	expect(passages).toContain(said);
	expect(passages).toContain(judged);
	expect(passages).toContain('Nobody was hurt.');
	expect(passages.filter(passage => /Who is who|Page 2/.test(passage))).toEqual([]);
});

/** The facet under which each passage of an article stands, and the date of the event that it is told of. */
const facetsIn = (text: string) => {
	const article = {
		id: 'echo',
		outlet: 'The Echo',
		url: null,
		published: '2023-05-02',
		author: null,
		headline: '',
		excerpt: false,
	};
	const {rows, events} = analyze([{...article, text}]);
	return new Map(
		rows.flatMap(({facet, cells}) =>
			cells.flatMap(({event, spans}) =>
				spans.map(
					({start, end}) =>
						[text.slice(start, end), [facet, events.find(({id}) => id === event)?.date]] as const,
				),
			),
		),
	);
};

const lead =
	'Foreign Minister Ada Brandt of Norway spoke by telephone on Monday with her Danish counterpart Nils Lund';

test('what somebody says after the call is a statement of its own', () => {
	const said = 'Brandt agreed to reopen the harbour by June, Lund told the state broadcaster after the call.';
	expect(facetsIn(`${lead}. ${said}`).get(said)?.[0]).not.toBe('call');
});

test('what is told of which contact: the news, one before it, one to come', () => {
	const earlier = 'The two last spoke on March 3.';
	const planned = 'They will meet in Bergen on May 20.';
	const found = facetsIn(`${lead}. ${earlier} ${planned}`);
	expect(found.get(`${lead}.`)?.[0]).toBe('call');
	expect(found.get(earlier)?.[0]).toBe('earlier contact');
	expect(found.get(planned)?.[0]).toBe('planned contact');
});

test('what an earlier talk was about is told with it, unless it has a clause of its own', () => {
	const found = facetsIn(`${lead}. The two last spoke on March 3, when they discussed the northern harbour.`);
	expect(found.get('The two last spoke on March 3,')?.[0]).toBe('earlier contact');
	expect(found.get('when they discussed the northern harbour.')?.[0]).toBe('substance');
	const short = 'The two last spoke on March 3 and discussed the northern harbour.';
	expect(facetsIn(`${lead}. ${short}`).get(short)?.[0]).toBe('earlier contact');
});

test('an article with other news that mentions a call tells of that call', () => {
	const call = 'Ada Brandt rang Nils Lund on Monday.';
	const told = (id: string, role: 'main' | 'background', text: string) => ({
		id,
		published: '2023-05-02',
		text,
		contacts: [{event: 'may', role, text: call, date: '2023-05-01'}],
	});
	const {accounts, articles, events} = tell([
		told('echo', 'main', call),
		told('mirror', 'background', `A storm closed the port of Sund. ${call}`),
	]);
	const rows = compare(accounts, articles, events).rows.map(({facet, cells}) => [
		facet,
		cells.map(({article}) => article),
	]);
	expect(rows).toEqual([['call', ['echo', 'mirror']]]);
});

const readout = (sentence: string) => facetsIn(`${lead}. ${sentence}`).get(sentence)?.[0];

test.each([
	['Brandt thanked her colleague for the pilots.', 'substance'],
	['The minister reaffirmed the commitment of her government to the treaty.', 'substance'],
	['It was stressed that the strait must stay open.', 'substance'],
	['The importance of the strait was emphasised by both ministers.', 'substance'],
	['Both sides are confident that the bridge will be a success.', 'substance'],
	['Brandt told Lund that Norway would reopen its consulate.', 'substance'],
	['The ministers had a frank and respectful conversation.', 'substance'],
	['No agreement was reached on the ferries.', 'substance'],
	['The skippers thanked the coastguard for the pilots.', 'background'],
	['Brandt expressed regret over the collision.', 'reaction'],
	['Lund will visit Oslo in June.', 'planned contact'],
	['No further call is planned.', 'planned contact'],
])('after a call: %s', (sentence, expected) => {
	expect(readout(sentence)).toBe(expected);
});

test('a lead that counts the talks is told of the new one', () => {
	const counted = 'the second conversation between the two in as many days.';
	expect(facetsIn(`${lead}, ${counted}`).get(`${lead},`)).toEqual(['call', '2023-05-01']);
});

/** The passages of an article in the order of the text. */
const partsOf = (text: string) =>
	[...facetsIn(text).keys()].sort((a, b) => text.indexOf(a) - text.indexOf(b));

test('what came of a call, and what was said in it, are told apart from the call', () => {
	const agreed =
		'Foreign Minister Ada Brandt of Norway and her Danish counterpart Nils Lund agreed by telephone on Monday';
	expect(partsOf(`${agreed} to reopen the two northern ferry lines.`)).toEqual([
		agreed,
		'to reopen the two northern ferry lines.',
	]);
	expect(partsOf(`${lead} at the request of the Danish side.`)).toEqual([
		lead,
		'at the request of the Danish side.',
	]);
	const settled =
		'in a telephone call on Monday between the foreign ministers, Ada Brandt of Norway and Nils Lund of Denmark.';
	expect(partsOf(`The quarrel over the ferries had been settled ${settled}`)).toEqual([
		'The quarrel over the ferries had been settled',
		settled,
	]);
});

test('a talk that is planned in one article and past in another is in two rows', () => {
	const [met, will] = ['The two met in Bergen in June.', 'The two will meet in Bergen in June.'];
	const call = 'Ada Brandt rang Nils Lund on Monday.';
	const telling = (id: string, published: string, meeting: string, status: 'occurred' | 'planned') => ({
		id,
		published,
		text: `${call} ${meeting}`,
		contacts: [
			{event: `call-${id}`, role: 'main' as const, text: call, date: published},
			{event: 'meeting', role: 'background' as const, text: meeting, date: '2023-06', status},
		],
	});
	const {accounts, articles, events} = tell([
		telling('echo', '2023-10-02', met, 'occurred'),
		telling('herald', '2023-05-01', will, 'planned'),
	]);
	const sizes = compare(accounts, articles, events)
		.rows.filter(({facet}) => facet === 'earlier contact' || facet === 'planned contact')
		.map(({facet, cells}) => [facet, cells.length]);
	expect(sizes).toEqual([
		['earlier contact', 1],
		['planned contact', 1],
	]);
});

test('who asked for one call is not laid beside who asked for another', () => {
	const telling = (id: string, published: string) => ({
		id,
		published,
		text: 'Ada Brandt rang Nils Lund on Monday. The call was made at the request of the Norwegian side.',
		contacts: [
			{
				event: `call-${id}`,
				role: 'main' as const,
				text: 'Ada Brandt rang Nils Lund on Monday.',
				date: published,
			},
		],
	});
	const {accounts, articles, events} = tell([telling('echo', '2023-10-02'), telling('herald', '2023-05-01')]);
	const asked = compare(accounts, articles, events).rows.filter(({facet}) => facet === 'initiative');
	expect(asked.map(({relation}) => relation)).toEqual(['only', 'only']);
});

test('a former figure stands beside the reports of that figure', () => {
	const call = 'Ada Brandt rang Nils Lund on Monday.';
	const telling = (id: string, published: string, counted: string) => ({
		id,
		published,
		text: `${call} ${counted}`,
		contacts: [{event: `call-${id}`, role: 'main' as const, text: call, date: published}],
	});
	const {accounts, articles, events} = tell([
		telling('echo', '2023-10-02', 'Norway now has 40 warships in the strait, up from 12 in May.'),
		telling('globe', '2023-10-02', 'At least 40 Norwegian warships are in the strait.'),
		telling('herald', '2023-05-01', 'Norway has 12 warships in the strait.'),
	]);
	const counts = compare(accounts, articles, events)
		.rows.filter(({facet}) => facet === 'forces')
		.map(({cells}) => cells.map(({article}) => article));
	expect(counts).toEqual([
		['echo', 'globe'],
		['echo', 'herald'],
	]);
});

test('of one thing, other figures are another row, but for forces, which grow', () => {
	const call = 'Ada Brandt rang Nils Lund on Monday.';
	const telling = (id: string, counted: string) => ({
		id,
		published: '2023-10-02',
		text: `${call} ${counted}`,
		contacts: [{event: 'call', role: 'main' as const, text: call, date: '2023-10-02'}],
	});
	const {accounts, articles, events} = tell([
		telling('echo', 'The next instalment of the loan is worth 941 million crowns.'),
		telling('globe', 'The next instalment of the loan is worth 976 million crowns.'),
		telling('herald', 'The next instalment is worth some 940 million crowns.'),
	]);
	const worth = compare(accounts, articles, events)
		.rows.filter(({facet}) => facet !== 'call')
		.map(({cells}) => cells.map(({article}) => article));
	expect(worth).toEqual([['echo', 'herald'], ['globe']]);
});

test('who wanted a talk and how long it was are laid side by side in whatever words, and parted where they differ', () => {
	const call = 'General Ada Brandt of Norway rang General Nils Lund of Denmark on Monday.';
	const telling = (id: string, told: string) => ({
		id,
		published: '2023-10-02',
		text: `${call} ${told}`,
		contacts: [{event: 'call', role: 'main' as const, text: call, date: '2023-10-02'}],
	});
	const {accounts, articles, events} = tell([
		telling('echo', 'The call was made at Denmark’s request. It lasted 40 minutes.'),
		telling(
			'globe',
			'It was the Danes who begged for the chat. The two men were on the line for some 40 minutes.',
		),
		telling(
			'herald',
			'The conversation was held at the initiative of the Norwegian side. The call lasted two hours.',
		),
	]);
	const {rows} = compare(accounts, articles, events);
	const told = (facet: string) =>
		rows
			.filter(row => row.facet === facet && row.cells[0]!.spans[0]!.start > call.length)
			.map(({cells}) => cells.map(({article}) => article));
	expect(told('initiative')).toEqual([['echo', 'globe'], ['herald']]);
	expect(told('call')).toEqual([['echo', 'globe'], ['herald']]);
});

test('passages without a word in common meet in their figure', () => {
	const call = 'Ada Brandt rang Nils Lund on Monday.';
	const telling = (id: string, told: string) => ({
		id,
		published: '2023-10-02',
		text: `${call} ${told}`,
		contacts: [{event: 'call', role: 'main' as const, text: call, date: '2023-10-02'}],
	});
	const {accounts, articles, events} = tell([
		telling('echo', 'In May a crushing 2,340 million crowns of debt fell due.'),
		telling('globe', 'The bond of 2,340 million had to be repaid in May.'),
	]);
	expect(compare(accounts, articles, events).rows.map(({cells}) => cells.length)).toEqual([2, 2]);
});

test('what is said of a call that was reported before is no report of it', () => {
	const call = 'Ada Brandt of Norway rang Nils Lund of Denmark on Monday.';
	const telling = (id: string, again: string, told: string) => ({
		id,
		published: '2023-10-02',
		text: `${call} ${told}`,
		contacts: [{event: 'call', role: 'main' as const, text: call, again, date: '2023-10-02'}],
	});
	const {accounts, articles, events} = tell([
		telling('echo', 'The call', 'The call lasted 40 minutes.'),
		telling('globe', 'The conversation', "The conversation took place at Lund's request."),
		telling('herald', 'described the talks', 'Lund described the talks as frank.'),
	]);
	const {rows} = compare(accounts, articles, events);
	expect(rows.map(({facet, cells}) => [facet, cells.map(({article}) => article)])).toEqual([
		['call', ['echo', 'globe', 'herald']],
		['call', ['echo']],
		['initiative', ['globe']],
		['substance', ['herald']],
	]);
	expect(rows[0]!.cells.map(({spans}) => spans.length)).toEqual([1, 1, 1]);
});

test('one of the topics of a talk is of the talk, whatever it is about', () => {
	const call = 'Ada Brandt rang Nils Lund on Monday.';
	const {accounts, articles, events} = tell([
		{
			id: 'echo',
			published: '2023-10-02',
			text: `${call} The two discussed the safety of trade, including the recent deployment of naval forces.`,
			contacts: [{event: 'call', role: 'main', text: call, date: '2023-10-02'}],
		},
	]);
	const {rows} = compare(accounts, articles, events);
	expect(rows.map(({facet}) => facet)).toEqual(['call', 'substance', 'substance']);
});
