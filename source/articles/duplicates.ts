import type {Article} from '../analysis.ts';
import {contentIdOf} from './article.ts';
import {InputError, type OnProblem} from './input-error.ts';
import {fold} from './lines.ts';
import type {Placed} from './placed.ts';

/** Articles with distinct ids, and what was left out to have them so. */
export type Distinct = {
	placed: Placed[];
	/** A line that says which articles stood twice, or null. */
	notice: string | null;
};

type Repeat = {place: string; before: string};

const noticeOf = ([first, ...others]: readonly Repeat[]): string | null =>
	first === undefined
		? null
		: `${first.place}: the same article as in ${first.before}${others.length === 0 ? '' : `, and ${others.length} more that stand twice`}; each is read once`;

/** Takes of those with the same key the one that `join` makes of them. A null key is like no other. */
const joined = (
	placed: readonly Placed[],
	keyOf: (article: Article) => string | null,
	join: (before: Placed, next: Placed) => Placed,
	repeats: Repeat[],
): Placed[] => {
	const seen = new Map<string | Placed, Placed>();
	for (const each of placed) {
		const key = keyOf(each.article) ?? each;
		const before = seen.get(key);
		if (before) repeats.push({place: each.place, before: before.place});
		seen.set(key, before ? join(before, each) : each);
	}

	return [...seen.values()];
};

/** An address without what does not lead elsewhere: the place on the page, and who sent the reader there. */
const folded = (url: string): string =>
	url
		.trim()
		.replace(/#.*$/s, '')
		.replace(/([?&])(?:utm_\w+|fbclid|gclid)=[^&]*/g, '$1')
		.replace(/[?&]+$/, '')
		.replace(/^https?:\/\/(?:www\.)?/i, '')
		.replace(/\/$/, '');

/** Leaves out the teaser of an article that is there in full, at the same address. */
const withoutTeasers = (placed: readonly Placed[], repeats: Repeat[]): Placed[] => {
	const whole = new Map<string, Placed>();
	for (const each of placed) {
		const {url, excerpt, text} = each.article;
		if (url && !excerpt && text.trim() !== '' && !whole.has(folded(url))) whole.set(folded(url), each);
	}

	return placed.filter(({article: {url, excerpt}, place}) => {
		const full = url && excerpt ? whole.get(folded(url)) : undefined;
		if (full) repeats.push({place, before: full.place});
		return !full;
	});
};

/** A text of fewer characters may be used again of other news ("Nobody was hurt."). */
const ownWords = 300;

/**
 * Articles with addresses whose texts say the same in the same words, of one outlet; null where nothing is said.
 * Without an address nobody knows that two were meant for one.
 */
const textKey = ({outlet, url, headline, text, excerpt}: Article): string | null => {
	const said = fold(text);
	if (said === '' || url === null) return null;
	return JSON.stringify([fold(outlet), excerpt, said.length < ownWords ? fold(headline) : null, said]);
};

/** The one that came out first, or whose address comes first: whatever the order in which they are given. */
const isBefore = ({article: a}: Placed, {article: b}: Placed): boolean =>
	a.published === b.published
		? a.url! <= b.url!
		: b.published === null || (a.published !== null && a.published < b.published);

/** One article of two with the same text, with the addresses of both. */
const atBoth = (before: Placed, next: Placed): Placed => {
	const [kept, other] = isBefore(next, before) ? [next, before] : [before, next];
	const others = [kept, other].flatMap(({article: {url, alsoAt = []}}) => [url, ...alsoAt]);
	const alsoAt = [...new Set(others)].filter(
		(url): url is string => url !== null && url !== kept.article.url,
	);
	return alsoAt.length === 0 ? kept : {...kept, article: {...kept.article, alsoAt: alsoAt.sort()}};
};

/**
 * Takes each article once: what is the same in every field; what one outlet has at several addresses in the same
 * words, which becomes one article with all its addresses; a teaser where the whole is there too. Outlets that
 * have the same text keep it. Of articles that differ those without an id of their own never clash: where two
 * have the same outlet and address, the whole of the article makes the id.
 *
 * @param onProblem Told where two articles that differ were given one id; the first is taken.
 */
export const distinct = (placed: readonly Placed[], onProblem: OnProblem): Distinct => {
	const repeats: Repeat[] = [];
	const same = joined(
		placed,
		article => JSON.stringify(article),
		before => before,
		repeats,
	);
	const once = joined(withoutTeasers(same, repeats), textKey, atBoth, repeats);
	const derived = new Map<string, number>();
	const given = new Map<string, string>();
	const kept: Placed[] = [];
	for (const each of once) {
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
		placed: kept.map(each =>
			each.hasId || !clashes(each.article)
				? each
				: {...each, article: {...each.article, id: contentIdOf(each.article)}},
		),
		notice: noticeOf(repeats),
	};
};
