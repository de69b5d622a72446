import type {NounPhrase} from '../../language/noun-phrases.ts';
import type {Predicate} from '../../language/phrases.ts';

/** A word that reports a contact, and the clause it stands in. Token indices into the reading. */
export type Trigger = {
	sentence: number;
	/** The word itself. */
	at: number;
	/** What is searched for partners starts here. */
	after: number;
	kind: 'call' | 'meeting';
	/** `channel`: "by phone" beside a verb that reports no contact by itself ("told her by phone"). */
	form: 'verb' | 'noun' | 'channel' | 'attempt';
	/** The verb itself, or the one that governs the noun; null in a phrase without a verb. */
	predicate: Predicate | null;
	/** The noun's phrase. */
	noun: NounPhrase | null;
	/** True where the noun is the subject of its verb ("a call took place"). */
	subject: boolean;
	/** True for "calls", "conversations": several contacts may be meant. */
	plural: boolean;
};
