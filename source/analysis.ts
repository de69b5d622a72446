/**
 * The Analysis: what the engine writes and the faces read. Types only.
 *
 * Every `start` and `end` is an offset in UTF-16 code units into the `text` of the article that the record
 * names, `end` exclusive. Ids are stable: the same articles, in any order, give the same ids.
 */

/** A passage: `text.slice(start, end)`. */
export type Span = {start: number; end: number};

/** A passage together with the words that stand there. */
export type Quote = Span & {text: string};

/** A passage of a named article. */
export type Evidence = Span & {article: string};

/**
 * A place in an article by which a correction holds on to what it is about: where the text has changed, the words are
 * looked for nearby. An empty one (0 to 0) stands for the news of the article as a whole.
 */
export type Anchor = Evidence & {text: string};

/** One outlet's text, as the engine takes it in. */
export type Article = {
	/** Unique within one analysis. */
	id: string;
	outlet: string;
	/** What the name of the outlet was taken from where the article does not tell it; absent where it does. */
	outletFrom?: 'address' | 'file';
	url: string | null;
	/** Other addresses at which the outlet has the same text. */
	alsoAt?: readonly string[];
	/** Ids under which the same article was given, too: corrections of them are corrections of this one. */
	alsoAs?: readonly string[];
	/** ISO 8601 date of publication, or null where the page gives none. */
	published: string | null;
	/** Who wrote it, as the page has it ("Ada Brandt and Olaf Tor"), without "By" and outlet; null where it is not told. */
	author: string | null;
	headline: string;
	text: string;
	/** True where only quotations of the article are held; `[…]` stands where text was left out. */
	excerpt: boolean;
};

/** An article and the event that is its news. */
export type AnalysedArticle = Article & {
	/** Id of the main event, or null where the text has none. */
	event: string | null;
	/** The language in which it was analysed; null where it is in another, in which nothing is looked for. */
	language: 'en' | null;
	/** What the page carries that is not the article: no statement, row or contact stands in it. */
	furniture: Span[];
	/** Words of the headline that judge; offsets into the headline. */
	headlineMarks: Mark[];
};

/** Someone whom the articles name, under all the names that they use. */
export type Person = {
	/** The fullest form that the articles give. */
	name: string;
	/** Other forms, misspelt ones among them. */
	aliases: string[];
	roles: string[];
	/** English short name of the country that the person speaks for, or null. */
	country: string | null;
};

/** A contact between named people, or a story where there is none. */
export type EventKind = 'call' | 'meeting' | 'story';
/** Whether an event took place. */
export type Status = 'occurred' | 'planned' | 'attempted' | 'denied';
/** Whether an event is the news of an article, or recalled in it. */
export type Role = 'main' | 'background';
/** How those in contact spoke, where they did not meet. */
export type Channel = 'telephone' | 'video';

/** One article's account of an event. */
export type Report = {
	article: string;
	role: Role;
	status: Status;
	/** What this article says, even where others disagree: an ISO 8601 date of day, month or year precision. */
	date: string | null;
	/** The passages that report the event, in the order of the text. */
	mentions: Quote[];
	/** Why the engine holds this to be a report of the event, in one line. */
	why: string;
};

/** Something that happened (or was to happen), found in the articles. */
export type Event = {
	id: string;
	kind: EventKind;
	/** A line that names the event where participants need not: the headline of a story. */
	title: string | null;
	status: Status;
	/** Full names, sorted. Of a story, the persons that it is about: often none. */
	participants: string[];
	date: string | null;
	/** Where it happened ("Port Emery, Norway"), as its reports have it; null where they do not say, and of contacts. */
	place: string | null;
	/** Shared by the events between the same people. */
	series: string;
	initiator: string | null;
	channel: Channel | null;
	reports: Report[];
	/** Events that look alike, and what keeps them apart. */
	apart: Array<{event: string; why: string}>;
};

/** What a statement is about. The words are those of `data/words/facets.json`. */
export type Facet =
	| 'call'
	| 'initiative'
	| 'substance'
	| 'confidentiality'
	| 'purpose'
	| 'earlier contact'
	| 'planned contact'
	| 'forces'
	| 'warning'
	| 'denial'
	| 'reaction'
	| 'assessment'
	| 'casualties'
	| 'demands'
	| 'background';

