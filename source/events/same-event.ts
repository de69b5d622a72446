import type {Event, EventKind, Report, Role, Status} from '../analysis.ts';
import {codeOrder} from '../words.ts';
import {type ByHand, joinByHand} from './by-hand.ts';
import {apartFrom, type Constraints, keyOf, unconstrained} from './constraints.ts';
import type {Contact} from './contacts/contact.ts';
import {joinHalfNamed} from './half-named.ts';
import {type Cluster, clustersOf, type Item, joinTraces} from './linking.ts';
import type {People} from './people.ts';
import {seriesKeys} from './series-keys.ts';

/** The contacts that one article reports. */
export type ArticleContacts = {
	article: string;
	/** ISO 8601 date of publication, or null. */
	published: string | null;
	contacts: readonly Contact[];
	/** ISO 8601 and TIMEX3 values of the dates that the article names. */
	dates: readonly string[];
};

/** One article's contact, its persons known across articles. */
type Known = Item & {people: number[]; initiator: number};

/**
 * Groups the contacts of many articles into events.
 *
 * Only contacts of the same kind between the same people are compared (so the work grows with the articles,
 * not with their pairs), and only by when they were: likeness of words says nothing, since readouts repeat
 * themselves. A contact without a date joins the one event that it can be, or none: it never makes a bridge. Nor
 * does a trace, or a contact with somebody who is not named, which make no events of their own either.
 *
 * @param constraints What an analyst has decided: it holds against all of this.
 */
export const eventsOf = (
	all: readonly ArticleContacts[],
	people: People,
	constraints: Constraints = unconstrained,
): Event[] => {
	const items = new Map<string, Known>();
	const blocks = new Map<string, Known[]>();
	const traces = new Map<string, Known[]>();
	const halves: Known[] = [];
	for (const {article, published, contacts, dates} of all) {
		const days = daysOfYear(dates);
		for (const [index, contact] of contacts.entries()) {
			const ids = [...new Set(contact.participants.map(entity => people.indexOf(article, entity)))].sort(
				(a, b) => a - b,
			);
			const initiator = contact.initiator === null ? -1 : people.indexOf(article, contact.initiator);
			const date = contact.date?.startsWith('XXXX') ? null : contact.date;
			const name = keyOf({article, contact: index});
			const apart = apartFrom(constraints, name);
			const item = {article, key: name, apart, published, contact, people: ids, initiator, date, days};
			items.set(name, item);
			if (constraints.moved.has(name)) continue;
			if (contact.unnamed !== null) halves.push(item);
			if (ids.length < 2) continue;
			const key = `${contact.kind} ${ids.join(' ')}`;
			const of = contact.certain ? blocks : traces;
			const block = of.get(key) ?? [];
			block.push(item);
			of.set(key, block);
		}
	}

	const events: Event[] = [];
	const inContact = [...new Set([...blocks.values()].flatMap(([first]) => first!.people))].sort(
		(a, b) => a - b,
	);
	const names = seriesKeys(inContact.map(index => people.people[index]!));
	const keys = new Map(inContact.map((index, i) => [index, names[i]!]));
	const taken = new Map<string, number>();
	const clusters = [...blocks]
		.sort((a, b) => codeOrder(a[0], b[0]))
		.flatMap(([key, items]) => {
			const found = clustersOf(items);
			joinTraces(found, traces.get(key) ?? []);
			return found;
		});
	joinHalfNamed(clusters, halves, people);
	for (const cluster of joinByHand(clusters, byHandOf(constraints, all, items)))
		events.push(eventOf(cluster, people, keys, taken, constraints));

	keepApart(events);
	return events.sort((a, b) => codeOrder(b.date ?? '', a.date ?? '') || codeOrder(a.id, b.id));
};

/** What an analyst holds to be one contact; an article whose news is no contact of its own tells of it too. */
const byHandOf = (
	{together}: Constraints,
	all: readonly ArticleContacts[],
	items: ReadonlyMap<string, Known>,
): Array<ByHand<Known>> => {
	if (together.length === 0) return [];
	const published = new Map(all.map(each => [each.article, each.published]));
	return together.flatMap(({tellers, why}) => {
		const known = tellers.flatMap(teller => items.get(keyOf(teller)) ?? []);
		const [first] = known;
		if (!first) return [];
		const stories = tellers.filter(({contact}) => contact === null);
		const told = stories.map(({article}): Known => {
			const contact: Contact = {
				...first.contact,
				...{status: 'occurred', role: 'main', participants: [], date: null, initiator: null},
				...{channel: null, mentions: [], certain: true, unnamed: null},
			};
			const key = keyOf({article, contact: null});
			const when = {published: published.get(article) ?? null, date: null, days: new Set<string>()};
			return {article, key, apart: new Set(), contact, people: [], initiator: -1, ...when};
		});
		return [{items: [...known, ...told], why}];
	});
};

