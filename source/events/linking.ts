import {codeOrder} from '../words.ts';
import type {Contact} from './contacts/contact.ts';
import {compatibleDates} from './contacts/merging.ts';
import {turnsOf} from './same-day.ts';

/** One article's contact, among those of the same kind between the same people. */
export type Item = {
	article: string;
	/** What constraints call it by. */
	key: string;
	/** Keys of those that must be of another event. */
	apart: ReadonlySet<string>;
	/** ISO 8601 date of publication, or null. */
	published: string | null;
	contact: Contact;
	/** The contact's date, if its year is known. */
	date: string | null;
	/** Days of the year that the article names (MM-DD). */
	days: ReadonlySet<string>;
};

/** Items that are held to be of one event, each with the reason in one line. */
export type Cluster<I extends Item = Item> = {
	date: string | null;
	attempted: boolean;
	items: Array<{item: I; why: string}>;
	articles: Set<string>;
};

type Link<I extends Item> = {cluster: Cluster<I>; why: string};

/** Whether an analyst holds an item to be of another event than one of a cluster. */
export const isKeptApart = ({apart}: Item, {items}: Cluster): boolean =>
	apart.size > 0 && items.some(({item}) => apart.has(item.key));

/** Whether a cluster can take an item: no article reports one event twice. */
export const isOpenTo = (cluster: Cluster, item: Item): boolean =>
	!cluster.articles.has(item.article) && !isKeptApart(item, cluster);

/**
 * Groups the contacts between the same people by when they were.
 *
 * Those with a full date come first, then those of a month or year, those whose year alone is not known, and
 * those without any: so that each finds the events that it can be, and one without a date never makes a bridge
 * between two. No article reports one event twice.
 */
export const clustersOf = <I extends Item>(items: readonly I[]): Array<Cluster<I>> => {
	const turns = turnsOf(items.filter(item => precision(item) === fullDate));
	const sorted = [...items].sort(
		(a, b) =>
			precision(b) - precision(a) ||
			codeOrder(a.date ?? '', b.date ?? '') ||
			(turns.get(a) || Number.POSITIVE_INFINITY) - (turns.get(b) || Number.POSITIVE_INFINITY) ||
			Number(b.contact.date !== null) - Number(a.contact.date !== null) ||
			codeOrder(a.article, b.article),
	);
	const clusters: Array<Cluster<I>> = [];
	const byDate = new Map<string, Cluster<I>>();
	let days: Array<Cluster<I>> | null = null;
	for (const item of sorted) {
		const attempted = item.contact.status === 'attempted';
		if (precision(item) < fullDate) days ??= joinNeighbours(clusters);
		const turn = turns.get(item);
		const key = `${item.date} ${attempted} ${turn === 0 ? item.key : (turn ?? '')}`;
		const same = item.date === null ? undefined : byDate.get(key);
		const fits = same !== undefined && isOpenTo(same, item);
		const link = fits ? {cluster: same, why: sameDayWhy(item, turn)} : days && linkOf(item, attempted, days);
		if (link) {
			link.cluster.items.push({item, why: link.why});
			link.cluster.articles.add(item.article);
			continue;
		}

		const cluster = {
			date: item.date,
			attempted,
			items: [{item, why: turn === 0 ? unsureWhy(item) : aloneWhy(item)}],
			articles: new Set([item.article]),
		};
		clusters.push(cluster);
		days?.push(cluster);
		if (item.date !== null && same === undefined) byDate.set(key, cluster);
	}

	return days ?? joinNeighbours(clusters);
};

/** Length of an ISO 8601 date of day precision. */
const fullDate = 10;

const precision = ({date}: Item): number => date?.length ?? 0;

const aloneWhy = ({date}: Item): string =>
	date === null
		? 'its people; the article gives no date that can be resolved'
		: `its people and the date ${date}`;

const sameDayWhy = ({date}: Item, turn: number | undefined): string =>
	turn === undefined ? `same people, same day: ${date}` : `same people, contact ${turn} of ${date}`;

const unsureWhy = ({date}: Item): string =>
	`its people and the date ${date}, but not which of the contacts of that day`;

const dayLength = 86_400_000;

/**
 * Joins events of neighbouring days where one of the two days rests on a passing mention, or on a single report
 * of the same news: time zones and slips of the pen move a call by a day. Two days that one article tells apart
 * stay apart.
 */
const joinNeighbours = <I extends Item>(clusters: readonly Cluster<I>[]): Array<Cluster<I>> => {
	const sorted = [...clusters].sort(
		(a, b) => codeOrder(a.date ?? '', b.date ?? '') || Number(a.attempted) - Number(b.attempted),
	);
	const joined: Array<Cluster<I>> = [];
	for (const cluster of sorted) {
		const before = joined.findLast(other => other.attempted === cluster.attempted);
		if (!before || !areNeighbours(before, cluster)) {
			joined.push(cluster);
			continue;
		}

		const [kept, other] = weight(before) >= weight(cluster) ? [before, cluster] : [cluster, before];
		for (const {item} of other.items) {
			kept.items.push({item, why: `same people, a day off: ${item.date} for ${kept.date}`});
			kept.articles.add(item.article);
		}

		joined[joined.indexOf(before)] = kept;
	}

	return joined;
};

const isNews = ({items}: Cluster): boolean => items.some(({item}) => item.contact.role === 'main');

/** News counts for more than passing mentions, many reports for more than one. */
const weight = (cluster: Cluster): number => cluster.items.length + (isNews(cluster) ? 1000 : 0);

