import {officesOf} from '../language/names/lexicon.ts';
import {codeOrder} from '../words.ts';
import type {Unnamed} from './contacts/contact.ts';
import {type Cluster, fitsHeld, type Item, isOpenTo} from './linking.ts';
import type {People} from './people.ts';

/** A contact of one known person, who alone is in `people`, with somebody whom the article does not name. */
type Half = Item & {people: number[]};

type Option<I extends Item> = {other: number; cluster: Cluster<I>};

/**
 * Joins each contact with "her French counterpart" to the one event that other articles report of her with a
 * person of France at that time, where there is one alone: it makes no event of its own, and none a bridge.
 *
 * @param clusters Of all events; those that are joined are changed.
 */
export const joinHalfNamed = <I extends Half>(
	clusters: ReadonlyArray<Cluster<I>>,
	halves: readonly I[],
	{people}: Pick<People, 'people'>,
): void => {
	if (halves.length === 0) return;
	const byPerson = pairsByPerson(clusters);
	const chosen: Array<{item: I; option: Option<I>}> = [];
	for (const item of halves) {
		const {contact} = item;
		const possible = (byPerson.get(item.people[0]!) ?? []).filter(
			({other, cluster}) =>
				(!contact.kindTold || cluster.items[0]!.item.contact.kind === contact.kind) &&
				// By time first: it leaves few, and reading roles takes longer.
				fitsHeld(item, cluster) &&
				isLike(contact.unnamed!, people[other]!),
		);
		if (possible.length === 1) chosen.push({item, option: possible[0]!});
	}

	chosen.sort((a, b) => codeOrder(a.item.article, b.item.article));
	for (const {item, option} of chosen) {
		const {cluster, other} = option;
		if (!isOpenTo(cluster, item)) continue;
		const name = people[other]!.name;
		const {words} = item.contact.unnamed!;
		cluster.items.push({item, why: `“${words}”, whom other articles name: ${name}, ${cluster.date}`});
		cluster.articles.add(item.article);
	}
};

/** The contacts of two, by each of the two. */
const pairsByPerson = <I extends Half>(
	clusters: ReadonlyArray<Cluster<I>>,
): Map<number, Array<Option<I>>> => {
	const byPerson = new Map<number, Array<Option<I>>>();
	for (const cluster of clusters) {
		const {people} = cluster.items[0]!.item;
		if (people.length !== 2) continue;
		for (const [i, person] of people.entries()) {
			const option = {other: people[1 - i]!, cluster};
			const known = byPerson.get(person);
			if (known) known.push(option);
			else byPerson.set(person, [option]);
		}
	}

	return byPerson;
};

/** Whether a person is of the country, and, where both are known, of the kind of office. */
const isLike = (
	{country, offices}: Unnamed,
	person: {country: string | null; roles: readonly string[]},
): boolean => {
	if (person.country !== country) return false;
	const own = officesOf(person.roles.join(' '));
	return offices.length === 0 || own.size === 0 || offices.some(office => own.has(office));
};
