import type {Evidence} from '../analysis.ts';
import type {Size} from '../terminal/frame-stream.ts';
import type {Ask} from './correcting/asks.ts';
import type {Step} from './correcting/steps.ts';

export const panes = ['events', 'articles', 'comparison'] as const;
export type Pane = (typeof panes)[number];

/** The ways of looking at a comparison, in the order in which `v` goes through them. */
export const views = ['rows', 'wording', 'sources', 'facts', 'reuse', 'presence', 'timeline'] as const;
export type View = (typeof views)[number];

/** Menus, drawn with ink-select-input. */
export type MenuName = 'base' | 'outlets' | 'export' | 'destination' | 'correct';

/** Menus of which nothing has to be remembered. */
export type PlainMenu = Exclude<MenuName, 'destination' | 'correct'>;

/**
 * An open menu; that of destinations remembers in which format the comparison is taken away, that of corrections how
 * far one has come.
 */
export type OpenMenu =
	| {kind: 'menu'; menu: PlainMenu}
	| {kind: 'menu'; menu: 'correct'; step: Step}
	| {kind: 'menu'; menu: 'destination'; format: string};

/** Lines of text asked for at the foot of the screen. */
export type PromptName = 'search' | 'filter' | 'command';

/** A line being typed; `chosen` is the command that Enter would give, counted in those that match the text. */
type Typed = {kind: 'prompt'; text: string; before: string; chosen: number};

export type Overlay =
	| {kind: 'help'; top: number}
	| OpenMenu
	| (Typed & {prompt: PromptName})
	| (Typed & {prompt: 'correct'; ask: Ask});

/** An article opened for reading. */
export type Reader = {
	article: string;
	/** The first line shown. */
	top: number;
	/** The finding that the cursor is on, by its place among those of the article. */
	finding: number | null;
	/** The passage for which the article was opened. */
	target: Evidence | null;
};

/**
 * All that the dashboard remembers. What is selected is held by id, so that it survives filters, resizing
 * and changes of view; ids that are not shown at the moment are kept.
 */
export type State = {
	size: Size;
	focus: Pane;
	zoomed: boolean;
	event: string | null;
	article: string | null;
	/** True where the articles pane lists all articles, not those of the event alone. */
	everyArticle: boolean;
	view: View;
	/** True where the comparison is over the series of the event. */
	wide: boolean;
	/** The cell selected in the comparison. */
	row: string | null;
	column: string | null;
	/** The article that the others are compared with, where one was chosen. */
	base: string | null;
	/** Outlets not shown. */
	hidden: ReadonlySet<string>;
	/** First lines shown of the panes, and the first column of the comparison. */
	tops: Readonly<Record<Pane, number>>;
	firstColumn: number;
	reader: Reader | null;
	overlay: Overlay | null;
	filter: string;
	search: string;
	/** How far the reading of the articles is, in a line; null where it is done. */
	progress: string | null;
	/** A line on what was done or cannot be done; gone with the next press. */
	message: string | null;
};

export const initialState = (size: Size): State => ({
	size,
	focus: 'events',
	zoomed: false,
	event: null,
	article: null,
	everyArticle: false,
	view: 'rows',
	wide: false,
	row: null,
	column: null,
	base: null,
	hidden: new Set(),
	tops: {events: 0, articles: 0, comparison: 0},
	firstColumn: 0,
	reader: null,
	overlay: null,
	filter: '',
	search: '',
	progress: null,
	message: null,
});

/** Where the presses go. */
export type Place = Pane | 'reader' | 'help' | 'menu' | 'prompt';

export const placeOf = ({overlay, reader, focus}: State): Place =>
	overlay?.kind ?? (reader ? 'reader' : focus);
