/** A run of words that may be somebody's name, and what speaks for and against it. Token indices. */
export type Candidate = {
	first: number;
	last: number;
	/** The role before the name: `tokens.slice(roleFirst, first)`; equal to `first` where there is none. */
	roleFirst: number;
	/** The role after it, in apposition. */
	apposition: {first: number; last: number} | null;
	country: string | null;
	/** Above 2 a person by this passage alone; below 0 none. */
	evidence: number;
	headline: boolean;
};
