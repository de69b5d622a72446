import type {Reading, Sentence} from '../reading.ts';
import type {Labelled} from './labels.ts';
import {isHonorific, isRoleHead, isRolePlural, isRoleWord} from './lexicon.ts';

/** A run of words that may be somebody's name, and what speaks for and against it. Token indices. */
export type Candidate = {
	first: number;
	last: number;
	/** The role before the name: `tokens.slice(roleFirst, first)`; equal to `first` where there is none. */
	roleFirst: number;
	/** The role after it, in apposition. */
	apposition: {first: number; last: number} | null;
	country: string | null;
	/** Above 2 a person by this passage alone; below 0 none. */
	evidence: number;
	headline: boolean;
};

const particles = new Set([
	'al',
	'el',
	'bin',
	'ibn',
	'van',
	'von',
	'de',
	'der',
	'den',
	'del',
	'della',
	'da',
	'di',
	'dos',
	'du',
	'la',
	'le',
	'abu',
	'ben',
	'ul',
	'ur',
]);
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
/** Verbs whose subject is a person even where it is a single name. */
const strictlyPersonal = new Set(['speak', 'talk', 'meet', 'phone', 'telephone', 'dial', 'tweet']);
const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

export const isSuffix = (word: string): boolean => suffixes.has(word);

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

	return withCoordination(reading, candidates);
};

/** "Ada Brandt and Nils Lund, his colleagues": what speaks for one of two names speaks for the other. */
const withCoordination = (reading: Reading, candidates: Candidate[]): Candidate[] => {
	for (const [i, candidate] of candidates.entries()) {
		const next = candidates[i + 1];
		if (!next || next.roleFirst !== candidate.last + 1 || reading.tokens[candidate.last]!.lower !== 'and')
			continue;
		if (candidate.last - candidate.first < 2 || next.last - next.first < 2) continue;
		if (next.evidence > 2) candidate.evidence += 2;
		else if (candidate.evidence > 2) next.evidence += 2;
	}

	return candidates;
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

		// "Jean-Yves", "Bashar al-Assad", "Mohammed bin Salman"
		let next = last;
		while (
			next < sentence.last &&
			(particles.has(tokens[next]!.lower) ||
				(tokens[next]!.text === '-' && tokens[next]!.start === tokens[next - 1]!.end))
		)
			next++;
		if (next === last || next >= sentence.last || labels[next]?.label !== 'name') return last;
		last = next + 1;
	}
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
	if (length > 4) evidence -= 3;

	const role = roleBefore(reading, labels, sentence, first);
	if (role.titled) evidence += 3;
	const apposition = appositionAfter(reading, labels, sentence, last);
	if (apposition) evidence += 3;
	if (role.possessor && length > 1) evidence += 2;
	const before = role.first > sentence.first ? tokens[role.first - 1]! : null;
	if (before && role.first === first) {
		if (locative.has(before.lower)) evidence -= 2;
		if (before.lower === 'the') evidence -= 3;
		if (before.lower === 'with' && length > 1) evidence += 1;
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
	if (length === 1 && next && strictlyPersonal.has(next.lemma) && !headline) evidence += 2;
	if (length > 1 && length < 4) evidence += 1;
	const country = role.country ?? apposition?.country ?? countryAfter(tokens, labels, last, sentence);
	if (country !== null && length > 1 && !role.country && !apposition) evidence += 2;
	if (length === 1 && isInPersonalPair(tokens, labels, first, last)) evidence += 3;
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

const personalNouns = new Set([
	'meeting',
	'summit',
	'talk',
	'talks',
	'call',
	'conversation',
	'handshake',
	'debate',
	'marriage',
]);

/** "the summit of Brandt and Lund": two single names that only people can be. */
const isInPersonalPair = (
	tokens: Reading['tokens'],
	labels: readonly Labelled[],
	first: number,
	last: number,
): boolean => {
	const opens = (at: number): boolean =>
		/^(of|between|with)$/.test(tokens[at - 1]?.lower ?? '') && personalNouns.has(tokens[at - 2]?.lower ?? '');
	const joined = (at: number): boolean => tokens[at]?.lower === 'and';
	if (opens(first)) return joined(last) && labels[last + 1]?.label === 'name';
	return joined(first - 1) && labels[first - 2]?.label === 'name' && opens(first - 2);
};

type RoleBefore = {first: number; titled: boolean; possessor: boolean; country: string | null};

/** Walks left over the role that stands before a name: "US Joint Chiefs of Staff Chairman General". */
const roleBefore = (
	reading: Reading,
	labels: readonly Labelled[],
	sentence: Sentence,
	name: number,
): RoleBefore => {
	const {tokens} = reading;
	let first = name;
	let titled = false;
	let country: string | null = null;
	let i = name - 1;
	for (; i >= sentence.first; i--) {
		const token = tokens[i]!;
		const label = labels[i] ?? null;
		if (label?.geographic) {
			// "Russian minister", "Minister of the Republic of Chile", but not "in Chile", "Britain's".
			const start = startOfGeographic(labels, i, sentence.first);
			if (titled || label.label === 'people' || leadsToRole(reading, labels, sentence, start - 1)) {
				country ??= label.geographic.country;
				i = start;
			} else break;
			first = i;
			continue;
		}

		const touching = tokens[i + 1] && token.end === tokens[i + 1]!.start;
		if (isRoleHead(token) || isHonorific(token) || (isRolePlural(token) && label?.label !== 'name')) {
			if (token.pos === 'VERB' || token.pos === 'PRON') break;
			titled = true;
			first = i;
		} else if (isRoleWord(token) && (first !== name || label)) first = i;
		else if (
			label &&
			(label.label === 'body' || label.label === 'modifier' || (label.label === 'name' && titled))
		)
			first = i;
		else if (token.text === '-' && touching) continue;
		else if (first < name && isConnector(token.lower) && leadsToRole(reading, labels, sentence, i)) continue;
		else if (token.text === ')' && i === name - 1) i = openingOf(tokens, i, sentence.first);
		else break;
	}

	if (!titled && tokens[name - 1]?.text === ',' && labels[name + 1]?.label === 'name') {
		const role = roleBeforeComma(reading, labels, sentence, name - 1);
		if (role) return {...role, titled: true, possessor: false};
	}

	const possessor = tokens[i]?.lower === "'s" || tokens[i]?.text === "'";
	if (possessor && i > sentence.first) country ??= labels[i - 1]?.geographic?.country ?? null;
	return {
		first,
		titled: titled && first < name,
		possessor: possessor && first === name && country !== null,
		country,
	};
};

/** "the head of the port authority, Ada Brandt": the role in a phrase that a comma closes before the name. */
const roleBeforeComma = (
	reading: Reading,
	labels: readonly Labelled[],
	sentence: Sentence,
	comma: number,
): {first: number; country: string | null} | null => {
	const {tokens} = reading;
	let head = -1;
	let country: string | null = null;
	for (let i = comma - 1; i >= sentence.first && i > comma - 14; i--) {
		const token = tokens[i]!;
		if (token.text === ',' && labels[i - 1]?.label === 'name') return null;
		if (token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'PUNCT' && token.text !== '-')) break;
		if (labels[i]?.label === 'name') return null;
		if (labels[i]?.geographic) country ??= labels[i]!.geographic!.country;
		if (isRoleHead(token)) head = i;
		else if (head >= 0 && token.pos === 'ADP' && token.text !== 'of') break;
		else if (head >= 0 && (isRoleWord(token) || labels[i])) head = i;
	}

	return head < 0 ? null : {first: head, country};
};

