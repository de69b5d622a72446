import {expect, test} from 'vitest';
import type {Article} from '../../source/analysis.ts';
import {analyze} from '../../source/analyze.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {currentTable} from '../../source/dashboard/selectors.ts';
import {comparisonOf} from '../../source/report/comparison.ts';
import {renderComparison} from '../../source/report/formats.ts';

const wire = [
	'Foreign minister Ada Brandt on Monday telephoned her counterpart in Vorrin, Tomas Olm, and spoke with him for forty minutes about the bridge over the Sund, her ministry said.',
	'“We agreed to keep talking,” Brandt told reporters in the harbour after the call.',
	'The two ministers last spoke in March, when the first pillars gave way. Olm’s office confirmed the call.',
	'The bridge has been closed since Friday, and lorries wait for days. Ferries run at night until the end of the month.',
];

const article = (outlet: string, published: string, text: string): Article => ({
	id: outlet.toLowerCase(),
	outlet,
	url: null,
	published,
	author: null,
	headline: `${outlet} on the bridge`,
	text,
	excerpt: false,
});

const analysis = analyze([
	article('Post', '2031-06-03', `LENNE (Nordic Wire) - ${wire.join('\n\n')}`),
	article(
		'Herald',
		'2031-06-04',
		`${wire.slice(0, 2).join(' ')}\n\n${wire.slice(2).join(' ')}\n\nREAD MORE: Storm`,
	),
	article('Echo', '2031-06-05', wire.slice(0, 2).join('\n\n')),
	article(
		'Gazette',
		'2031-06-05',
		'Tomas Olm, the foreign minister of Vorrin, said he had spoken with Ada Brandt by telephone on Monday. The bridge over the Sund would need twice the money that her government had promised, he told parliament, and he had said so to her. Nobody there asked him what the ferries cost.',
	),
]);
const event = analysis.events.find(({date}) => date === '2031-06-02')!;
const scope = {event: event.id, series: false};

test('of articles with the same text it is told, and which is shorter', () => {
	expect(comparisonOf(analysis, scope).copies).toEqual([
		{article: 'herald', of: 'post', form: 'same'},
		{article: 'echo', of: 'post', form: 'shorter'},
	]);
});

test('reports say so where they name the articles', () => {
	const text = renderComparison(analysis, scope, 'text').replace(/\s+/g, ' ');
	expect(text).toContain('Herald on the bridge · the same text as in Post');
	expect(text).toContain('Echo on the bridge · the text of Post in a shorter form');
	expect(renderComparison(analysis, scope, 'csv')).toContain(
		'copy,the same text as in Post,,,Herald,2031-06-04',
	);
	expect(JSON.parse(renderComparison(analysis, scope, 'json')).copies).toHaveLength(2);
});

test('the dashboard says so above the passages that are shared', () => {
	const model = createModel(analysis);
	const state = {
		...firstState(model, {columns: 160, rows: 40}, null),
		view: 'reuse' as const,
		event: event.id,
	};
	const [shares] = currentTable(model, state).rows;
	const told = [...shares!.cells].map(([id, cell]) => [
		id,
		cell.kind === 'lines' ? cell.lines.map(line => line.map(({text}) => text).join('')).join(' / ') : '',
	]);
	expect(shares!.label).toBe('Own words');
	expect(new Map(told as Array<[string, string]>)).toEqual(
		new Map([
			['post', expect.stringContaining('/ its text is also in Herald and Echo /')],
			['herald', expect.stringContaining('/ the same text as in Post /')],
			['echo', expect.stringContaining('/ the text of Post in a shorter form /')],
			['gazette', expect.not.stringContaining('text')],
		]),
	);
});
