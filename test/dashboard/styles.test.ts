import {expect, test} from 'vitest';
import {mergeStyles, type StyleName, themeFor, themes} from '../../source/dashboard/styles.ts';

const names = Object.keys(themes.monochrome) as StyleName[];

test('NO_COLOR takes all colour, an empty one none', () => {
	expect(themeFor({NO_COLOR: '1'}, 'dark')).toBe(themes.monochrome);
	expect(themeFor({NO_COLOR: ''}, 'dark')).toBe(themes.dark);
	expect(themeFor({})).toBe(themes.default);
});

test('without colour every meaning has an attribute', () => {
	expect(names.filter(name => Object.keys(themes.monochrome[name]).length === 0)).toEqual([]);
	expect(names.filter(name => themes.monochrome[name].color !== undefined)).toEqual([]);
});

test('in colour, what differs has an attribute besides', () => {
	for (const theme of [themes.default, themes.dark, themes.light, themes.contrast]) {
		expect(theme.differs.bold).toBe(true);
		expect(theme.moved.underline).toBe(true);
	}
});

test('of several styles the later ones win', () => {
	expect(mergeStyles(themes.monochrome, ['quotation', 'date'])).toEqual({italic: true, underline: true});
});
