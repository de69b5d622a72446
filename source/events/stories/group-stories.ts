import {apartFrom, type Constraints, keyOf, unconstrained} from '../constraints.ts';
import {candidatesOf, type Pair} from './candidates.ts';
import {averageLink, type Decided, type JoinRule} from './clustering.ts';
import type {StoryFeatures} from './features.ts';
import {
	type Across,
	type Collection,
	centrality,
	type Group,
	groupOf,
	whyApart,
	whyTogether,
} from './reasons.ts';
import {
	accountOf,
	agreementOfDays,
	nearness,
	sharePlaceAlone,
	tellOtherDays,
	twinhood,
} from './similarity.ts';
import {placeOf} from './story-place.ts';
import {vectorsOf} from './weights.ts';

/** What one or several articles tell. */
export type Story = {
	/** Id of the member that comes first by day of publication, then by id: no two stories share it. */
	id: string;
	/** Ids of articles, by day of publication. */
	members: string[];
	/** Headline of the member that has most in common with the others. */
	title: string;
	/** The day on which it happened, as most members have it: ISO 8601, or null where none says. */
	date: string | null;
	/** Where it happened, as the members have it ("Port Emery, Norway"), or null where none says. */
	place: string | null;
	/** For each member, why it belongs here, in one line. */
	why: Array<{article: string; why: string}>;
	/** Look-alikes, most alike first, and what keeps them apart, in one line. */
	apart: Array<{story: string; why: string}>;
};

/**
 * When two groups of articles are one story. Chosen on held-out events; anything from 0.10 to 0.13, from 0.57
 * to 0.65 and from 0.25 up does as well. In doubt apart: a false merge says that two newsrooms corroborate each
 * other.
 */
const sameStory: JoinRule = {least: 0.12, coherence: 0.6, sure: 0.25};

/** Stories this much alike are named as look-alikes. */
const lookAlike = 0.06;
const lookAlikesNamed = 5;

/**
 * Groups articles that tell the same story. The result does not depend on the order of the articles; time
 * and memory grow linearly with their number but for a logarithm.
 *
 * The words of two articles are compared (TF-IDF; headline, lead and whole text), less so the further apart
 * they are published and the days of which they tell; near twins (the same words, another day or other names) count
 * against, and a place in common alone, on other days, for nothing. Groups are formed
 * by average link, so that one odd article makes no bridge. After Miranda et al. 2018 (see `weights.ts`) and
 * Laban and Hearst, newsLens: building and visualizing long-ranging news stories (2017).
 *
 * @param features From `storyOf`, with distinct ids.
 * @param constraints What an analyst has decided.
 */
export const groupStories = (
	features: readonly StoryFeatures[],
	constraints: Constraints = unconstrained,
): Story[] => {
	const articles = [...features].sort(byPublication);
	const {vectors, lemmas} = vectorsOf(articles);
	const accounts = articles.map(accountOf);
	const places = placesByTerm(articles, lemmas);
	const pairs = candidatesOf(vectors);
	const areOfOnePlaceAlone = ({a, b, likeness}: Pair): boolean =>
		likeness >= sameStory.least &&
		tellOtherDays(accounts[a]!, accounts[b]!) &&
		sharePlaceAlone(vectors[a]!, vectors[b]!, [places[a]!, places[b]!]);
	const scoreOf = (pair: Pair): number => {
		const {a, b, likeness} = pair;
		if (areOfOnePlaceAlone(pair)) return 0;
		if (twinhood(accounts[a]!, accounts[b]!, likeness) !== null) return -likeness;
		return (
			likeness *
			nearness(articles[a]!.published, articles[b]!.published) *
			agreementOfDays(accounts[a]!, accounts[b]!)
		);
	};
	const links = pairs.map(pair => ({a: pair.a, b: pair.b, score: scoreOf(pair)}));
	const collection: Collection = {features: articles, accounts, vectors, lemmas};
	const decided = decidedOf(articles, constraints);
	const groups = averageLink(articles.length, links, sameStory, decided).map(members =>
		groupOf(members, vectors),
	);
	const byHand = new Map(
		constraints.together.flatMap(({tellers, why}) => tellers.map(teller => [keyOf(teller), why])),
	);
	const stories = groups.map(group => storyFrom(group, collection, byHand));
	for (const {x, y, between} of lookAlikesOf(groups, pairs)) {
		addApart(x, y, between);
		addApart(
			y,
			x,
			between.map(({mine, theirs, likeness}) => ({mine: theirs, theirs: mine, likeness})),
		);
	}

	return stories;

	function addApart(x: number, y: number, between: readonly Across[]): void {
		const story = stories[x]!;
		if (story.apart.length >= lookAlikesNamed) return;
		const dates = {own: story.date, other: stories[y]!.date};
		story.apart.push({
			story: stories[y]!.id,
			why: whyApart(groups[x]!, groups[y]!, between, dates, collection),
		});
	}
};

