import {expect, test} from 'vitest';
import type {Correction} from '../../source/analysis.ts';
import {findingsOf} from '../../source/findings.ts';
import {link} from '../../source/link.ts';
import {article} from '../corrections/decisions.ts';
import {stage} from './stage.tsx';

const findings = [
	article(
		'post',
		'Norwegian Foreign Minister Ada Brandt telephoned Danish Foreign Minister Nils Lund on 2 June 2031. The two agreed to keep the details private. Brandt said the talk was short.',
	),
	article(
		'herald',
		'Danish Foreign Minister Nils Lund spoke by phone with Norwegian Foreign Minister Ada Brandt on 2 June 2031. They agreed to keep the details secret. Some 300 boats were waiting.',
	),
	article(
		'wire',
		'Norwegian Foreign Minister Ada Brandt called Danish Foreign Minister Nils Lund on 20 May 2031. The two agreed to keep the details private. Some 300 boats were waiting.',
	),
].map(findingsOf);

/** Somebody who corrects: every decision is taken at nine, one minute after the other. */
const analyst = (columns = 100, rows = 30) => {
	const kept: Correction[] = [];
	const screen = stage(link(findings).whole(), columns, rows, (decisions, why) => {
		const at = `2031-06-04T09:${String(kept.length).padStart(2, '0')}:00.000Z`;
		kept.push(...decisions.map((each, i) => ({id: `c${kept.length + i}`, at, by: 'Ida', why, ...each})));
		return link(findings, kept).whole();
	});
	return {...screen, kept};
};

const shows = (name: string, frame: string) =>
	expect(`${frame}\n`).toMatchFileSnapshot(`frames/correct-${name}-100x30.txt`);

test('two events are joined, and the screen stays where it was', async () => {
	const {press, type, frame, kept, state} = analyst();
	await press('c');
	await shows('event', frame());
	await press('enter');
	await shows('join', frame());
	await press('enter');
	await type('the wire is a month off');
	await shows('why', frame());
	await press('enter');
	await shows('joined', frame());
	expect(state().focus).toBe('events');
	expect(kept.map(({what, why}) => [what, why])).toEqual([['join', 'the wire is a month off']]);
	await press('v', 'v', 'v', '3', 'G');
	await shows('facts', frame());
});

test('a passage is moved to a row of its own, and has a note', async () => {
	const {press, type, frame, kept} = analyst();
	await press('3', 'j', 'c');
	await shows('cell', frame());
	await press('enter');
	await shows('row', frame());
	await press('enter', 'enter');
	expect(kept).toMatchObject([
		{
			what: 'row',
			of: {article: 'herald', text: 'They agreed to keep the details secret.'},
			beside: null,
			why: null,
		},
	]);
	await press('c', ...Array<string>(8).fill('down'), 'enter');
	await type('ask the paper');
	await press('enter');
	expect(kept[1]).toMatchObject({what: 'note', note: 'ask the paper', why: null});
	await shows('moved', frame());
});

test('a date that is none is not taken', async () => {
	const {press, type, frame, kept} = analyst();
	await press('c', 'down', 'enter');
	await type('2031-02-30');
	await press('enter');
	await shows('date', frame());
	expect(kept).toEqual([]);
	await press('backspace', 'backspace');
	await type('28');
	await press('enter', 'enter');
	expect(kept).toMatchObject([
		{what: 'date', of: {article: 'herald'}, date: '2031-02-28'},
		{what: 'date', of: {article: 'post'}, date: '2031-02-28'},
	]);
});

test('a person, a status and an outlet are corrected where they stand', async () => {
	const {press, type, frame, kept} = analyst();
	await press('2', 'c', ...Array<string>(3).fill('down'), 'enter');
	await press('down', 'enter');
	expect(kept.map(({what}) => what)).toEqual([]);
	await type('as the paper says');
	await press('enter');
	expect(kept).toMatchObject([{what: 'status', status: 'planned', why: 'as the paper says'}]);
	await press('c', ...Array<string>(4).fill('down'), 'enter', 'enter');
	await type('Ada Brandis');
	await press('enter', 'enter');
	expect(kept[1]).toMatchObject({what: 'person', of: {text: 'Ada Brandt'}, name: 'Ada Brandis'});
	// Of other people it is another event: there is nothing left to part it from.
	await press('c', ...Array<string>(4).fill('down'), 'enter');
	await type('Vorrin Herald');
	await press('enter', 'enter');
	expect(kept[2]).toMatchObject({what: 'outlet', outlet: 'Vorrin Herald'});
	await shows('named', frame());
});

test('the day on which an article was published is asked for until it is one', async () => {
	const {press, type, frame, kept} = analyst();
	await press('2', 'c');
	while (!/▌Say when it was published/.test(frame())) await press('down');
	await press('enter');
	await type('2031-06');
	await press('enter');
	expect(kept).toEqual([]);
	await type('-05');
	await shows('published', frame());
	await press('enter', 'enter');
	expect(kept.map(({id, at: _at, by: _by, why: _why, ...decision}) => decision)).toEqual([
		{what: 'published', article: 'herald', published: '2031-06-05'},
	]);
});
