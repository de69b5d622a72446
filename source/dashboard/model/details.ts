import type {
	Analysis,
	Conflict,
	DateMention,
	Detail,
	Figure,
	Reuse,
	Row,
	Statement,
	Wording,
} from '../../analysis.ts';
import {type Told, toldIn} from '../../report/silence.ts';
import {oneLine} from '../../terminal/sanitize.ts';
import {groupBy} from '../../words.ts';

/** What a detail is of: all that is told of a series, or what one article says. */
export type Key = `series ${string}` | `article ${string}`;

export const seriesKey = (series: string): Key => `series ${series}`;
export const articleKey = (article: string): Key => `article ${article}`;

/** The details that are known of an analysis. */
export type Details = {
	/** Of one key, where it is known. */
	of: (key: Key) => Detail | undefined;
	/** By their keys, in the order in which they came; none where all is known at once. */
	known: ReadonlyMap<Key, Detail>;
	/** Each once. */
	all: readonly Detail[];
};

/** Of a whole analysis all is known. */
export const wholeOf = (analysis: Analysis): Details => ({
	of: () => analysis,
	known: new Map(),
	all: [analysis],
});

/** The details known by their keys; of many that came, the last ones. */
export const knownOf = (known: ReadonlyMap<Key, Detail>): Details => ({
	of: key => known.get(key),
	known,
	all: [...known.values()],
});

/** Details by what they are of. */
export type Indexes = {
	rows: ReadonlyMap<string, readonly Row[]>;
	wording: ReadonlyMap<string, readonly Wording[]>;
	conflicts: ReadonlyMap<string, readonly Conflict[]>;
	/** The passages that articles of a series share. */
	reuse: (series: string) => readonly Reuse[];
	statements: ReadonlyMap<string, readonly Statement[]>;
	dates: ReadonlyMap<string, readonly DateMention[]>;
	figures: ReadonlyMap<string, readonly Figure[]>;
	/** What each article speaks of, as far as it is known. */
	told: Told;
};

/** Only what comes from outside and is printed as it is. */
const safeStatement = (statement: Statement): Statement => ({
	...statement,
	source: statement.source && {
		...statement.source,
		name: oneLine(statement.source.name),
		via: statement.source.via.map(oneLine),
	},
});

type DetailIndex = Omit<Indexes, 'reuse'>;

const indexOf = (detail: Detail): DetailIndex => ({
	rows: groupBy(detail.rows, row => [row.series]),
	wording: groupBy(detail.wording, wording => [wording.series]),
	conflicts: groupBy(detail.conflicts, conflict => [conflict.series]),
	statements: groupBy(detail.statements.map(safeStatement), statement => [statement.article]),
	dates: groupBy(detail.dates, date => [date.article]),
	figures: groupBy(detail.figures, figure => [figure.article]),
	told: toldIn({rows: detail.rows, events: []}),
});

/** Kept with its detail: others come and go beside it. */
const indexes = new WeakMap<Detail, DetailIndex>();

const indexKept = (detail: Detail): DetailIndex => {
	const index = indexes.get(detail) ?? indexOf(detail);
	indexes.set(detail, index);
	return index;
};

const merged = <Value>(maps: ReadonlyArray<ReadonlyMap<string, Value>>): ReadonlyMap<string, Value> =>
	maps.length === 1 ? maps[0]! : new Map(maps.flatMap(map => [...map]));

/**
 * Indexes details together.
 *
 * @param reported What is told by the reports of events alone.
 */
export const indexed = (details: Details, reported: Told): Indexes => {
	const all = details.all.map(indexKept);
	const told = [reported, ...all.map(index => index.told)];
	return {
		rows: merged(all.map(({rows}) => rows)),
		wording: merged(all.map(({wording}) => wording)),
		conflicts: merged(all.map(({conflicts}) => conflicts)),
		reuse: series => details.of(seriesKey(series))?.reuse ?? [],
		statements: merged(all.map(({statements}) => statements)),
		dates: merged(all.map(({dates}) => dates)),
		figures: merged(all.map(({figures}) => figures)),
		told: {has: key => told.some(each => each.has(key))},
	};
};
