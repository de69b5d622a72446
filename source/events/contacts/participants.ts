import type {Token} from '../../language/reading.ts';
import {type Discourse, resolve} from './discourse.ts';
import * as lexicon from './lexicon.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './triggers.ts';

/** Who takes part: those who act, and those with whom. Indices of entities. */
export type Participants = {
	agents: number[];
	partners: number[];
	/** True where each partner was in contact alone ("spoke separately to", "calls with"). */
	separate: boolean;
	/** The pronoun or the pair that stood for them, where nobody is named. */
	anaphoric: boolean;
	/** Index of the last token that belongs to the phrase. */
	end: number;
};

/**
 * Reads off the persons of a contact: the subject or possessor of the word that reports it, and those who
 * stand behind "with", "to", "between" or "of".
 */
export const participantsOf = (
	scene: Scene,
	discourse: Discourse,
	trigger: Trigger,
	until: number,
): Participants => {
	const references = scene.references[trigger.sentence]!;
	const group = partnersOf(scene, references, trigger, until);
	const agentReferences = agentsOf(scene, references, trigger, group.references);
	const agents = resolveAll(scene, discourse, agentReferences, null);
	const partners = resolveAll(
		scene,
		discourse,
		group.references,
		agents[0] ?? subjectOf(scene, discourse, trigger),
	).filter(entity => !agents.includes(entity));
	const everyone = [...agentReferences, ...group.references];
	return {
		agents,
		partners,
		separate: partners.length > 1 && isSeparate(scene, trigger, group, partners.length),
		anaphoric: everyone.length === 0 || everyone.every(({kind}) => kind === 'pair' || kind === 'pronoun'),
		end: group.end,
	};
};

const subjectOf = (scene: Scene, discourse: Discourse, trigger: Trigger): number | null => {
	const before = scene.references[trigger.sentence]!.findLast(
		({kind, last}) => kind === 'name' && last <= trigger.at,
	);
	return before?.entity ?? discourse.subject;
};

const resolveAll = (
	scene: Scene,
	discourse: Discourse,
	references: readonly Reference[],
	whose: number | null,
): number[] => {
	const found = new Set<number>();
	for (const reference of references) {
		const others = whose ?? [...found][0] ?? null;
		for (const entity of resolve(scene, discourse, reference, others, reference.first)) found.add(entity);
	}

	return [...found];
};

type Group = {references: Reference[]; end: number; repeated: boolean};

const joiners = new Set([
	',',
	'and',
	'&',
	'or',
	'with',
	'to',
	'as',
	'well',
	'also',
	'plus',
	'then',
	'both',
	'by',
	'the',
	'later',
]);

/**
 * The references that a list joins from one on: "A, the minister of B, and C". An apposition is read over,
 * the reference it describes stays.
 */
