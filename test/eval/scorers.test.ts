import {expect, test} from 'vitest';
import {attributions, quotations} from '../../scripts/eval/attributions.ts';
import {conflicts} from '../../scripts/eval/conflicts.ts';
import {contacts} from '../../scripts/eval/contacts.ts';
import {datesInContext, timexes} from '../../scripts/eval/dates.ts';
import {facets} from '../../scripts/eval/facets.ts';
import {alignments, figures, furniture} from '../../scripts/eval/passages.ts';
import {stories} from '../../scripts/eval/stories.ts';
import {wording} from '../../scripts/eval/wording.ts';
import type {AnalysedArticle, Analysis, Event, Statement} from '../../source/analysis.ts';

const article = (id: string, text: string, event: string | null = null): AnalysedArticle => ({
	id,
	outlet: id,
	url: null,
	published: '2031-06-03',
	author: null,
	headline: '',
	text,
	excerpt: false,
	event,
	furniture: [],
	language: 'en',
	headlineMarks: [],
});

const analysis = (parts: Partial<Analysis>): Analysis => ({
	version: 1,
	articles: [],
	people: [],
	events: [],
	statements: [],
	dates: [],
	figures: [],
	rows: [],
	reuse: [],
	wording: [],
	conflicts: [],
	corrections: [],
	...parts,
});

const call = (
	id: string,
	participants: string[],
	date: string | null,
	reports: Array<Partial<Event['reports'][number]>>,
): Event => ({
	id,
	kind: 'call',
	title: null,
	status: 'occurred',
	participants,
	date,
	series: '',
	place: null,
	initiator: null,
	channel: null,
	reports: reports.map(report => ({
		article: 'a',
		role: 'main',
		status: 'occurred',
		date,
		mentions: [],
		why: '',
		...report,
	})),
	apart: [],
});

const wanted = (participants: string[], date: string | null, more = {}) => ({
	type: 'call' as const,
	status: 'occurred',
	role: 'main',
	participants,
	date,
	call: `${participants.join('-')} ${date}`,
	...more,
});

test('contacts: one right, one on the wrong day, one missed, one invented, an optional one neither', () => {
	const brandt = ['Ada Brandt', 'Tomas Olm'];
	const found = analysis({
		events: [
			call('1', brandt, '2031-06-02', [{}]),
			call('2', ['Ada Brandt', 'Ines Roe'], '2031-05-01', [{role: 'background'}]),
			call('3', ['Ines Roe', 'Tomas Olm'], null, [{}]),
			call('4', ['Jan Feld', 'Tomas Olm'], null, [{}]),
			call('5', brandt, '2031-06-02', [{article: 'b'}]),
		],
	});
	const {figures: result, misses} = contacts.score(found, [
		{
			id: 'a',
			calls: [
				wanted(brandt, '2031-06-02'),
				wanted(['Ada Brandt', 'Ines Roe'], '2031-05-02'),
				wanted(['Ada Brandt', 'Jan Feld'], null),
				wanted(['Ines Roe', 'Tomas Olm'], null, {optional: true}),
			],
		},
		{id: 'b', calls: []},
	]);
	// Of 3 wanted 2 are found, 1 of them on its day; 4 were found: these 2, 1 invented, 1 in an article without any.
	expect(result).toEqual({
		contacts: {precision: 0.5, recall: 0.667, f1: 0.571},
		contactsWithDateAndStatus: {precision: 0.25, recall: 0.333, f1: 0.286},
		dateAccuracy: 0.5,
		statusAccuracy: 1,
		roleAccuracy: 0.5,
		sameCall: {precision: 1, recall: 1, f1: 1},
		articlesWithoutAnyThatGotOne: '1/1',
	});
	expect(misses).toEqual([
		'a: Ada Brandt+Ines Roe wanted 2031-05-02 occurred, got 2031-05-01 occurred',
		'a: missed call Ada Brandt+Jan Feld null ()',
		'a: invented call Jan Feld+Tomas Olm null ""',
		'b: invented call Ada Brandt+Tomas Olm 2031-06-02 ""',
	]);
});

