import type {Contact} from './contacts/contact.ts';
import type {DayPart} from './contacts/turns.ts';

/** A contact of an article, with the date that it is linked by. */
type Dated = {article: string; contact: Contact; date: string | null};

const order: readonly DayPart[] = ['morning', 'afternoon', 'evening'];

/**
 * Which of several contacts of one day each item is of, where some article says that there were several: by what
 * is counted ("the second call of the day"), by the order in which an article tells them, else by the part of the
 * day. What fits none or more than one keeps to itself, unless one alone is anybody's news.
 *
 * Parts of the day that differ make no two contacts by themselves: what is morning here is evening elsewhere.
 *
 * @param items Of the same people and kind, with full dates.
 * @returns The turn from 1, or 0 for what keeps to itself; items of days with one contact are left out.
 */
export const turnsOf = <I extends Dated>(items: readonly I[]): Map<I, number> => {
	const turns = new Map<I, number>();
	const days = new Map<string, I[]>();
	for (const item of items) {
		const key = `${item.date} ${item.contact.status === 'attempted'}`;
		const known = days.get(key);
		if (known) known.push(item);
		else days.set(key, [item]);
	}

	for (const day of days.values()) {
		if (!day.some(({contact: {of}}) => of.several || of.turn !== null)) continue;
		const counted = countedTurns(day);
		const told = toldOf(counted);
		for (const item of day) turns.set(item, counted.get(item) ?? likeliest(item, told));
	}

	return turns;
};

/** The turns of those that are counted, or told in one article; of all by part of day where nobody does either. */
const countedTurns = <I extends Dated>(day: readonly I[]): Map<I, number> => {
	const turns = new Map<I, number>();
	const byArticle = new Map<string, I[]>();
	for (const item of day) byArticle.set(item.article, [...(byArticle.get(item.article) ?? []), item]);
	for (const told of byArticle.values()) {
		const sorted = [...told].sort((a, b) => placeOf(a) - placeOf(b));
		for (const [i, item] of sorted.entries()) {
			const {turn} = item.contact.of;
			if (turn !== null || told.length > 1) turns.set(item, turn ?? i + 1);
		}
	}

	if (turns.size > 0) return turns;
	const parts = order.filter(part => day.some(({contact}) => contact.of.part === part));
	if (parts.length < 2) return new Map(day.map(item => [item, 1]));
	for (const item of day) {
		const {part} = item.contact.of;
		if (part !== null) turns.set(item, parts.indexOf(part) + 1);
	}

	return turns;
};

/** Where on its day an item stands among those of its article: by count, then by time. */
const placeOf = ({contact: {of}}: Dated): number =>
	of.turn !== null ? of.turn * 10 : of.part !== null ? order.indexOf(of.part) : -1;

/** What is told of one of the contacts of a day: at which parts of it, and whether it is anybody's news. */
type Told = {turn: number; parts: Set<DayPart>; news: boolean};

/** In the order of the day. */
const toldOf = (counted: ReadonlyMap<Dated, number>): Told[] => {
	const byTurn = new Map<number, Told>();
	for (const [{contact}, turn] of counted) {
		const told = byTurn.get(turn) ?? {turn, parts: new Set(), news: false};
		if (contact.of.part !== null) told.parts.add(contact.of.part);
		told.news ||= contact.role === 'main';
		byTurn.set(turn, told);
	}

	return [...byTurn.values()].sort((a, b) => a.turn - b.turn);
};

const likeliest = ({contact: {of}}: Dated, all: readonly Told[]): number => {
	// It tells of all, so of the first as well.
	if (of.several && of.part === null) return all[0]!.turn;
	if (of.part === null) return onlyOne(all.filter(({news}) => news));
	const same = all.filter(({parts}) => parts.has(of.part!));
	return same.length > 0 ? onlyOne(same) : onlyOne(all.filter(({parts}) => parts.size === 0));
};

const onlyOne = ([told, other]: readonly Told[]): number => (told && !other ? told.turn : 0);
