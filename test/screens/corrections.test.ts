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
const analyst = (of = findings, columns = 100, rows = 30) => {
	const kept: Correction[] = [];
	const screen = stage(link(of).whole(), columns, rows, (decisions, why) => {
		const at = `2031-06-04T09:${String(kept.length).padStart(2, '0')}:00.000Z`;
		kept.push(...decisions.map((each, i) => ({id: `c${kept.length + i}`, at, by: 'Ida', why, ...each})));
		return link(of, kept).whole();
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
	expect(kept.map(({what, why}) => [what, why])).toEqual([
		['join', 'the wire is a month off'],
		['join', 'the wire is a month off'],
	]);
	await press('v', 'v', 'v', '3', 'G');
	await shows('facts', frame());
});

const spring = [
	article(
		'ledger',
		'Norwegian Foreign Minister Ada Brandt thanked the harbour crews in a telephone call with Danish Foreign Minister Nils Lund on 18 March 2031. It was the second call between the two this month.',
		'2031-03-19',
	),
	article(
		'courier',
		'Norwegian Foreign Minister Ada Brandt telephoned Danish Foreign Minister Nils Lund on 18 March 2031. They last spoke on 4 March.',
		'2031-03-19',
	),
	article(
		'beacon',
		'Danish Foreign Minister Nils Lund spoke by phone with Norwegian Foreign Minister Ada Brandt on 4 March 2031.',
		'2031-03-05',
	),
	article(
		'mail',
		'Norwegian Foreign Minister Ada Brandt called Danish Foreign Minister Nils Lund on 4 March 2031.',
		'2031-03-05',
	),
].map(findingsOf);

const told = (of: typeof spring, kept: readonly Correction[]) =>
	link(of, kept).overview.events.map(({date, reports}) => [
		date,
		reports.map(report => report.article).join(' '),
	]);

/** Goes to the choice of a menu that says something. */
const choose = async ({press, frame}: ReturnType<typeof analyst>, words: string) => {
	while (!frame().includes(`▌${words}`)) await press('down');
	await press('enter');
};

test('an event is joined by the reports that have it as their news, whatever else an article sums up', async () => {
	const screen = analyst(spring);
	expect(told(spring, [])).toEqual([
		['2031-03-18', 'courier ledger'],
		['2031-03-04', 'beacon courier ledger mail'],
	]);
	await screen.press('c', 'enter', 'enter', 'enter');
	expect(told(spring, screen.kept).map(([, articles]) => articles)).toEqual(['beacon courier ledger mail']);
	expect(screen.kept.map(({id: _id, at: _at, by: _by, why: _why, ...decision}) => decision)).toMatchObject([
		{what: 'join', one: {article: 'courier'}, other: {article: 'beacon'}},
		{what: 'join', one: {article: 'ledger'}, other: {article: 'mail'}},
	]);
	for (const gone of ['ledger', 'courier', 'beacon', 'mail']) {
		const left = spring.filter(({article: {id}}) => id !== gone);
		expect(told(left, screen.kept)).toHaveLength(1);
	}
});

test('a report goes to the event that was chosen for it, and to no other', async () => {
	const planned = article(
		'notice',
		'Norwegian Foreign Minister Ada Brandt will speak by phone with Danish Foreign Minister Nils Lund on 1 April 2031.',
		'2031-03-20',
	);
	const all = [...spring, findingsOf(planned)];
	const screen = analyst(all);
	expect(told(all, [])[0]).toEqual(['2031-04-01', 'notice']);
	await screen.press('g', '2', 'c');
	await choose(screen, 'Move this report');
	await choose(screen, 'call of 4 Mar 2031');
	await screen.press('enter');
	expect(told(all, screen.kept)).toEqual([
		['2031-03-18', 'courier ledger'],
		['2031-03-04', 'beacon courier ledger mail notice'],
	]);
});

test('of two calls of one sentence each is corrected by the name of whom it was with', async () => {
	const both = [
		article(
			'harbour',
			'Norwegian Foreign Minister Ada Brandt held separate telephone calls with Danish Foreign Minister Nils Lund and Swedish Foreign Minister Eva Falk on 18 March 2031.',
			'2031-03-19',
		),
	].map(findingsOf);
	const {press, type, kept} = analyst(both);
	for (let i = 0; i < 2; i++) {
		await press('g', 'c', 'down', 'enter');
		await type('2031-03-17');
		await press('enter', 'enter');
	}

	expect(kept).toMatchObject([{of: {text: 'Eva Falk'}}, {of: {text: 'Nils Lund'}}]);
	expect(link(both, kept).overview.events.map(({date}) => date)).toEqual(['2031-03-17', '2031-03-17']);
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

test('a menu goes to its first and its last choice as lists do', async () => {
	const {press, frame} = analyst();
	await press('c', 'G');
	expect(frame()).toContain('▌Take back the last correction');
	await press('g');
	expect(frame()).toContain('▌Join it with another event …');
	await press('G', 'up');
	expect(frame()).toContain('▌Add a note …');
});
