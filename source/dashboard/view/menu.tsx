import {Box, Text, useInput} from 'ink';
import SelectInput from 'ink-select-input';
import {createContext, useContext, useState} from 'react';
import {shorten} from '../../terminal/width.ts';
import type {Action, Destination} from '../actions.ts';
import {stepMenu} from '../correcting/steps.ts';
import type {Rect} from '../layout.ts';
import {fullDate} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {currentTable} from '../selectors.ts';
import type {OpenMenu, State} from '../state.ts';
import {type Theme, themes} from '../styles.ts';
import {menuHints, menuPlace, menuRoom, type Place} from './menu-place.ts';

type Item = {label: string; value: string};

/** A menu as data: what it asks, what there is to choose, what a choice does. */
export type Menu = {
	title: string;
	items: Item[];
	initial: number;
	/** What the keys do. */
	hint: string;
	choose: (value: string) => Action;
};

/** Where a menu stands. */
export const placeOfMenu = (state: State, {title, hint, items}: Menu): Place =>
	menuPlace(state, [title, hint, ...items.map(({label}) => label)], items.length);

const outletsOf = (model: Model): string[] =>
	[...new Set([...model.articles.values()].map(({outlet}) => outlet))].sort((a, b) => a.localeCompare(b));

const destinations: ReadonlyArray<readonly [Destination, string]> = [
	['file', 'a new file in this folder'],
	['clipboard', 'the clipboard'],
];

/** What a menu offers in a state. */
export const menuFor = (open: OpenMenu, model: Model, state: State, formats: readonly string[]): Menu => {
	const {menu: name} = open;
	switch (open.menu) {
		case 'base': {
			const {columns} = currentTable(model, {...state, hidden: new Set()});
			return {
				title: 'Compare with',
				items: columns.map(({id, outlet, published, telling}) => ({
					label: [outlet, fullDate(published), typeof telling === 'object' ? telling.headline : []]
						.flat()
						.join(' · '),
					value: id,
				})),
				hint: menuHints[name],
				initial: Math.max(
					0,
					columns.findIndex(({id}) => id === state.base),
				),
				choose: article => ({type: 'choose base', article}),
			};
		}

		case 'outlets':
			return {
				title: 'Outlets shown',
				items: outletsOf(model).map(outlet => ({
					label: `${state.hidden.has(outlet) ? '[ ]' : '[x]'} ${outlet}`,
					value: outlet,
				})),
				initial: 0,
				hint: menuHints[name],
				choose: outlet => ({type: 'toggle outlet', outlet}),
			};
		case 'export':
			return {
				title: 'Export as',
				items: formats.map(format => ({label: format, value: format})),
				initial: 0,
				hint: menuHints[name],
				choose: format => ({type: 'choose format', format}),
			};
		case 'correct': {
			const {title, choices} = stepMenu(open.step, model, state);
			return {
				title,
				items: choices.map(({label}, i) => ({label, value: String(i)})),
				initial: 0,
				hint: menuHints[name],
				choose: value => choices[Number(value)]!.action,
			};
		}

		case 'destination':
			return {
				title: `Take the ${open.format} to`,
				items: destinations.map(([value, label]) => ({label, value})),
				initial: 0,
				hint: menuHints[name],
				choose: to => ({type: 'export', format: open.format, to: to as Destination}),
			};
	}
};

/** Tells menus apart that follow each other: each begins at its first item. */
export const menuKey = (open: OpenMenu): string =>
	open.menu === 'correct' ? `correct ${open.step}` : open.menu;

/** What stands in place of a menu that cannot be made. */
export const failedMenu = (title: string): Menu => ({
	title,
	items: [],
	initial: 0,
	hint: 'Esc closes',
	choose: () => ({type: 'back'}),
});

/** For the parts of a menu that ink-select-input draws. */
const ThemeContext = createContext<Theme>(themes.default);

const Indicator = ({isSelected}: {isSelected?: boolean}) => {
	const theme = useContext(ThemeContext);
	return <Text {...theme.focus}>{isSelected ? '▌' : ' '}</Text>;
};

const Item = ({isSelected, label}: {isSelected?: boolean; label: string}) => {
	const theme = useContext(ThemeContext);
	return <Text {...(isSelected ? theme.strong : {})}>{label}</Text>;
};

/** A menu in the place it has. Its keys come through Ink, one press at a time. */
export const MenuBox = ({
	menu,
	theme,
	place: {columns, rows},
	onAction,
}: {
	menu: Menu;
	theme: Theme;
	place: Rect;
	onAction: (action: Action) => void;
}) => {
	const items = menu.items.map(({label, value}) => ({label: shorten(label, columns - 5), value}));
	// The list goes to an item only when it begins: each jump begins another.
	const [{jumps, initial}, jumpTo] = useState({jumps: 0, initial: menu.initial});
	useInput((input, key) => {
		if (input === 'g' || key.home) jumpTo({jumps: jumps + 1, initial: 0});
		if (input === 'G' || key.end) jumpTo({jumps: jumps + 1, initial: items.length - 1});
	});
	return (
		<Box
			borderStyle="round"
			{...(theme.focus.color ? {borderColor: theme.focus.color} : {})}
			flexDirection="column"
			flexShrink={0}
			width={columns}
			height={rows}
			paddingX={1}
		>
			<Text {...theme.title} wrap="truncate">
				{menu.title}
			</Text>
			{items.length === 0 ? (
				// The list would choose what is not there.
				<Text>Nothing to choose from.</Text>
			) : (
				<ThemeContext value={theme}>
					<SelectInput
						key={jumps}
						items={items}
						initialIndex={initial}
						limit={menuRoom({columns, rows})}
						indicatorComponent={Indicator}
						itemComponent={Item}
						onSelect={({value}) => onAction(menu.choose(value))}
					/>
				</ThemeContext>
			)}
			<Text {...theme.quiet} wrap="truncate">
				{menu.hint}
			</Text>
		</Box>
	);
};
