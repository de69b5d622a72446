import type {Evidence} from '../analysis.ts';
import type {Model} from './model/model.ts';
import {settle} from './settle.ts';
import {panes, type Reader, type State, views} from './state.ts';

/** What a state says that holds at another time and another size: plain JSON. */
export type Snapshot = Pick<
	State,
	| 'focus'
	| 'zoomed'
	| 'event'
	| 'article'
	| 'everyArticle'
	| 'view'
	| 'wide'
	| 'row'
	| 'column'
	| 'base'
	| 'tops'
	| 'firstColumn'
	| 'reader'
	| 'filter'
> & {hidden: readonly string[]};

/** What is worth coming back to. A search is over, and what lies open on top is closed. */
export const snapshotOf = (state: State): Snapshot => {
	const {focus, zoomed, event, article, everyArticle, view, wide} = state;
	const {row, column, base, hidden, tops, firstColumn, reader, filter} = state;
	return {
		focus,
		zoomed,
		event,
		article,
		everyArticle,
		view,
		wide,
		row,
		column,
		base,
		hidden: [...hidden],
		tops,
		firstColumn,
		reader,
		filter,
	};
};

type Check<T> = (value: unknown) => value is T;

const isBoolean: Check<boolean> = value => typeof value === 'boolean';
const isString: Check<string> = value => typeof value === 'string';
const isId: Check<string | null> = value => value === null || isString(value);
const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isStrings: Check<string[]> = (value): value is string[] =>
	Array.isArray(value) && value.every(isString);

const oneOf =
	<T>(...allowed: readonly T[]): Check<T> =>
	(value): value is T =>
		allowed.some(each => each === value);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

const shaped =
	<T>(shape: {[Key in keyof T]: Check<T[Key]>}): Check<T> =>
	(value): value is T =>
		isObject(value) && Object.entries<Check<unknown>>(shape).every(([key, check]) => check(value[key]));

const orNull =
	<T>(check: Check<T>): Check<T | null> =>
	(value): value is T | null =>
		value === null || check(value);

const isSnapshot = shaped<Snapshot>({
	focus: oneOf(...panes),
	zoomed: isBoolean,
	event: isId,
	article: isId,
	everyArticle: isBoolean,
	view: oneOf(...views),
	wide: isBoolean,
	row: isId,
	column: isId,
	base: isId,
	hidden: isStrings,
	tops: shaped<State['tops']>({events: isCount, articles: isCount, comparison: isCount}),
	firstColumn: isCount,
	reader: orNull(
		shaped<Reader>({
			article: isString,
			top: isCount,
			finding: orNull(isCount),
			target: orNull(shaped<Evidence>({article: isString, start: isCount, end: isCount})),
		}),
	),
	filter: isString,
});

/**
 * Brings a first state to where the person left off. What is gone from the articles since falls back to what it is in
 * the first state.
 *
 * @param remembered What `snapshotOf` gave once, or anything else, which is ignored.
 */
export const restored = (first: State, remembered: unknown, model: Model): State => {
	if (!isSnapshot(remembered)) return first;
	const {event, article, base, reader, hidden, ...rest} = remembered;
	const isThere = (id: string | null): boolean => id !== null && model.articles.has(id);
	const outlets = new Set([...model.articles.values()].map(({outlet}) => outlet));
	const state: State = {
		...first,
		...rest,
		event: event !== null && model.events.has(event) ? event : first.event,
		article: isThere(article) ? article : null,
		base: isThere(base) ? base : null,
		reader: reader && isThere(reader.article) ? reader : null,
		hidden: new Set(hidden.filter(outlet => outlets.has(outlet))),
	};
	return settle(state, model);
};
