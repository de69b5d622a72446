import {expect, test} from 'vitest';
import {reuseIn} from '../../source/comparison/reuse.ts';
import {type Telling, tell} from './telling.ts';

const reuse = (tellings: Telling[]) => {
	const {accounts, articles} = tell(tellings);
	const accountOf = (id: string) => accounts.find(({article}) => article === id)!;
	const told = {
		sentencesOf: (id: string) => accountOf(id).sentences,
		statementsOf: (id: string) => accountOf(id).statements,
	};
	return reuseIn(articles, told).map(({words, from, spans}) => [
		words,
		from,
		spans.map(
			({article, start, end}) =>
				`${article}: ${tellings.find(({id}) => id === article)!.text.slice(start, end)}`,
		),
	]);
};

const telling = (id: string, text: string, told: Telling['told'] = []): Telling => ({
	id,
	published: '2023-05-06',
	text,
	told,
});

const formula = 'The officers agreed to keep the contents of their talk to themselves';

test('words that a ministry is given as saying are a readout', () => {
	expect(
		reuse([
			telling('echo', `${formula}, the ministry said.`, [
				{source: 'the ministry', cue: 'said', content: formula},
			]),
			telling('mirror', `It rained. “${formula},” he said.`),
		]),
	).toEqual([[12, 'readout', [`echo: ${formula}`, `mirror: ${formula}`]]]);
});

test('what the other outlet has from somebody without a name is no readout', () => {
	const ministry = {source: 'the ministry', cue: 'said', content: formula};
	expect(
		reuse([
			telling('echo', `${formula}, the ministry said.`, [ministry]),
			telling('mirror', `${formula}, a senior official said.`, [
				{source: 'a senior official', cue: 'said', content: formula},
			]),
		])[0]!.slice(0, 2),
	).toEqual([12, 'article']);
});

test('what a body tells that tells nothing of the talk is no readout, what stands in its statement is', () => {
	const count = 'The neighbours keep some 300 tanks in the hills above the lake';
	const from = (end: string, source: string) =>
		reuse([
			telling('echo', `${count}, ${end}.`, [{source, cue: 'said', content: count}]),
			telling('mirror', `${count}.`),
		])[0]![1];
	expect(from('the general staff said', 'the general staff')).toBe('article');
	expect(from('the general staff said in a statement', 'the general staff')).toBe('readout');
});

test('words that open the report of any talk are no passage', () => {
	const texts = (words: string) => [
		telling('echo', `${words} the islanders.`),
		telling('mirror', `It was late. ${words} the ferrymen.`),
	];
	expect(reuse(texts('The conversation took place by telephone at the request of'))).toEqual([]);
	expect(reuse(texts('The talks lasted two hours, according to'))).toEqual([]);
	expect(reuse(texts('The talks on salt and herring lasted two hours, according to'))).toHaveLength(1);
});

test('a passage is one, though in some places the next clause begins with the same small word', () => {
	const quote = '“Both captains promised to light the buoys again”';
	const found = reuse([
		telling('echo', `${quote}, the ministry said.`),
		telling('mirror', `${quote}, the envoy said.`),
		telling('sentinel', `${quote}, Lund said.`),
	]);
	expect(found.map(([words, , spans]) => [words, (spans as string[]).length])).toEqual([[8, 3]]);
});

test('an outlet’s own words are no readout, though a ministry is named in the sentence before', () => {
	const own = 'They agreed to cut the tariffs on timber and steel';
	const lead = 'Ada Brandt rang Nils Lund, the ministry said. ';
	const told = [{source: 'They', cue: 'agreed', content: 'to cut the tariffs on timber and steel'}];
	expect(reuse([telling('echo', `${lead}${own}.`, told), telling('mirror', `${own}.`, told)])[0]![1]).toBe(
		'article',
	);
});

test('a wire named beside the passage', () => {
	expect(
		reuse([telling('echo', `${formula}, Reuters reported.`), telling('mirror', `${formula}.`)])[0]![1],
	).toBe('wire');
});

test('a long passage that two outlets share, and a short one', () => {
	expect(reuse([telling('echo', `${formula}.`), telling('mirror', `Then: ${formula}.`)])[0]![1]).toBe(
		'article',
	);
	expect(
		reuse([
			telling('echo', 'The old harbour wall fell down'),
			telling('mirror', 'The old harbour wall fell down'),
		]),
	).toEqual([[6, null, ['echo: The old harbour wall fell down', 'mirror: The old harbour wall fell down']]]);
});

test('case, quotation marks and punctuation do not break a passage, five words are none', () => {
	expect(
		reuse([
			telling('echo', 'the old “harbour wall” fell, Down'),
			telling('mirror', 'The old harbour wall fell down'),
		]),
	).toHaveLength(1);
	expect(
		reuse([telling('echo', 'old harbour wall fell down'), telling('mirror', 'old harbour wall fell down')]),
	).toEqual([]);
});

test('a title of many names is no passage, nor what one article repeats', () => {
	const title = 'Ada Brandt of the Northern Council of the Sea';
	expect(reuse([telling('echo', `${title} left.`), telling('mirror', `Here spoke ${title}.`)])).toEqual([]);
	expect(reuse([telling('echo', `${formula}. ${formula}.`)])).toEqual([]);
});

test('a passage ends with its sentence', () => {
	const text = 'The ferry brings the doctor on Tuesday. The bakers light their ovens before five.';
	expect(
		reuse([telling('echo', text), telling('mirror', text)]).map(([words, , spans]) => [words, spans]),
	).toEqual([
		[7, ['echo: The ferry brings the doctor on Tuesday', 'mirror: The ferry brings the doctor on Tuesday']],
		[
			7,
			['echo: The bakers light their ovens before five', 'mirror: The bakers light their ovens before five'],
		],
	]);
});

test('every outlet of a passage has all its words', () => {
	const half = 'Both sides promised to mend the old harbour wall';
	const whole = `${half} before the autumn storms begin`;
	const found = reuse([
		telling('echo', `${whole}.`),
		telling('mirror', `${whole}.`),
		telling('sentinel', `${half} next year.`),
	]);
	expect(found.map(([words, , spans]) => [words, spans])).toEqual([
		[14, [`echo: ${whole}`, `mirror: ${whole}`]],
		[9, [`echo: ${half}`, `mirror: ${half}`, `sentinel: ${half}`]],
	]);
});