test('the same call in two articles counts once where it is one event', () => {
	const brandt = ['Ada Brandt', 'Tomas Olm'];
	const gold = ['a', 'b'].map(id => ({id, calls: [wanted(brandt, '2031-06-02')]}));
	const joined = analysis({events: [call('1', brandt, '2031-06-02', [{article: 'a'}, {article: 'b'}])]});
	const apart = analysis({
		events: [
			call('1', brandt, '2031-06-02', [{article: 'a'}]),
			call('2', brandt, '2031-06-02', [{article: 'b'}]),
		],
	});
	expect(contacts.score(joined, gold).figures.sameCall).toEqual({precision: 1, recall: 1, f1: 1});
	expect(contacts.score(apart, gold).figures.sameCall).toEqual({precision: 1, recall: 0.5, f1: 0.667});
});

test('stories: articles without an event are alone', () => {
	const found = analysis({
		articles: [article('a', '', '1'), article('b', '', '1'), article('c', ''), article('d', '')],
	});
	expect(
		stories.score(found, [
			{id: 'a', story: 'x'},
			{id: 'b', story: 'x'},
			{id: 'c', story: 'y'},
			{id: 'd', story: 'y'},
		]).figures,
	).toEqual({
		articles: 4,
		stories: 2,
		found: 3,
		bcubed: {precision: 1, recall: 0.75, f1: 0.857},
		pairwise: {precision: 1, recall: 0.5, f1: 0.667},
	});
});

test('TIMEX3: dates apart from durations, found apart from right', () => {
	const date = (start: number, value: string, set = false) => ({
		article: 'a',
		start,
		end: start + 4,
		text: '',
		value,
		set,
	});
	const timex = (start: number, type: 'DATE' | 'DURATION', value: string) => ({
		article: 'a',
		start,
		end: start + 4,
		type,
		value,
	});
	const found = analysis({
		dates: [date(0, '2031-06-02'), date(10, '2030'), date(20, 'P3D'), date(40, '2029')],
	});
	expect(
		timexes.score(found, [
			timex(0, 'DATE', '2031-06-02'),
			timex(12, 'DATE', '2031'),
			timex(20, 'DURATION', 'P3D'),
			timex(30, 'DATE', '2028'),
		]).figures,
	).toEqual({
		date: {
			relaxed: {precision: 0.667, recall: 0.667, f1: 0.667},
			value: {precision: 0.333, recall: 0.333, f1: 0.333},
		},
		all: {
			relaxed: {precision: 0.75, recall: 0.75, f1: 0.75},
			value: {precision: 0.5, recall: 0.5, f1: 0.5},
		},
	});
});

test('dates and figures in a context, whatever the quotation marks', () => {
	const text = 'She said “on Monday” that 4,000 men left.';
	const at = (words: string) => ({
		article: 'a',
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length,
		text: words,
	});
	const found = analysis({
		articles: [article('a', text)],
		dates: [{...at('Monday'), value: '2031-06-02', set: false}],
		figures: [
			{...at('4,000 men'), value: 4000, upper: null, unit: null, hedge: null, of: 'men', increment: false},
		],
	});
	expect(
		datesInContext.score(found, [
			{article: 'a', context: '"on Monday"', text: 'Monday', value: '2031-06-02'},
			{article: 'a', context: 'She said', text: 'She', value: '2031'},
		]),
	).toEqual({figures: {accuracy: 0.5}, misses: ['a: She said wanted 2031, got nothing']});
	expect(figures.score(found, [{article: 'a', context: 'that 4,000 men', value: 4000}]).figures).toEqual({
		accuracy: 1,
	});
});

const statement = (text: string, said: string, source: string): Statement => {
	const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
	return {
		id: said,
		article: 'a',
		...span(said),
		text: said,
		facet: 'call',
		kind: 'direct',
		source: {name: source, ...span(source), via: [], side: null, unnamed: false},
		cue: null,
		content: span(said),
		hedges: [],
		intensifiers: [],
		loaded: [],
		reporting: null,
	};
};

