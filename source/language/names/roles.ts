import type {Reading, Sentence, Token} from '../reading.ts';
import type {Labelled} from './labels.ts';
import {isHonorific, isRoleHead, isRolePlural, isRoleWord} from './lexicon.ts';
import {isParticle} from './name-words.ts';

/** A role before a name. Token indices. */
export type RoleBefore = {first: number; titled: boolean; possessor: boolean; country: string | null};

/** Walks left over the role that stands before a name: "US Joint Chiefs of Staff Chairman General". */
export const roleBefore = (
	reading: Reading,
	labels: readonly Labelled[],
	sentence: Sentence,
	name: number,
): RoleBefore => {
	const {tokens} = reading;
	let first = name;
	let titled = false;
	// "Mr" is no office that a place before it could have.
	let inOffice = false;
	let country: string | null = null;
	let i = name - 1;
	for (; i >= sentence.first; i--) {
		const token = tokens[i]!;
		const label = labels[i] ?? null;
		if (label?.geographic) {
			// "Russian minister", "Minister of the Republic of Chile", but not "in Chile", "Britain's".
			const start = startOfGeographic(labels, i, sentence.first);
			if (inOffice || label.label === 'people' || leadsToRole(reading, labels, sentence, start - 1)) {
				country ??= label.geographic.country;
				i = start;
			} else break;
			first = i;
			continue;
		}

		const touching = tokens[i + 1] && token.end === tokens[i + 1]!.start;
		const opposite = token.lower === 'number' && tokens[i - 1]?.lower === 'opposite';
		if (
			opposite ||
			isRoleHead(token) ||
			isHonorific(token) ||
			(isRolePlural(token) && label?.label !== 'name')
		) {
			if (token.pos === 'VERB' || token.pos === 'PRON') break;
			titled = true;
			inOffice ||= !isHonorific(token);
			first = i;
		} else if (isRoleWord(token) && (first !== name || label || isSecondPart(tokens, i))) first = i;
		else if (
			label &&
			(label.label === 'body' || label.label === 'modifier' || (label.label === 'name' && titled))
		)
			first = i;
		else if (token.text === '-' && touching) continue;
		else if (titled && isDash(token) && endsRole(reading, labels, sentence, i - 1)) continue;
		else if (first < name && joinsRole(token, tokens[first]!) && leadsToRole(reading, labels, sentence, i))
			continue;
		else if (token.text === ')' && i === name - 1) i = openingOf(tokens, i, sentence.first);
		else break;
	}

	if (!titled && tokens[name - 1]?.text === ',' && isFullName(tokens, labels, name)) {
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

const isDash = ({text}: Reading['tokens'][number]): boolean => /^[-–—]$/.test(text);

/** One person of two offices: "Chief of the Staff of Norland – First Deputy Minister Ada Brandt". */
const endsRole = (reading: Reading, labels: readonly Labelled[], sentence: Sentence, at: number): boolean => {
	if (at < sentence.first) return false;
	const start = labels[at]?.geographic ? startOfGeographic(labels, at, sentence.first) : at;
	return isRoleHead(reading.tokens[at]!) || leadsToRole(reading, labels, sentence, start - 1);
};

/** Two capitals or more, a particle between them read over ("Karim al-Nasr"). */
const isFullName = (tokens: Reading['tokens'], labels: readonly Labelled[], at: number): boolean => {
	let next = at + 1;
	while (next < tokens.length && (isParticle(tokens[next]!.lower) || tokens[next]!.text === '-')) next++;
	return labels[next]?.label === 'name';
};

/** How far left of the comma the head of a role may stand. */
const roleReach = 14;

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
	for (let i = comma - 1; i >= sentence.first && i > comma - roleReach; i--) {
		const token = tokens[i]!;
		if (token.text === ')' && openingOf(tokens, i, sentence.first) < i) {
			i = openingOf(tokens, i, sentence.first);
			continue;
		}

		if (token.text === ',' && labels[i - 1]?.label === 'name') return null;
		const listed = token.text === ',' && labels[i - 1]?.geographic != null;
		if (isVerb(token)) break;
		if (token.pos === 'PUNCT' && !/^[-']$/.test(token.text) && !listed) break;
		if (head >= 0 && token.lower === "'s") {
			country ??= labels[i - 1]?.geographic?.country ?? null;
			break;
		}

		// "… on Wednesday that | its foreign minister": where its noun phrase begins, that of an "of" aside.
		const opens = token.pos === 'DET' || token.pos === 'PRON' || token.pos === 'SCONJ';
		if (head >= 0 && opens && tokens[i - 1]?.lower !== 'of') break;
		// "Deputy Premier and Minister of Ports"
		if (head >= 0 && token.pos === 'CCONJ' && (i === sentence.first || !isRoleHead(tokens[i - 1]!))) break;
		if (labels[i]?.label === 'name' && head < 0 && !isGoverned(tokens, labels, i)) return null;
		if (labels[i]?.geographic) country ??= labels[i]!.geographic!.country;
		const opposite = token.lower === 'number' && tokens[i - 1]?.lower === 'opposite';
		if (isRoleHead(token) || isRolePlural(token) || opposite) head = i;
		else if (head >= 0 && token.pos === 'ADP' && token.text !== 'of') break;
		else if (head >= 0 && (isRoleWord(token) || labels[i])) head = i;
	}

	return head < 0 ? null : {first: head, country};
};

/** A hyphen makes a verb part of a compound: "the anti-smuggling body". */
const isVerb = ({pos, text}: Token): boolean => (pos === 'VERB' || pos === 'AUX') && !text.includes('-');

/** Whether a run of capitals depends on a word before it ("the head of the Harbour Trust"), and stands in no list. */
const isGoverned = (tokens: Reading['tokens'], labels: readonly Labelled[], at: number): boolean => {
	let first = at;
	const isNamed = (i: number) => labels[i]?.label === 'name' || labels[i]?.geographic;
	while (first > 0 && isNamed(first - 1)) first--;
	// "the mayors of Osmark and Trell"
	if (tokens[first - 1]?.lower === 'and' && isNamed(first - 2)) return isGoverned(tokens, labels, first - 2);
	return /^(of|the|for|in|at|to|two|three|four)$/.test(tokens[first - 1]?.lower ?? '');
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

/** The "elect" of "president-elect". */
const isSecondPart = (tokens: Reading['tokens'], at: number): boolean =>
	tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === tokens[at]!.start;

/** "Minister of Ports and Harbours", but not "… of the Bank and Madam Brandt". */
const joinsRole = (token: Token, next: Token): boolean =>
	isConnector(token.lower) && !(token.lower === 'and' && isHonorific(next));

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
export const appositionAfter = (
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

/** "Ada Brandt of Malta", "Ada Brandt of the Bank of Malta" */
export const countryAfter = (
	tokens: Reading['tokens'],
	labels: readonly Labelled[],
	at: number,
	sentence: Sentence,
): string | null => {
	if (tokens[at]?.lower !== 'of') return null;
	for (let i = at + 1; i < sentence.last && (labels[i] || /^(of|the)$/.test(tokens[i]!.lower)); i++) {
		if (labels[i]?.geographic) return labels[i]!.geographic!.country;
	}

	return null;
};