/** Month and day of the dates that have them, the year known or not. */
const daysOfYear = (dates: readonly string[]): Set<string> =>
	new Set(dates.flatMap(date => /^[\dX]{4}-(\d\d-\d\d)/.exec(date)?.[1] ?? []));

/** The item of a cluster that was decided last. */
const lastOf = (cluster: Cluster<Known>, decided: ReadonlySet<string>): Known | undefined => {
	if (decided.size === 0) return undefined;
	const last = [...decided].findLast(key => cluster.items.some(({item}) => item.key === key));
	return cluster.items.find(({item}) => item.key === last)?.item;
};

const statusOf = (cluster: Cluster<Known>, judged: ReadonlySet<string>): Status => {
	const decided = lastOf(cluster, judged);
	if (decided) return decided.contact.status;
	const counts = new Map<Status, number>();
	for (const {item} of cluster.items)
		counts.set(item.contact.status, (counts.get(item.contact.status) ?? 0) + 1);
	// A plan is overtaken by any account of what came of it.
	if (counts.size > 1) counts.delete('planned');
	return [...counts].sort((a, b) => b[1] - a[1] || codeOrder(a[0], b[0]))[0]![0];
};

const eventOf = (
	cluster: Cluster<Known>,
	{people}: People,
	keys: ReadonlyMap<number, string>,
	taken: Map<string, number>,
	constraints: Constraints,
): Event => {
	const first = cluster.items[0]!.item;
	const participants = first.people.map(index => people[index]!.name).sort(codeOrder);
	const kind: EventKind = first.contact.kind;
	const series = first.people
		.map(index => keys.get(index)!)
		.sort(codeOrder)
		.join('-');
	const dated = lastOf(cluster, constraints.dated);
	const date = dated
		? dated.date
		: cluster.items.reduce<string | null>(
				(best, {item}) => ((item.date?.length ?? 0) > (best?.length ?? 0) ? item.date : best),
				cluster.date,
			);
	const base = [kind, series, date ?? 'undated', ...(cluster.attempted ? ['attempted'] : [])].join('-');
	const count = (taken.get(base) ?? 0) + 1;
	taken.set(base, count);
	const initiator = cluster.items.find(({item}) => item.initiator >= 0)?.item.initiator ?? -1;
	const items = [...cluster.items].sort((a, b) => codeOrder(a.item.article, b.item.article));
	return {
		id: count === 1 ? base : `${base}-${count}`,
		kind,
		title: null,
		status: statusOf(cluster, constraints.judged),
		participants,
		date,
		place: null,
		series,
		initiator: people[initiator]?.name ?? null,
		channel: items.map(({item}) => item.contact.channel).find(channel => channel !== null) ?? null,
		reports: items.map(({item, why}) => reportOf(item, why)),
		apart: [],
	};
};

const reportOf = ({article, contact, date}: Known, why: string): Report => ({
	article,
	role: contact.role as Role,
	status: contact.status,
	date,
	mentions: contact.mentions,
	why,
});

/** How many neighbours in time an event names as kept apart from it. */
const neighbours = 4;

/** Says of the events of one series what keeps each from its neighbours. */
const keepApart = (events: readonly Event[]): void => {
	const series = new Map<string, Event[]>();
	for (const event of events) series.set(event.series, [...(series.get(event.series) ?? []), event]);
	for (const [, group] of series) {
		group.sort((a, b) => codeOrder(a.date ?? '', b.date ?? '') || codeOrder(a.id, b.id));
		for (const [i, event] of group.entries()) {
			const near = group
				.slice(Math.max(0, i - neighbours), i + neighbours + 1)
				.filter(other => other !== event);
			event.apart = near.map(other => ({event: other.id, why: reasonOf(event, other)}));
		}
	}
};

const reasonOf = (event: Event, other: Event): string => {
	if (event.kind !== other.kind) return `same people, but a ${other.kind}`;
	if (event.status !== other.status && (event.status === 'attempted' || other.status === 'attempted'))
		return `same people, but ${other.status}`;
	if (other.date === null || event.date === null)
		return 'same people, and no date to tell that it is the same day';
	if (event.date === other.date) return 'same people, another of that day';
	return `same people, other day: ${other.date}`;
};
