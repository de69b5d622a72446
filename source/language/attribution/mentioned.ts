import type {Span} from '../../analysis.ts';
import {genderOfPerson} from '../genders.ts';
import {type Entity, isUnsure, type Mention, type Names} from '../names.ts';
import type {PartOfSpeech, Reading} from '../reading.ts';
import {spanAt, spanIndexAt} from '../spans.ts';
import type {Run} from './findings.ts';

/** Which names stand where in an article, by tokens. */
export class Mentioned {
	private readonly reading: Reading;
	private readonly entities: readonly Entity[];
	/** Mentions by the index of each token that they cover; persons win. */
	private readonly byToken = new Map<number, Mention>();
	/** Those named outside of quotations, in order. */
	private readonly persons: Mention[];

	/** @param quotations In order: whoever is named in one is not whom the outlet speaks of. */
	constructor(reading: Reading, names: Names, quotations: readonly Span[]) {
		this.reading = reading;
		this.entities = names.entities;
		this.persons = names.mentions.filter(
			mention => (this.isPerson(mention) || this.hasGivenName(mention)) && !spanAt(quotations, mention.start),
		);
		for (const mention of names.mentions) {
			for (let i = mention.first; i < mention.last; i++) {
				const other = this.byToken.get(i);
				if (!other || (this.isPerson(mention) && !this.isPerson(other))) this.byToken.set(i, mention);
			}
		}
	}

	/** The mention that covers a token. */
	at(token: number): Mention | null {
		return this.byToken.get(token) ?? null;
	}

	entity({entity}: Mention): Entity {
		return this.entities[entity]!;
	}

	isPerson(mention: Mention): boolean {
		return this.entity(mention).kind === 'person';
	}

	/** "Ada Brandt" without an office, of whom nothing but her name tells that she is a person. */
	private hasGivenName(mention: Mention): boolean {
		const entity = this.entity(mention);
		return isUnsure(entity) && genderOfPerson(entity.name, []) !== null;
	}

	/** Persons named before a token, the nearest first, as far back as another token. */
	*personsBefore(token: number, from: number): Generator<Mention> {
		const last = spanIndexAt(this.persons, this.reading.tokens[token]!.start - 1);
		for (let i = last; i >= 0 && this.persons[i]!.first >= from; i--) yield this.persons[i]!;
	}

	/** The country that a phrase opens with ("the Russian ministry", "Russia's ministry"), by its English short name. */
	countryOf({first, head}: Run & {head: number}): string | null {
		const at = this.reading.tokens[first]!.pos === 'DET' ? first + 1 : first;
		const mention = this.at(at);
		if (!mention || mention.first !== at || at >= head) return null;
		const {kind, country} = this.entity(mention);
		return kind === 'person' ? null : country;
	}

	/** Whether a person stands at the head of a sentence, before any verb, and hangs on no other word. */
	opensSentence({first: at}: Mention): boolean {
		const {tokens, sentences} = this.reading;
		const {first} = sentences[tokens[at]!.sentence]!;
		if (at - first > longestOpening) return false;
		const before = tokens.slice(first, at);
		if (before.some(({pos}) => pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ')) return false;
		return before.length < 2 || !attaching.has(before.at(-1)!.pos);
	}
}

/** Tokens before the subject of a sentence: "On the morning of the second day, Lund …". */
const longestOpening = 8;

/** "With Lund in Oslo, …", "Brandt and Lund …" */
const attaching: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'CCONJ']);