/** How words reach the reader: quoted, quoted in part, reported, or told by the outlet itself. */
export type StatementKind = 'direct' | 'partial' | 'indirect' | 'narration';

/** Who is given as saying a statement. */
export type Source = {
	/** Resolved within the article: "he" becomes the person's full name. */
	name: string;
	/** Where the source is named, as the article has it ("he"). */
	start: number;
	end: number;
	/** The sources through which it came, nearest to the outlet first ("Reuters reported, citing RIA Novosti"). */
	via: string[];
	/** Whose side the source is on: the English short name of a country, or a place; null where it is not told. */
	side: string | null;
	/** True for a person whose name is withheld ("a senior official"). A body or its spokesman is none. */
	unnamed: boolean;
};

/** A word that a lexicon lists, and which lexicon. */
export type Mark = Quote & {lexicon: string};

/** How a reporting word presents what it reports. */
export type ReportingTone =
	| 'neutral'
	| 'question'
	| 'assertive'
	| 'admission'
	| 'denial'
	| 'warning'
	| 'promise'
	| 'demand'
	| 'judgement'
	| 'accusation'
	| 'praise'
	| 'opposition'
	| 'thought'
	| 'manner';

/** A reporting verb ("said", "insisted"). */
export type ReportingMark = Mark & {tone: ReportingTone};

/** A passage that says one thing. */
export type Statement = Evidence & {
	id: string;
	text: string;
	facet: Facet;
	kind: StatementKind;
	/** Null for narration. */
	source: Source | null;
	cue: Quote | null;
	/** What is said, without source and cue. */
	content: Span;
	/** Words that leave open whether something is so ("may"). */
	hedges: Mark[];
	/** Words that heighten ("vast"). */
	intensifiers: Mark[];
	/** Words that judge ("brutal"). */
	loaded: Mark[];
	/** The verb of the cue; null where there is none ("according to"). */
	reporting: ReportingMark | null;
};

/** A time expression of an article. */
export type DateMention = Evidence & {
	text: string;
	/**
	 * ISO 8601, or TIMEX3 where ISO has no word for it: 2022-02-11, 2021-W47, P3D, PRESENT_REF. What the article
	 * leaves unknown stays open: XXXX-WXX-5 for a Friday, XXXX-11-23 for a November 23.
	 */
	value: string;
	/** True for what comes again and again ("every day"): `value` is the interval or the day that recurs. */
	set: boolean;
};

/** A number with what it counts. */
export type Figure = Evidence & {
	text: string;
	value: number;
	/** Upper end where a range is given: `value` is the lower one. */
	upper: number | null;
	/** What the number is in, where it is per cent ("%") or money (the sign of the currency, "$"); else null. */
	unit: string | null;
	/** "roughly", "more than"; lower case. */
	hedge: string | null;
	/** What is counted and what befell them, in the text's words ("Russian troops", "people died"), or empty. */
	of: string;
	/** True for a number that comes on top of another ("3,000 more troops"). */
	increment: boolean;
};

/** How alike the words of a row are, from the same words to what one outlet alone says. */
export type Relation = 'verbatim' | 'near' | 'paraphrase' | 'only';

/** What one article says in a row. */
export type Cell = {
	article: string;
	/** The event that the article reports here. */
	event: string;
	spans: Span[];
};

/** Statements of several outlets that say the same thing. */
export type Row = {
	id: string;
	series: string;
	facet: Facet;
	relation: Relation;
	/**
	 * The same for rows, one after the other, that speak of one thing and cannot all be right; else null. Each has its
	 * conflict, whose passages stand in them. A row that by itself holds all sides of a conflict is a topic alone.
	 */
	topic: string | null;
	cells: Cell[];
};

/** The same words in several articles. */
export type Reuse = {
	/** Count of words. */
	words: number;
	from: 'readout' | 'wire' | 'article' | null;
	spans: Evidence[];
};

