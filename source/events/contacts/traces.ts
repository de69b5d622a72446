import denials from '../../../data/words/denials.json' with {type: 'json'};
import type {Quote} from '../../analysis.ts';
import {isUnsure} from '../../language/names.ts';
import type {Contact} from './contact.ts';
import * as lexicon from './lexicon.ts';
import type {Scene} from './scene.ts';
import {dayOf, whensIn} from './time.ts';
import {noTurn} from './turns.ts';

/** Where so many people or more stand in one sentence, who of them spoke with whom is anybody's guess. */
const crowd = 5;

/**
 * Traces of contacts: pairs of people in one sentence with a word of the telephone, of talking or of meeting,
 * where the syntax found no contact between them ("had a half-hour Teams call", "rang up old friend Nils Lund").
 * By itself that is not enough; beside another article's report of a contact between the same two at the same
 * time it is.
 *
 * @param found The contacts that the syntax found: of their participants no trace is sought.
 * @param lead Offset at which the lead ends.
 */
export const tracesOf = (scene: Scene, found: readonly Contact[], lead: number): Contact[] => {
	const traces = new Map<string, Contact>();
	for (const [sentence, people] of peopleBySentence(scene)) {
		if (people.length < 2 || people.length >= crowd) continue;
		const word = tellingWord(scene, sentence);
		if (!word) continue;
		const date = dayIn(scene, sentence);
		for (const [i, b] of people.entries()) {
			for (const a of people.slice(0, i)) {
				const participants = [Math.min(a, b), Math.max(a, b)];
				if (found.some(contact => participants.every(entity => contact.participants.includes(entity))))
					continue;
				const key = `${word.kind} ${participants.join(' ')}`;
				const known = traces.get(key);
				if (known && date !== null && known.date !== null && known.date !== date) continue;
				const {mention, kind} = word;
				traces.set(key, {
					kind,
					status: 'occurred',
					role: known?.role ?? (mention.start < lead ? 'main' : 'background'),
					participants,
					date: known?.date ?? date,
					initiator: null,
					channel: null,
					mentions: [...(known?.mentions ?? []), mention],
					certain: false,
					unnamed: null,
					kindTold: true,
					of: noTurn,
				});
			}
		}
	}

	return [...traces.values()];
};

/** The people whom each sentence names, each once. */
const peopleBySentence = ({names, reading}: Scene): Map<number, number[]> => {
	const people = new Map<number, number[]>();
	for (const {entity, first} of names.mentions) {
		const of = names.entities[entity]!;
		if (of.kind !== 'person' && !isUnsure(of)) continue;
		const {sentence} = reading.tokens[first]!;
		const known = people.get(sentence);
		if (!known) people.set(sentence, [entity]);
		else if (!known.includes(entity)) known.push(entity);
	}

	return people;
};

type TellingWord = {kind: Contact['kind']; mention: Quote};

const calls = new Set([...lexicon.callNouns, ...lexicon.ring, ...lexicon.telephone, ...lexicon.video]);
const talks = new Set([...lexicon.talk, ...lexicon.talkNouns]);
const meetings = new Set([...lexicon.meet, ...lexicon.meetingNouns, ...lexicon.inPerson]);

/** The word by which a sentence may report a contact; none where something is denied or not yet. */
const tellingWord = ({reading}: Scene, sentence: number): TellingWord | null => {
	const {first, last} = reading.sentences[sentence]!;
	const tokens = reading.tokens.slice(first, last);
	if (tokens.some(({lower, lemma}) => unreal.has(lower) || lexicon.denying.has(lemma))) return null;
	for (const [kind, words] of [
		['call', calls],
		['meeting', meetings],
		['call', talks],
	] as const) {
		const token = tokens.find(({lower, lemma}) => words.has(lemma) || words.has(lower));
		if (token) {
			const {start, end} = token;
			return {kind, mention: {start, end, text: reading.text.slice(start, end)}};
		}
	}

	return null;
};

const unreal = new Set([
	...denials.negations,
	'without',
	'will',
	'would',
	'may',
	'might',
	'could',
	'if',
	'whether',
]);

/** The one full day that a sentence names. */
const dayIn = (scene: Scene, sentence: number): string | null => {
	const days = new Set(whensIn(scene, sentence).map(({value}) => dayOf(value!)));
	const [day = null] = days;
	return days.size === 1 ? day : null;
};
