import type {Correction, Evidence, Outcome} from '../analysis.ts';
import {type Constraints, keyOf, type Teller} from '../events/constraints.ts';
import {codeOrder} from '../words.ts';
import {type Found, isMissing, type Target, tellerAt} from './findings.ts';
import {applied, overruled, signature, unfit} from './outcomes.ts';

type Join = Correction & {what: 'join'};
type Part = Correction & {what: 'part'};

/** Why two places can be neither joined nor parted. */
const oneAccount = 'both places are read as one account of one contact';

/** A pair that must be apart, and what says so. */
type Bar = {one: string; other: string; by: Correction};

/**
 * What must be one event and what must not, from the corrections that join and part. The latest count first: what
 * contradicts them, taken together, is overruled.
 *
 * @param standing Oldest first.
 */
export const groupingOf = (
	found: Found,
	standing: readonly Correction[],
): Pick<Constraints, 'together' | 'moved' | 'apart'> & {outcomes: Outcome[]} => {
	const sets = new Sets();
	const bars: Bar[] = [];
	const barBetween = (one: string, other: string): Bar | undefined => {
		const [a, b] = [sets.rootOf(one), sets.rootOf(other)];
		return bars.find(bar => {
			const [x, y] = [sets.rootOf(bar.one), sets.rootOf(bar.other)];
			return (x === a && y === b) || (x === b && y === a);
		});
	};

	const join = (correction: Join): Outcome => {
		const [one, other] = [tellerAt(found, correction.one), tellerAt(found, correction.other)];
		if (isMissing(one)) return unfit(correction, one);
		if (isMissing(other)) return unfit(correction, other);
		const places = [one.place, other.place];
		if (keyOf(one.is) === keyOf(other.is)) return unfit(correction, oneAccount, places);
		const bar = barBetween(keyOf(one.is), keyOf(other.is));
		if (bar) return overruled(correction, bar.by, places);
		sets.join(one.is, other.is, correction);
		return applied(correction, places);
	};

	const part = (correction: Part): Outcome => {
		const one = tellerAt(found, correction.one);
		if (isMissing(one)) return unfit(correction, one);
		const targets = correction.others.map(other => tellerAt(found, other));
		const others = targets.filter((target): target is Exclude<Target<Teller>, string> => !isMissing(target));
		const missing = targets.find(isMissing);
		if (others.length === 0) return unfit(correction, missing ?? 'it is parted from nothing');
		const places: Evidence[] = [one, ...others].map(({place}) => place);
		const key = keyOf(one.is);
		const free = others.filter(({is}) => sets.rootOf(keyOf(is)) !== sets.rootOf(key));
		const self = others.some(({is}) => keyOf(is) === key);
		if (free.length === 0)
			return self
				? unfit(correction, oneAccount, places)
				: overruled(correction, sets.joinedBy(key)!, places);
		for (const {is} of free) bars.push({one: key, other: keyOf(is), by: correction});
		return applied(correction, places);
	};

	const outcomes = [...standing].reverse().flatMap(correction => {
		if (correction.what === 'join') return [join(correction)];
		return correction.what === 'part' ? [part(correction)] : [];
	});
	const together = sets.groups();
	const parted = new Set(bars.map(({one}) => one));
	return {together, moved: movedOf(together, parted), apart: apartOf(bars, sets), outcomes};
};

/** Those of each group that were parted from others, unless all of it were. */
const movedOf = (together: Constraints['together'], parted: ReadonlySet<string>): Set<string> =>
	new Set(
		together.flatMap(({tellers}) => {
			const keys = tellers.map(keyOf);
			return keys.every(key => parted.has(key)) ? [] : keys.filter(key => parted.has(key));
		}),
	);

/** Each key of a group is apart from each of the other. */
const apartOf = (bars: readonly Bar[], sets: Sets): Map<string, Set<string>> => {
	const apart = new Map<string, Set<string>>();
	for (const {one, other} of bars) {
		for (const a of sets.membersOf(one)) {
			for (const b of sets.membersOf(other)) {
				apart.set(a, (apart.get(a) ?? new Set()).add(b));
				apart.set(b, (apart.get(b) ?? new Set()).add(a));
			}
		}
	}

	return apart;
};

type Group = {tellers: Map<string, Teller>; by: Correction};

/** Tellers of one event: a group each. */
class Sets {
	readonly #groups = new Map<string, Group>();

	/** The same for all of a group; a key that was joined with nothing stands for itself. */
	rootOf(key: string): Group | string {
		return this.#groups.get(key) ?? key;
	}

	membersOf(key: string): string[] {
		return [...(this.#groups.get(key)?.tellers.keys() ?? [key])];
	}

	joinedBy(key: string): Correction | undefined {
		return this.#groups.get(key)?.by;
	}

	/** The latest correction of a group, which comes first, is the one that it is known by. */
	join(one: Teller, other: Teller, by: Correction): void {
		const [a, b] = [keyOf(one), keyOf(other)];
		const [first, second] = [this.#groups.get(a), this.#groups.get(b)];
		const tellers = new Map([[a, one], [b, other], ...(first?.tellers ?? []), ...(second?.tellers ?? [])]);
		const group = {tellers, by: first?.by ?? second?.by ?? by};
		for (const key of tellers.keys()) this.#groups.set(key, group);
	}

	groups(): Constraints['together'] {
		const sorted = [...new Set(this.#groups.values())]
			.filter(({tellers}) => tellers.size > 1)
			.map(({tellers, by}) => ({
				entries: [...tellers].sort(([a], [b]) => codeOrder(a, b)),
				why: `joined by ${signature(by)}${by.why === null ? '' : `: ${by.why}`}`,
			}));
		return sorted
			.sort((a, b) => codeOrder(a.entries[0]![0], b.entries[0]![0]))
			.map(({entries, why}) => ({tellers: entries.map(([, teller]) => teller), why}));
	}
}