const areNeighbours = (a: Cluster, b: Cluster): boolean => {
	if (a.date === null || b.date === null || a.date.length < fullDate || b.date.length < fullDate)
		return false;
	if (Date.parse(b.date) - Date.parse(a.date) !== dayLength) return false;
	if (a.items.some(({item}) => !isOpenTo(b, item))) return false;
	if (isNews(a) !== isNews(b)) return true;
	return isNews(a) && Math.min(a.items.length, b.items.length) === 1 && publishedTogether(a, b);
};

const publishedTogether = (a: Cluster, b: Cluster): boolean =>
	a.items.some(({item: x}) => b.items.some(({item: y}) => daysBetween(x.published, y.published) <= 1));

const daysBetween = (a: string | null, b: string | null): number =>
	a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(a) - Date.parse(b)) / dayLength;

const linkOf = <I extends Item>(
	item: I,
	attempted: boolean,
	clusters: ReadonlyArray<Cluster<I>>,
): Link<I> | null => {
	const open = clusters.filter(cluster => cluster.attempted === attempted && isOpenTo(cluster, item));
	const {date} = item;
	if (date !== null) {
		const [cluster, other] = open.filter(
			cluster => cluster.date !== null && (cluster.date.startsWith(date) || date.startsWith(cluster.date)),
		);
		return cluster && !other
			? {cluster, why: `same people, and in ${date} one such event: ${cluster.date}`}
			: null;
	}

	const possible = open.filter(cluster => canBe(item, cluster));
	const days = possible.filter(cluster => precisionOf(cluster) === fullDate);
	const candidates = days.length > 0 ? days : possible;
	const when = item.contact.date === null ? 'no date' : `no year (${item.contact.date})`;
	const published = item.published === null ? '' : `, published ${item.published}`;
	if (candidates.length === 1) {
		const [cluster] = candidates;
		return {
			cluster: cluster!,
			why: `same people, ${when}${published}, and one event that it can be: ${cluster!.date}`,
		};
	}

	return candidates.length > 1 ? byOtherDates(item, candidates, when) : atTheSameTime(item, open);
};

/** Joins each trace to the event that it can be, where there is one alone. */
export const joinTraces = <I extends Item>(
	clusters: ReadonlyArray<Cluster<I>>,
	traces: readonly I[],
): void => {
	for (const item of [...traces].sort((a, b) => codeOrder(a.article, b.article))) {
		const [cluster, other] = clusters.filter(cluster => isOpenTo(cluster, item) && isTraceOf(item, cluster));
		if (!cluster || other) continue;
		const when = item.date === null ? `published ${item.published}` : item.date;
		cluster.items.push({item, why: `names both beside “${item.contact.mentions[0]!.text}”, ${when}`});
		cluster.articles.add(item.article);
	}
};

/** Whether a trace can be of an event that other articles report as having occurred. */
const isTraceOf = (item: Item, cluster: Cluster): boolean =>
	(item.contact.date !== null || item.contact.role === 'main') && fitsHeld(item, cluster);

/** Whether an event was held when an article says it was, or, where it says nothing, in the days before it. */
export const fitsHeld = ({contact, date, published}: Item, cluster: Cluster): boolean => {
	const held = cluster.items.some(({item}) => item.contact.status === 'occurred');
	if (!held || cluster.attempted || cluster.date === null) return false;
	if (cluster.date.length < fullDate) return date === cluster.date;
	if (contact.date !== null) return date === cluster.date || compatibleDates(contact.date, cluster.date);
	if (published === null) return false;
	const age = (Date.parse(published) - Date.parse(cluster.date)) / dayLength;
	return age >= 0 && age < newsDays;
};

const precisionOf = ({date}: Cluster): number => date?.length ?? 0;

/** Days after an event in which an article without a date may still report it as news; and before, for plans. */
const newsDays = 4;
const planDays = 15;
const memoryDays = 400;

/** Whether a contact that its article does not date can be the event of a cluster. */
const canBe = ({contact, published}: Item, {date}: Cluster): boolean => {
	if (date === null) return false;
	if (contact.date !== null && !compatibleDates(contact.date, date)) return false;
	if (published === null) return contact.date !== null || contact.role === 'main';
	const age = (Date.parse(published) - Date.parse(date)) / dayLength;
	if (contact.status === 'planned') return age <= 0.5 && age > -planDays;
	return contact.role === 'main' ? age >= -1 && age <= newsDays : age >= 0 && age < memoryDays;
};

/** Of several events, the one whose reports name most of the other days that the article names. */
const byOtherDates = <I extends Item>(
	item: I,
	candidates: ReadonlyArray<Cluster<I>>,
	when: string,
): Link<I> | null => {
	const counts = candidates.map(cluster => {
		const known = new Set(cluster.items.flatMap(({item}) => [...item.days]));
		return [...item.days].filter(day => known.has(day)).length;
	});
	const most = Math.max(...counts);
	const at = counts.indexOf(most);
	if (most === 0 || counts.lastIndexOf(most) !== at) return null;
	const cluster = candidates[at]!;
	return {
		cluster,
		why: `same people, ${when}, but ${most === 1 ? 'a day' : `${most} days`} of the year in common with reports of ${cluster.date}`,
	};
};

/** News without a date joins news without a date that was published in the same days. */
const atTheSameTime = <I extends Item>(item: I, open: ReadonlyArray<Cluster<I>>): Link<I> | null => {
	if (item.contact.role !== 'main') return null;
	const near = open.filter(
		({date, items}) =>
			date === null && items.every(({item: other}) => other.contact.role === 'main' && isNear(item, other)),
	);
	return near.length === 1
		? {cluster: near[0]!, why: 'same people, no date in any of them, told at the same time'}
		: null;
};

const isNear = (a: Item, b: Item): boolean =>
	a.published === null || b.published === null
		? a.contact.status === b.contact.status && a.contact.status !== 'occurred'
		: daysBetween(a.published, b.published) < newsDays;