/** What a lexicon says of a word. */
export type Tone = 'loaded' | 'intensified' | 'hedged' | 'plain';

/**
 * The words that outlets chose for the same thing. Terms of the same form are the same choice ("Russian troops",
 * "the troops"), whatever their inflection and the names and numbers beside them.
 */
export type Wording = {
	series: string;
	/** What is put in words: the contact that is the news, what is said of, or somebody's or a place's name. */
	kind: 'contact' | 'thing' | 'name';
	/** What the terms are about, as a heading. */
	concept: string;
	terms: Array<Evidence & {text: string; form: string; tone: Tone; lexicon: string | null}>;
};

/** What accounts disagree on. */
export type ConflictKind =
	| 'date'
	| 'figure'
	/** One says the opposite of the other: "agreed", "did not agree". */
	| 'substance'
	| 'initiator'
	| 'participants'
	/** Two towns or two countries for one meeting. */
	| 'place'
	| 'status'
	| 'attribution'
	| 'series';

/** Accounts that cannot both be right. */
export type Conflict = {kind: ConflictKind; series: string; summary: string; evidence: Evidence[]};

/** What an analyst decides, against what the engine found. */
export type Decision =
	/** Two reports are of one event. */
	| {what: 'join'; one: Anchor; other: Anchor}
	/** A report is of another event than each of the others. */
	| {what: 'part'; one: Anchor; others: Anchor[]}
	/** When a contact was, as its article has it: ISO 8601 of day, month or year precision, or null for unknown. */
	| {what: 'date'; of: Anchor; date: string | null}
	/** What became of a contact. */
	| {what: 'status'; of: Anchor; status: Status}
	/** Whom a name of an article stands for: the full name. */
	| {what: 'person'; of: Anchor; name: string}
	/** The passage in whose row another one belongs; null for a row of its own. */
	| {what: 'row'; of: Anchor; beside: Anchor | null}
	/** What the outlet of an article is called. */
	| {what: 'outlet'; article: string; outlet: string}
	/** The day on which an article was published, ISO 8601: its weekdays are counted from it. */
	| {what: 'published'; article: string; published: string}
	| {what: 'note'; of: Anchor; note: string}
	/** Takes another correction back; \`of\` is its id. */
	| {what: 'undo'; of: string};

/** A decision with who took it, when (ISO 8601 date and time), and why. */
export type Correction = {id: string; at: string; by: string; why: string | null} & Decision;

/** What became of a correction in an analysis. */
export type Outcome = {
	correction: Correction;
	/** \`overruled\` by a later one, \`unfit\` where what it is about is no longer there: then it is not applied. */
	state: 'applied' | 'undone' | 'overruled' | 'unfit';
	/** Why it is not applied, in one line; null where it is. */
	reason: string | null;
	/** Where its anchors stand in the articles as they are now. */
	places: Evidence[];
	/** The name of an outlet as it is without a correction of it; absent for all others. */
	was?: string;
};

/** All that the engine found in a set of articles. */
export type Analysis = {
	version: 1;
	articles: AnalysedArticle[];
	people: Person[];
	events: Event[];
	statements: Statement[];
	dates: DateMention[];
	figures: Figure[];
	rows: Row[];
	reuse: Reuse[];
	wording: Wording[];
	conflicts: Conflict[];
	/** The corrections given, oldest first, and what became of each. */
	corrections: Outcome[];
};

/** Of an analysis, what can be listed before anything is compared. */
export type Overview = Pick<Analysis, 'version' | 'articles' | 'people' | 'events' | 'corrections'>;

/** Of an analysis, what some of its articles say, and how their accounts differ. */
export type Detail = Omit<Analysis, keyof Overview>;

/** Articles joined into events. The accounts of a series are compared when somebody asks for them. */
export type Linked = {
	overview: Overview;
	/** What the articles that tell of a series say, side by side; of no article for a series that is not there. */
	series: (id: string) => Detail;
	/** What one article says; nothing is compared. */
	article: (id: string) => Detail;
	/** All of it: the details of all articles and series. */
	whole: () => Analysis;
};
