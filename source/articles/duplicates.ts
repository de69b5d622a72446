import type {Article} from '../analysis.ts';
import {contentIdOf} from './article.ts';
import type {Placed} from './formats.ts';
import {InputError} from './input-error.ts';

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
 * @throws {InputError} Where two articles that differ were given one id: naming both places.
 */
export const distinct = (placed: readonly Placed[]): Distinct => {
	const seen = new Map<string, Placed>();
	const repeats: Repeat[] = [];
	for (const each of placed) {
		const key = JSON.stringify(each.article);
		const before = seen.get(key);
		if (before) repeats.push({place: each.place, before: before.place});
		else seen.set(key, each);
	}

	const unlike = [...seen.values()];
	const derived = new Map<string, number>();
	const given = new Map<string, string>();
	for (const {article, place, hasId} of unlike) {
		if (!hasId) {
			derived.set(article.id, (derived.get(article.id) ?? 0) + 1);
			continue;
		}

		const before = given.get(article.id);
		if (before !== undefined) {
			throw new InputError(
				place,
				`the id "${article.id}" stands already in ${before}`,
				'give each article its own "id"',
			);
		}

		given.set(article.id, place);
	}

	const clashes = ({id}: Article): boolean => derived.get(id)! > 1 || given.has(id);
	return {
		articles: unlike.map(({article, hasId}) =>
			hasId || !clashes(article) ? article : {...article, id: contentIdOf(article)},
		),
		notice: noticeOf(repeats),
	};
};
