import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {oneLine} from '../../terminal/sanitize.ts';
import type {Action} from '../actions.ts';
import {type Line, lineWidth, sliceLine} from '../line.ts';
import type {Model} from '../model/model.ts';
import {orElse} from '../or-else.ts';
import {currentLayout} from '../selectors.ts';
import type {State} from '../state.ts';
import type {Theme} from '../styles.ts';
import {failedMenu, MenuBox, menuFor, menuKey, placeOfMenu} from './menu.tsx';
import type {Place} from './menu-place.ts';
import {painter} from './paint.ts';
import {screenLines} from './screen.ts';

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

type Painted = {lines: readonly Line[]; paint: (line: Line) => string};

const Rows = ({lines, paint}: Painted) =>
	// biome-ignore lint/suspicious/noArrayIndexKey: rows of a screen are what their place makes them
	lines.map((line, i) => <Row key={i} text={paint(line)} />);

const Column = ({lines, paint, width}: Painted & {width: number}) => (
	<Box flexDirection="column" width={width} flexShrink={0}>
		<Rows lines={lines} paint={paint} />
	</Box>
);

/** The screen with something in one place of it. The rows leave the place out, so that nothing is drawn twice. */
const Around = ({lines, paint, place, children}: Painted & {place: Place; children: ReactNode}) => {
	const {left, top, columns, rows} = place;
	const middle = lines.slice(top, top + rows);
	const right = left + columns;
	const all = Math.max(right, ...middle.map(lineWidth));
	return (
		<>
			<Rows lines={lines.slice(0, top)} paint={paint} />
			<Box flexShrink={0}>
				<Column lines={middle.map(line => sliceLine(line, 0, left))} paint={paint} width={left} />
				{children}
				<Column lines={middle.map(line => sliceLine(line, right, all))} paint={paint} width={all - right} />
			</Box>
			<Rows lines={lines.slice(top + rows)} paint={paint} />
		</>
	);
};

/** The whole screen: a pure picture of the model and the state. */
export const Dashboard = ({model, state, theme, formats, onAction}: DashboardProps) => {
	const {size, overlay} = state;
	const lines = screenLines(model, state);
	const paint = painter(theme);
	const open = overlay?.kind === 'menu' && currentLayout(state).kind !== 'too small' ? overlay : null;
	const menu =
		open === null
			? null
			: orElse(
					() => menuFor(open, model, state, formats),
					error => failedMenu(oneLine(String(error))),
				);
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows} flexShrink={0}>
			{menu === null ? (
				<Rows lines={lines} paint={paint} />
			) : (
				<Around lines={lines} paint={paint} place={placeOfMenu(state, menu)}>
					<MenuBox
						key={open === null ? null : menuKey(open)}
						menu={menu}
						theme={theme}
						place={placeOfMenu(state, menu)}
						onAction={onAction}
					/>
				</Around>
			)}
		</Box>
	);
};
