import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {createContext, useContext} from 'react';
import {shorten} from '../../terminal/width.ts';
import type {Action} from '../actions.ts';
import {fullDate} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {currentTable} from '../selectors.ts';
import type {MenuName, State} from '../state.ts';
import {type Theme, themes} from '../styles.ts';

type Item = {label: string; value: string};

/** A menu as data: what it asks, what there is to choose, what a choice does. */
export type Menu = {title: string; items: Item[]; initial: number; choose: (value: string) => Action};

const outletsOf = (model: Model): string[] =>
	[...new Set([...model.articles.values()].map(({outlet}) => outlet))].sort((a, b) => a.localeCompare(b));

/** What a menu offers in a state. */
export const menuFor = (name: MenuName, model: Model, state: State, formats: readonly string[]): Menu => {
	switch (name) {
		case 'base': {
			const {columns} = currentTable(model, {...state, hidden: new Set()});
			return {
				title: 'Compare with',
				items: columns.map(({id, outlet, published}) => ({
					label: `${outlet} · ${fullDate(published)}`,
					value: id,
				})),
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
				choose: outlet => ({type: 'toggle outlet', outlet}),
			};
		case 'export':
			return {
				title: 'Export as',
				items: formats.map(format => ({label: format, value: format})),
				initial: 0,
				choose: format => ({type: 'export', format}),
			};
	}
};

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

/** A menu over the middle of the screen. Its keys come through Ink, one press at a time. */
export const MenuBox = ({
	menu,
	theme,
	columns,
	rows,
	onAction,
}: {
	menu: Menu;
	theme: Theme;
	columns: number;
	rows: number;
	onAction: (action: Action) => void;
}) => {
	const width = Math.min(columns - 4, 56);
	const items = menu.items.map(({label, value}) => ({label: shorten(label, width - 5), value}));
	return (
		<Box width={columns} height={rows} justifyContent="center" alignItems="center" flexShrink={0}>
			<Box
				borderStyle="round"
				{...(theme.focus.color ? {borderColor: theme.focus.color} : {})}
				flexDirection="column"
				width={width}
				paddingX={1}
			>
				<Text {...theme.title}>{menu.title}</Text>
				{items.length === 0 && <Text>Nothing to choose from.</Text>}
				<ThemeContext value={theme}>
					<SelectInput
						items={items}
						initialIndex={menu.initial}
						limit={Math.max(1, Math.min(rows - 6, 20))}
						indicatorComponent={Indicator}
						itemComponent={Item}
						onSelect={({value}) => onAction(menu.choose(value))}
					/>
				</ThemeContext>
				<Text {...theme.quiet}>Enter chooses · Esc closes</Text>
			</Box>
		</Box>
	);
};
