import {expect, test} from 'vitest';
import {analyze} from '../../source/analyze.ts';
import {compare} from '../../source/comparison/compare.ts';
import {collation, names, prepare, score} from './collation.ts';
import {type Telling, tell} from './telling.ts';

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

test('a lead that counts the talks is told of the new one', () => {
	const counted = 'the second conversation between the two in as many days.';
	expect(facetsIn(`${lead}, ${counted}`).get(`${lead},`)).toEqual(['call', '2023-05-01']);
});
