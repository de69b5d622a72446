import {expect, test} from 'vitest';
import type {AnalysedArticle} from '../../source/analysis.ts';
import type {StateAction} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel, type Model} from '../../source/dashboard/model/model.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {screenLines} from '../../source/dashboard/view/screen.ts';
import {sample} from './sample.ts';

const size = {columns: 120, rows: 30};

/** A model of which one article throws where something of it is read. */
const broken = (id: string, what: keyof AnalysedArticle): Model => {
	const model = createModel(sample);
	const article = Object.defineProperty({...model.articles.get(id)!}, what, {
		get: () => {
			throw new Error('a page is torn\x1b[2J');
		},
	});
	const torn = {...model, articles: new Map([...model.articles, [id, article]])};
	return {...torn, lists: torn};
};

/** The screen after some actions, as text. */
const screen = (model: Model, ...actions: StateAction[]): string => {
	const state = actions.reduce(
		(before, action) => reduce(before, action, model),
		firstState(model, size, null),
	);
	const lines = screenLines(model, state).map(line => line.map(({text}) => text).join(''));
	expect(lines).toHaveLength(size.rows);
	return lines.join('\n');
};

const harbour = sample.articles.find(({outlet}) => outlet === 'Harbour Post')!.id;

test('a comparison that cannot be drawn says so in its pane, and the others go on', () => {
	const drawn = screen(
		broken(harbour, 'text'),
		{type: 'move', by: 1, unit: 'line'},
		{type: 'move', by: -1, unit: 'line'},
	);
	expect(drawn).toContain('failed: Error: a page is torn ');
	expect(drawn).toContain('▌11 Feb Brandt ↔ Orlan              2');
	expect(drawn).toContain('▌ Defence chief rings Sudrian counte…');
	expect(drawn).toContain('q quit');
});

test('articles that cannot be listed say so in their pane', () => {
	const drawn = screen(broken(harbour, 'headline'));
	expect(drawn).toContain('╭ Error ──');
	expect(drawn).toContain('╭ 3 Comparison · call of 11 Feb 2032');
});

test('an article that cannot be read says so in the reader, and closes', () => {
	const model = broken(harbour, 'text');
	const opened: StateAction[] = [{type: 'focus', pane: 'articles'}, {type: 'open'}];
	expect(screen(model, ...opened)).toContain('a page is torn');
	expect(screen(model, ...opened, {type: 'back'}, {type: 'next view', by: -1})).toContain('29 Mar 2031');
});

test('an action that fails changes nothing, and says why', () => {
	const drawn = screen(
		broken(harbour, 'text'),
		{type: 'prompt', prompt: 'search'},
		{type: 'type', text: 'x'},
		{type: 'submit'},
	);
	expect(drawn).toContain('a page is torn');
	expect(drawn).toContain('11 Feb Brandt ↔ Orlan');
});
