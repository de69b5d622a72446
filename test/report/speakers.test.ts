import {expect, test} from 'vitest';
import type {Source, Statement, StatementKind} from '../../source/analysis.ts';
import {howSaid, sourceBlocks, unnamedText} from '../../source/report/source-blocks.ts';
import {speakersOf} from '../../source/report/speakers.ts';

const statement = (
	text: string,
	kind: StatementKind,
	source: Partial<Source> & {name: string},
	at = 0,
): Statement => ({
	id: `${at}`,
	article: 'post',
	start: at,
	end: at + text.length,
	text,
	facet: 'substance',
	kind,
	source: {start: at, end: at, via: [], side: null, unnamed: false, ...source},
	cue: null,
	content: {start: at, end: at + text.length},
	hedges: [],
	intensifiers: [],
	loaded: [],
	reporting: null,
});

test('words given to a source, and how many of them in quotation marks', () => {
	const [lund] = speakersOf(
		[
			statement('“The ferries will stay,”', 'direct', {name: 'Nils Lund'}),
			statement('the harbour was “quite safe” for them', 'partial', {name: 'Nils Lund'}, 40),
			statement('the bridge was mended', 'indirect', {name: 'Nils Lund'}, 90),
		],
		[],
	);
	expect(lund).toMatchObject({name: 'Nils Lund', statements: 3, words: 15, quoted: 6});
	expect(howSaid(lund!)).toBe('6 of them quoted');
});

test('a side that the article does not tell is that of the person, unless persons of two countries share the form', () => {
	const people = [
		{name: 'Ada Brandt', aliases: ['Brandt', 'Minister Brandt'], roles: [], country: 'Norway'},
		{name: 'Nils Lund', aliases: ['Lund'], roles: [], country: 'Iceland'},
		{name: 'Tove Lund', aliases: ['Lund'], roles: [], country: 'Denmark'},
	];
	const said = ['Minister Brandt', 'Lund', 'Tove Lund'].map((name, i) =>
		statement('all is well', 'indirect', {name}, 20 * i),
	);
	expect(
		new Map(
			speakersOf([...said, statement('no', 'indirect', {name: 'Oslo', side: 'Norway'}, 90)], people).map(
				({name, side}) => [name, side],
			),
		),
	).toEqual(
		new Map([
			['Lund', null],
			['Minister Brandt', 'Norway'],
			['Tove Lund', 'Denmark'],
			['Oslo', 'Norway'],
		]),
	);
});

test('unnamed sources are counted, with their words', () => {
	const speakers = speakersOf(
		[
			statement('the talk went badly', 'indirect', {name: 'senior official', unnamed: true}),
			statement('nobody shouted', 'indirect', {name: 'two diplomats', unnamed: true}, 30),
			statement('all is well', 'indirect', {name: 'the ministry'}, 60),
		],
		[],
	);
	expect(unnamedText(speakers)).toBe('2 unnamed sources, 6 words');
	expect(unnamedText(speakers.filter(({unnamed}) => !unnamed))).toBe(null);
});

test('the same words given to different sources stand with the sources', () => {
	const conflict = (kind: 'attribution' | 'date') => ({
		kind,
		series: 's',
		summary: `a conflict of ${kind}`,
		evidence: [],
	});
	expect(sourceBlocks([], [], [conflict('date'), conflict('attribution')])).toEqual([
		{
			kind: 'list',
			items: [{label: 'Same words', content: [{kind: 'text', text: 'a conflict of attribution'}]}],
		},
	]);
});
