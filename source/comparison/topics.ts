import type {Facet} from '../analysis.ts';
import {comparable} from '../language/characters.ts';
import {groupBy} from '../words.ts';
import {clustersOf, type Link} from './clusters.ts';
import type {Features} from './features.ts';
import {byPosition, type Placed} from './placement.ts';
import {distinctnessIn, reweighed, wordsOf} from './recurrence.ts';
import {contested} from './rivals.ts';
import {agreement, likenesses, nearnessOfPlaces, type Pair, weights} from './similarity.ts';
import type {Term} from './terms.ts';
import {Vocabulary} from './vocabulary.ts';

/** What several articles say of one thing, alike or not: remarks of one series, in order. */
export type Topic = {series: string; remarks: Placed[]};

type Texts = ReadonlyMap<string, string>;

/**
 * What the articles of each series speak of. The result does not depend on the order of articles or events.
 *
 * @param remarks In order.
 * @param texts Of the articles, by id.
 */
export const topicsOf = (remarks: readonly Placed[], texts: Texts): Topic[] => {
	const vocabulary = new Vocabulary(
		remarks.flatMap(({features}) => wordsOf(features).map(({lemma}) => lemma)),
	);
	const bySeries = new Map<string, Placed[]>();
	for (const placed of remarks) {
		const list = bySeries.get(placed.event.series);
		if (list) list.push(placed);
		else bySeries.set(placed.event.series, [placed]);
	}

	return [...bySeries]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([series, members]) =>
			topicsIn(members, texts, vocabulary).map(topic => ({series, remarks: topic.sort(byPosition)})),
		);
};

/** What a remark reports as a contact: the news of its article, or an earlier contact; null where it says else. */
const reportOf = (remark: Placed): string | null => {
	const {reports, event, features, ...placed} = remark;
	const {facet, count} = features;
	if (!reports || count !== null || answerOf(remark) !== null) return null;
	const status = statusOf(event, placed.article);
	if (isDisputed(event) && (status === 'denied' || (status === 'occurred' && facet === 'call')))
		return `${event.kind} occurred`;
	if (facet === 'call') return `${event.kind} ${status}`;
	// The talk that is planned in one article is past in another.
	return facet === 'earlier contact' || facet === 'planned contact' ? `${event.id} ${status}` : null;
};

/** Whether one article says that it took place and another that it did not: both speak of one thing. */
const isDisputed = ({reports}: Placed['event']): boolean =>
	reports.some(({status}) => status === 'denied') && reports.some(({status}) => status === 'occurred');

/** What is told of a talk itself, such as who asked for it and how long it was, is of that talk alone. */
const ofOneTalk: ReadonlySet<Facet> = new Set(['call', 'initiative']);

const statusOf = (event: Placed['event'], article: string): string =>
	event.reports.find(report => report.article === article)?.status ?? event.status;

/** What is asked of every talk, where a remark answers it: who wanted it, and how long it was. */
const answerOf = ({
	reports,
	again,
	event,
	features: {facet},
	talk: {asker, length},
}: Placed): string | null => {
	// "They spoke for an hour" reports the talk, "The call lasted an hour" only says how long it was.
	if (reports && !again) return null;
	if (facet === 'initiative' && asker !== null) return `asker ${event.id}`;
	return facet === 'call' && length !== null ? `length ${event.id}` : null;
};

/** Remarks that need no weighing to be one thing: reports of one contact, or the same words of the same side. */
type Saying = {
	remarks: Placed[];
	features: Features;
	/** The words that it is compared by. */
	words: readonly Term[];
	report: boolean;
	/** The event, where it is told of one talk alone. */
	talk: string | null;
	/** Where its first remark stands in its article, 0 to 1. */
	place: number;
};

/** The same for passages that differ in case, accents and punctuation alone. */
export const wordsKey = (text: string): string =>
	comparable(text)
		.replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, ' ')
		.trim();

const sayingsOf = (remarks: readonly Placed[], texts: Texts): Saying[] => {
	const sayings = new Map<string, Saying>();
	for (const remark of remarks) {
		const report = reportOf(remark);
		const {features, article, event, start, end} = remark;
		const talk = report === null && ofOneTalk.has(features.facet) ? event.id : null;
		const text = texts.get(article)!;
		const key =
			report ??
			answerOf(remark) ??
			[
				features.facet,
				talk,
				features.speaker?.side ?? features.speaker?.person,
				wordsKey(text.slice(start, end)),
			].join(' ');
		const known = sayings.get(key);
		if (known) known.remarks.push(remark);
		else
			sayings.set(key, {
				remarks: [remark],
				features,
				words: wordsOf(features),
				report: report !== null,
				talk,
				place: start / text.length,
			});
	}

	return [...sayings.values()];
};

const topicsIn = (remarks: readonly Placed[], texts: Texts, vocabulary: Vocabulary): Placed[][] => {
	const sayings = sayingsOf(remarks, texts);
	const distinctness = distinctnessIn(remarks);
	const bags = sayings.map(({words}) => vocabulary.bagOf(reweighed(words, distinctness)));
	const pairs = candidates(sayings);
	const words = likenesses(bags, pairs, vocabulary);
	const links: Link[] = [];
	pairs.forEach(({a, b}, i) => {
		const [one, other] = [sayings[a]!, sayings[b]!];
		if (one.talk !== null && other.talk !== null && one.talk !== other.talk) return;
		const score =
			agreement(one.features, other.features, words[i]!) + nearnessOfPlaces(one.place, other.place);
		if (score > 0) links.push({a, b, score});
	});

	const articles = sayings.map(saying => new Set(saying.remarks.map(({article}) => article)));
	return clustersOf(sayings.length, contested(links, articles), weights.threshold).map(cluster =>
		cluster.flatMap(i => sayings[i]!.remarks),
	);
};

/** A word or facet that more sayings than this share finds no candidates in a large series: it says too little. */
const commonplace = 150;

const keysOf = ({features, words}: Saying): string[] => [
	`facet ${features.facet}`,
	...features.figures.map(figure => `figure ${figure}`),
	...features.dates.map(date => `date ${date}`),
	...words.map(({lemma}) => lemma),
];

/**
 * Pairs of sayings that share a facet, a word, a figure or a date, an article with itself among them: it may say a thing twice.
 * Linear in a large series, since what is commonplace there is passed over.
 */
const candidates = (sayings: readonly Saying[]): Pair[] => {
	const pairs: Pair[] = [];
	const keys = sayings.map(saying => (saying.report ? [] : keysOf(saying)));
	const places = groupBy(sayings.keys(), i => keys[i]!);
	for (const i of sayings.keys()) {
		const seen = new Set<number>();
		for (const key of keys[i]!) {
			const list = places.get(key)!;
			if (list.length > commonplace) continue;
			for (const j of list) if (j < i) seen.add(j);
		}

		for (const j of seen) pairs.push({a: j, b: i});
	}

	return pairs;
};
