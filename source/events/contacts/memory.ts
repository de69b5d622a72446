/** Who has been spoken of so far, for the words that point back ("he", "the two", "his counterpart"). */
export type Discourse = {
	/** The person of the last clause that had one as its subject. */
	subject: number | null;
	/** Persons in the order in which they were last named, the latest last. */
	recent: number[];
	/** The day that the text last spoke of, and in which sentence. */
	day: {date: string; sentence: number} | null;
	/** The day of the contact that was last told with one, for "on the same day". */
	contactDay: string | null;
	/** Those who were last in contact with each other, or last named side by side. */
	pair: number[];
	/** Those who were last in contact of a kind: "the call" is theirs, whoever met since. */
	last: Map<'call' | 'meeting', number[]>;
	/** Whether the pair has been in contact, and not only been named together. */
	inContact: boolean;
	/** Those whose contact was told first, and the paragraph in which one was told last; null before any. */
	told: {first: number[]; paragraph: number} | null;
};

export const startOfDiscourse = (): Discourse => ({
	subject: null,
	recent: [],
	day: null,
	contactDay: null,
	pair: [],
	last: new Map(),
	inContact: false,
	told: null,
});

export const mentioned = (discourse: Discourse, entity: number): void => {
	const at = discourse.recent.indexOf(entity);
	if (at >= 0) discourse.recent.splice(at, 1);
	discourse.recent.push(entity);
};
