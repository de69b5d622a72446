import roles from '../../../data/words/roles.json' with {type: 'json'};
import type {Reading, Sentence} from '../reading.ts';
import type {Candidate} from './candidate.ts';
import {addressing, inConversation, isAddressed, isInPersonalPair, strictlyPersonal} from './conversation.ts';
import {withCoordination} from './coordination.ts';
import type {Labelled} from './labels.ts';
import {isRoleHead} from './lexicon.ts';
import {isParticle, isSuffix} from './name-words.ts';
import {appositionAfter, countryAfter, roleBefore} from './roles.ts';

const locative = new Set([
	'in',
	'at',
	'near',
	'from',
	'off',
	'through',
	'across',
	'outside',
	'inside',
	'over',
	'into',
	'around',
	'via',
]);
const personal = new Set([
	'say',
	'tell',
	'speak',
	'talk',
	'meet',
	'warn',
	'add',
	'urge',
	'phone',
	'telephone',
	'ring',
	'dial',
	'write',
	'tweet',
	'ask',
	'insist',
	'think',
	'believe',
	'explain',
	'recall',
	'note',
	'stress',
	'reply',
	'answer',
	'thank',
	'hope',
	'argue',
]);

/** Finds the runs of words in a text that may name a person. */
export const candidatesOf = (reading: Reading, labels: readonly Labelled[]): Candidate[] => {
	const candidates: Candidate[] = [];
	for (const sentence of reading.sentences) {
		let i = sentence.first;
		while (i < sentence.last) {
			if (labels[i]?.label !== 'name') {
				i++;
				continue;
			}

			const last = endOfName(reading, labels, i, sentence);
			const candidate = candidateAt(reading, labels, sentence, i, last);
			if (candidate) candidates.push(candidate);
			i = last;
		}
	}

	return withCoordination(reading, labels, candidates);
};

const endOfName = (
	reading: Reading,
	labels: readonly Labelled[],
	first: number,
	sentence: Sentence,
): number => {
	const {tokens} = reading;
	let last = first + 1;
	// Capitals tell no names in a headline: each word stands for itself.
	if (labels[first]!.headline) return last;
	for (;;) {
		if (last >= sentence.last) return last;
		if (labels[last]?.label === 'name') {
			last++;
			continue;
		}

		// "Tae-sik"
		if (isSecondSyllable(tokens, last, sentence.last)) {
			last += 2;
			continue;
		}

		// "Jean-Yves", "Bashar al-Assad", "Mohammed bin Salman"
		let next = last;
		while (
			next < sentence.last &&
			(isParticle(tokens[next]!.lower) ||
				(tokens[next]!.text === '-' && tokens[next]!.start === tokens[next - 1]!.end))
		)
			next++;
		if (next === last || next >= sentence.last || labels[next]?.label !== 'name') return last;
		last = next + 1;
	}
};

/** The small half of a given name in two: "-sik". */
const isSecondSyllable = (tokens: Reading['tokens'], at: number, end: number): boolean => {
	const next = tokens[at + 1];
	if (!next || at + 1 >= end || tokens[at]!.text !== '-') return false;
	return (
		tokens[at - 1]!.end === tokens[at]!.start &&
		tokens[at]!.end === next.start &&
		/^\p{Ll}{2,5}$/u.test(next.text)
	);
};

