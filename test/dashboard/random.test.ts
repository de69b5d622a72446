import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Analysis} from '../../source/analysis.ts';
import {isEffect} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {bindings} from '../../source/dashboard/keys.ts';
import {lineWidth} from '../../source/dashboard/line.ts';
import {createModel, type Model} from '../../source/dashboard/model/model.ts';
import {actionsFor} from '../../source/dashboard/presses.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {currentLayout, readerRect} from '../../source/dashboard/selectors.ts';
import type {State} from '../../source/dashboard/state.ts';
import {articlesPane} from '../../source/dashboard/view/articles-pane.ts';
import {footerLine, headerLine} from '../../source/dashboard/view/chrome.ts';
import {comparisonPane} from '../../source/dashboard/view/comparison-pane.ts';
import {eventsPane} from '../../source/dashboard/view/events-pane.ts';
import {framed} from '../../source/dashboard/view/frame.ts';
import {readerPane} from '../../source/dashboard/view/reader-pane.ts';
import {sample} from './sample.ts';

/** Characters that are wide, combine, run from right to left, or must never reach a terminal. */
const troublesome = ['外', 'ع', 'ש', '\u0301', '\u200b', '\u202e', '\x1b', '\x07', '\t', '\u00ad', 'é', '한'];

/** The sample with trouble in every text, one for one, so that the offsets hold. */
const troubled: Analysis = {
	...sample,
	articles: sample.articles.map(article => ({
		...article,
		outlet: `${article.outlet} 外交部\x1b[31m`,
		headline: `עברית ${article.headline}\n\x1b]0;title\x07`,
		text: [...article.text]
			.map((character, i) => (i % 7 === 3 ? troublesome[((i / 7) % troublesome.length) | 0]! : character))
			.join(''),
	})),
	events: sample.events.map(event => ({
		...event,
		participants: event.participants.map(name => `${name}외교\u202e`),
		title: event.title && `${event.title}\x1b[2J`,
	})),
};

const control = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u00ad]/;

/** Every line of the screen as wide as its pane, and free of what a terminal would obey. */
const check = (model: Model, state: State): void => {
	const layout = currentLayout(state);
	if (layout.kind === 'too small') return;
	const panes = {events: eventsPane, articles: articlesPane, comparison: comparisonPane};
	const pictures = [
		...(layout.kind === 'single'
			? [{rect: layout.rect, ...panes[layout.pane](model, state)}]
			: (['events', 'articles', 'comparison'] as const).map(pane => ({
					rect: layout.panes[pane],
					...panes[pane](model, state),
				}))),
		...(state.reader ? [{rect: readerRect(state), ...readerPane(model, state)}] : []),
	];
	for (const {rect, frame, lines} of pictures) {
		const drawn = framed(frame, lines, rect);
		expect(drawn).toHaveLength(rect.rows);
		for (const line of drawn) {
			expect(lineWidth(line)).toBe(rect.columns);
			expect(line.map(({text}) => text).join('')).not.toMatch(control);
		}
	}

	for (const line of [headerLine(model, state), footerLine(model, state)]) {
		expect(lineWidth(line)).toBe(state.size.columns);
	}
};

const keys = [...new Set(bindings.flatMap(binding => binding.keys)), 'x', '外', 'backspace'];
const step = fc.oneof(
	{weight: 12, arbitrary: fc.constantFrom(...keys)},
	{
		weight: 1,
		arbitrary: fc.record({columns: fc.integer({min: 40, max: 220}), rows: fc.integer({min: 10, max: 70})}),
	},
);

for (const [name, analysis] of [
	['the sample', sample],
	['troubled texts', troubled],
] as const) {
	test(`five thousand presses on ${name}: no crash, every line in its place`, () => {
		const model = createModel(analysis);
		fc.assert(
			fc.property(fc.array(step, {minLength: 100, maxLength: 100, size: 'max'}), steps => {
				let state = firstState(model, {columns: 100, rows: 30}, null);
				for (const [i, next] of steps.entries()) {
					const actions =
						typeof next === 'string'
							? actionsFor({kind: 'key', key: next, raw: next}, state)
							: [{type: 'resize', size: next} as const];
					for (const action of actions) if (!isEffect(action)) state = reduce(state, action, model);
					// Menus end with their choice, which comes through Ink.
					if (state.overlay?.kind === 'menu') state = reduce(state, {type: 'back'}, model);
					if (i % 10 === 9) check(model, state);
				}
			}),
			{numRuns: 50},
		);
	});
}