const listFrom = (scene: Scene, references: readonly Reference[], from: number, until: number): Group => {
	const {tokens} = scene.reading;
	const list = [references[from]!];
	let end = references[from]!.last;
	let repeated = false;
	for (let i = from + 1; i < references.length; i++) {
		const next = references[i]!;
		if (next.first >= until) break;
		const between = tokens.slice(end, next.first);
		if (
			between.length > 8 ||
			between.some(token => token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ')
		)
			break;
		const plain = between.every(token => joiners.has(token.lower));
		const comma = between.length === 1 && between[0]!.text === ',';
		const previous = list.at(-1)!;
		if (comma && describes(next) && !describes(previous)) {
			end = next.last;
			continue;
		}

		if (comma && describes(previous) && next.kind === 'name') {
			list[list.length - 1] = next;
			end = next.last;
			continue;
		}

		// "Ada Brandt, Secretary of Ports, and Nils Lund": what lies between is more of the apposition.
		const loose = between[0]?.lower === 'of' && /^(,|and|with)$/.test(between.at(-1)?.lower ?? '');
		if (between.length === 0 || !(plain || loose)) break;
		if (plain && comma && !closesList(tokens, references, i, until)) break;
		repeated ||= between.some(token => token.lower === 'with' || token.lower === 'to');
		list.push(next);
		end = next.last;
	}

	return {references: list, end, repeated};
};

const describes = ({kind}: Reference): boolean =>
	kind === 'role' || kind === 'counterpart' || kind === 'counterparts' || kind === 'roles';

/** A comma joins two persons only where an "and" closes the list further on. */
const closesList = (
	tokens: readonly Token[],
	references: readonly Reference[],
	from: number,
	until: number,
): boolean => {
	for (let i = from; i < references.length && references[i]!.first < until; i++) {
		const next = references[i + 1];
		if (!next) return false;
		const between = tokens.slice(references[i]!.last, next.first);
		if (between.length > 6 || between.some(token => token.pos === 'VERB' || token.pos === 'AUX'))
			return false;
		if (between.some(token => token.lower === 'and' || token.text === '&')) return true;
	}

	return false;
};

const partnerWords = new Map<string, ReadonlySet<string>>([
	['verb', new Set(['with', 'to'])],
	['attempt', new Set(['with', 'to', 'of'])],
	['noun', new Set(['with', 'to', 'between', 'of', 'by', 'from', 'involving'])],
	['channel', new Set(['with', 'to', 'between'])],
]);

/** Those behind the word: "with A and B", "between A and B", or the direct object. */
const partnersOf = (
	scene: Scene,
	references: readonly Reference[],
	trigger: Trigger,
	until: number,
): Group => {
	const {tokens} = scene.reading;
	const words = partnerWords.get(trigger.form)!;
	const group: Group = {references: [], end: trigger.after, repeated: false};
	const add = (found: Group): void => {
		group.references.push(...found.references);
		group.repeated ||= found.repeated;
		group.end = Math.max(group.end, found.end);
	};

	const direct =
		trigger.form === 'verb'
			? lexicon.ring.has(trigger.predicate!.lemma) || lexicon.meet.has(trigger.predicate!.lemma)
			: trigger.form === 'attempt';
	let start = trigger.after;
	if (direct) {
		const object = references.findIndex(({first}) => first >= trigger.after && first <= trigger.after + 1);
		const lone = object >= 0 && references[object]!.kind !== 'pair';
		if (lone) {
			const found = listFrom(scene, references, object, until);
			add(found);
			start = found.end;
		}
	}

	const told = objectOfTelling(scene, references, trigger);
	if (told >= 0) add(listFrom(scene, references, told, Math.min(until, references[told]!.last + 1)));
	for (let i = start; i < until; i++) {
		const token = tokens[i]!;
		if (isBreak(scene, trigger, i)) break;
		if (!words.has(token.lower)) continue;
		const next = references.findIndex(({first}) => first >= i + 1 && first <= i + 2);
		if (next < 0 || references[next]!.first >= until) continue;
		if (references[next]!.first === i + 2 && !/^(the|both|his|her)$/.test(tokens[i + 1]!.lower)) continue;
		const found = listFrom(scene, references, next, until);
		add(found);
		i = found.end - 1;
	}

	return group;
};

/** A verb, a full stop in mid-sentence or a quotation ends the reach of a word. */
const isBreak = (scene: Scene, trigger: Trigger, at: number): boolean => {
	const token = scene.reading.tokens[at]!;
	if (token.text === ';' || token.text === ':') return true;
	if (token.lower === 'that' && token.pos !== 'DET') return true;
	const {predicates} = scene.phrases[trigger.sentence]!;
	return predicates.some(
		predicate =>
			predicate.first === at &&
			(predicate.finite || predicate.tense === 'participle') &&
			predicate !== trigger.predicate &&
			!predicate.passive,
	);
};

/** "told B by phone", "warned B in a call": the object of the verb that governs the noun. */
const objectOfTelling = (
	scene: Scene,
	references: readonly Reference[],
	{predicate, form, subject}: Trigger,
): number => {
	if (!predicate || subject || (form !== 'noun' && form !== 'channel')) return -1;
	if (!lexicon.tell.has(predicate.lemma) || predicate.passive) return -1;
	return references.findIndex(
		({first}) =>
			first === predicate.last ||
			(first === predicate.last + 1 && scene.reading.tokens[predicate.last]!.lower === 'the'),
	);
};

/** Those who act: in "A's call", "the A-B call", "A held a call". */
const agentsOf = (
	scene: Scene,
	references: readonly Reference[],
	trigger: Trigger,
	partners: readonly Reference[],
): Reference[] => {
	const {noun, predicate} = trigger;
	if (noun) {
		const inside = references.filter(({first, last}) => first >= noun.first && last <= noun.last);
		const attributive = inside.filter(({kind, last}) => kind !== 'role' || last < noun.head);
		if (attributive.length > 0) return attributive;
	}

	if (trigger.form === 'noun' && partners.length > 1) return [];
	if (!predicate?.subject || trigger.subject) return [];
	return subjectsAround(scene, references, predicate.subject.first, predicate.subject.last).filter(
		reference => !partners.includes(reference),
	);
};

/** The list of references of which a subject is part: "A, the minister, and B". */
const subjectsAround = (
	scene: Scene,
	references: readonly Reference[],
	first: number,
	last: number,
): Reference[] => {
	const at = references.findIndex(reference => reference.first < last && first < reference.last);
	if (at < 0) return [];
	for (let start = Math.max(0, at - 6); start <= at; start++) {
		const {references: list, end} = listFrom(scene, references, start, references[at]!.last + 1);
		if (end >= references[at]!.last && (list.includes(references[at]!) || describes(references[at]!)))
			return list;
	}

	return [references[at]!];
};

const isSeparate = (scene: Scene, trigger: Trigger, group: Group, count: number): boolean => {
	const {sentences, tokens} = scene.reading;
	const {first, last} = sentences[trigger.sentence]!;
	for (let i = first; i < last; i++)
		if (/^(separately|respectively|each)$/.test(tokens[i]!.lower)) return true;
	if (trigger.plural || group.repeated) return true;
	if (group.references.some(({kind}) => kind === 'counterparts')) return true;
	return trigger.form === 'verb' && count === 2 && trigger.kind === 'call';
};