test('attributions: exact without marks and "that", half by words in common', () => {
	const text = 'Brandt said that "the bridge will be mended soon", and Olm held the old ferries were better.';
	const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
	const found = analysis({
		articles: [article('a', text)],
		statements: [
			statement(text, 'the bridge will be mended soon', 'Brandt'),
			statement(text, 'and Olm held the old ferries were better', 'Brandt'),
			statement(text, 'mended', 'Olm'),
		],
	});
	const {figures: result} = attributions.score(found, [
		{article: 'a', content: span('that "the bridge will be mended soon"'), source: span('Brandt')},
		{article: 'a', content: span('the old ferries were better'), source: span('Olm')},
	]);
	// The second has 5 of 8 words in common; of three statements two are matched, one of them exactly.
	expect(result).toEqual({
		contentExact: {precision: 0.333, recall: 0.5, f1: 0.4},
		contentHalf: {precision: 0.667, recall: 1, f1: 0.8},
		sourceRightOfMatched: 0.5,
	});
	expect(
		quotations.score(found, [
			{article: 'a', text: 'the bridge', speaker: 'Ada Brandt'},
			{article: 'a', text: 'old ferries', speaker: 'Olm'},
		]),
	).toEqual({figures: {accuracy: 0.5, of: 2}, misses: ['a: "old ferries" wanted Olm, got Brandt']});
});

test('alignments: pairs of passages that share a row', () => {
	const texts = new Map([
		['a', 'She telephoned him. It rained.'],
		['b', 'They spoke by phone. It poured.'],
		['c', 'A call took place. Sun.'],
	]);
	const cell = (id: string, words: string) => {
		const start = texts.get(id)!.indexOf(words);
		return {article: id, event: '', spans: [{start, end: start + words.length}]};
	};
	const found = analysis({
		articles: [...texts].map(([id, text]) => article(id, text)),
		rows: [
			{
				id: '1',
				series: '',
				facet: 'call',
				relation: 'paraphrase',
				topic: null,
				cells: [cell('a', 'telephoned'), cell('b', 'spoke by phone')],
			},
			{
				id: '2',
				series: '',
				facet: 'call',
				relation: 'paraphrase',
				topic: null,
				cells: [cell('b', 'It poured'), cell('c', 'Sun')],
			},
		],
	});
	const member = (id: string, text: string) => ({article: id, text});
	expect(
		alignments.score(found, [
			{
				group: 'call',
				members: [
					member('a', 'She telephoned him'),
					member('b', 'They spoke by phone'),
					member('c', 'A call'),
				],
			},
			{group: 'rain', members: [member('a', 'It rained'), member('b', 'It poured')]},
			{group: 'sun', members: [member('c', 'Sun')]},
		]),
	).toEqual({
		// Wanted: three pairs on the call, one on the rain. Found: one on the call, and rain with sun.
		figures: {precision: 0.5, recall: 0.25, f1: 0.333},
		misses: [
			'apart: c/call ~ a/call',
			'apart: c/call ~ b/call',
			'apart: b/rain ~ a/rain',
			'joined: c/sun ~ b/rain',
		],
	});
});

test('furniture is removed where no statement stands in it', () => {
	const text = 'Read more\nShe left.\nAP';
	const found = analysis({articles: [article('a', text)], statements: [statement(text, 'AP', 'AP')]});
	expect(furniture.score(found, [{id: 'a', furniture: ['READ MORE', 'AP', 'Tags']}])).toEqual({
		figures: {removed: 0.667},
		misses: ['a: AP'],
	});
});

