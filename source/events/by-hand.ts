import {type Cluster, type Item, isKeptApart} from './linking.ts';

/** Items that an analyst holds to be of one event, and why, in one line. */
export type ByHand<I extends Item> = {items: readonly I[]; why: string};

/** An item as those of several persons have them. */
type Known = Item & {people: readonly number[]};

/**
 * Joins the events of items that an analyst holds to be one, whatever their dates, kinds and people. The event of
 * most reports gives its people and its kind; what else was held to be of the others comes along, unless it must
 * be apart.
 *
 * @param clusters Of all events.
 * @param groups Disjoint.
 */
export const joinByHand = <I extends Known>(
	clusters: ReadonlyArray<Cluster<I>>,
	groups: ReadonlyArray<ByHand<I>>,
): Array<Cluster<I>> => {
	const all = [...clusters];
	for (const group of groups) {
		const keys = new Set(group.items.map(({key}) => key));
		const involved = all.filter(({items}) => items.some(({item}) => keys.has(item.key)));
		const kept = involved.length > 0 ? largest(involved) : founded(group);
		if (kept === null) continue;
		if (involved.length === 0) all.push(kept);
		const held = new Set(involved.flatMap(({items}) => items.map(({item}) => item.key)));
		for (const item of group.items) if (!held.has(item.key)) add(kept, item, group.why);
		for (const other of involved) if (other !== kept) moveInto(kept, other, keys, group.why);
	}

	return all.filter(({items}) => items.length > 0).map(oncePerArticle);
};

const largest = <I extends Item>(clusters: ReadonlyArray<Cluster<I>>): Cluster<I> =>
	clusters.reduce((best, next) => (next.items.length > best.items.length ? next : best));

/** An event of what no event had, where persons are known who were in contact. */
const founded = <I extends Known>({items, why}: ByHand<I>): Cluster<I> | null => {
	const first = items.find(({people}) => people.length > 1);
	return first
		? {
				date: first.date,
				attempted: first.contact.status === 'attempted',
				items: [{item: first, why}],
				articles: new Set([first.article]),
			}
		: null;
};

const add = <I extends Item>(cluster: Cluster<I>, item: I, why: string): void => {
	if (cluster.items.some(({item: {key}}) => key === item.key)) return;
	cluster.items.push({item, why});
	cluster.articles.add(item.article);
};

const moveInto = <I extends Item>(
	kept: Cluster<I>,
	other: Cluster<I>,
	named: ReadonlySet<string>,
	why: string,
): void => {
	const staying: typeof other.items = [];
	// Those that were named first: the rest comes along where it may.
	for (const entry of [...other.items].sort(
		(a, b) => Number(named.has(b.item.key)) - Number(named.has(a.item.key)),
	)) {
		if (!named.has(entry.item.key) && isKeptApart(entry.item, kept)) staying.push(entry);
		else add(kept, entry.item, why);
	}

	other.items = staying;
	other.articles = new Set(staying.map(({item}) => item.article));
};

/** What an article tells of one event at two places is one report. */
const oncePerArticle = <I extends Item>(cluster: Cluster<I>): Cluster<I> => {
	if (cluster.items.length === cluster.articles.size) return cluster;
	const items = new Map<string, Cluster<I>['items'][number]>();
	for (const {item, why} of cluster.items) {
		const known = items.get(item.article);
		items.set(item.article, known ? {item: united(known.item, item), why: known.why} : {item, why});
	}

	return {...cluster, items: [...items.values()]};
};

const united = <I extends Item>(one: I, other: I): I => {
	const role = other.contact.role === 'main' ? 'main' : one.contact.role;
	const starts = new Set(one.contact.mentions.map(({start}) => start));
	const mentions = [
		...one.contact.mentions,
		...other.contact.mentions.filter(({start}) => !starts.has(start)),
	].sort((a, b) => a.start - b.start);
	return {...one, date: one.date ?? other.date, contact: {...one.contact, role, mentions}};
};
