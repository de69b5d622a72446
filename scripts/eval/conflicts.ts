import {z} from 'zod';
import type {Analysis, Conflict, Evidence} from '../../source/analysis.ts';
import {measuresOf} from './measures.ts';
import {overlaps, passageIn, type Scorer} from './scorer.ts';

const passage = z.object({article: z.string(), text: z.string()});

const record = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('contradicted-by-another-article'),
		claim: z.array(passage),
		against: z.array(passage),
		optional: z.boolean().optional(),
	}),
	z.object({kind: z.literal('attribution-differs'), values: z.array(passage)}),
	z.object({kind: z.literal('same-words-different-call'), text: z.string(), articles: z.array(z.string())}),
	z.object({
		kind: z.literal('figure-changes-over-time'),
		values: z.array(z.object({article: z.string(), value: z.number()})),
	}),
]);
type Gold = z.infer<typeof record>;

/** Places that stand against each other: a conflict is one of them where it has evidence on two sides. */
type Sides = Evidence[][];

const sidesOf = (analysis: Analysis, gold: Gold): Sides => {
	const at = (passages: ReadonlyArray<{article: string; text: string}>): Evidence[] =>
		passages.flatMap(each => passageIn(analysis, each));
	switch (gold.kind) {
		case 'contradicted-by-another-article':
			return [at(gold.claim), at(gold.against)];
		case 'attribution-differs':
			return gold.values.map(value => at([value]));
		case 'same-words-different-call':
			return gold.articles.map(article => at([{article, text: gold.text}]));
		case 'figure-changes-over-time': {
			// An outlet that has the same value as another is on its side.
			const byValue = new Map<number, Evidence[]>();
			for (const {article, value} of gold.values) {
				const places = analysis.figures.filter(found => found.article === article && found.value === value);
				byValue.set(value, [...(byValue.get(value) ?? []), ...places]);
			}

			return [...byValue.values()];
		}
	}
};

const isOf = (sides: Sides, {evidence}: Conflict): boolean =>
	sides.filter(side =>
		side.some(place => evidence.some(each => each.article === place.article && overlaps(each, place))),
	).length > 1;

/**
 * Accounts that cannot both be right: a contradiction is found where one conflict has evidence on both of its sides.
 * Precision is over the conflicts found; what a reader may or may not call a conflict (optional contradictions, and
 * words given to several sources) counts for nothing. `forbidden` are formulas of several calls and figures
 * that change with time, found as conflicts.
 */
export const conflicts: Scorer<Gold> = {
	kind: 'conflicts',
	record,
	score(analysis, gold) {
		const found = analysis.conflicts;
		const ofKind = (holds: (gold: Gold) => boolean) =>
			gold.filter(holds).map(each => ({gold: each, sides: sidesOf(analysis, each)}));
		const wanted = ofKind(each => each.kind === 'contradicted-by-another-article' && !each.optional);
		const open = ofKind(
			each =>
				each.kind === 'attribution-differs' ||
				(each.kind === 'contradicted-by-another-article' && each.optional === true),
		);
		const forbidden = ofKind(
			each => each.kind === 'same-words-different-call' || each.kind === 'figure-changes-over-time',
		);
		const missed = wanted.filter(({sides}) => !found.some(conflict => isOf(sides, conflict)));
		const right = found.filter(conflict => wanted.some(({sides}) => isOf(sides, conflict)));
		const wrong = found.filter(
			conflict => !right.includes(conflict) && !open.some(({sides}) => isOf(sides, conflict)),
		);
		const forbiddenFound = forbidden.filter(({sides}) => found.some(conflict => isOf(sides, conflict)));
		return {
			figures: {
				...combined(right.length, right.length + wrong.length, wanted.length - missed.length, wanted.length),
				forbidden: forbiddenFound.length,
			},
			misses: [
				...missed.map(({gold: each}) => `missed: ${JSON.stringify(each)}`),
				...wrong.map(({kind, summary}) => `wrong: ${kind}: ${summary}`),
				...forbiddenFound.map(({gold: each}) => `forbidden: ${JSON.stringify(each)}`),
			],
		};
	},
};

/** Several conflicts may be of one contradiction: precision counts the conflicts, recall the contradictions. */
const combined = (right: number, found: number, hit: number, wanted: number) => {
	const {precision} = measuresOf(right, found, wanted);
	const {recall} = measuresOf(hit, found, wanted);
	const sum = precision + recall;
	return {precision, recall, f1: sum === 0 ? 0 : Number(((2 * precision * recall) / sum).toFixed(3))};
};
