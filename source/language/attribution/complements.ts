import {genderOfPronoun} from '../genders.ts';
import type {NounPhrase} from '../noun-phrases.ts';
import type {Predicate} from '../phrases.ts';
import type {Token} from '../reading.ts';
import {afterInsertion, nounEnd, opensClause} from './edges.ts';
import type {Passage} from './passages.ts';
import {type Complementation, type ReportingVerb, reportingNouns} from './verbs.ts';

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
	/** True where the object may as well be the person addressed: "…," Lund warned the council. */
	addressable?: boolean;
};

const questionWords = new Set('whether if how why what who where when which whom'.split(' '));
const aboutness = new Set(['of', 'about', 'over', 'on', 'for', 'against', 'at', 'with', 'in']);
const predicatives = new Set(['DET', 'ADJ', 'NOUN', 'VERB', 'PROPN', 'NUM']);
const asides = new Set(['as', 'after', 'before', 'while', 'because', 'since', 'although', 'though', 'until']);
const quotable: readonly Complementation[] = ['quote', 'clause', 'object', 'complement'];
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
	return new Walk(passage, predicate, verb).run();
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
			return quotable.some(kind => verb.takes.has(kind)) ? this.complement('quote', this.at) : null;
		}

		const tag = passage.phrases.tags[this.at - passage.first]!;
		if (/^[.!?)"]$/.test(token.text)) return this.none();
		if (token.text === ':') {
			if (this.at + 1 >= last) return this.complement('block', this.at);
			return this.complement(passage.quotationAt.has(this.at + 1) ? 'quote' : 'clause', this.at + 1);
		}

		if (token.text === ',' || tag === 'PUNCT') return this.comma();
		if (token.lower === 'that' && verb.takes.has('clause')) return this.afterThat();
		if (this.isAside(token.lower)) return this.none();
		if (questionWords.has(token.lower) && verb.takes.has('clause')) return this.complement('clause', this.at);
		if (token.lower === 'as' && verb.takes.has('complement')) return this.complement('object', this.at);
		if (token.lower === 'to' && (passage.predicateAt.has(this.at) || passage.quotationAt.has(this.at + 1)))
			return this.infinitive();
		if (tag === 'ADP' || token.lower === 'out') return this.preposition();
		if (tag === 'CCONJ') return this.none();
		const predicate = passage.predicateAt.get(this.at);
		if (predicate) return this.verbal(predicate);
		return this.nominal();
	}

	/** A clause, or where no verb follows a thing: "answered that it was late", "answered that letter". */
	private afterThat(): Complement | null {
		const {predicates} = this.passage.phrases;
		const isClause =
			predicates.some(({finite, first}) => finite && first > this.at) ||
			this.passage.quotations.length > 0 ||
			(!this.passage.nounAt.has(this.at) && !this.passage.nounAt.has(this.at + 1));
		if (isClause) return this.complement('clause', this.at);
		return this.verb.takes.has('object') ? this.complement('object', this.at) : null;
	}

	/** "said as she left", "said when asked": what happened meanwhile; "has not said when" is a question. */
	private isAside(word: string): boolean {
		if (word === 'when')
			return !this.predicate.negated && this.verb.tone !== 'question' && this.verb.tone !== 'thought';
		return asides.has(word) && opensClause(this.passage, this.at);
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
		// "agreed to meet" is an act, wherever it stands.
		return this.verb.joint ? null : this.none();
	}

	private preposition(): Complement | null | 'on' {
		const {tokens, phrases, first} = this.passage;
		const {lower} = tokens[this.at]!;
		if (this.verb.prepositions.has(lower)) {
			// "warned the council against closing it": the cue is the verb alone.
			if (this.addressee !== null) return this.complement('object', this.at + 1);
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
			const direct =
				this.passage.phrases.tags[this.at - 1 - this.passage.first] !== 'NOUN' && this.addressee === null;
			return direct && (takes.has('object') || takes.has('gerund'))
				? this.complement('object', this.at)
				: this.none();
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
			const existential = passage.tokens[this.at]!.lower === 'there' && passage.predicateAt.has(this.at + 1);
			if (existential && verb.takes.has('clause')) return this.complement('clause', this.at);
			if (tags[this.at - passage.first] === 'ADV') {
				this.at++;
				return 'on';
			}

			const direct = this.at === this.predicate.last && tags[this.at - passage.first] !== 'SCONJ';
			return direct && (verb.takes.has('object') || verb.takes.has('clause')) ? this.object() : null;
		}

		if (noun.temporal) {
			this.at = noun.last;
			return 'on';
		}

		const clauses = passage.predicatesOf.get(noun.first)?.filter(predicate => predicate.finite);
		if (clauses?.length && verb.takes.has('clause')) return this.complement('clause', this.at);
		const about = verb.takes.has('noun') ? this.about(noun) : null;
		if (about) return about;
		if (verb.takes.has('target')) return this.target(noun);
		if (passage.quotationAt.has(noun.last) && verb.takes.has('object'))
			return this.complement('object', this.at);
		if (verb.takes.has('addressee') || verb.takes.has('request')) {
			if (this.addressee !== null) return this.complement('clause', this.at);
			this.addressee = this.at;
			this.at = afterInsertion(passage, nounEnd(passage, noun));
			return this.addressed();
		}

		if (verb.takes.has('complement')) return this.predicative(noun);
		if (verb.takes.has('object')) return this.object();
		// "agreed a truce" is no clause.
		return verb.takes.has('clause') && !verb.joint ? this.complement('clause', this.at) : null;
	}

	/** Not "She thanked him.", of which no word is told; but "thanked him for coming", "praised it". */
	private object(): Complement | null {
		const [{lower}, next] = this.passage.tokens.slice(this.at, this.at + 2) as [Token, Token?];
		const isEnd = this.at + 1 >= this.passage.last || /^[.,;!?]$/.test(next?.text ?? '');
		return isEnd && genderOfPronoun(lower) !== null ? null : this.complement('object', this.at);
	}

	/** "expressed concern over …", "made the claim that …", "issued a call to …": what the noun is about. */
	private about(noun: NounPhrase): Complement | null {
		const {tokens, last, predicateAt} = this.passage;
		if (!reportingNouns.has(tokens[noun.head]!.lemma) || noun.last >= last) return null;
		const {lower} = tokens[noun.last]!;
		if (lower === 'that' || (lower === 'to' && predicateAt.has(noun.last)))
			return this.complement(lower === 'that' ? 'clause' : 'infinitive', noun.last, noun.last);
		return aboutness.has(lower) ? this.complement('object', noun.last + 1, noun.last + 1) : null;
	}

	/** "accused the mayor, a critic, of …" */
	private target(noun: NounPhrase): Complement | null {
		const {tokens, last} = this.passage;
		for (let i = noun.last; i < Math.min(last - 1, noun.last + 20); i++) {
			if (!this.verb.prepositions.has(tokens[i]!.lower)) continue;
			const next = this.passage.predicateAt.get(i + 1);
			if (
				next?.tense === 'gerund' ||
				tokens[i - 1]!.text === ',' ||
				this.passage.nounAt.has(i + 1) ||
				this.passage.quotationAt.has(i + 1)
			)
				return this.complement('object', i + 1, i + 1);
		}

		return this.complement('object', this.at);
	}

	/** "called it a mistake", "called Lund “brave”": not "called a meeting". */
	private predicative(noun: NounPhrase): Complement | null {
		const {tokens, last, phrases, quotationAt, first} = this.passage;
		const whose = this.predicate.first > first && tokens[this.predicate.clause - 1]?.lower === 'what';
		const end = nounEnd(this.passage, noun);
		const tag = end < last ? phrases.tags[end - first] : undefined;
		const held =
			tokens[end]?.lower === 'as' ||
			quotationAt.has(end) ||
			quotationAt.has(this.at) ||
			(tag !== undefined && predicatives.has(tag));
		return held || whose ? this.complement('object', this.at) : null;
	}

	/** After the person addressed; where nothing is said to them, they may be the object itself. */
	private addressed(): Complement | null | 'on' {
		const start = this.addressee!;
		const rest = new Walk(this.passage, this.predicate, this.verb);
		rest.at = this.at;
		rest.addressee = start;
		const found = rest.run();
		if (found && found.kind !== 'none') return found;
		if (!this.verb.takes.has('object')) return found;
		return {
			...this.complement('object', start),
			addressable: found?.kind === 'none' && this.verb.takes.has('quote'),
		};
	}
}
