import {z} from 'zod';
import {measuresOf} from './measures.ts';
import {overlaps, passageIn, type Scorer} from './scorer.ts';

const record = z.object({
	concept: z.string(),
	terms: z.array(z.object({article: z.string(), text: z.string()})),
});

/**
 * Pairs of terms from different articles that are words for one thing, against the terms of one wording. Only terms
 * that the gold has are looked at: two of different concepts under one wording are wrong.
 */
export const wording: Scorer<z.infer<typeof record>> = {
	kind: 'wording',
	record,
	score(analysis, gold) {
		const members = gold.flatMap(({concept, terms}) =>
			terms.map(term => ({
				...term,
				concept,
				wordings: new Set(
					passageIn(analysis, term).flatMap(place =>
						analysis.wording.filter(({terms: found}) =>
							found.some(each => each.article === place.article && overlaps(each, place)),
						),
					),
				),
			})),
		);
		const count = {right: 0, found: 0, wanted: 0};
		const misses: string[] = [];
		for (const [i, a] of members.entries()) {
			for (const b of members.slice(0, i)) {
				if (a.article === b.article) continue;
				const together = [...a.wordings].some(each => b.wordings.has(each));
				const belong = a.concept === b.concept;
				if (together && belong) count.right++;
				if (together) count.found++;
				if (belong) count.wanted++;
				if (together !== belong) {
					misses.push(
						`${belong ? 'apart' : 'joined'}: ${a.article} “${a.text}” ~ ${b.article} “${b.text}” (${a.concept})`,
					);
				}
			}
		}

		return {figures: measuresOf(count.right, count.found, count.wanted), misses};
	},
};
