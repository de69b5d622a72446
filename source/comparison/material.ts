import type {Figure, Quote, Role, Span, Status} from '../analysis.ts';
import type {NamedSource} from '../language/attribution/sources.ts';
import type {TimeExpression} from '../language/dates/dates.ts';
import type {Mention, Names} from '../language/names.ts';
import type {Phrases} from '../language/phrases.ts';
import type {Reading} from '../language/reading.ts';
import type {Passages} from '../words.ts';

/** Who is given as saying what, as `language/attribution` finds it. */
export type Attributed = {
	kind: 'direct' | 'partial' | 'indirect';
	content: Span;
	/** What is said, in order, without source and cue. */
	contents: readonly Span[];
	cue: Quote | null;
	/** Null where nobody is named. */
	source: NamedSource | null;
};

/** A call or meeting that the article reports, as `events/contacts` finds it. */
export type ReportedContact = {
	role: Role;
	status: Status;
	/** Indices into `Names.entities`. */
	participants: readonly number[];
	mentions: readonly Span[];
	/** Who rang the other, where it says so: an index into `Names.entities`. */
	initiator: number | null;
};

/** A contact that an article comes back to so often is its news, even where it names another first. */
const dwelling = 3;

/** Whether a contact is the news of the article that reports it so. */
export const isNews = ({role, mentions}: Pick<ReportedContact, 'role' | 'mentions'>): boolean =>
	role === 'main' || mentions.length >= dwelling;

/** Those whose talk is the news of an article. */
export type Parties = {
	/** Indices into `Names.entities`. */
	entities: ReadonlySet<number>;
	/** The countries that they speak for. */
	countries: ReadonlySet<string>;
};

/** A time expression, with its TIMEX3 value. */
export type DateMention = Span & {value: string};

/** What the comparison takes from the earlier steps, for one article. */
export type Material = {
	/** The article's id. */
	article: string;
	reading: Reading;
	/** One for each sentence of the reading. */
	phrases: readonly Phrases[];
	names: Names;
	attributions: readonly Attributed[];
	contacts: readonly ReportedContact[];
	/** Contacts that are the article's only if other articles report them. */
	presumed: readonly ReportedContact[];
	figures: ReadonlyArray<Omit<Figure, 'article'>>;
	/** Dates, times and durations, in the order of the text. */
	dates: readonly TimeExpression[];
};

/** The material with what is looked up in it for every passage. */
export type Indexed = Material & {
	mentions: Passages<Mention>;
	counted: Passages<Span & {value: number}>;
	dated: Passages<DateMention>;
	/** Where contacts are reported, each with the index of its contact. */
	reported: Passages<Span & {contact: number}>;
	/** What is given as somebody's word. */
	told: Passages<Span>;
	/** Of that, what is quoted, in whole or in part. */
	quoted: Passages<Span>;
	/** The person named first among those whose talk is the news: the surname, and the country where it is told. */
	home: {surname: string; country: string | null} | null;
	parties: Parties;
};
