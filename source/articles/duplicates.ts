import type {Article} from '../analysis.ts';
import {groupBy} from '../words/group-by.ts';
import {type Parts, versionsIn} from '../words/versions.ts';
import {addressKey} from './address-key.ts';
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

/** An article in place of another one: whoever knows the other's id finds it by that. */
const inPlaceOf = (kept: Placed, other: Placed): Placed => {
	const ids = new Set([kept, other].flatMap(({article}) => article.alsoAs ?? []));
	// One that was made here nobody knows.
	if (other.hasId) ids.add(other.article.id);
	ids.delete(kept.article.id);
	return ids.size === 0 ? kept : {...kept, article: {...kept.article, alsoAs: [...ids].sort()}};
};

/** Leaves out the teaser of an article that is there in full, at the same address. */
const withoutTeasers = (placed: readonly Placed[], repeats: Repeat[]): Placed[] => {
	const whole = new Map<string, Placed>();
	for (const each of placed) {
		const {url, excerpt, text} = each.article;
		if (!url || excerpt || text.trim() === '') continue;
		const key = addressKey(url);
		if (!whole.has(key)) whole.set(key, each);
	}

	const kept = new Map(placed.map(each => [each, each]));
	for (const each of placed) {
		const {url, excerpt} = each.article;
		const full = url && excerpt ? whole.get(addressKey(url)) : undefined;
		if (!full) continue;
		repeats.push({place: each.place, before: full.place});
		kept.set(full, inPlaceOf(kept.get(full)!, each));
		kept.delete(each);
	}

	return [...kept.values()];
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

const addressesOf = ({url, alsoAt = []}: Article): string[] => (url === null ? [] : [url, ...alsoAt]);

/** An article at the first of some addresses, and also at the others. */
const withAddresses = (article: Article, [url, ...others]: readonly string[]): Article => {
	const alsoAt = new Set([...others, ...(article.alsoAt ?? [])].filter(other => other !== url));
	return {...article, url: url ?? null, ...(alsoAt.size > 0 && {alsoAt: [...alsoAt].sort()})};
};

/** One article of two with the same text, with the addresses of both. */
const atBoth = (before: Placed, next: Placed): Placed => {
	const [kept, other] = isBefore(next, before) ? [next, before] : [before, next];
	const article = withAddresses(kept.article, [kept.article.url!, ...addressesOf(other.article)]);
	return inPlaceOf({...kept, article}, other);
};

/** Of two addresses of one page the plainer first: without what counts readers, and the secure one. */
const byPlainness = (a: string, b: string): number => {
	const length = (url: string): number => url.replace(/^https?:\/\/(?:www\.)?/i, '').length;
	return length(a) - length(b) || Number(/^http:/i.test(a)) - Number(/^http:/i.test(b)) || (a < b ? -1 : 1);
};

/** One article of two texts of it at one address: the longer text, with what the other tells beside it. */
const longerOf = (before: Placed, next: Placed): Placed => {
	const [kept, other] =
		next.article.text.length > before.article.text.length ? [next, before] : [before, next];
	const {article} = kept;
	const {outletFrom, ...rest} = article;
	const named = outletFrom && !other.article.outletFrom ? {...rest, outlet: other.article.outlet} : article;
	const addresses = [article, other.article].flatMap(addressesOf).sort(byPlainness);
	const longer = withAddresses(
		{
			...named,
			published: article.published ?? other.article.published,
			author: article.author ?? other.article.author,
			headline: article.headline || other.article.headline,
		},
		addresses,
	);
	return inPlaceOf({...kept, article: longer}, other);
};

/** Of the words of a text so many stand in lines of another one, where both are of one article. */
const sharedLines = 0.8;

/** The lines of a text, each with its count of words. */
const linesIn = ({article: {text}}: Placed): Parts =>
	new Map(
		text
			.split('\n')
			.map(fold)
			.filter(line => line !== '')
			.map(line => [line, line.split(' ').length]),
	);

/** Takes of the texts at one address those once that share most of their lines; others are other news there. */
const withoutVersions = (placed: readonly Placed[], repeats: Repeat[]): Placed[] => {
	const byAddress = groupBy(placed, ({article: {url}}) => (url === null ? [] : [addressKey(url)]));
	const kept = new Map(placed.map(each => [each, each]));
	for (const group of byAddress.values()) {
		if (group.length < 2) continue;
		for (const {version, of} of versionsIn(group.map(linesIn), sharedLines)) {
			const [first, next] = [group[of]!, group[version]!];
			kept.set(first, longerOf(kept.get(first)!, next));
			kept.delete(next);
			repeats.push({place: next.place, before: first.place});
		}
	}

	return [...kept.values()];
};

/**
 * Takes each article once: what is the same in every field; what one outlet has at several addresses in the same
 * words, which becomes one article with all its addresses; what stands at one address in nearly the same words; a
 * teaser where the whole is there too. Outlets that
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
	const once = withoutVersions(joined(withoutTeasers(same, repeats), textKey, atBoth, repeats), repeats);
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
