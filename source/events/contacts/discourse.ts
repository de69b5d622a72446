import {groupOf} from './groups.ts';
import type {Discourse} from './memory.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';

/**
 * The persons whom a reference means, as indices of entities; empty where the text does not tell.
 *
 * @param whose The person to whom "his counterpart" belongs, if known.
 * @param at Index of the token from which to look; the nearest fitting person counts, before or after.
 */
export const resolve = (
	scene: Scene,
	discourse: Discourse,
	reference: Reference,
	whose: number | null,
	at: number,
): number[] => {
	switch (reference.kind) {
		case 'name':
			return [reference.entity!];
		case 'pronoun': {
			return listOf(
				subjectAhead(scene, reference) ??
					otherThan(whose, discourse.subject, discourse.recent) ??
					discourse.subject ??
					discourse.recent.at(-1) ??
					nextPerson(scene, at),
			);
		}

		case 'pair':
			return pairOf(scene, discourse, reference, at);
		case 'roles': {
			const all = each(reference.countries, country =>
				byRole(scene, country, reference.offices, null, at, whose),
			);
			const found = all.length < reference.countries.length ? [] : all;
			return found.length === 0 && reference.countries.length === 2
				? pairOf(scene, discourse, {...reference, countries: []}, at)
				: found;
		}

		case 'counterparts':
			return each(reference.countries, country => counterpartOf(scene, country, whose, at));
		case 'counterpart':
			return listOf(counterpartOf(scene, reference.countries[0] ?? null, whose, at));
		case 'role':
			return listOf(
				byRole(
					scene,
					reference.countries[0] ?? null,
					reference.offices,
					discourse,
					at,
					whose,
					reference.title,
				),
			);
	}
};

/** "A sought to speak with him": he is not A. */
const otherThan = (whose: number | null, subject: number | null, recent: readonly number[]): number | null =>
	whose === null
		? null
		: subject !== null && subject !== whose
			? subject
			: (recent.findLast(entity => entity !== whose) ?? null);

const opensClause = /^(before|after|when|while|as|since|until|once)$/;

/** "Before he talked to A, B had a call", "Two days after he rang A, B left": in a clause that goes before its sentence, "he" is who comes behind. */
const subjectAhead = (scene: Scene, {first}: Reference): number | null => {
	const {tokens, sentences} = scene.reading;
	const {sentence} = tokens[first]!;
	const {first: start} = sentences[sentence]!;
	if (first > start + 5 || !tokens.slice(start, first).some(({lower}) => opensClause.test(lower)))
		return null;
	const ahead = scene.references[sentence]!.find(
		({kind, first: at}) => kind === 'name' && at > first && tokens[at - 1]!.text === ',',
	);
	return ahead?.entity ?? null;
};

/** "The general said he …" before anyone is named: the first who follows. */
const nextPerson = (scene: Scene, at: number): number | null =>
	scene.names.mentions.find(
		({first, entity}) => first > at && scene.names.entities[entity]!.kind === 'person',
	)?.entity ?? null;

const listOf = (entity: number | null): number[] => (entity === null ? [] : [entity]);

/** All or nothing: a group of which one is unknown is not the group. */
const each = (countries: readonly string[], find: (country: string) => number | null): number[] => {
	const found = countries.map(find);
	return found.every(entity => entity !== null)
		? [...new Set(found as number[])]
		: (found.filter(entity => entity !== null) as number[]);
};

const spokesman = 8;

/** Tokens from a place to the nearest mention of a person; one that follows counts as twice as far. */
const distanceTo = (scene: Scene, entity: number, at: number): number => {
	const places = scene.places[entity]!;
	const next = firstAfter(places, at);
	const before = next > 0 ? at - places[next - 1]! : Number.POSITIVE_INFINITY;
	const after = next < places.length ? (places[next]! - at) * 2 : Number.POSITIVE_INFINITY;
	return Math.min(before, after);
};

/** Index of the first of a sorted list that is greater, by halving. */
const firstAfter = (sorted: readonly number[], value: number): number => {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= value) low = middle + 1;
		else high = middle;
	}

	return low;
};

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
	let count = 0;
	for (const office of a) if (b.has(office)) count++;
	return count;
};

const persons = (scene: Scene): number[] =>
	scene.names.entities.flatMap((entity, i) => (entity.kind === 'person' ? [i] : []));

