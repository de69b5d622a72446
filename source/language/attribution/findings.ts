/** A run of tokens: `tokens.slice(first, last)`. */
export type Run = {first: number; last: number};

/** Where a source is named, and the index of its head noun. */
export type SourceRun = Run & {
	head: number;
	/** Whom a pronoun stands for by its place: "its" in "the capital repeated its warnings", "an envoy who said". */
	owner?: SourceRun;
};

/** An attribution in tokens, before names are resolved. */
export type Finding = {
	/** What is said, in parts where source and cue stand between. Empty where the next paragraph says it. */
	contents: Run[];
	cue: Run | null;
	/** Null where nobody is named. */
	source: SourceRun | null;
	/** What stands between the source and the outlet, nearest to the outlet first. */
	via: SourceRun[];
};

/** Whether a token stands in what a finding holds: in its contents or its cue. */
export const isCovered = (found: readonly Finding[], token: number): boolean =>
	found.some(
		({contents, cue}) => contents.some(run => holds(run, token)) || (cue !== null && holds(cue, token)),
	);

const holds = (run: Run, token: number): boolean => run.first <= token && token < run.last;
