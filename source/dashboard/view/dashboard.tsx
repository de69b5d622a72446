import {Box, Text} from 'ink';
import type {Action} from '../actions.ts';
import type {Model} from '../model/model.ts';
import {currentLayout} from '../selectors.ts';
import type {State} from '../state.ts';
import type {Theme} from '../styles.ts';
import {MenuBox, menuFor} from './menu.tsx';
import {painter} from './paint.ts';
import {middleRect, screenLines} from './screen.ts';

export type DashboardProps = {
	model: Model;
	state: State;
	theme: Theme;
	/** Names of the formats that can be exported. */
	formats: readonly string[];
	/** Takes what a menu asks for; all other input is read outside. */
	onAction: (action: Action) => void;
};

/** A row of the screen. Painted before it comes here: a Text for each style costs more than all else of a frame. */
const Row = ({text}: {text: string}) => <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;

/** The whole screen: a pure picture of the model and the state. */
export const Dashboard = ({model, state, theme, formats, onAction}: DashboardProps) => {
	const {size, overlay} = state;
	const rows = screenLines(model, state).map(painter(theme));
	const menu = overlay?.kind === 'menu' && currentLayout(state).kind !== 'too small' ? overlay.menu : null;
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows} flexShrink={0}>
			{menu === null ? (
				// biome-ignore lint/suspicious/noArrayIndexKey: rows of a screen are what their place makes them
				rows.map((row, i) => <Row key={i} text={row} />)
			) : (
				<>
					<Row text={rows[0]!} />
					<MenuBox
						menu={menuFor(menu, model, state, formats)}
						theme={theme}
						{...middleRect(state)}
						onAction={onAction}
					/>
					<Row text={rows.at(-1)!} />
				</>
			)}
		</Box>
	);
};
