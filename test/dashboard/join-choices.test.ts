import {expect, test} from 'vitest';
import type {Analysis, Event} from '../../source/analysis.ts';
import {askHint} from '../../source/dashboard/correcting/asks.ts';
import {stepMenu} from '../../source/dashboard/correcting/steps.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {sample} from './sample.ts';

const [call] = sample.events.filter(({kind, participants}) => kind === 'call' && participants.length === 2);

/** As many events of other people as there are days, one of them with a partner of the call, long ago. */
const crowd = (count: number): Analysis => {
	const of = (i: number, participants: string[], date: string | null): Event => ({
		...call!,
		id: `other-${i}`,
		series: `series-${i}`,
		participants,
		date,
	});
	const others = Array.from({length: count}, (_, i) =>
		of(i, [`Ada ${i}`, `Tomas ${i}`], new Date(Date.UTC(2032, 0, 1 + i)).toISOString().slice(0, 10)),
	);
	return {
		...sample,
		events: [
			call!,
			...others,
			of(count, [call!.participants[0]!, 'Nils Rask'], '2001-01-01'),
			of(count + 1, ['A', 'B'], null),
		],
	};
};

const choicesAmong = (count: number) => {
	const model = createModel(crowd(count));
	const state = firstState(model, {columns: 100, rows: 30}, call!.id);
	return stepMenu('event', model, {...state, event: call!.id}).choices.map(({label}) => label);
};

test('of many events those are offered that share somebody or are near in time', () => {
	const labels = choicesAmong(2000);
	expect(labels).toHaveLength(300);
	expect(labels.some(label => label.includes('1 Jan 2001'))).toBe(true);
	expect(labels.some(label => label.includes('undated'))).toBe(false);
	const years = new Set(labels.map(label => /\b(20\d\d)\b/.exec(label)?.[1]));
	expect([...years].sort()).toEqual(['2001', '2032']);
});

test('of few events all are offered, the newest first', () => {
	const labels = choicesAmong(20);
	expect(labels).toHaveLength(22);
	expect(labels.at(-1)).toContain('undated');
});

test('what speaks against a join is said where it is asked why', () => {
	const hints = (events: Analysis['events']) => {
		const model = createModel({...sample, events});
		const state = firstState(model, {columns: 100, rows: 30}, 'call-december');
		const {choices} = stepMenu('event', model, {...state, event: 'call-december'});
		return choices.map(({action}) => (action.type === 'ask' ? askHint(action.ask, '').hint : action.type));
	};
	const only = (id: string, change: Partial<Event> = {}) =>
		hints(
			sample.events
				.filter(event => event.id === id || event.id === 'call-december')
				.map(event => (event.id === id ? {...event, ...change} : event)),
		);
	expect(only('call-march')).toEqual(['one is of 22 Dec 2031, the other of 29 Mar 2031']);
	expect(only('call-march', {date: '2031-03'})).toEqual(['may be empty']);
	expect(only('call-march', {date: '2031-12-22'})).toEqual(['may be empty']);
	expect(only('call-march', {status: 'planned'})).toEqual(['one took place, the other was planned']);
	expect(only('call-march', {kind: 'meeting'})).toEqual(['one is a call, the other a meeting']);
});
