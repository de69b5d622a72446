import type {Article} from '../analysis.ts';
import {contentIdOf} from './article.ts';
import {InputError, type OnProblem} from './input-error.ts';
import type {Placed} from './placed.ts';

/** Articles with distinct ids, and what was left out to have them so. */
export type Distinct = {
	articles: Article[];
	/** A line that says which articles stood twice, or null. */
	notice: string | null;
};

type Repeat = {place: string; before: string};

const noticeOf = ([first, ...others]: readonly Repeat[]): string | null =>
	first === undefined
		? null
		: `${first.place}: the same article as in ${first.before}${others.length === 0 ? '' : `, and ${others.length} more that stand twice`}; each is read once`;

/**
 * Takes articles that are the same in every field once. Of articles that differ those without an id of their own
 * never clash: where two have the same outlet and address, the whole of the article makes the id.
 *
 * @param onProblem Told where two articles that differ were given one id; the first is taken.
 */
export const distinct = (placed: readonly Placed[], onProblem: OnProblem): Distinct => {
	const seen = new Map<string, Placed>();
	const repeats: Repeat[] = [];
	for (const each of placed) {
		const key = JSON.stringify(each.article);
		const before = seen.get(key);
		if (before) repeats.push({place: each.place, before: before.place});
		else seen.set(key, each);
	}

	const derived = new Map<string, number>();
	const given = new Map<string, string>();
	const kept: Placed[] = [];
	for (const each of seen.values()) {
		const {article, place, hasId} = each;
		if (!hasId) {
			kept.push(each);
			derived.set(article.id, (derived.get(article.id) ?? 0) + 1);
			continue;
		}

		const before = given.get(article.id);
		if (before !== undefined) {
			onProblem(
				new InputError(
					place,
					`the id "${article.id}" stands already in ${before}`,
					'give each article its own "id"',
				),
			);
			continue;
		}

		kept.push(each);
		given.set(article.id, place);
	}

	const clashes = ({id}: Article): boolean => derived.get(id)! > 1 || given.has(id);
	return {
		articles: kept.map(({article, hasId}) =>
			hasId || !clashes(article) ? article : {...article, id: contentIdOf(article)},
		),
		notice: noticeOf(repeats),
	};
};
