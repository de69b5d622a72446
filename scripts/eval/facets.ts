import {z} from 'zod';
import type {Analysis, Span} from '../../source/analysis.ts';
import {rounded, share} from './measures.ts';
import {overlaps, passageIn, type Scorer} from './scorer.ts';

const record = z.object({
	group: z.string(),
	facet: z.string(),
	members: z.array(z.object({article: z.string(), text: z.string()})),
});

type Passage = Span & {article: string; facet: string};

/** How much of each other two spans are: what they have in common over what they have in all. */
const overlapShare = (a: Span, b: Span): number =>
	(Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
	(Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** Passages of the rows, each under the facet of its row. */
const passagesOf = ({rows}: Analysis): Passage[] =>
	rows.flatMap(({facet, cells}) =>
		cells.flatMap(({article, spans}) => spans.map(span => ({...span, article, facet}))),
	);

/**
 * What passages are about: the facet of the row in which the passage stands that fits best. `accuracy` is over the
 * passages that stand in a row at all; `macroF1` is the mean F1 of their facets, so that the frequent ones
 * do not hide the others. What is missed is told as `gold → found`.
 */
export const facets: Scorer<z.infer<typeof record>> = {
	kind: 'facets',
	record,
	score(analysis, gold) {
		const passages = passagesOf(analysis);
		const misses: string[] = [];
		const pairs: Array<{wanted: string; found: string}> = [];
		for (const {facet: wanted, members} of gold) {
			for (const member of members) {
				const [here] = passageIn(analysis, member);
				const near = here
					? passages.filter(({article, ...span}) => article === here.article && overlaps(span, here))
					: [];
				if (near.length === 0) continue;
				const {facet: found} = near.reduce((best, each) =>
					overlapShare(each, here!) > overlapShare(best, here!) ? each : best,
				);
				pairs.push({wanted, found});
				if (found !== wanted) misses.push(`${wanted} → ${found}: ${member.article}: ${member.text}`);
			}
		}

		const names = [...new Set(pairs.map(({wanted}) => wanted))];
		const f1s = names.map(name => {
			const right = pairs.filter(({wanted, found}) => wanted === name && found === name).length;
			const either =
				pairs.filter(({wanted}) => wanted === name).length + pairs.filter(({found}) => found === name).length;
			return (2 * right) / either;
		});
		return {
			figures: {
				accuracy: share(pairs.length - misses.length, pairs.length),
				macroF1: rounded(f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, names.length)),
				passages: pairs.length,
			},
			misses: misses.sort(),
		};
	},
};
