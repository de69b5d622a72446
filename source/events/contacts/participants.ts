import type {NounPhrase} from '../../language/noun-phrases.ts';
import {actorsAbove, shownBefore} from './actors.ts';
import type {Unnamed} from './contact.ts';
import {mostNamed, resolve} from './discourse.ts';
import {followingPersons} from './groups.ts';
import {talkersIn} from './in-which.ts';
import {describes, listAround} from './lists.ts';
import type {Discourse} from './memory.ts';
import {type Partners, partnersOf} from './partners.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';
import type {Trigger} from './trigger.ts';
import {type HalfNamed, unnamedIn} from './unnamed.ts';

/** Who takes part: those who act, and those with whom. Indices of entities. */
export type Participants = {
	agents: number[];
	partners: number[];
	/** True where each partner was in contact alone ("spoke separately to", "calls with"). */
	separate: boolean;
	/** True where they are in contact with each other, and nobody else acts ("a call between A and B"). */
	mutual: boolean;
	/** True where nobody is named, and only "they", "he" or nothing stands for them. */
	anaphoric: boolean;
	/** True where no word stands for them at all. */
	silent: boolean;
	/** True where a word stands for a partner whom the article does not name. */
	unknown: boolean;
	/** Those of whom one alone is named, each with the other. */
	halfNamed: HalfNamed[];
	/** Index after the last token that belongs to the phrase. */
	end: number;
};

/**
 * Reads off the persons of a contact: the subject or possessor of the word that reports it, and those who
 * stand behind "with", "to", "between" or "of".
 *
 * @param until Index of the token before which the partners are sought.
 */
export const participantsOf = (
	scene: Scene,
	discourse: Discourse,
	trigger: Trigger,
	until: number,
): Participants => {
	const behind = partnersOf(scene, trigger, until);
	const above = agentsOf(scene, trigger, behind);
	const silent = above.length === 0 && behind.references.length === 0;
	const talkers = silent ? talkersIn(scene, trigger) : null;
	const acting = talkers?.agents ?? above;
	const group = talkers ? {...behind, references: talkers.partners} : behind;
	const owner =
		named(acting) ??
		resolveAll(scene, discourse, acting, null, [])[0] ??
		speakerBefore(scene, trigger) ??
		discourse.subject;
	const onlyPronouns = [acting, group.references].every(
		list => list.length > 0 && list.every(({kind}) => kind === 'pronoun'),
	);
	// "She rang him again": he and she are the two who spoke before.
	if (onlyPronouns && discourse.inContact) {
		return {
			agents: discourse.pair,
			partners: [],
			separate: false,
			mutual: false,
			anaphoric: true,
			silent: false,
			unknown: false,
			halfNamed: [],
			end: group.end,
		};
	}

	const everyone = [...acting, ...group.references];
	const introduced = introducedLater(scene, discourse, everyone);
	const partners = introduced ? [] : resolveAll(scene, discourse, group.references, owner, []);
	const agents = introduced ?? resolveAll(scene, discourse, acting, null, partners);
	if (agents.length === 0) agents.push(...absentAgent(scene, discourse, trigger, partners));
	const others = partners.filter(entity => !agents.includes(entity));
	// "Both spoke to reporters": not with each other.
	if (trigger.form === 'verb' && group.stranger && others.length === 0) agents.length = 0;
	const separate = (count: number): boolean => count > 1 && isSeparate(scene, trigger, group, count);
	return {
		agents,
		partners: others,
		separate: separate(others.length),
		mutual: group.mutual,
		anaphoric: everyone.every(({kind}) => kind === 'pair' || kind === 'pronoun'),
		silent: everyone.length === 0,
		unknown: others.length === 0 && (group.references.length > 0 || group.stranger),
		halfNamed: halfNamedIn(
			agents,
			others,
			unnamedIn(scene, discourse, acting, others[0] ?? null),
			unnamedIn(scene, discourse, group.references, (group.mutual ? named(group.references) : null) ?? owner),
			separate,
		),
		end: group.end,
	};
};

/** The contacts of one person who is named with one who is not: one to one, or each of many alone. */
const halfNamedIn = (
	agents: readonly number[],
	partners: readonly number[],
	acting: readonly Unnamed[],
	behind: readonly Unnamed[],
	separate: (count: number) => boolean,
): HalfNamed[] => {
	const [named, other] = [...agents, ...partners];
	const [unnamed, another] = [...acting, ...behind];
	if (named === undefined || !unnamed) return [];
	if (other === undefined && !another) return [{named, unnamed, acts: acting.length > 0}];
	const alone = agents.length === 1 && acting.length === 0 && separate(partners.length + behind.length);
	return alone ? behind.map(one => ({named, unnamed: one, acts: false})) : [];
};

/**
 * "The top admiral spoke with the head of the Maltese navy", at the start of a text: the two who are named next,
 * if nothing that is known of them is against it.
 */
