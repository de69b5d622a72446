import fc from 'fast-check';
import {expect, test} from 'vitest';
import {layoutOf} from '../../source/dashboard/layout.ts';
import {scrollTo} from '../../source/dashboard/settle.ts';

test('wide screens have the lists beside the comparison', () => {
	expect(layoutOf({columns: 120, rows: 40}, null)).toEqual({
		kind: 'beside',
		panes: {
			events: {columns: 40, rows: 28},
			articles: {columns: 40, rows: 10},
			comparison: {columns: 80, rows: 38},
		},
	});
});

test('narrow screens have the lists above it', () => {
	expect(layoutOf({columns: 80, rows: 24}, null)).toEqual({
		kind: 'stacked',
		panes: {
			events: {columns: 40, rows: 7},
			articles: {columns: 40, rows: 7},
			comparison: {columns: 80, rows: 15},
		},
	});
});

test('a zoomed pane has all but the header and the footer', () => {
	expect(layoutOf({columns: 80, rows: 24}, 'articles')).toEqual({
		kind: 'single',
		pane: 'articles',
		rect: {columns: 80, rows: 22},
	});
});

test('below the least size there is no layout', () => {
	expect(layoutOf({columns: 59, rows: 40}, null)).toEqual({kind: 'too small'});
	expect(layoutOf({columns: 60, rows: 15}, null)).toEqual({kind: 'too small'});
});

test('at every size the panes fill the screen', () => {
	fc.assert(
		fc.property(fc.integer({min: 60, max: 300}), fc.integer({min: 16, max: 90}), (columns, rows) => {
			const layout = layoutOf({columns, rows}, null);
			if (layout.kind !== 'beside' && layout.kind !== 'stacked') throw new Error(layout.kind);
			const {events, articles, comparison} = layout.panes;
			const across = layout.kind === 'beside' ? events.columns + comparison.columns : comparison.columns;
			const down = layout.kind === 'beside' ? events.rows + articles.rows : events.rows + comparison.rows;
			expect([across, down]).toEqual([columns, rows - 2]);
			expect(Math.min(comparison.rows, events.rows, articles.rows)).toBeGreaterThanOrEqual(5);
		}),
	);
});

test('a list scrolls at its edge only', () => {
	expect(scrollTo(0, 4, 5, 10, 50)).toBe(0);
	expect(scrollTo(0, 10, 11, 10, 50)).toBe(1);
	expect(scrollTo(20, 15, 16, 10, 50)).toBe(15);
	expect(scrollTo(45, 49, 50, 10, 50)).toBe(40);
	expect(scrollTo(5, 5, 30, 10, 50)).toBe(5);
});
