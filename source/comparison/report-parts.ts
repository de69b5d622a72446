import words from '../../data/words/talks.json' with {type: 'json'};
import type {Token} from '../language/reading.ts';
import type {Indexed} from './material.ts';
import type {Passage} from './passages.ts';

const talks = new Set(words.nouns);
const requests = new Set(words.requests);
const agreeing = new Set([...words.agreeing, ...words.promising]);
const topicPrepositions = new Set(['about', 'regarding', 'concerning']);

/**
 * Parts a passage that reports a talk where it goes on with what the talk was about, what came of it, what was
 * said in it, or who had asked for it: "They spoke on Monday | about the ports", "agreed by telephone | to open
 * the ports", "told him in a call | that the ports were shut", "rang him | at the south's request". What does not
 * tell of the talk itself is `aside`.
 */
export const partReport = (material: Indexed, passage: Passage): Passage[] => {
	const {tokens} = material.reading;
	const fronted = frontedEnd(material, passage);
	if (fronted !== null) return partAt(tokens, passage, fronted, 'after');
	const occasion = occasionStart(material, passage);
	if (occasion !== null) return partAt(tokens, passage, occasion, 'before');
	const [told] = passage.predicates;
	for (let i = passage.first + 1; told && i < passage.last - 1; i++) {
		const left = passage.last - i;
		if (
			told.head < i &&
			((left > 2 && isTopic(tokens, i)) || isContent(passage, tokens, i) || isRequest(tokens, i))
		)
			return partAt(tokens, passage, i, 'after');
	}

	return [passage];
};

/** @param aside Which of the two does not tell of the talk. */
const partAt = (
	tokens: readonly Token[],
	passage: Passage,
	at: number,
	aside: 'before' | 'after',
): Passage[] => [
	{
		...passage,
		last: at,
		end: tokens[at - 1]!.end,
		predicates: passage.predicates.filter(({head}) => head < at),
		aside: aside === 'before',
	},
	{
		...passage,
		first: at,
		start: tokens[at]!.start,
		predicates: passage.predicates.filter(({head}) => head >= at),
		aside: aside === 'after',
	},
];

const isTopic = (tokens: readonly Token[], i: number): boolean =>
	topicPrepositions.has(tokens[i]!.lower) && tokens[i + 1]!.pos !== 'NUM';

/** The clause with "that", or the infinitive of what was agreed, that depends on a verb before it. */
const isContent = ({predicates}: Passage, tokens: readonly Token[], i: number): boolean => {
	const next = predicates.findIndex(({head}) => head >= i);
	if (next < 1) return false;
	const {tense, finite, first, relative} = predicates[next]!;
	if (tense === 'infinitive') return first === i && agreeing.has(predicates[next - 1]!.lemma);
	return finite && !relative && tokens[i]!.lower === 'that';
};

/** Words between "at" and the request: "at the urgent request", "upon the latter's request". */
const beforeRequest = 5;

const isRequest = (tokens: readonly Token[], i: number): boolean => {
	if (!['at', 'on', 'upon'].includes(tokens[i]!.lower)) return false;
	for (const {pos, lemma} of tokens.slice(i + 1, i + 1 + beforeRequest)) {
		if (requests.has(lemma)) return true;
		if (pos === 'VERB' || pos === 'ADP' || pos === 'PUNCT') return false;
	}

	return false;
};

/** Words between "in" and the talk: "in a terse telephone call". */
const beforeTalk = 4;

/** "In a telephone call", "during talks". */
const opensOccasion = (tokens: readonly Token[], i: number): boolean =>
	(tokens[i]!.lower === 'in' || tokens[i]!.lower === 'during') &&
	tokens.slice(i + 1, i + 1 + beforeTalk).some(({lemma}) => talks.has(lemma));

const namesPerson = ({mentions, names}: Indexed, start: number, end: number): boolean =>
	mentions.touching({start, end}).some(({entity}) => names.entities[entity]!.kind === 'person');

/** "In a call with Brandt on Monday | she said …": where the clause begins that only took place in the talk. */
const frontedEnd = (material: Indexed, {first, start, predicates}: Passage): number | null => {
	const {tokens} = material.reading;
	const said = predicates.find(({finite}) => finite);
	if (!said?.own || said.clause <= first || !opensOccasion(tokens, first)) return null;
	return namesPerson(material, start, tokens[said.clause - 1]!.end) ? said.clause : null;
};

/** "The truce was settled | in a call between Lund and Brandt": where those who talked are named only there. */
const occasionStart = (material: Indexed, {first, last, start, end, predicates}: Passage): number | null => {
	const {tokens} = material.reading;
	const said = predicates.find(({finite}) => finite);
	if (!said) return null;
	for (let i = Math.max(first, said.head) + 1; i < last - 1; i++) {
		if (!opensOccasion(tokens, i)) continue;
		const here = tokens[i]!.start;
		return namesPerson(material, here, end) && !namesPerson(material, start, here) ? i : null;
	}

	return null;
};
