import type {NounPhrase} from '../language/noun-phrases.ts';
import type {Predicate} from '../language/phrases.ts';
import type {Indexed} from './material.ts';
import type {Passage} from './passages.ts';

/** What the search for an antecedent reads. */
type Ground = Pick<Indexed, 'reading' | 'phrases' | 'names' | 'mentions'>;

/**
 * The subjects of a passage that stand before it, or for which a pronoun stands in it: "… | which took effect in
 * May", "… | and was released", "They were released". What is said is said of them.
 *
 * @param frame Tokens that only say who said it.
 */
export const antecedentsOf = (
	ground: Ground,
	passage: Passage,
	frame: (token: number) => boolean,
): NounPhrase[] => {
	const found = new Set<NounPhrase>();
	for (const predicate of passage.predicates) {
		const {subject, head, tense} = predicate;
		if (!subject || frame(head) || tense === 'infinitive' || isExpletive(ground, predicate, passage))
			continue;
		const pronoun = pronouns.get(ground.reading.tokens[subject.head]!.lower);
		const noun = pronoun ? antecedentOf(ground, subject, passage.sentence, pronoun) : subject;
		if (noun && noun.last <= passage.first) found.add(noun);
	}

	return [...found];
};

const introducing = new Set(['that', 'who', 'which', 'to', 'whether']);

/** "It was agreed that", "it was the minister who": such a pronoun stands for what follows. */
const isExpletive = (
	{reading: {tokens}}: Ground,
	{subject, lemma, passive, last}: Predicate,
	passage: Passage,
): boolean =>
	tokens[subject!.head]!.lower === 'it' &&
	(passive || lemma === 'be') &&
	tokens.slice(last, passage.last).some(({lower}) => introducing.has(lower));

type Kind = 'person' | 'thing' | 'several';

const pronouns: ReadonlyMap<string, Kind> = new Map([
	['it', 'thing'],
	['they', 'several'],
]);

/** The nearest subject of the sentence so far or of the one before that may stand for a pronoun. */
const antecedentOf = (
	ground: Ground,
	pronoun: NounPhrase,
	sentence: number,
	kind: Kind,
): NounPhrase | null => {
	for (const index of [sentence, sentence - 1]) {
		const before = (ground.phrases[index]?.predicates ?? []).filter(
			({subject, head}) => subject !== null && subject.last <= pronoun.first && head < pronoun.first,
		);
		const fitting = before.filter(predicate => isFit(ground, predicate, kind));
		const found = fitting.find(({own, relative}) => own && !relative) ?? fitting[0];
		if (found) return found.subject;
	}

	return null;
};

const isFit = ({reading, mentions, names}: Ground, {subject}: Predicate, kind: Kind): boolean => {
	const head = reading.tokens[subject!.head]!;
	if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return false;
	const isPerson = mentions.touching(head).some(({entity}) => names.entities[entity]!.kind === 'person');
	if (isPerson) return false;
	const plural = head.pos === 'NOUN' && head.lower !== head.lemma.toLowerCase();
	return kind === 'several' ? plural : !plural;
};