const startOfGeographic = (labels: readonly Labelled[], at: number, from: number): number => {
	let start = at;
	while (start > from && labels[start - 1]?.geographic === labels[at]!.geographic) start--;
	return start;
};

const openingOf = (tokens: Reading['tokens'], closing: number, from: number): number => {
	for (let i = closing - 1; i >= from && i > closing - 4; i--) if (tokens[i]!.text === '(') return i;
	return closing;
};

const isConnector = (word: string): boolean =>
	word === 'of' || word === 'the' || word === 'for' || word === 'in' || word === 'and';

/** Whether the connectors at a token join the role on their right to more of it: "Chief of the General Staff". */
const leadsToRole = (
	reading: Reading,
	labels: readonly Labelled[],
	sentence: Sentence,
	at: number,
): boolean => {
	const {tokens} = reading;
	let i = at;
	let of = false;
	while (i >= sentence.first && isConnector(tokens[i]!.lower)) {
		of ||= tokens[i]!.lower !== 'the';
		i--;
	}

	if (!of || i < sentence.first) return false;
	const label = labels[i]?.label ?? null;
	if (label === 'name') return i > sentence.first && leadsToRole(reading, labels, sentence, i - 1);
	return isRoleHead(tokens[i]!) || label === 'body' || label === 'modifier' || label === 'head';
};

/** ", the Russian defence minister," after a name. */
const appositionAfter = (
	reading: Reading,
	labels: readonly Labelled[],
	sentence: Sentence,
	at: number,
): {first: number; last: number; country: string | null} | null => {
	const {tokens} = reading;
	if (tokens[at]?.text !== ',' || at + 1 >= sentence.last) return null;
	let head = -1;
	let country: string | null = null;
	let i = at + 1;
	for (; i < sentence.last && i < at + 16; i++) {
		const token = tokens[i]!;
		const label = labels[i] ?? null;
		if (label?.geographic) country ??= label.geographic.country;
		if (label?.label === 'name' && head === i - 1) return null;
		if (head < 0 && (isRoleHead(token) || isRolePlural(token))) head = i;
		else if (isRoleHead(token)) head = Math.max(head, i);
		else if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') {
			if (token.text === '-' || token.text === "'") continue;
			break;
		} else if (token.pos === 'ADP' && head < 0) break;
		else if (token.pos === 'CCONJ' && head < 0 && !labels[i - 1]?.geographic) break;
		// "…, the spokesman said": the subject of a new clause, unless a comma closes the apposition.
	}

	if (head < 0) return null;
	const closed = i >= sentence.last || /^[,.;)–—]$/.test(tokens[i]!.text);
	return closed || i - head > 1 ? {first: at + 1, last: i, country} : null;
};

/** "Ben Wallace of Britain" */
const countryAfter = (
	tokens: Reading['tokens'],
	labels: readonly Labelled[],
	at: number,
	sentence: Sentence,
): string | null => {
	if (tokens[at]?.lower !== 'of' || at + 1 >= sentence.last) return null;
	const next = tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1;
	const label = labels[next];
	return label?.label === 'place' ? (label.geographic?.country ?? null) : null;
};
