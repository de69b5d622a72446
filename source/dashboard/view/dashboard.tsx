import {Box} from 'ink';
import {oneLine} from '../../terminal/sanitize.ts';
import type {Action} from '../actions.ts';
import type {Rect} from '../layout.ts';
import {leastSize, rectOf} from '../layout.ts';
import {highlighted, type Line, segment} from '../line.ts';
import {helpLines, helpWidth} from '../model/help.ts';
import type {Model} from '../model/model.ts';
import {offered} from '../presses.ts';
import {currentLayout, readerRect} from '../selectors.ts';
import type {Pane, State} from '../state.ts';
import type {Theme} from '../styles.ts';
import {articlesPane} from './articles-pane.ts';
import {footerLine, headerLine} from './chrome.ts';
import {comparisonPane} from './comparison-pane.ts';
import {eventsPane} from './events-pane.ts';
import {type Frame, framed} from './frame.ts';
import {TextLines, ThemeContext} from './lines.tsx';
import {MenuBox, menuFor} from './menu.tsx';
import {readerPane} from './reader-pane.ts';

type PaneContent = {frame: Frame; lines: Line[]};

const errorContent = (error: unknown): PaneContent => ({
	frame: {title: 'Error', subtitle: '', foot: [], focused: false, scroll: null},
	lines: [[segment(` ${oneLine(String(error))}`, 'warning')]],
});

/** The lines of a pane; one that cannot be drawn says so in its place, and the others go on. */
const paneLines = (content: () => PaneContent, rect: Rect, search: string): Line[] => {
	const draw = ({frame, lines}: PaneContent) =>
		framed(
			frame,
			lines.map(line => highlighted(line, search)),
			rect,
		);
	try {
		return draw(content());
	} catch (error) {
		return draw(errorContent(error));
	}
};

const PaneView = ({
	content,
	rect,
	search = '',
}: {
	content: () => PaneContent;
	rect: Rect;
	/** Words to mark wherever they stand. */
	search?: string;
}) => <TextLines lines={paneLines(content, rect, search)} columns={rect.columns} rows={rect.rows} />;

const contents: Record<Pane, (model: Model, state: State) => PaneContent> = {
	events: eventsPane,
	articles: articlesPane,
	comparison: comparisonPane,
};

const Body = ({model, state}: {model: Model; state: State}) => {
	const layout = currentLayout(state);
	const pane = (name: Pane) => (
		<PaneView
			key={name}
			content={() => contents[name](model, state)}
			rect={rectOf(layout, name)}
			search={state.search}
		/>
	);
	const reader = state.reader && (
		<PaneView content={() => readerPane(model, state)} rect={readerRect(state)} />
	);
	if (layout.kind === 'beside') {
		return (
			<Box>
				<Box flexDirection="column" flexShrink={0}>
					{pane('events')}
					{pane('articles')}
				</Box>
				{reader ?? pane('comparison')}
			</Box>
		);
	}

	if (reader) return reader;
	if (layout.kind === 'single') return pane(layout.pane);
	return (
		<Box flexDirection="column">
			<Box flexShrink={0}>
				{pane('events')}
				{pane('articles')}
			</Box>
			{pane('comparison')}
		</Box>
	);
};

const Help = ({state, rect}: {state: State; rect: Rect}) => {
	const top = state.overlay?.kind === 'help' ? state.overlay.top : 0;
	const lines = helpLines(helpWidth(state.size));
	return (
		<PaneView
			rect={rect}
			content={() => ({
				lines: lines.slice(top, top + rect.rows - 2).map(line => [segment(' '), ...line]),
				frame: {
					title: 'Keys',
					subtitle: '',
					foot: [],
					focused: true,
					scroll: {top, shown: rect.rows - 2, length: lines.length},
				},
			})}
		/>
	);
};

const Palette = ({state, rect}: {state: State; rect: Rect}) => {
	const chosen = state.overlay?.kind === 'prompt' ? state.overlay.chosen : 0;
	const commands = offered(state);
	const rows = rect.rows - 2;
	const top = Math.max(0, Math.min(chosen - rows + 1, commands.length - rows));
	const lines = commands.slice(top, top + rows).map(({command, description}, i): Line => {
		const here = top + i === chosen;
		return [
			here ? segment('▌', 'focus') : segment(' '),
			segment(command.padEnd(22), 'strong'),
			segment(description, 'quiet'),
		];
	});
	return (
		<PaneView
			rect={rect}
			content={() => ({
				lines,
				frame: {
					title: 'Commands',
					subtitle: '',
					foot: [],
					focused: true,
					scroll: {top, shown: rows, length: commands.length},
				},
			})}
		/>
	);
};

const TooSmall = ({size}: {size: State['size']}) => (
	<TextLines
		columns={size.columns}
		rows={size.rows}
		lines={[
			[segment('readout', 'title')],
			[segment(`needs ${leastSize.columns}×${leastSize.rows}`)],
			[segment(`has ${size.columns}×${size.rows}`)],
			[segment('q quits', 'quiet')],
		]}
	/>
);

export type DashboardProps = {
	model: Model;
	state: State;
	theme: Theme;
	/** Names of the formats that can be exported. */
	formats: readonly string[];
	/** Takes what a menu asks for; all other input is read outside. */
	onAction: (action: Action) => void;
};

/** The whole screen: a pure picture of the model and the state. */
export const Dashboard = ({model, state, theme, formats, onAction}: DashboardProps) => {
	const {size, overlay} = state;
	if (currentLayout(state).kind === 'too small') {
		return (
			<ThemeContext value={theme}>
				<TooSmall size={size} />
			</ThemeContext>
		);
	}

	const rect = {columns: size.columns, rows: size.rows - 2};
	const isPalette = overlay?.kind === 'prompt' && overlay.prompt === 'command';
	return (
		<ThemeContext value={theme}>
			<Box flexDirection="column" width={size.columns} height={size.rows} flexShrink={0}>
				<TextLines lines={[headerLine(model, state)]} columns={size.columns} rows={1} />
				{overlay?.kind === 'menu' ? (
					<MenuBox menu={menuFor(overlay.menu, model, state, formats)} {...rect} onAction={onAction} />
				) : overlay?.kind === 'help' ? (
					<Help state={state} rect={rect} />
				) : isPalette ? (
					<Palette state={state} rect={rect} />
				) : (
					<Body model={model} state={state} />
				)}
				<TextLines lines={[footerLine(model, state)]} columns={size.columns} rows={1} />
			</Box>
		</ThemeContext>
	);
};
