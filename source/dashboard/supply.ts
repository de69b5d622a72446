import type {Analysis, Detail, Event, Overview} from '../analysis.ts';
import {articleKey, type Key, knownOf, seriesKey, wholeOf} from './model/details.ts';
import {type Model, openModel, withDetails} from './model/model.ts';
import {chosenEvent, currentEvents} from './selectors.ts';
import type {State} from './state.ts';

/** What can be listed by now, and of it the details that were asked for last: they are shown again at once. */
export type Listed = {overview: Overview; details: ReadonlyMap<Key, Detail>};

/** Is told what comes. */
export type Listener = {
	/** There is another analysis to show. */
	listed: (listed: Listed) => void;
	/** Details came that were asked for, of the analysis that is shown. */
	detailed: (key: Key, detail: Detail) => void;
	/** How far the reading is, in a line; null where there is nothing to say of it. */
	progressed: (line: string | null) => void;
	/** All is read, and told in a line what is wrong with some of it. */
	read: (message: string | null) => void;
	/** There will be nothing to show. */
	failed: (error: unknown) => void;
};

/** Where an analysis comes from that is not there yet, or not all of it: lists first, details as they are asked for. */
export type Supply = {
	begin: (listener: Listener) => void;
	/** Asks for details; they come as `detailed`, unless another analysis comes first. */
	ask: (key: Key) => void;
	end: () => void;
};

/** What is shown until something comes. */
export const nothingYet: Listed = {
	overview: {version: 1, articles: [], people: [], events: [], corrections: []},
	details: new Map(),
};

/** A model of what is shown. */
export const modelOf = (shown: Analysis | Listed): Model =>
	'details' in shown ? openModel(shown.overview, knownOf(shown.details)) : openModel(shown, wholeOf(shown));

/** So many details are kept: more than somebody looks at in a while, and fewer than would fill the memory. */
const mostKept = 100;

/** The model with details that came; of many, those are let go that came first. */
export const detailed = (model: Model, key: Key, detail: Detail): Model => {
	const known = new Map([...model.details.known, [key, detail] as const]);
	for (const old of known.keys()) {
		if (known.size <= mostKept) break;
		known.delete(old);
	}

	return withDetails(model, knownOf(known));
};

/** Whether what an article says is among the details of an event's series. */
const isToldIn = (model: Model, event: Event | undefined, article: string): boolean =>
	(model.series.get(event?.series ?? '') ?? []).some(({reports}) =>
		reports.some(report => report.article === article),
	);

/**
 * The details that a state shows, the most needed first; then those of the events beside the chosen one, but while
 * articles are read: whoever reads them makes the details, too.
 */
export const wantedIn = (model: Model, state: State): Key[] => {
	const event = chosenEvent(model, state);
	const {reader} = state;
	const {events, positions} = currentEvents(model, state);
	const at = positions.get(event?.id ?? '') ?? 0;
	const beside = state.progress === null ? [events[at + 1], events[at - 1]] : [];
	const shown = [event, ...beside].flatMap(each => (each ? [seriesKey(each.series)] : []));
	return reader && !isToldIn(model, event, reader.article) ? [articleKey(reader.article), ...shown] : shown;
};

/** Asks a supply for what is shown, one thing after the other: what was passed by meanwhile is not asked for. */
export const asking = (supply: Supply) => {
	let awaited: Key | null = null;
	return {
		/** Asks for what is not known yet, unless something is on its way. */
		look: (model: Model, state: State): void => {
			if (awaited !== null) return;
			awaited = wantedIn(model, state).find(key => model.details.of(key) === undefined) ?? null;
			if (awaited !== null) supply.ask(awaited);
		},
		/** What was asked for came, or will not come any more. */
		came: (): void => {
			awaited = null;
		},
	};
};