/** For each article the terms that are words of the name of a place, and that name. */
const placesByTerm = (
	articles: readonly StoryFeatures[],
	lemmas: readonly string[],
): Array<ReadonlyMap<number, string>> => {
	const numbers = new Map(lemmas.map((lemma, i) => [lemma, i]));
	return articles.map(
		({names}) =>
			new Map(
				names.flatMap(({key, name, place}): Array<[number, string]> => {
					const term = place ? numbers.get(key) : undefined;
					return term === undefined ? [] : [[term, name]];
				}),
			),
	);
};

/** Undated ones last. */
const byPublication = (a: StoryFeatures, b: StoryFeatures): number => {
	const [x, y] = [a.published ?? Infinity, b.published ?? Infinity];
	if (x !== y) return x < y ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** What is decided of the articles that tell stories, by their indices. */
const decidedOf = (articles: readonly StoryFeatures[], constraints: Constraints): Decided => {
	if (constraints.together.length === 0 && constraints.apart.size === 0) return {together: [], apart: []};
	const keys = articles.map(({id}) => keyOf({article: id, contact: null}));
	const places = new Map(keys.map((key, i) => [key, i]));
	return {
		together: constraints.together
			.map(({tellers}) => tellers.flatMap(teller => places.get(keyOf(teller)) ?? []))
			.filter(group => group.length > 1),
		apart: keys.flatMap((key, i) =>
			[...apartFrom(constraints, key)].flatMap((other): Array<[number, number]> => {
				const j = places.get(other);
				return j === undefined ? [] : [[i, j]];
			}),
		),
	};
};

const storyFrom = (group: Group, all: Collection, byHand: ReadonlyMap<string, string>): Story => {
	const members = group.members.map(i => all.features[i]!);
	const date = commonest(members.flatMap(({day}) => (day === null ? [] : [day])));
	// An article of another day tells what came of it: "talks collapse", the day after the strike began.
	const ofDate = group.members.filter(i => all.features[i]!.day === date);
	const central = (ofDate.length > 0 ? ofDate : group.members)
		.map(member => ({member, score: centrality(member, group, all)}))
		.reduce((best, next) => (next.score > best.score + 1e-9 ? next : best));
	return {
		id: members[0]!.id,
		members: members.map(({id}) => id),
		title: all.features[central.member]!.headline,
		date,
		place: placeOf(members.map(({places}) => places)),
		why: group.members.map(i => {
			const article = all.features[i]!.id;
			const decided = byHand.get(keyOf({article, contact: null}));
			return {article, why: decided ?? whyTogether(i, group, date, all)};
		}),
		apart: [],
	};
};

/** The value that most have; of equally common ones the first in order. */
const commonest = (values: readonly string[]): string | null => {
	const counts = new Map<string, number>();
	for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best: string | null = null;
	for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
	return best;
};

type Between = {x: number; y: number; likeness: number; between: Across[]};

/** Pairs of groups whose members are alike in the mean, most alike first. */
const lookAlikesOf = (groups: readonly Group[], pairs: readonly Pair[]): Between[] => {
	const groupOfArticle = new Map(groups.flatMap(({members}, i) => members.map(member => [member, i])));
	const found = new Map<number, Between>();
	for (const {a, b, likeness} of pairs) {
		const [x, y] = [groupOfArticle.get(a)!, groupOfArticle.get(b)!];
		if (x === y) continue;
		const key = Math.min(x, y) * groups.length + Math.max(x, y);
		const entry = found.get(key) ?? {x: Math.min(x, y), y: Math.max(x, y), likeness: 0, between: []};
		entry.likeness += likeness;
		entry.between.push(x < y ? {mine: a, theirs: b, likeness} : {mine: b, theirs: a, likeness});
		found.set(key, entry);
	}

	return [...found.values()]
		.map(entry => ({
			...entry,
			likeness: entry.likeness / (groups[entry.x]!.members.length * groups[entry.y]!.members.length),
		}))
		.filter(({likeness}) => likeness >= lookAlike)
		.sort((p, q) => q.likeness - p.likeness || p.x - q.x || p.y - q.y);
};