/** The person whom an article names most often, if it is one alone. */
export const mostNamed = (scene: Scene): number | null => {
	const counted = persons(scene).sort((a, b) => scene.places[b]!.length - scene.places[a]!.length);
	const [first, second] = counted;
	if (first === undefined) return null;
	return second !== undefined && scene.places[second]!.length === scene.places[first]!.length ? null : first;
};

const best = (candidates: Array<{entity: number; score: number}>): number | null => {
	let found: {entity: number; score: number} | null = null;
	for (const candidate of candidates) if (!found || candidate.score > found.score) found = candidate;
	return found?.entity ?? null;
};

/** The persons whose roles have a word: "patriarch". What one alone is called points to that one. */
const bearersOf = (scene: Scene, title: string): number[] =>
	persons(scene).filter(entity =>
		scene.names.entities[entity]!.roles.some(role =>
			role
				.toLowerCase()
				.split(/[\s-]+/)
				.includes(title),
		),
	);

/** The person who holds an office, as the article itself says it. */
const byRole = (
	scene: Scene,
	country: string | null,
	offices: ReadonlySet<number>,
	discourse: Discourse | null,
	at: number,
	whose: number | null = null,
	title: string | null = null,
): number | null => {
	const bearers = title === null ? [] : bearersOf(scene, title);
	const candidates = persons(scene).flatMap(entity => {
		const person = scene.names.entities[entity]!;
		const own = scene.offices[entity]!;
		const common = overlap(offices, own);
		if (country !== null && person.country !== null && person.country !== country) return [];
		if (country !== null && person.country === null && common === 0 && own.size > 0) return [];
		if (offices.size > 0 && own.size > 0 && common === 0) return [];
		if (offices.size > 0 && own.size === 0 && country === null && discourse?.subject !== entity) return [];
		if (own.has(spokesman) && !offices.has(spokesman)) return [];
		if (entity === whose) return [];
		const unknown = person.country === null && own.size === 0;
		if (unknown && country !== null && discourse?.subject !== entity) return [];
		const near = 1 / (1 + distanceTo(scene, entity, at) / 40);
		const known = country !== null && person.country === country ? 2 : 0;
		const salient =
			country === null
				? Math.min(scene.places[entity]!.length, 5) / 5 + (discourse?.subject === entity ? 1 : 0)
				: 0;
		const peer = whose === null ? 0 : Math.min(overlap(scene.offices[whose]!, own), 1);
		const titled = bearers.includes(entity) ? (bearers.length === 1 ? 2 : 1) : 0;
		return [{entity, score: known + common + near + salient + peer + titled}];
	});
	return best(candidates);
};

const counterpartOf = (
	scene: Scene,
	country: string | null,
	whose: number | null,
	at: number,
): number | null => {
	const own = whose === null ? new Set<number>() : scene.offices[whose]!;
	const candidates = persons(scene).flatMap(entity => {
		if (entity === whose) return [];
		const person = scene.names.entities[entity]!;
		const offices = scene.offices[entity]!;
		const common = overlap(own, offices);
		const named = person.roles.some(role => /counterpart|colleague|opposite number/i.test(role));
		if (offices.has(spokesman)) return [];
		if (country !== null && person.country !== null && person.country !== country) return [];
		if (country !== null && person.country === null && common === 0) return [];
		if (whose !== null && person.country !== null && person.country === scene.names.entities[whose]!.country)
			return [];
		if (own.size > 0 && offices.size > 0 && common === 0 && !named) return [];
		const distance = distanceTo(scene, entity, at);
		if (country === null && distance > 120) return [];
		return [
			{
				entity,
				score:
					(person.country === country && country !== null ? 2 : 0) +
					common +
					(named ? 1 : 0) +
					1 / (1 + distance / 40),
			},
		];
	});
	return best(candidates);
};

/** "the two generals", "they": the last pair, or at the start of a text the first two who follow. */
const pairOf = (scene: Scene, discourse: Discourse, reference: Reference, at: number): number[] => {
	if (reference.countries.length === 2) {
		const named = each(reference.countries, country => byRole(scene, country, reference.offices, null, at));
		if (named.length === 2) return named;
	}

	return groupOf(scene, discourse, reference.size, at);
};
