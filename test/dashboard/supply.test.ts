import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {articlesIn} from '../../source/articles/read-articles.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {articleKey, type Key, knownOf, seriesKey} from '../../source/dashboard/model/details.ts';
import {createModel, openModel} from '../../source/dashboard/model/model.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {chosenEvent, currentDocument} from '../../source/dashboard/selectors.ts';
import {views} from '../../source/dashboard/state.ts';
import {asking, detailed, modelOf, nothingYet, wantedIn} from '../../source/dashboard/supply.ts';
import {screenLines} from '../../source/dashboard/view/screen.ts';
import {findingsOf} from '../../source/findings.ts';
import {link} from '../../source/link.ts';

const articles = await articlesIn(readFileSync('data/articles.json', 'utf8'), 'articles.json');
const linked = link(articles.map(findingsOf));
const size = {columns: 120, rows: 40};
/** Shows all there is. */
const tall = {columns: 200, rows: 400};
const whole = createModel(linked.whole());
const lists = openModel(linked.overview, knownOf(new Map()));
const detailOf = (key: Key) =>
	key.startsWith('series ') ? linked.series(key.slice(7)) : linked.article(key.slice(8));
const textOf = (model: typeof whole, state: Parameters<typeof screenLines>[1]): string =>
	screenLines(model, state)
		.map(line => line.map(({text}) => text).join(''))
		.join('\n');

test.each(views)(
	'with the details of its series an event shows in “%s” what the whole analysis has of it',
	view => {
		for (const event of linked.overview.events) {
			const state = reduce(firstState(whole, tall, event.id), {type: 'show view', view}, whole);
			const model = detailed(lists, seriesKey(event.series), linked.series(event.series));
			expect(textOf(model, state)).toBe(textOf(whole, state));
		}
	},
);

test('an article is marked in the reader as soon as what it says is known', () => {
	const state = reduce(
		reduce(firstState(whole, size, null), {type: 'focus', pane: 'articles'}, whole),
		{type: 'open'},
		whole,
	);
	const {article} = state.reader!;
	const model = detailed(lists, articleKey(article), linked.article(article));
	expect(currentDocument(model, state)).toEqual(currentDocument(whole, state));
	expect(textOf(model, state)).toBe(textOf(whole, state));
	expect(textOf(lists, state)).not.toBe(textOf(whole, state));
});

test('what is not known yet is said to be compared, and of the lists all is there', () => {
	const state = firstState(lists, size, null);
	const shown = textOf(lists, state);
	expect(shown).toContain('Comparing …');
	expect(shown.split('\n').map(line => line.slice(0, 40))).toEqual(
		textOf(whole, state)
			.split('\n')
			.map(line => line.slice(0, 40)),
	);
});

test('what is shown is asked for first, then what stands beside it; one thing at a time', () => {
	const asked: Key[] = [];
	const questions = asking({begin: () => {}, end: () => {}, ask: key => asked.push(key)});
	let model = lists;
	const state = firstState(model, size, null);
	const wanted = wantedIn(model, state);
	expect(wanted[0]).toBe(seriesKey(chosenEvent(model, state)!.series));
	for (let i = 0; i < 20; i++) {
		questions.look(model, state);
		questions.look(model, state);
		if (asked.length === 0) continue;
		const last = asked.at(-1)!;
		model = detailed(model, last, detailOf(last));
		questions.came();
	}

	expect(asked).toEqual([...new Set(wanted)]);
	questions.look(whole, state);
	expect(asked).toEqual([...new Set(wanted)]);
});

test('while articles are read nothing is asked for but what is shown', () => {
	const state = firstState(lists, size, null);
	const {series} = chosenEvent(lists, state)!;
	expect(wantedIn(lists, state).length).toBeGreaterThan(1);
	expect(wantedIn(lists, {...state, progress: '3 of 9 articles read'})).toEqual([seriesKey(series)]);
});

test('an article that tells of another event is asked for by itself', () => {
	const state = firstState(lists, size, null);
	const {series} = chosenEvent(lists, state)!;
	const tellers = new Set(
		linked.overview.events
			.filter(event => event.series === series)
			.flatMap(({reports}) => reports.map(each => each.article)),
	);
	const reading = (article: string) =>
		wantedIn(lists, {...state, reader: {article, top: 0, finding: null, target: null}})[0];
	expect(reading([...tellers][0]!)).toBe(seriesKey(series));
	expect(reading('another')).toBe(articleKey('another'));
});

test('of many details the last are kept', () => {
	let model = lists;
	const detail = linked.series(linked.overview.events[0]!.series);
	for (let i = 0; i < 150; i++) model = detailed(model, articleKey(`a${i}`), {...detail});
	expect(model.details.of(articleKey('a149'))).toBeDefined();
	expect(model.details.of(articleKey('a0'))).toBeUndefined();
	expect(model.details.all.length).toBe(100);
});

test('before anything came there is nothing but the reading', () => {
	const model = modelOf(nothingYet);
	const state = {...firstState(model, size, null), progress: '3 of 9 articles read'};
	const shown = textOf(model, state);
	expect(shown).toContain(' readout   3 of 9 articles read');
	expect(shown).toContain('Reading …');
	expect(textOf(model, {...state, progress: null})).toContain('No events were found.');
});
