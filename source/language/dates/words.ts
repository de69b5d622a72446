import times from '../../../data/words/times.json' with {type: 'json'};

const {words} = times;

/** Lower-case names without their full stop → number or TIMEX3 letters. */
export const months: ReadonlyMap<string, number> = new Map(Object.entries(words.months));
export const weekdays: ReadonlyMap<string, number> = new Map(Object.entries(words.weekdays));
export const seasons: ReadonlyMap<string, string> = new Map(Object.entries(words.seasons));
export const units: ReadonlyMap<string, string> = new Map(Object.entries(words.units));

/** Words → TIMEX3 value, or days from today, or hour. */
export const joinedDurations: ReadonlyMap<string, string> = new Map(Object.entries(words.joined));
export const setAdverbs: ReadonlyMap<string, string> = new Map(Object.entries(words.sets));
export const references: ReadonlyMap<string, string> = new Map(Object.entries(words.references));
export const dayAdverbs: ReadonlyMap<string, number> = new Map(Object.entries(words.days));
export const clockWords: ReadonlyMap<string, number> = new Map(Object.entries(words.clocks));

export const partsOfDay: ReadonlySet<string> = new Set(words.parts);
export const phases: ReadonlySet<string> = new Set(words.phases);
export const zones: ReadonlySet<string> = new Set(words.zones);
export const wholes: ReadonlySet<string> = new Set(words.wholes);
export const vagueAmounts: ReadonlySet<string> = new Set(words.vague);
export const fillers: ReadonlySet<string> = new Set(words.fillers);
/** Words that mark when a page was published: "Updated: …". */
export const stamps: ReadonlySet<string> = new Set(words.stamps);
export const papers: ReadonlySet<string> = new Set(words.papers);
export const counted: ReadonlySet<string> = new Set(words.counted);

/** Names of months that are also other words or names. */
export const ambiguousMonths: ReadonlySet<string> = new Set(words.ambiguousMonths);

/** Words before which stands what the name says: "in May", "since 1990", "at 10:30". */
export const before = {
	month: new Set(words.beforeMonth),
	/** Also where a name follows: "in April Lund said", but not "with April Lund". */
	monthAndName: new Set(words.firmlyBeforeMonth),
	season: new Set(words.beforeSeason),
	year: new Set(words.beforeYear),
	clock: new Set(words.beforeClock),
	vagueDuration: new Set(words.beforeVague),
};

/** "Sept." and "sept" are looked up alike. */
export const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

export const isCapital = (text: string): boolean => text[0]! !== text[0]!.toLowerCase();