const candidateAt = (
	reading: Reading,
	labels: readonly Labelled[],
	sentence: Sentence,
	first: number,
	last: number,
): Candidate | null => {
	const {tokens} = reading;
	const {headline} = labels[first]!;
	const length = reading.text.slice(tokens[first]!.start, tokens[last - 1]!.end).split(' ').length;
	const next = last < sentence.last ? tokens[last]! : null;
	const after = last < sentence.last ? labels[last] : null;
	// "NASA Administrator", "Roscosmos head": the run before a role names a body, unless a known person's.
	const attributive =
		next !== null && (isRoleHead(next) || (after && (after.label === 'body' || after.label === 'modifier')));
	let evidence = 0;
	if (attributive && next!.start > tokens[last - 1]!.end) evidence -= 3;
	if (headline) evidence -= 3;
	if (length > 6) evidence -= 3;

	const role = roleBefore(reading, labels, sentence, first);
	if (role.titled) evidence += 3;
	const apposition = appositionAfter(reading, labels, sentence, last);
	if (apposition) evidence += 3;
	if (role.possessor && length > 1) evidence += 2;
	const before = role.first > sentence.first ? tokens[role.first - 1]! : null;
	if (before && role.first === first) {
		if (locative.has(before.lower)) evidence -= 2;
		if (before.lower === 'the' || isOfOffice(tokens, role.first - 1)) evidence -= 3;
		if (length > 1 && length < 4 && isAgentNoun(before)) evidence += 2;
		if (length === 1 && !headline && addressing.has(before.lemma) && !isOwner(tokens, last)) evidence += 2;
		if (length > 1 && isAddressed(tokens, role.first - 1, sentence.first, last)) evidence += 2;
	}

	for (let i = first; i < last; i++) {
		const {text} = tokens[i]!;
		if (/^\p{Lu}{2,}$/u.test(text) && text.length > 2 && !isSuffix(text.toLowerCase())) evidence -= 2;
		if (/^(\p{Lu}\.)+$/u.test(text) && length > 1) evidence += 2;
	}

	if (
		length > 1 &&
		length < 4 &&
		next &&
		(personal.has(next.lemma) || (next.pos === 'AUX' && personal.has(tokens[last + 1]?.lemma ?? '')))
	)
		evidence += 2;
	if (length > 1 && length < 4 && next && isCalling(tokens, last)) evidence += 2;
	if (length === 1 && next && strictlyPersonal.has(next.lemma) && !headline) evidence += 2;
	if (length > 1 && length < 4) evidence += 1;
	if (length > 1 && length < 4 && isActor(tokens, role.first - 1, first, last, sentence)) evidence += 2;
	const country = role.country ?? apposition?.country ?? countryAfter(tokens, labels, last, sentence);
	if (country !== null && length > 1 && !role.country && !apposition) evidence += 2;
	if (length === 1 && isInPersonalPair(tokens, labels, first, last)) evidence += 3;
	else if (length === 1 && !headline && inConversation(tokens, labels, first, last)) evidence += 3;
	// "Ada Brandt of Ostrava rang Lund": it was Brandt who rang.
	if (length === 1 && isOrigin(tokens, labels, first)) evidence = Math.min(evidence, -1);
	return {
		first,
		last,
		roleFirst: role.titled ? role.first : first,
		apposition,
		country,
		evidence,
		headline,
	};
};

/** "rang Lund's deputy": not Lund was rung. */
const isOwner = (tokens: Reading['tokens'], at: number): boolean =>
	/^('s?|’s?)$/.test(tokens[at]?.lower ?? '');

/** "Ada Brandt of Ostrava": where somebody is from. */
const isOrigin = (tokens: Reading['tokens'], labels: readonly Labelled[], first: number): boolean =>
	tokens[first - 1]?.lower === 'of' && labels[first - 2]?.label === 'name';

/** "Ada Brandt called Nils Lund", not "… called for talks", nor "… called a strike". */
const isCalling = (tokens: Reading['tokens'], at: number): boolean => {
	const object = tokens[at + 1];
	return (
		tokens[at]!.lemma === 'call' && (object?.pos === 'PROPN' || /^(?:his|her)$/.test(object?.lower ?? ''))
	);
};

/** "the president of Nova Calcio": an office is of a body or a place; a spokesman may be somebody's. */
const isOfOffice = (tokens: Reading['tokens'], of: number): boolean => {
	const office = tokens[of - 1];
	return tokens[of]!.lower === 'of' && office !== undefined && presiding.has(office.lemma.toLowerCase());
};

const presiding = new Set(roles.presiding);

/** "trawlerman Tor Haglund", "old soldier Nils Lund": a noun for who does something, right before a name. */
const isAgentNoun = ({lower, text, pos}: Reading['tokens'][number]): boolean =>
	pos === 'NOUN' && lower === text && (agents.has(lower) || (agentive.test(lower) && !things.has(lower)));

const agentive = /(?:[^aeiou]er|[ct]or|[^aeiou]ist|man|woman|ian|eer)$/;
const agents = new Set(roles.agents);
/** Nouns with such endings that are before the names of companies, papers and ships. */
const things = new Set(roles.notAgents);

/** Two capitals or three right before a verb, at the start of a clause: more often a person than anything else. */
const isActor = (
	tokens: Reading['tokens'],
	before: number,
	first: number,
	last: number,
	sentence: Sentence,
): boolean => {
	const next = tokens[last];
	if (
		!next ||
		last >= sentence.last ||
		next.pos !== 'VERB' ||
		next.lower.endsWith('ing') ||
		// Bodies call for things as often as people do.
		(next.lemma === 'call' && /^(?:for|on)$/.test(tokens[last + 1]?.lower ?? '')) ||
		tokens[last - 1]!.end === next.start
	)
		return false;
	if (tokens.slice(first, last).some(({text}) => /^[\p{Lu}\d.]{2,}$/u.test(text))) return false;
	const opening = before < sentence.first ? null : tokens[before]!;
	return opening === null || /^(,|that|and|but|"|when|after|before|while|as|[-–—])$/.test(opening.lower);
};
