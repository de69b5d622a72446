import {z} from 'zod';
import type {DateMention} from '../../source/analysis.ts';
import {type Measures, measuresOf, share} from './measures.ts';
import {plain} from './names.ts';
import {overlaps, type Scorer, span, textOf} from './scorer.ts';

const inContext = z.object({article: z.string(), context: z.string(), text: z.string(), value: z.string()});

/** Dates that are given by the words around them. */
export const datesInContext: Scorer<z.infer<typeof inContext>> = {
	kind: 'dates',
	record: inContext,
	score(analysis, gold) {
		const misses: string[] = [];
		for (const {article, context, text, value} of gold) {
			const at = plain(textOf(analysis, article)).indexOf(plain(context));
			const start = at + plain(context).toLowerCase().indexOf(plain(text).toLowerCase());
			const hit = analysis.dates.find(
				date => date.article === article && overlaps(date, {start, end: start + text.length}),
			);
			if (hit?.value !== value)
				misses.push(`${article}: ${context} wanted ${value}, got ${hit?.value ?? 'nothing'}`);
		}

		return {figures: {accuracy: share(gold.length - misses.length, gold.length)}, misses};
	},
};

const timex = span.extend({
	article: z.string(),
	type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
	value: z.string(),
});

type Timex = z.infer<typeof timex>;

/** A point in time: no duration, no time of day, no set. */
const isDate = ({value, set}: DateMention): boolean => !/^P[\dTX]|^T/.test(value) && !set;

const sameValue = (wanted: Timex, found: DateMention): boolean =>
	found.value === wanted.value || (wanted.type === 'TIME' && wanted.value.slice(0, 10) === found.value);

const compare = (
	gold: readonly Timex[],
	wanted: readonly Timex[],
	found: readonly DateMention[],
): {relaxed: Measures; value: Measures} => {
	const pairs = new Map<DateMention, Timex>();
	for (const want of wanted) {
		const hit = found.find(date => date.article === want.article && overlaps(date, want) && !pairs.has(date));
		if (hit) pairs.set(hit, want);
	}

	// What overlaps an expression of a type that is not asked for is neither right nor wrong.
	const counted = found.filter(
		date => pairs.has(date) || !gold.some(each => each.article === date.article && overlaps(date, each)),
	);
	const right = [...pairs].filter(([date, want]) => sameValue(want, date));
	return {
		relaxed: measuresOf(pairs.size, counted.length, wanted.length),
		value: measuresOf(right.length, counted.length, wanted.length),
	};
};

/** TIMEX3 expressions (TimeML): found where they overlap, right where the value is the same. */
export const timexes: Scorer<Timex> = {
	kind: 'dates',
	record: timex,
	score: ({dates}, gold) => ({
		figures: {
			date: compare(
				gold,
				gold.filter(({type}) => type === 'DATE'),
				dates.filter(isDate),
			),
			all: compare(gold, gold, dates),
		},
		misses: [],
	}),
};
