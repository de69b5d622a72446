import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseFilter} from '../../source/dashboard/model/filter.ts';
import {filterProblem} from '../../source/dashboard/model/filter-problem.ts';
import {eventList} from '../../source/dashboard/model/lists.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {sample} from './sample.ts';

const model = createModel(sample);
const passing = (filter: string) => eventList(model, filter).events.map(({id}) => id);

test('a filter is words and fields', () => {
	expect(parseFilter('person:Brandt outlet:"Northern Wire" kind: Łódź after:2031-12')).toEqual([
		{field: 'person', value: 'brandt'},
		{field: 'outlet', value: 'northern wire'},
		{field: 'words', value: 'łodz'},
		{field: 'after', value: '2031-12'},
	]);
});

test('a field that nobody knows is a word', () => {
	expect(parseFilter('time:noon')).toEqual([{field: 'words', value: 'time:noon'}]);
});

test('events are found by person, outlet, kind, status and words', () => {
	expect(passing('person:lund')).toEqual(['call-presidents']);
	expect(passing('outlet:wire')).toEqual(['call-march']);
	expect(passing('kind:meeting')).toEqual(['meeting']);
	expect(passing('status:planned')).toEqual(['call-presidents']);
	expect(passing('village rain')).toEqual(['flood']);
});

test('events are found by time, whatever the precision of their dates', () => {
	expect(passing('after:2032')).toEqual(['call-presidents', 'call-february', 'flood']);
	expect(passing('before:2031-11')).toEqual(['meeting', 'call-march']);
	expect(passing('after:2031-09-15 before:2031-12')).toEqual(['call-november', 'meeting']);
	expect(passing('on:2031-11')).toEqual(['call-november']);
});

test('all terms have to hold', () => {
	expect(passing('person:orlan outlet:beacon')).toEqual(['call-december']);
	expect(passing('person:orlan status:planned')).toEqual([]);
});

test('a filter typed letter by letter finds what it finds at once', () => {
	const word = fc.constantFrom(
		'o',
		'or',
		'orlan',
		'wire',
		'on:2031',
		'on:2031-11',
		'after:2031',
		'before:2032',
		'person:b',
		'kind:call',
		'outlet:"har',
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 3}), words => {
			const filter = words.join(' ');
			// Another model: nothing of it is known from before.
			const expected = eventList(createModel(sample), filter).events.map(({id}) => id);
			const typed = [...filter].map((_, i) => passing(filter.slice(0, i + 1)));
			expect(typed.at(-1) ?? passing('')).toEqual(expected);
		}),
	);
});

test('years head the events that fall in them', () => {
	expect(
		eventList(model, 'person:orlan').entries.map(entry => ('year' in entry ? entry.year : entry.event.id)),
	).toEqual(['2032', 'call-february', '2031', 'call-december', 'call-november', 'meeting', 'call-march']);
});

test('what is not understood is named, with what would be', () => {
	const knownKeys = 'person: outlet: kind: status: after: before: on:';
	expect(
		['foo:bar', 'lund status:done', 'kind:talk', 'after:yesterday', 'on:2031-11-033', 'after:2033-5'].map(
			text => filterProblem(text, true),
		),
	).toEqual([
		`“foo:” is no key: ${knownKeys}`,
		'“done” is no status: occurred, planned, attempted, denied',
		'“talk” is no kind: call, meeting, story',
		'yesterday is no date; write 2031, 2031-02 or 2031-02-11',
		'2031-11-033 is no date; write 2031, 2031-02 or 2031-02-11',
		'2033-5 is no date; write 2033-05',
	]);
});

test('what is still being typed is no problem', () => {
	const typed = 'person:brandt status:plan kind: on:2031-11-2 "the key: a word"';
	const problems = Array.from(typed, (_, i) => filterProblem(typed.slice(0, i + 1), true));
	expect(problems.filter(problem => problem !== null)).toEqual([]);
});

test('what is given, and only begun, is a problem', () => {
	expect(
		['on:2031-1', 'before:2031-2-3', 'on:2031-02-30', 'after:203', 'outlet:"harbour', '"'].map(text =>
			filterProblem(text, false),
		),
	).toEqual([
		'2031-1 is no date; write 2031-01',
		'2031-2-3 is no date; write 2031-02-03',
		'2031-02-30 is no date; write 2031, 2031-02 or 2031-02-11',
		'203 is no date; write 2031, 2031-02 or 2031-02-11',
		'outlet:"harbour has no closing quotation mark',
		'" has no closing quotation mark',
	]);
	const whole = ['on:2031-02-28', 'after:2031', 'outlet:"harbour post" rain', 'outlet:"" rain', ''];
	expect(whole.map(text => filterProblem(text, false))).toEqual([null, null, null, null, null]);
});