const introducedLater = (
	scene: Scene,
	{recent}: Discourse,
	references: readonly Reference[],
): number[] | null => {
	const [a, b] = references;
	if (!a || !b || references.length > 2 || recent.length > 0 || !references.every(isSingle)) return null;
	const next = followingPersons(scene, b.last, 2);
	if (next.length < 2) return null;
	const fits = ([x, y]: readonly number[]): boolean => canBe(scene, a, x!) && canBe(scene, b, y!);
	return fits(next) || fits([...next].reverse()) ? next : null;
};

const isSingle = ({kind}: Reference): boolean => kind === 'role' || kind === 'counterpart';

/** Whether nothing that the text says of a person contradicts a role. */
const canBe = (scene: Scene, {countries, offices}: Reference, entity: number): boolean => {
	const {country} = scene.names.entities[entity]!;
	const own = scene.offices[entity]!;
	const elsewhere = countries.length > 0 && country !== null && !countries.includes(country);
	const other = offices.size > 0 && own.size > 0 && ![...offices].some(office => own.has(office));
	return !elsewhere && !other;
};

/**
 * Who acts where the clause does not say: in "his staff could not reach B" the one last spoken of, in "no details
 * of the call with B" the person that the article names most.
 */
const absentAgent = (
	scene: Scene,
	discourse: Discourse,
	trigger: Trigger,
	partners: readonly number[],
): number[] => {
	const {form, noun} = trigger;
	if (form === 'attempt') return discourse.subject === null ? [] : [discourse.subject];
	// "after his call with B": he who was named last.
	if (noun !== null && /^(his|her)$/.test(scene.reading.tokens[noun.first]!.lower)) {
		const owner =
			speakerBefore(scene, trigger) ?? discourse.subject ?? personBehind(scene, trigger, partners);
		return owner === null || partners.includes(owner) ? [] : [owner];
	}

	const definite = noun !== null && /^(the|this|that)$/.test(scene.reading.tokens[noun.first]!.lower);
	if (!definite || partners.length !== 1) return [];
	const chief = mostNamed(scene);
	return chief === null || partners.includes(chief) ? [] : [chief];
};

/** "Speaking after his call with A, B said" */
const personBehind = (scene: Scene, {sentence, at}: Trigger, partners: readonly number[]): number | null =>
	scene.references[sentence]!.find(
		({kind, first, entity}) => kind === 'name' && first > at && !partners.includes(entity!),
	)?.entity ?? null;

const named = (references: readonly Reference[]): number | null =>
	references.find(({kind}) => kind === 'name')?.entity ?? null;

const speakerBefore = (scene: Scene, trigger: Trigger): number | null =>
	scene.references[trigger.sentence]!.findLast(({kind, last}) => kind === 'name' && last <= trigger.at)
		?.entity ?? null;

const resolveAll = (
	scene: Scene,
	discourse: Discourse,
	references: readonly Reference[],
	whose: number | null,
	taken: readonly number[],
): number[] => {
	const found = new Set<number>();
	for (const reference of references) {
		// "he and Brandt": he is not Brandt.
		const beside = reference.kind === 'pronoun' ? named(references) : null;
		const owner = whose ?? [...found][0] ?? taken[0] ?? beside;
		for (const entity of resolve(scene, discourse, reference, owner, reference.first)) {
			if (reference.kind === 'pair' || reference.kind === 'name' || !taken.includes(entity))
				found.add(entity);
		}
	}

	return [...found];
};

/** Those who act: in "A's call", "the A-B call", "A held a call". */
const agentsOf = (scene: Scene, trigger: Trigger, group: Partners): Reference[] => {
	const {noun, predicate, sentence} = trigger;
	const references = scene.references[sentence]!;
	if (noun) {
		const inside = references.filter(({first, last}) => first >= noun.first && last <= noun.head);
		if (inside.length > 0) return inside;
		if (group.mutual && group.references.length > 1) return [];
		const inserted = insertedAfter(scene, references, noun);
		if (inserted) return listAround(scene, references, inserted, noun.first);
	}

	if (!predicate) return noun ? shownBefore(scene, references, noun.first) : [];
	if (trigger.subject) return [];
	// "In the call with A, the two sides agreed": A is one of the two.
	const within = noun?.preposition != null && group.references.length > 0;
	return actorsAbove(scene, sentence, predicate).filter(
		reference => !group.references.includes(reference) && !(within && reference.kind === 'pair'),
	);
};

/** "A, in a call with B, said": an insertion after its subject. */
const insertedAfter = (
	scene: Scene,
	references: readonly Reference[],
	{preposition}: NounPhrase,
): Reference | undefined => {
	if (preposition === null || scene.reading.tokens[preposition - 1]?.text !== ',') return undefined;
	return references.find(({last}) => last === preposition - 1);
};

const isSeparate = (scene: Scene, trigger: Trigger, group: Partners, count: number): boolean => {
	const {sentences, tokens} = scene.reading;
	const {first, last} = sentences[trigger.sentence]!;
	for (let i = first; i < last; i++) {
		if (/^(separately|respectively|each)$/.test(tokens[i]!.lower)) return true;
	}

	if (trigger.plural || group.repeated) return true;
	if (trigger.form !== 'noun' && group.references.some(({kind}) => kind === 'counterparts')) return true;
	return (
		trigger.form === 'verb' && count === 2 && trigger.kind === 'call' && !group.references.some(describes)
	);
};
