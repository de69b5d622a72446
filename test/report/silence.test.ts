import {expect, test} from 'vitest';
import type {AnalysedArticle, Event, Facet, Row} from '../../source/analysis.ts';
import {silenceOf, silenceOn, toldIn} from '../../source/report/silence.ts';

const row = (id: string, facet: Facet, ...cells: Array<[article: string, event: string]>): Row => ({
	id,
	series: 's',
	facet,
	relation: 'only',
	topic: null,
	cells: cells.map(([article, event]) => ({article, event, spans: []})),
});

const article = (id: string, excerpt = false) => ({id, published: null, excerpt}) as AnalysedArticle;

const rows = [
	row('1', 'forces', ['echo', 'may']),
	row('2', 'forces', ['mirror', 'may']),
	row('3', 'background', ['echo', 'may']),
	row('4', 'background', ['mirror', 'may']),
	row('5', 'earlier contact', ['echo', 'march']),
	row('6', 'demands', ['echo', 'may'], ['herald', 'march']),
];
const events = [{id: 'march', reports: [{article: 'mirror'}]}] as Event[];
const told = toldIn({rows, events});
const silent = (id: string, at: number, excerpt = false) =>
	silenceOf(
		article(id, excerpt),
		{...rows[at]!, relation: 'only'},
		{events: new Map(), articles: new Map(), told},
	);

test('an article that has something of the kind on the event is not said to lack it', () => {
	expect(silent('mirror', 0)).toBe('elsewhere');
	expect(silent('herald', 0)).toBe('lacks it');
	expect(silent('mirror', 0, true)).toBe('not known');
});

test('an article in a language that is not read lacks nothing', () => {
	const foreign = {...article('mirror'), language: null};
	const shown = {...rows[0]!, relation: 'only' as const};
	expect(silenceOf(foreign, shown, {events: new Map(), articles: new Map(), told})).toBe('not read');
});

test('an article from before an event, and before others told of it, is silent on it for a reason', () => {
	const of = (published: string) => ({...article('mirror'), published});
	const event = {date: '2031-05-09', reports: [{article: 'echo'}]} as Event;
	const articles = new Map([['echo', of('2031-05-04')]]);
	expect(silenceOn(of('2031-05-03'), event, articles)).toBe('too early');
	expect(silenceOn(of('2031-05-04'), event, articles)).toBe('lacks it');
	expect(silenceOn(of('2031-05-10'), event, articles)).toBe('lacks it');
	expect(silenceOn({...of('2031-05-04'), excerpt: true}, event, articles)).toBe('not known');
});

test('a contact that an article names within something else is none that it lacks', () => {
	expect(silent('mirror', 4)).toBe('elsewhere');
	expect(silent('herald', 4)).toBe('lacks it');
});

test('of what is background, and of other events, nothing is told by something else', () => {
	expect(silent('mirror', 2)).toBe('lacks it');
	expect(silent('mirror', 5)).toBe('lacks it');
});
