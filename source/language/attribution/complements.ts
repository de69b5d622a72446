import type {Predicate} from '../phrases.ts';
import {nounEnd} from './edges.ts';
import type {Passage} from './passages.ts';
import type {ReportingVerb} from './verbs.ts';

/** What follows a reporting verb as its content. */
export type Complement = {
	/**
	 * - `none`: nothing; what is said must stand before.
	 * - `block`: the cue ends its paragraph with a colon; what is said is the next one.
	 */
	kind: 'clause' | 'quote' | 'object' | 'infinitive' | 'none' | 'block';
	/** Index of the first token of the content. */
	first: number;
	/** Index after the last token of the cue (a preposition may belong to it). */
	cueLast: number;
};

const questionWords = new Set('whether if how why what who where when which whom'.split(' '));
const steps = 16;

/**
 * Walks from a reporting verb over adverbs, times, places and the person addressed ("told reporters in the
 * capital on Monday that …") to what is said. Null where the verb has another sense here.
 */
export const complementOf = (
	passage: Passage,
	predicate: Predicate,
	verb: ReportingVerb,
): Complement | null => {
	const walk = new Walk(passage, predicate, verb);
	return walk.run();
};

class Walk {
	private readonly passage: Passage;
	private readonly predicate: Predicate;
	private readonly verb: ReportingVerb;
	private at: number;
	private addressee: number | null = null;

	constructor(passage: Passage, predicate: Predicate, verb: ReportingVerb) {
		this.passage = passage;
		this.predicate = predicate;
		this.verb = verb;
		this.at = predicate.last;
	}

	run(): Complement | null {
		for (let step = 0; step < steps; step++) {
			const found = this.step();
			if (found !== 'on') return found;
		}

		return null;
	}

	private complement(kind: Complement['kind'], first: number, cueLast = this.predicate.last): Complement {
		return {kind, first, cueLast};
	}

	private none(): Complement | null {
		return this.verb.takes.has('quote') || this.verb.takes.has('clause')
			? this.complement('none', this.at)
			: null;
	}

	private step(): Complement | null | 'on' {
		const {passage, verb} = this;
		const {tokens, last} = passage;
		const token = tokens[this.at];
		if (this.at >= last || !token) return this.none();
		if (passage.quotationAt.has(this.at)) {
			return verb.takes.has('quote') || verb.takes.has('clause') || verb.takes.has('object')
				? this.complement('quote', this.at)
				: null;
		}

		const tag = passage.phrases.tags[this.at - passage.first]!;
		if (/^[.!?)"]$/.test(token.text)) return this.none();
		if (token.text === ':') {
			if (this.at + 1 >= last) return this.complement('block', this.at);
			return this.complement(passage.quotationAt.has(this.at + 1) ? 'quote' : 'clause', this.at + 1);
		}

		if (token.text === ',' || tag === 'PUNCT') return this.comma();
		if (token.lower === 'that' && verb.takes.has('clause')) return this.complement('clause', this.at);
		if (questionWords.has(token.lower) && verb.takes.has('clause')) return this.complement('clause', this.at);
		if (token.lower === 'to' && passage.predicateAt.has(this.at)) return this.infinitive();
		if (tag === 'ADP' || token.lower === 'out') return this.preposition();
		if (tag === 'CCONJ') return this.none();
		const predicate = passage.predicateAt.get(this.at);
		if (predicate) return this.verbal(predicate);
		return this.nominal();
	}

	/** "saying, “…”", "said, however, that": on where something said follows, else nothing does. */
	private comma(): Complement | null | 'on' {
		const {tokens, quotationAt, last} = this.passage;
		const next = tokens[this.at + 1];
		if (this.at + 1 < last && (quotationAt.has(this.at + 1) || next?.lower === 'that')) {
			this.at++;
			return 'on';
		}

		for (let i = this.at + 1; i < Math.min(last - 1, this.at + 14); i++) {
			if (this.passage.predicateAt.get(i)?.finite) break;
			if (tokens[i]!.text !== ',') continue;
			if (!quotationAt.has(i + 1) && tokens[i + 1]!.lower !== 'that') break;
			this.at = i + 1;
			return 'on';
		}

		return this.none();
	}

	private infinitive(): Complement | null {
		const {takes} = this.verb;
		if (this.addressee !== null && takes.has('request')) return this.complement('infinitive', this.addressee);
		if (takes.has('infinitive') || this.addressee !== null) return this.complement('infinitive', this.at);
		return this.none();
	}

	private preposition(): Complement | null | 'on' {
		const {tokens, phrases, first} = this.passage;
		const {lower} = tokens[this.at]!;
		if (this.verb.prepositions.has(lower) && this.addressee === null) {
			const after = phrases.tags[this.at + 1 - first];
			if (after === 'ADP' && lower === 'out') {
				this.at++;
				return 'on';
			}

			return this.complement('object', this.at + 1, this.at + 1);
		}

		const noun = this.nounFrom(this.at + 1);
		this.at = noun === null ? this.at + 1 : noun;
		return noun === null && lower !== 'out' && lower !== 'back' ? this.none() : 'on';
	}

	/** Index after the noun phrase that begins at `i` and what hangs on it, or null. */
	private nounFrom(i: number): number | null {
		const noun = this.passage.nounAt.get(i);
		return noun ? nounEnd(this.passage, noun) : null;
	}

	/** A verb right after the cue: a gerund is its object; another verb, the rest of a clause without subject. */
	private verbal(predicate: Predicate): Complement | null {
		if (predicate.tense === 'gerund') {
			const {takes} = this.verb;
			return takes.has('object') || takes.has('gerund') ? this.complement('object', this.at) : this.none();
		}

		return this.predicate.relative && this.verb.takes.has('clause') && predicate.finite
			? this.complement('clause', this.at)
			: this.none();
	}

	private nominal(): Complement | null | 'on' {
		const {passage, verb} = this;
		const noun = passage.nounAt.get(this.at);
		const {tags} = passage.phrases;
		if (!noun) {
			if (tags[this.at - passage.first] === 'ADV') {
				this.at++;
				return 'on';
			}

			return verb.takes.has('object') || verb.takes.has('clause') ? this.complement('object', this.at) : null;
		}

		if (noun.temporal) {
			this.at = noun.last;
			return 'on';
		}

		const clauses = passage.predicatesOf.get(noun.first)?.filter(predicate => predicate.finite);
		if (clauses?.length && verb.takes.has('clause')) return this.complement('clause', this.at);
		if (verb.takes.has('addressee') || verb.takes.has('request')) {
			if (this.addressee !== null) return this.complement('clause', this.at);
			this.addressee = this.at;
			this.at = nounEnd(passage, noun);
			return this.addressed();
		}

		if (verb.takes.has('object')) return this.complement('object', this.at);
		return verb.takes.has('clause') ? this.complement('clause', this.at) : null;
	}

	/** After the person addressed; where nothing is said to them, they may be the object itself. */
	private addressed(): Complement | null | 'on' {
		const start = this.addressee!;
		const rest = new Walk(this.passage, this.predicate, this.verb);
		rest.at = this.at;
		rest.addressee = start;
		const found = rest.run();
		if (found && found.kind !== 'none') return found;
		if (this.verb.takes.has('object') && found?.kind !== 'none') return this.complement('object', start);
		if (this.verb.takes.has('object') && !this.verb.takes.has('quote'))
			return this.complement('object', start);
		return found;
	}
}
