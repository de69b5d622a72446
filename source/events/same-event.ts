import type {Event, EventKind, Report, Role, Status} from '../analysis.ts';
import type {Contact} from './contacts/contacts.ts';
import {compatibleDates} from './contacts/merging.ts';
import type {People} from './people.ts';

/** The contacts that one article reports. */
export type ArticleContacts = {article: string; published: string | null; contacts: readonly Contact[]};

/** One article's contact, its persons known across articles. */
type Item = {
	article: string;
	published: string | null;
	contact: Contact;
	people: number[];
	initiator: number;
	/** The contact's date, if its year is known. */
	date: string | null;
};

/** Reports that are held to be of one event. */
type Cluster = {date: string | null; attempted: boolean; items: Array<{item: Item; why: string}>};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Groups the contacts of many articles into events.
 *
 * Only contacts of the same kind between the same people are compared (so the work grows with the articles,
 * not with their pairs), and only by when they were: likeness of words says nothing, since readouts repeat
 * themselves. A contact without a date joins the one event that it can be, or none: it never makes a bridge.
 */
export const eventsOf = (all: readonly ArticleContacts[], people: People): Event[] => {
	const blocks = new Map<string, Item[]>();
	for (const {article, published, contacts} of all) {
		for (const contact of contacts) {
			const ids = [...new Set(contact.participants.map(entity => people.indexOf(article, entity)))].sort(
				(a, b) => a - b,
			);
			if (ids.length < 2) continue;
			const key = `${contact.kind} ${ids.join(' ')}`;
			const block = blocks.get(key) ?? [];
			const initiator = contact.initiator === null ? -1 : people.indexOf(article, contact.initiator);
			const date = contact.date?.startsWith('XXXX') ? null : contact.date;
			block.push({article, published, contact, people: ids, initiator, date});
			blocks.set(key, block);
		}
	}

	const events: Event[] = [];
	const taken = new Map<string, number>();
	for (const [, items] of [...blocks].sort((a, b) => compare(a[0], b[0]))) {
		for (const cluster of clustersOf(items)) events.push(eventOf(cluster, people, taken));
	}

	keepApart(events);
	return events.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
};

const clustersOf = (items: readonly Item[]): Cluster[] => {
	const sorted = [...items].sort(
		(a, b) =>
			precision(b) - precision(a) || compare(a.date ?? '', b.date ?? '') || compare(a.article, b.article),
	);
	const clusters: Cluster[] = [];
	for (const item of sorted) {
		const attempted = item.contact.status === 'attempted';
		const candidates = clusters.filter(
			cluster =>
				cluster.attempted === attempted && !cluster.items.some(other => other.item.article === item.article),
		);
		const link = linkOf(item, candidates);
		if (link) link.cluster.items.push({item, why: link.why});
		else clusters.push({date: item.date, attempted, items: [{item, why: firstWhy(item)}]});
	}

	return clusters;
};

const precision = ({date}: Item): number => date?.length ?? 0;

const firstWhy = ({date}: Item): string =>
	date === null
		? 'its people; the article gives no date that can be resolved'
		: `its people and the date ${date}`;

const linkOf = (item: Item, clusters: readonly Cluster[]): {cluster: Cluster; why: string} | null => {
	const {date} = item;
	if (date !== null) {
		const same = clusters.filter(
			cluster => cluster.date !== null && (cluster.date.startsWith(date) || date.startsWith(cluster.date)),
		);
		if (same.length === 1) return {cluster: same[0]!, why: sameDate(date, same[0]!.date!)};
		return null;
	}

	const possible = clusters.filter(cluster => canBe(item, cluster));
	const days = possible.filter(cluster => cluster.date!.length === 10);
	const [cluster, other] = days.length > 0 ? days : possible;
	if (cluster === undefined || other !== undefined) return null;
	const when = item.contact.date === null ? 'no date' : `no year (${item.contact.date})`;
	const published = item.published === null ? '' : `, published ${item.published}`;
	return {cluster, why: `same people, ${when}${published}, and one event that it can be: ${cluster.date}`};
};

const sameDate = (date: string, other: string): string =>
	date === other
		? `same people, same day: ${date}`
		: `same people, ${date.length < other.length ? date : other} holds one such event: ${date.length < other.length ? other : date}`;

const day = 86_400_000;

/** Whether a contact that its article does not date can be the event of a cluster. */
const canBe = ({contact, published}: Item, cluster: Cluster): boolean => {
	if (cluster.date === null) return false;
	if (contact.date !== null && !compatibleDates(contact.date, cluster.date)) return false;
	const named = contact.date !== null && /^XXXX-(\d\d|WXX)-\d+$/.test(contact.date);
	if (published === null) return named || contact.role === 'main';
	const distance = (Date.parse(published) - Date.parse(cluster.date)) / day;
	if (contact.status === 'planned') return distance <= 0.5 && distance > -15;
	return contact.role === 'main' ? distance >= -1 && distance <= 4 : distance >= 0 && distance < 400;
};

const statusOf = (cluster: Cluster): Status => {
	const counts = new Map<Status, number>();
	for (const {item} of cluster.items)
		counts.set(item.contact.status, (counts.get(item.contact.status) ?? 0) + 1);
	// A plan is overtaken by any account of what came of it.
	if (counts.size > 1) counts.delete('planned');
	return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]![0];
};

const surname = (name: string): string =>
	name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z\s-]/g, '')
		.split(/\s+/)
		.at(-1)!;

const eventOf = (cluster: Cluster, {people}: People, taken: Map<string, number>): Event => {
	const first = cluster.items[0]!.item;
	const participants = first.people.map(index => people[index]!.name).sort(compare);
	const kind: EventKind = first.contact.kind;
	const series = participants.map(surname).sort(compare).join('-');
	const date = cluster.items.reduce<string | null>(
		(best, {item}) => ((item.date?.length ?? 0) > (best?.length ?? 0) ? item.date : best),
		cluster.date,
	);
	const base = [kind, series, date ?? 'undated', ...(cluster.attempted ? ['attempted'] : [])].join('-');
	const count = (taken.get(base) ?? 0) + 1;
	taken.set(base, count);
	const initiator = cluster.items.find(({item}) => item.initiator >= 0)?.item.initiator ?? -1;
	const items = [...cluster.items].sort((a, b) => compare(a.item.article, b.item.article));
	return {
		id: count === 1 ? base : `${base}-${count}`,
		kind,
		title: null,
		status: statusOf(cluster),
		participants,
		date,
		series,
		initiator: people[initiator]?.name ?? null,
		channel: items.map(({item}) => item.contact.channel).find(channel => channel !== null) ?? null,
		reports: items.map(({item, why}) => reportOf(item, why)),
		apart: [],
	};
};

const reportOf = ({article, contact, date}: Item, why: string): Report => ({
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
		group.sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id));
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
	return `same people, other day: ${other.date}`;
};
