import unnamed from '../../../data/words/unnamed.json' with {type: 'json'};
import {type Gender, genderOfNoun, genderOfPerson, genderOfPronoun} from '../genders.ts';
import {type Entity, isUnsure} from '../names.ts';
import type {Token} from '../reading.ts';
import type {SourceRun} from './findings.ts';

/** What a source is, as far as a pronoun can tell: "he" is no ministry, "it" no person. */
export type Kind = 'person' | 'thing' | 'unknown';

/** A source with its name, as later words may take it up. */
export type Known = {
	name: string;
	/** The noun of the name, in lower case: "ministry" of "Ministry of Ports"; null of several names. */
	head: string | null;
	kind: Kind;
	plural: boolean;
	/** Null where nothing tells. */
	gender: Gender | null;
	/** Where it is named. */
	run: SourceRun;
};

/** A source that the article names as a person, a body or a place. */
export const knownEntity = (entity: Entity, run: SourceRun): Known => ({
	name: entity.name,
	head: headOf(entity.name),
	kind: kindOf(entity),
	plural: isUnsure(entity) && speakers.has(entity.name.toLowerCase()),
	gender: entity.kind === 'person' || isUnsure(entity) ? genderOfPerson(entity.name, entity.roles) : null,
	run,
});

/** A person by the full name. */
export const knownPerson = (name: string, roles: readonly string[], run: SourceRun): Known => ({
	name,
	head: headOf(name),
	kind: 'person',
	plural: false,
	gender: genderOfPerson(name, roles),
	run,
});

/** A source by the words that stand there; the token is its head. */
export const knownWords = (name: string, kind: Kind, head: Token, run: SourceRun): Known => ({
	name,
	head: head.lower,
	kind,
	plural: isPlural(head),
	gender: genderOfPronoun(head.lower) ?? genderOfNoun(head.lower),
	run,
});

/** Several who speak together, or some of them. */
export const knownSeveral = (name: string, run: SourceRun): Known => ({
	name,
	head: null,
	kind: 'unknown',
	plural: true,
	gender: null,
	run,
});

/** The noun of a name or an office, in lower case: the last word before what hangs on it. */
export const headOf = (name: string): string =>
	name
		.split(/,|\s(?:of|for|in|at|on|to|and)\s/u, 1)[0]!
		.trim()
		.split(/\s+/u)
		.at(-1)!
		.toLowerCase();

/** A name that the article does not place anywhere may be a surname that stands alone. */
const kindOf = (entity: Entity): Kind => {
	if (entity.kind === 'person') return 'person';
	return isUnsure(entity) ? 'unknown' : 'thing';
};

const several = new Set(['they', 'them', 'their', 'both']);

/** Such as "officials", which at the head of a sentence looks like a name. */
const speakers = new Set(
	unnamed.words.flatMap(word => (/(?:men|people)$/.test(word) ? [word] : [`${word}s`, `${word}es`])),
);

/** Whether a source of this head is several: "officials", "they". */
export const isPlural = ({lower, lemma, pos}: Token): boolean =>
	several.has(lower) || speakers.has(lower) || (pos === 'NOUN' && lower !== lemma && lower.endsWith('s'));
