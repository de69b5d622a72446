import times from '../../../data/words/times.json' with {type: 'json'};

const {words} = times;

/** Lower-case names without their full stop → number or TIMEX3 letters. */
export const months: ReadonlyMap<string, number> = new Map(Object.entries(words.months));
export const weekdays: ReadonlyMap<string, number> = new Map(Object.entries(words.weekdays));
export const seasons: ReadonlyMap<string, string> = new Map(Object.entries(words.seasons));
export const units: ReadonlyMap<string, string> = new Map(Object.entries(words.units));
export const joinedDurations: ReadonlyMap<string, string> = new Map(Object.entries(words.joined));
export const setAdverbs: ReadonlyMap<string, string> = new Map(Object.entries(words.sets));
export const dayAdverbs: ReadonlyMap<string, number> = new Map(Object.entries(words.days));
export const references: ReadonlyMap<string, string> = new Map(Object.entries(words.references));
export const clockWords: ReadonlyMap<string, number> = new Map(Object.entries(words.clocks));
export const partsOfDay: ReadonlySet<string> = new Set(words.parts);
export const phases: ReadonlySet<string> = new Set(words.phases);
export const zones: ReadonlySet<string> = new Set(words.zones);

/** "Sept." and "sept" are looked up alike. */
export const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);
