import {comparable} from '../../language/characters.ts';
import type {PlaceClaim} from './places.ts';

/** Below this, the articles do not say where: a country in passing, an "at" that may be of a firm. */
const leastWeight = 2;

/**
 * Where a story happened: the place to which its articles give most weight, with its country where one of them
 * tells it ("Port Emery, Norway"). At least half of the articles name it; a country, that many are
 * in the news of, also at least a third as the place. Null where they do not say it surely.
 *
 * @param articles The claims of each article, in a fixed order.
 */
export const placeOf = (articles: ReadonlyArray<readonly PlaceClaim[]>): string | null => {
	const totals = new Map<string, Total>();
	for (const claims of articles)
		for (const claim of claims) {
			const key = comparable(claim.name);
			const total = totals.get(key) ?? {...claim, weight: 0, articles: 0, sure: 0};
			total.within ??= claim.within;
			total.weight += Math.min(claim.weight, mostOfArticle);
			total.articles++;
			if (claim.weight >= leastWeight) total.sure++;
			totals.set(key, total);
		}

	const likely = [...totals.values()].filter(
		place => place.weight >= leastWeight && 2 * place.articles >= articles.length,
	);
	const spot = heaviest(likely.filter(({country}) => country === null));
	const country = heaviest(
		likely.filter(place => place.country !== null && 3 * place.sure >= articles.length),
	);
	if (spot === null) return country?.name ?? null;
	if (spot.within !== null) return `${spot.name}, ${spot.within}`;
	return country !== null && country.weight > spot.weight ? country.name : spot.name;
};

/** How many articles name the place, and how many of them surely. */
type Total = PlaceClaim & {articles: number; sure: number};

/** One article that names a place at every turn does not outvote the others. */
const mostOfArticle = 6;

/** Of equals the first. */
const heaviest = <P extends {weight: number}>(places: readonly P[]): P | null =>
	places.reduce<P | null>(
		(best, place) => (best === null || place.weight > best.weight ? place : best),
		null,
	);
