import type {Channel, EventKind, Quote, Role, Status} from '../../analysis.ts';
import type {Turn} from './turns.ts';

/** Somebody of whom an article gives only country and office ("his French counterpart"). */
export type Unnamed = {
	country: string;
	/** The kinds of office that they can hold; empty where the article does not tell. */
	offices: number[];
	/** The article's words for them. */
	words: string;
};

/** A call or a meeting, as one article reports it. */
export type Contact = {
	kind: Exclude<EventKind, 'story'>;
	status: Status;
	role: Role;
	/** Indices of entities, ascending; two or more, or one where the other is `unnamed`. */
	participants: number[];
	/** ISO 8601 of day, month or year precision; XXXX-12-07 or XXXX-WXX-4 where the year is not known; or null. */
	date: string | null;
	initiator: number | null;
	channel: Channel | null;
	/** The passages that report it, in the order of the text. */
	mentions: Quote[];
	/** False for a trace: a contact only where another article reports one of the same people at the same time. */
	certain: boolean;
	/** The one partner, whom the article does not name; such a contact is never certain. Null for all others. */
	unnamed: Unnamed | null;
	/** False where the words leave open whether it was a call or a meeting ("told her French counterpart"). */
	kindTold: boolean;
	/** Which of several of its day it is. */
	of: Turn;
};

/** One passage that reports a contact, before those that mean the same are joined. */
export type Account = {
	kind: Contact['kind'];
	/** Null where the words point to a contact without saying what became of it ("details of the call"). */
	status: Status | null;
	participants: number[];
	/** As in `Contact`, but with XXXX for a year that is not known. */
	date: string | null;
	/** A date of the same or a neighbouring sentence, which may be only that of the announcement. */
	fallback: string | null;
	/** True where the words put it before the news: "last spoke", "since May", "their previous call". */
	earlier: boolean;
	/** True for "had spoken", which goes back behind what was told before, or is only reported speech. */
	pluperfect: boolean;
	/** True for talk that may be a meeting or a call: "they spoke", "the talks". */
	neutral: boolean;
	/** True where a count of contacts is all that speaks of it ("their second call this month"). */
	implied: boolean;
	/** True where it is denied only that one was planned, which says nothing of one that was held. */
	unplanned: boolean;
	/** True for talks to come of which nobody tells how they are held: no contact by themselves. */
	vague: boolean;
	/** True for "the call", "they spoke": points to a contact that is named elsewhere. */
	anaphoric: boolean;
	initiator: number | null;
	channel: Channel | null;
	of: Turn;
	sentence: number;
	mention: Quote;
};
