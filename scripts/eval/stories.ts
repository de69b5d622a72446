import {z} from 'zod';
import {bCubed, type Clustered, pairwise, share} from './measures.ts';
import type {Scorer} from './scorer.ts';

const record = z.object({id: z.string(), story: z.string(), when: z.string().nullish()});

/** Each article's main event against the story that it belongs to. */
export const stories: Scorer<z.infer<typeof record>> = {
	kind: 'stories',
	record,
	score(analysis, gold) {
		const main = new Map(analysis.articles.map(({id, event}) => [id, event]));
		const dates = new Map(analysis.events.map(({id, date}) => [id, date]));
		// An article without an event is alone.
		const items = gold.map(({id, story}): Clustered => ({found: main.get(id) ?? `none ${id}`, gold: story}));
		const dated = gold.flatMap(({id, when}) => (when ? [{id, when}] : []));
		const right = dated.filter(({id, when}) =>
			(dates.get(main.get(id) ?? '') ?? '').startsWith(when.slice(0, 10)),
		);
		return {
			figures: {
				articles: items.length,
				stories: new Set(items.map(item => item.gold)).size,
				found: new Set(items.map(item => item.found)).size,
				bcubed: bCubed(items),
				pairwise: pairwise(items),
				...(dated.length > 0 && {when: share(right.length, dated.length)}),
			},
			misses: [],
		};
	},
};