test('conflicts: found where one conflict stands on both sides; optional ones count for nothing', () => {
	const texts = {
		a: 'It lasted an hour. Both were silent. There were 20 boats. She rang him.',
		b: 'It lasted a minute. Both were silent. There were 30 boats. He rang her.',
	};
	const place = (id: 'a' | 'b', text: string) => {
		const start = texts[id].indexOf(text);
		return {article: id, start, end: start + text.length};
	};
	const conflict = (text: string, other: string, summary: string) => ({
		kind: 'substance' as const,
		series: 's',
		summary,
		evidence: [place('a', text), place('b', other)],
	});
	const boats = (id: 'a' | 'b', text: string, value: number) => ({
		...place(id, text),
		text,
		value,
		upper: null,
		unit: null,
		hedge: null,
		of: 'boats',
		increment: false,
	});
	const found = analysis({
		articles: [article('a', texts.a), article('b', texts.b)],
		figures: [boats('a', '20', 20), boats('b', '30', 30)],
		conflicts: [
			conflict('an hour', 'a minute', 'How long'),
			conflict('silent', 'silent', 'Silence'),
			conflict('20 boats', '30 boats', 'Boats'),
			conflict('She rang him', 'He rang her', 'Who rang'),
		],
	});
	const member = (id: string, text: string) => ({article: id, text});
	const against = (text: string, other: string, optional = false) => ({
		kind: 'contradicted-by-another-article' as const,
		claim: [member('a', text)],
		against: [member('b', other)],
		optional,
	});
	const silence = {
		kind: 'same-words-different-call' as const,
		text: 'Both were silent',
		articles: ['a', 'b'],
	};
	const fleet = {
		kind: 'figure-changes-over-time' as const,
		values: [
			{article: 'a', value: 20},
			{article: 'b', value: 30},
		],
	};
	const missed = against('She rang', 'lasted a minute');
	expect(
		conflicts.score(found, [
			against('lasted an hour', 'lasted a minute'),
			against('She rang', 'He rang', true),
			missed,
			silence,
			fleet,
		]),
	).toEqual({
		// Found: how long it was, rightly; the silence and the boats, wrongly; who rang counts for nothing.
		figures: {precision: 0.333, recall: 0.5, f1: 0.4, forbidden: 2},
		misses: [
			`missed: ${JSON.stringify(missed)}`,
			'wrong: substance: Silence',
			'wrong: substance: Boats',
			`forbidden: ${JSON.stringify(silence)}`,
			`forbidden: ${JSON.stringify(fleet)}`,
		],
	});
});

test('wording: pairs of terms from different articles that stand under one concept', () => {
	const texts = {a: 'The quay and the ferry', b: 'The pier and the boat', c: 'The jetty'};
	const term = (id: 'a' | 'b' | 'c', text: string) => {
		const start = texts[id].indexOf(text);
		const place = {article: id, start, end: start + text.length};
		return {...place, text, form: text, tone: 'plain' as const, lexicon: null};
	};
	const found = analysis({
		articles: [article('a', texts.a), article('b', texts.b), article('c', texts.c)],
		wording: [
			{
				series: 's',
				kind: 'thing',
				concept: 'quay',
				terms: [term('a', 'quay'), term('b', 'pier'), term('b', 'boat')],
			},
		],
	});
	const member = (id: string, text: string) => ({article: id, text});
	expect(
		wording.score(found, [
			{concept: 'quay', terms: [member('a', 'The quay'), member('b', 'The pier'), member('c', 'The jetty')]},
			{concept: 'ferry', terms: [member('a', 'the ferry'), member('b', 'the boat')]},
		]),
	).toEqual({
		figures: {precision: 0.5, recall: 0.25, f1: 0.333},
		misses: [
			'apart: c “The jetty” ~ a “The quay” (quay)',
			'apart: c “The jetty” ~ b “The pier” (quay)',
			'joined: b “the boat” ~ a “The quay” (ferry)',
			'apart: b “the boat” ~ a “the ferry” (ferry)',
		],
	});
});

test('facets are those of the rows that fit best, and the frequent ones do not hide the others', () => {
	const text = 'They spoke. They agreed on a truce. No talks are planned.';
	const at = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length});
	const row = (facet: 'call' | 'substance', ...parts: string[]) => ({
		id: facet,
		series: '',
		facet,
		relation: 'only' as const,
		topic: null,
		cells: [{article: 'a', event: 'e', spans: parts.map(at)}],
	});
	const {figures, misses} = facets.score(
		analysis({
			articles: [article('a', text)],
			rows: [
				row('call', 'They spoke.'),
				row('substance', 'They agreed on a truce.', 'No talks are planned.'),
			],
		}),
		[
			{group: 'who', facet: 'call', members: [{article: 'a', text: 'They spoke'}]},
			{group: 'truce', facet: 'substance', members: [{article: 'a', text: 'agreed on a truce'}]},
			{group: 'next', facet: 'planned contact', members: [{article: 'a', text: 'No talks are planned'}]},
			{group: 'gone', facet: 'forces', members: [{article: 'a', text: 'nowhere'}]},
		],
	);
	expect(figures).toEqual({accuracy: 0.667, macroF1: 0.556, passages: 3});
	expect(misses).toEqual(['planned contact → substance: a: No talks are planned']);
});
