import {type NounPhrase, nounPhrasesIn} from './noun-phrases.ts';
import type {PartOfSpeech, Reading} from './reading.ts';
import {looksReduced, type Predicate, type Run, Subjects} from './subjects.ts';
import {tagsOf} from './tags.ts';
import {type VerbGroup, verbGroupsIn} from './verb-groups.ts';

export type {Predicate} from './subjects.ts';

/** The shallow syntax of a sentence. */
export type Phrases = {
	/** Tags with the tagger's commonest slips mended, one a token of the sentence. */
	tags: PartOfSpeech[];
	nouns: NounPhrase[];
	/** In the order of the text. */
	predicates: Predicate[];
};

/**
 * Chunks a sentence into base noun phrases and verb groups, and links each verb to its subject. A chunker in
 * the manner of Abney (Parsing by Chunks, 1991) over part-of-speech tags; linear in the sentence.
 *
 * @param opaque Whether the token of this index belongs to no phrase, such as those of a quotation that stands
 *   in the sentence like a word.
 */
export const phrasesOf = (
	reading: Reading,
	sentence: Run,
	opaque: (index: number) => boolean = () => false,
): Phrases => {
	const tokens = reading.tokens.slice(sentence.first, sentence.last);
	const tags = tagsOf(tokens).map((tag, i) => (opaque(sentence.first + i) ? 'X' : tag));
	const nouns = nounPhrasesIn(tokens, tags, sentence.first);
	const groups = outside(nouns, verbGroupsIn(tokens, tags, sentence.first));
	const subjects = new Subjects(reading.tokens, sentence, nouns, groups);
	const predicates: Predicate[] = [];
	for (const [i, group] of groups.entries()) predicates.push(subjects.predicate(group, i, predicates));
	return {tags, nouns, predicates: inserted(reduced(predicates))};
};

/** "An envoy briefed on the talks said": the verb right after its noun only qualifies it where another follows. */
const reduced = (predicates: readonly Predicate[]): Predicate[] =>
	predicates.map((predicate, i) => {
		const {own, subject, first} = predicate;
		const next = predicates[i + 1];
		const qualifies =
			own &&
			subject !== null &&
			subject.last === first &&
			next?.own === true &&
			next.finite &&
			next.subject?.first === subject.first &&
			next.clause === predicate.clause &&
			looksReduced(predicate, next);
		return qualifies ? {...predicate, tense: 'participle', passive: true, finite: false} : predicate;
	});

/** "The agency, citing two sources, reported": the participle between commas is of the subject before it. */
const inserted = (predicates: readonly Predicate[]): Predicate[] => {
	const subjects = new Map<number, NounPhrase>();
	for (const {own, finite, subject} of predicates)
		if (own && finite && subject) subjects.set(subject.last, subject);
	return predicates.map(predicate => {
		const subject =
			predicate.tense === 'gerund' && !predicate.own ? subjects.get(predicate.first - 1) : undefined;
		return subject && subject.last < predicate.first ? {...predicate, subject} : predicate;
	});
};

/** The verb groups that are no part of a noun phrase ("newly filed reports"). */
const outside = (nouns: readonly NounPhrase[], groups: readonly VerbGroup[]): VerbGroup[] => {
	let at = 0;
	return groups.filter(group => {
		while (at < nouns.length && nouns[at]!.last <= group.head) at++;
		return at === nouns.length || nouns[at]!.first > group.head;
	});
};
