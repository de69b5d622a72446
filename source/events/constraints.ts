/** What tells of an event: the contact of an article at an index, or, where that is null, the article's story. */
export type Teller = {article: string; contact: number | null};

/** What an analyst has decided of events, however the engine would have it. */
export type Constraints = {
	/** Tellers of one event, and why, in one line. No teller stands in two groups. */
	together: ReadonlyArray<{tellers: readonly Teller[]; why: string}>;
	/**
	 * Keys of those that were parted from an event and put together with others, of which one at least was not: they are
	 * of no event but that of the others, and none is to be found by way of them.
	 */
	moved: ReadonlySet<string>;
	/** By key, the keys of those that tell of another event. It holds both ways, and for all of a group alike. */
	apart: ReadonlyMap<string, ReadonlySet<string>>;
	/** Keys of tellers whose date was set, the one that was set last at the end; it is then the event's. */
	dated: ReadonlySet<string>;
	/** The same of the status. */
	judged: ReadonlySet<string>;
};

/** Where nobody has decided anything. */
export const unconstrained: Constraints = {
	together: [],
	moved: new Set(),
	apart: new Map(),
	dated: new Set(),
	judged: new Set(),
};

const nobody: ReadonlySet<string> = new Set();

export const keyOf = ({article, contact}: Teller): string => `${contact ?? 'story'}@${article}`;

/** The keys of those that must be of another event. */
export const apartFrom = ({apart}: Constraints, key: string): ReadonlySet<string> => apart.get(key) ?? nobody;
