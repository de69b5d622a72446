import {dateInWords} from '../../words/told.ts';
import type {StoryFeatures} from './features.ts';
import {type Account, agreementOfDays, chiefOf, nearness, twinhood} from './similarity.ts';
import type {Vector} from './weights.ts';

/** A set of articles of one story with the sum of their vectors. */
export type Group = {members: number[]; centre: Map<number, number>};

/** Everything about the collection that a reason can draw on. */
export type Collection = {
	features: readonly StoryFeatures[];
	accounts: readonly Account[];
	vectors: readonly Vector[];
	lemmas: readonly string[];
};

/** Two articles, one in either group. */
export type Across = {mine: number; theirs: number; likeness: number};

/** A reason names so many shared words or names. */
const wordsNamed = 3;

/** The sum of the members' vectors, both channels together. */
export const groupOf = (members: number[], vectors: readonly Vector[]): Group => {
	const centre = new Map<number, number>();
	for (const member of members)
		for (const [term, weight] of weightsOf(vectors[member]!))
			centre.set(term, (centre.get(term) ?? 0) + weight);
	return {members, centre};
};

const weightsOf = ({terms, whole, lead}: Vector): Array<[term: number, weight: number]> =>
	Array.from(terms, (term, i) => [term, (whole[i]! + lead[i]!) / 2]);

/** How close a member is to the others of its group: sum over the words they share. */
export const centrality = (member: number, {centre}: Group, {vectors}: Collection): number =>
	weightsOf(vectors[member]!).reduce((sum, [term, weight]) => sum + weight * (centre.get(term)! - weight), 0);

/** Why an article belongs to its group: "shares: Port Emery, ferry, collide, 27 Dec 2017". */
export const whyTogether = (member: number, group: Group, date: string | null, all: Collection): string => {
	if (group.members.length === 1) return 'no other article tells this story';
	const own = new Map(weightsOf(all.vectors[member]!));
	const shared = strongest(own, term => (group.centre.get(term) ?? 0) - (own.get(term) ?? 0));
	const words = named(shared, [all.features[member]!], all);
	if (date !== null && all.features[member]!.days.includes(date)) words.push(formatDay(date));
	return `shares: ${words.join(', ')}`;
};

/**
 * Why two groups are kept apart although they are alike, seen from the first: "same words, other day:
 * 2017-07-04".
 */
export const whyApart = (
	group: Group,
	other: Group,
	pairs: readonly Across[],
	dates: {own: string | null; other: string | null},
	all: Collection,
): string => {
	const {features, accounts} = all;
	const shared = strongest(group.centre, term => other.centre.get(term) ?? 0);
	const words = named(
		shared,
		[...group.members, ...other.members].map(i => features[i]!),
		all,
	).join(', ');
	for (const {mine, theirs, likeness} of pairs) {
		const kind = twinhood(accounts[mine]!, accounts[theirs]!, likeness);
		if (kind === 'day') {
			const day = dates.other === dates.own ? null : dates.other;
			return `same words (${words}), other day: ${day ?? features[theirs]!.day ?? features[theirs]!.days[0]!}`;
		}

		if (kind === 'names') return `same words (${words}), other names: ${namesOf(accounts[theirs]!)}`;
	}

	const parted = pairs.find(({mine, theirs}) => agreementOfDays(accounts[mine]!, accounts[theirs]!) < 1);
	if (parted && dates.other !== null && dates.other !== dates.own)
		return `shares ${words}, but tells of another day: ${dates.other}`;

	const gap = Math.min(
		...pairs.map(({mine, theirs}) =>
			Math.abs((features[mine]!.published ?? 0) - (features[theirs]!.published ?? Infinity)),
		),
	);
	if (Number.isFinite(gap) && nearness(0, gap) < 0.8)
		return `shares ${words}, but published ${gap} days apart`;
	const theirs = strongest(other.centre, term => (group.centre.has(term) ? 0 : 1));
	const differing = named(
		theirs,
		other.members.map(i => features[i]!),
		all,
	).join(', ');
	return differing === '' ? `shares only ${words}` : `shares ${words}; only there: ${differing}`;
};

/** The names that an article is about, as it has them. */
const namesOf = (account: Account): string => {
	const chief = new Set(chiefOf(account));
	const names = account.features.names.filter(({key}) => chief.has(key)).map(({name}) => name);
	return [...new Set(names)].slice(0, wordsNamed).join(', ');
};

/** Terms by weight times worth, best first; those without worth left out. */
const strongest = (weights: ReadonlyMap<number, number>, worth: (term: number) => number): number[] =>
	[...weights]
		.map(([term, weight]) => ({term, score: weight * worth(term)}))
		.filter(({score}) => score > 1e-9)
		.sort((a, b) => b.score - a.score || a.term - b.term)
		.map(({term}) => term);

/** Terms as a reader knows them: a word of a name as the whole name, each name once. */
const named = (
	terms: readonly number[],
	articles: readonly StoryFeatures[],
	{lemmas}: Collection,
): string[] => {
	const names = usualNames(articles);
	const shown = new Map<string, string>();
	for (const term of terms) {
		const word = names.get(lemmas[term]!) ?? lemmas[term]!;
		if (word.length > 1 && !shown.has(word.toLowerCase())) shown.set(word.toLowerCase(), word);
		if (shown.size === wordsNamed) break;
	}

	return [...shown.values()];
};

/**
 * The name that most articles have for each key. Where less than half of them have any, the word is a word
 * ("rocket") that is part of a name here and there.
 */
const usualNames = (articles: readonly StoryFeatures[]): Map<string, string> => {
	const counts = new Map<string, Map<string, number>>();
	for (const article of articles)
		for (const {key, name} of article.names) {
			const form = name.replace(/['’]s$/, '');
			const forms = counts.get(key) ?? new Map<string, number>();
			counts.set(key, forms.set(form, (forms.get(form) ?? 0) + 1));
		}

	const usual = new Map<string, string>();
	for (const [key, forms] of counts) {
		const sorted = [...forms].sort(
			(x, y) => y[1] - x[1] || x[0].length - y[0].length || (x[0] < y[0] ? -1 : 1),
		);
		const having = sorted.reduce((sum, [, count]) => sum + count, 0);
		if (2 * having >= articles.length) usual.set(key, sorted[0]![0]);
	}

	return usual;
};

const formatDay = (iso: string): string => dateInWords(iso, 3);
