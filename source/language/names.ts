import type {Span} from '../analysis.ts';
import type {Candidate} from './names/candidate.ts';
import {candidatesOf} from './names/candidates.ts';
import {type Labelled, labelsOf} from './names/labels.ts';
import {spelledName} from './names/name-words.ts';
import {type NamedPerson, personsOf} from './names/persons.ts';
import type {Reading} from './reading.ts';

/** What a name stands for. A `people` is a demonym used as a name ("the Russians", "Ukrainian"). */
export type EntityKind = 'person' | 'body' | 'place' | 'people';

/** Someone or something that an article names, under all its forms. */
export type Entity = {
	kind: EntityKind;
	/** The fullest form in the article, without ranks and roles: "Ada Brandt", "Ministry of Ports". */
	name: string;
	/** All forms, the name among them. */
	aliases: string[];
	/** What the article says the person is, as it says it: "foreign minister", "General". */
	roles: string[];
	/** English short name of a country: of the person or body, or the place itself. */
	country: string | null;
};

/** A place where an entity is named. */
export type Mention = Span & {
	/** Index into `Names.entities`. */
	entity: number;
	/** Token indices: the mention is `tokens.slice(first, last)`. */
	first: number;
	last: number;
	/** The name alone, without the ranks and roles before it that the mention spans. */
	name: Span;
};

/** Whether the article leaves open what a name is of: no country, capital or body that is known, nor a person. */
export const isUnsure = ({kind, country}: Entity): boolean => kind === 'place' && country === null;

/** The names of one article, in the order of the text. */
export type Names = {entities: Entity[]; mentions: Mention[]};

/**
 * Finds the names in an article and joins those that mean the same person, body or place.
 *
 * Persons are runs of capitals told from bodies and places by what stands around them (ranks, roles,
 * appositions, a surname that returns alone), not by a list of names.
 */
export const namesOf = (reading: Reading): Names => {
	const labels = labelsOf(reading);
	const names: Names = {entities: [], mentions: []};
	const taken = new Uint8Array(reading.tokens.length);
	for (const person of personsOf(reading, candidatesOf(reading, labels)))
		addPerson(names, reading, person, taken);
	addOthers(names, reading, labels, taken);
	names.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
	return names;
};

const textOf = (reading: Reading, first: number, last: number): string =>
	reading.text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end).replace(/\s+/g, ' ');

const addPerson = (names: Names, reading: Reading, {candidates}: NamedPerson, taken: Uint8Array): void => {
	const entity = names.entities.length;
	const aliases = new Set<string>();
	const roles = new Set<string>();
	const countries = new Map<string, number>();
	for (const candidate of candidates) {
		aliases.add(textOf(reading, candidate.first, candidate.last));
		if (candidate.roleFirst < candidate.first) roles.add(roleText(reading, candidate));
		if (candidate.apposition)
			roles.add(textOf(reading, candidate.apposition.first, candidate.apposition.last));
		if (candidate.country) countries.set(candidate.country, (countries.get(candidate.country) ?? 0) + 1);
		taken.fill(1, candidate.roleFirst, candidate.last);
		names.mentions.push({
			entity,
			first: candidate.roleFirst,
			last: candidate.last,
			start: reading.tokens[candidate.roleFirst]!.start,
			end: reading.tokens[candidate.last - 1]!.end,
			name: {start: reading.tokens[candidate.first]!.start, end: reading.tokens[candidate.last - 1]!.end},
		});
	}

	const forms = [...aliases];
	const name = spelledName(forms.reduce((best, form) => (fullness(form) > fullness(best) ? form : best)));
	aliases.add(name);
	const country = [...countries].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
	names.entities.push({kind: 'person', name, aliases: [...aliases], roles: [...roles], country});
};

/** More words are fuller, then more letters: "Ada M. Brandt" before "A. Brandt". */
const fullness = (form: string): number =>
	form.split(' ').length * 100 + (form.includes('.') ? 0 : 50) + Math.min(form.length, 49);

const roleText = (reading: Reading, {roleFirst, first}: Candidate): string =>
	textOf(reading, roleFirst, first).replace(/,$/, '').trim();

/** Bodies, places and peoples: runs of capitals that are no person's. */
const addOthers = (names: Names, reading: Reading, labels: readonly Labelled[], taken: Uint8Array): void => {
	const known = new Map<string, number>();
	for (const sentence of reading.sentences) {
		let i = sentence.first;
		while (i < sentence.last) {
			const start = labels[i];
			if (!start || taken[i] || start.label === 'date' || (start.headline && !start.geographic)) {
				i++;
				continue;
			}

			let last = i + 1;
			let body = isBody(start, reading, i);
			let named = start.label === 'name' || start.label === 'body';
			let {geographic} = start;
			while (last < sentence.last && !taken[last] && continuesRun(reading, labels, last, sentence.last)) {
				const label = labels[last];
				if (label && isBody(label, reading, last)) body = true;
				if (label?.label === 'name' || label?.label === 'body') named = true;
				if (label?.geographic) geographic ??= label.geographic;
				last++;
			}

			// Roles alone ("the Prime Minister") name nobody here: `references.ts` resolves them.
			if (!named && !start.geographic) {
				i = last;
				continue;
			}

			if (!named) last = endOfGeographic(labels, i, last);
			addOther(
				names,
				known,
				reading,
				i,
				last,
				body ? 'body' : start.label === 'people' ? 'people' : 'place',
				geographic?.country ?? null,
			);
			i = last;
		}
	}
};

/** "UK Secretary of State" names no more than the country. */
const endOfGeographic = (labels: readonly Labelled[], first: number, last: number): number => {
	let end = first + 1;
	while (end < last && labels[end]?.geographic === labels[first]!.geographic) end++;
	return end;
};

const isBody = (label: NonNullable<Labelled>, reading: Reading, at: number): boolean =>
	label.label === 'body' || (label.label === 'name' && /^\p{Lu}[\p{Lu}&]+$/u.test(reading.tokens[at]!.text));

const continuesRun = (reading: Reading, labels: readonly Labelled[], at: number, end: number): boolean => {
	if (labels[at]) return labels[at]!.label !== 'date' && !labels[at]!.headline;
	const word = reading.tokens[at]!.lower;
	if (word !== 'of' && word !== 'the' && word !== 'for') return false;
	let next = at + 1;
	if (word === 'of' && reading.tokens[next]?.lower === 'the') next++;
	return word !== 'the'
		? next < end && labels[next] != null && labels[at - 1] != null
		: reading.tokens[at - 1]?.lower === 'of';
};

const addOther = (
	names: Names,
	known: Map<string, number>,
	reading: Reading,
	first: number,
	last: number,
	kind: EntityKind,
	country: string | null,
): void => {
	const name = textOf(reading, first, last);
	let entity = known.get(name);
	if (entity === undefined) {
		entity = names.entities.length;
		known.set(name, entity);
		names.entities.push({kind, name, aliases: [name], roles: [], country});
	}

	const {start} = reading.tokens[first]!;
	const {end} = reading.tokens[last - 1]!;
	names.mentions.push({start, end, entity, first, last, name: {start, end}});
};
