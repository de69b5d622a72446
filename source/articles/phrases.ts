import furniture from '../../data/words/furniture.json' with {type: 'json'};

const {words} = furniture;

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const oneOf = (phrases: readonly string[]): string =>
	[...phrases]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');

/** A folded line that is nothing but a label of the page. */
export const labels: ReadonlySet<string> = new Set(words.labels);

/** What people who write for a paper are called under their name. */
export const jobs: ReadonlySet<string> = new Set(words.jobs);

/** News and photo agencies, as credits name them. */
export const agencies: ReadonlySet<string> = new Set(words.agencies);

/** How links, prompts and notices begin where they do not end as sentences do. */
export const beginnings = new RegExp(`^(?:${oneOf(words.beginnings)})(?![a-z])`);

/** Requests to the reader; they may be whole sentences. */
export const imperatives = new RegExp(`^(?:${oneOf(words.imperatives)})`);

/** "Read more: …", "Related | …": the title of another article follows. */
export const prompts = new RegExp(`^(?:${oneOf(words.prompts)}) ?(?:[:|>»]|- |– |— )`);

/** Small print that may stand anywhere in its line. */
export const notices = new RegExp(oneOf(words.notices));

/** "Image:", "Photo credit -": the name of a photographer or an agency follows. */
export const creditOpening = new RegExp(`^[[(]?(?:${oneOf(words.creditWords)}) ?[:/|-] ?`);

/** A credit at the end of a caption: "(Getty Images)", "File Photo by A. Name/EPA", "via AP Photo". */
export const creditEnding = new RegExp(
	[
		`[([][^()[\\]]{0,60}\\b(?:${oneOf(words.agencies)}|photo|image|picture|credit)\\b[^()[\\]]{0,40}[)\\]]\\.?$`,
		`\\b(?:photo|photos|photograph|photographs|photographer|image|picture|file photo|credit)(?: by|:) [^.!?]{2,60}$`,
		`[a-z] ?/ ?(?:${oneOf(words.agencies)})\\.?$`,
		`\\bvia (?:${oneOf(words.agencies)})\\.?$`,
		`\\b(?:${oneOf(words.agencies)})/ ?[a-z][a-z' -]{2,30}$`,
		`© ?[^.!?]{2,60}$`,
	]
		.map(part => `(?:${part})`)
		.join('|'),
);

/** "Image copyright PA Image caption The tram …", "Getty Images The crowd …": the credit stands first. */
export const creditFirst = /^(?:image copyright .{2,60}? image caption\b|getty images\b|getty -|©)/;

/** Verbs of photo captions, which tell what is seen in the present tense. */
export const captionVerbs: ReadonlySet<string> = new Set(words.captionVerbs);
