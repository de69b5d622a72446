import type {Period, Unit} from './calendar.ts';
import type {Anchor} from './resolve.ts';

/** A date that the text spoke of. */
export type Mentioned = {
	period: Period;
	anchor: Anchor;
	/** Index into `Reading.sentences`. */
	sentence: number;
	/** True where it is the day on which something was said, not on which it happened. */
	reporting: boolean;
};

/** From the finest to the coarsest. */
const units: Unit[] = [
	'day',
	'weekend',
	'week',
	'month',
	'quarter',
	'season',
	'half',
	'year',
	'decade',
	'century',
];
const rank = new Map(units.map((unit, i) => [unit, i]));

/** How many sentences later "that day" may still point back. */
const reach = 4;

/** The dates of a text so far, for expressions that count from the last one ("the same day", "a month later"). */
export class Narrative {
	/** The last date of each unit. */
	private readonly lasts = new Map<Unit, Mentioned>();
	private latest: Mentioned | null = null;

	/** The day on which something was said does not move a story that has its own day in the same sentence. */
	mention(next: Mentioned): void {
		const {latest} = this;
		if (next.reporting && latest && latest.sentence === next.sentence && !latest.reporting) return;
		this.lasts.delete(next.period.unit);
		this.lasts.set(next.period.unit, next);
		this.latest = next;
	}

	/** A date that is not known: what counts from the last one counts from this. */
	forget(): void {
		this.lasts.clear();
		this.latest = null;
	}

	/** The last date, a few sentences back at most, that is at least as fine as the unit. */
	last(unit: Unit, sentence: number): Mentioned | null {
		let found: Mentioned | null = null;
		// A Map keeps the order in which its keys were set: the last that fits is the latest.
		for (const mentioned of this.lasts.values()) {
			const fits = rank.get(mentioned.period.unit)! <= rank.get(unit)!;
			if (fits && sentence - mentioned.sentence <= reach) found = mentioned;
		}

		return found;
	}
}
