import type {Person} from '../analysis.ts';
import {nameWords} from '../language/names/name-words.ts';
import {compatibleGivenNames, sameSurname, skeletonOf} from '../language/names/persons.ts';
import type {Entity} from '../language/names.ts';
import {codeOrder} from '../words.ts';

/** A person as one article names them; `byHand` where an analyst says who it is. */
export type LocalPerson = {article: string; entity: number; of: Entity; byHand?: boolean};

/** The persons of all articles, and which of them each article's person is. */
export type People = {
	people: Person[];
	/** Index into `people` for an article and its entity. */
	indexOf: (article: string, entity: number) => number;
};

type Form = {words: string[]; country: string | null; byHand: boolean; members: LocalPerson[]};
type Cluster = {forms: Form[]; given: string[]; country: string | null};

const keyOf = (article: string, entity: number): string => `${entity}@${article}`;

/**
 * Joins the persons of several articles: one surname (or one letter apart), given names that can be the same,
 * no other country. A surname alone joins the person that it fits; where it fits two who are named about as
 * often, it stays apart.
 *
 * @param unsure Names of which their article does not tell whether they are a person's: those that are spelt as the
 *   name or the surname of one person whom other articles know. They add nobody.
 */
export const peopleOf = (locals: readonly LocalPerson[], unsure: readonly LocalPerson[] = []): People => {
	const people: Person[] = [];
	const index = new Map<string, number>();
	const groups = surnameGroups(formsOf(locals));
	for (const clusters of groups.map(clustersOf)) {
		for (const cluster of clusters) {
			for (const form of cluster.forms) {
				for (const {article, entity} of form.members) index.set(keyOf(article, entity), people.length);
			}

			people.push(personOf(cluster));
		}
	}

	const bySurname = new Map<string, number[]>();
	for (const [i, {name}] of people.entries()) {
		const surname = nameWords(name).at(-1)!;
		bySurname.set(surname, [...(bySurname.get(surname) ?? []), i]);
	}

	for (const {article, entity, of} of unsure) {
		const words = nameWords(of.name);
		const namesakes = (bySurname.get(words.at(-1) ?? '') ?? []).filter(i =>
			compatibleGivenNames(words.slice(0, -1), nameWords(people[i]!.name).slice(0, -1)),
		);
		if (namesakes.length === 1) index.set(keyOf(article, entity), namesakes[0]!);
	}

	return {people, indexOf: (article, entity) => index.get(keyOf(article, entity)) ?? -1};
};

/** The same name in the same country is one form, whoever uses it. */
const formsOf = (locals: readonly LocalPerson[]): Form[] => {
	const forms = new Map<string, Form>();
	for (const local of locals) {
		const words = nameWords(local.of.name);
		if (words.length === 0) continue;
		const byHand = local.byHand ?? false;
		const key = `${words.join(' ')}|${local.of.country ?? ''}|${byHand}`;
		const form = forms.get(key) ?? {words, country: local.of.country, byHand, members: []};
		form.members.push(local);
		forms.set(key, form);
	}

	withoutSecondSurnames(forms);
	// The commonest first, then by spelling: the order of the articles must not matter.
	return [...forms.values()].sort(
		(a, b) =>
			b.members.length - a.members.length ||
			codeOrder(a.words.join(' '), b.words.join(' ')) ||
			codeOrder(a.country ?? '', b.country ?? '') ||
			Number(a.byHand) - Number(b.byHand),
	);
};

/** "Ada Brandt Moreno" is Ada Brandt, where other articles know her by the first of two surnames. */
const withoutSecondSurnames = (forms: ReadonlyMap<string, Form>): void => {
	const countries = new Map<string, Set<string | null>>();
	for (const {words, country} of forms.values()) {
		const name = words.join(' ');
		if (words.length > 1) countries.set(name, (countries.get(name) ?? new Set()).add(country));
	}

	for (const form of forms.values()) {
		const known = countries.get(form.words.slice(0, -1).join(' '));
		const isHers = (country: string | null) =>
			country === null || form.country === null || country === form.country;
		if (form.words.length > 2 && known && [...known].some(isHers)) form.words = form.words.slice(0, -1);
	}
};

const surnameOf = (form: Form): string => form.words.at(-1)!;

/**
 * Forms whose surnames are the same or one letter apart, through any chain. Surnames are compared only where
 * they share what is left when one letter is dropped (the deletion neighbourhood of SymSpell), not all pairs.
 */
const surnameGroups = (forms: readonly Form[]): Form[][] => {
	const surnames = [...new Set(forms.map(surnameOf))].sort(codeOrder);
	const parent = new Map(surnames.map(surname => [surname, surname]));
	const rootOf = (surname: string): string => {
		let root = surname;
		while (parent.get(root) !== root) root = parent.get(root)!;
		return root;
	};

	const neighbours = new Map<string, string[]>();
	for (const surname of surnames) {
		for (const key of deletions(surname)) {
			const near = neighbours.get(key) ?? [];
			for (const other of near) if (sameSurname(other, surname)) parent.set(rootOf(surname), rootOf(other));
			near.push(surname);
			neighbours.set(key, near);
		}
	}

	const groups = new Map<string, Form[]>();
	for (const form of forms) {
		const root = rootOf(surnameOf(form));
		groups.set(root, [...(groups.get(root) ?? []), form]);
	}

	return [...groups].sort((a, b) => codeOrder(a[0], b[0])).map(([, group]) => group);
};

const deletions = (word: string): string[] => [
	word,
	skeletonOf(word),
	...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];

const clustersOf = (forms: readonly Form[]): Cluster[] => {
	const clusters: Cluster[] = [];
	const fits = (cluster: Cluster, form: Form): boolean =>
		isNamedAlike(cluster, form) ||
		((cluster.country === null || form.country === null || cluster.country === form.country) &&
			compatibleGivenNames(cluster.given, form.words.slice(0, -1)) &&
			// Whom an analyst tells apart, however alike the names.
			!(form.byHand && cluster.forms.some(({byHand}) => byHand)));
	const join = (cluster: Cluster, form: Form): void => {
		cluster.forms.push(form);
		cluster.country ??= form.country;
		if (form.words.length - 1 > cluster.given.length) cluster.given = form.words.slice(0, -1);
	};

	for (const full of [true, false]) {
		for (const form of forms) {
			if (form.words.length > 1 !== full) continue;
			const fitting = clusters.filter(cluster => fits(cluster, form));
			const chosen = full ? fitting[0] : foremost(fitting);
			if (chosen) join(chosen, form);
			else clusters.push({forms: [form], given: form.words.slice(0, -1), country: form.country});
		}
	}

	return clusters;
};

/** Whether an analyst gave a form the very name of another: then no country tells them apart. */
const isNamedAlike = ({forms}: Cluster, form: Form): boolean =>
	forms.some(other => (other.byHand || form.byHand) && other.words.join(' ') === form.words.join(' '));

/** Of several persons of one surname, the one who is named in far more articles than the next. */
const foremost = (clusters: readonly Cluster[]): Cluster | undefined => {
	const sizes = clusters.map(({forms}) => forms.reduce((sum, form) => sum + form.members.length, 0));
	const most = Math.max(...sizes);
	return sizes.every((size, i) => i === sizes.indexOf(most) || size * 3 <= most)
		? clusters[sizes.indexOf(most)]
		: undefined;
};

const personOf = ({forms, country}: Cluster): Person => {
	const aliases = new Map<string, number>();
	const names = new Map<string, number>();
	const roles = new Map<string, number>();
	const byHand = forms.some(form => form.byHand);
	for (const form of forms) {
		for (const {of} of form.members) {
			if (form.byHand === byHand) names.set(of.name, (names.get(of.name) ?? 0) + 1);
			else aliases.set(of.name, (aliases.get(of.name) ?? 0) + 1);
			for (const alias of of.aliases) aliases.set(alias, (aliases.get(alias) ?? 0) + 1);
			for (const role of of.roles) roles.set(role, (roles.get(role) ?? 0) + 1);
		}
	}

	const name = fullest(names);
	return {name, aliases: byCount(aliases).filter(alias => alias !== name), roles: byCount(roles), country};
};

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
	[...counts]
		.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || codeOrder(a[0], b[0]))
		.map(([text]) => text);

/** A given name and a surname, spelt out, the surname as most articles spell it. */
const fullest = (names: ReadonlyMap<string, number>): string => {
	const surnames = new Map<string, number>();
	for (const [name, count] of names) {
		const surname = name.split(' ').at(-1)!;
		surnames.set(surname, (surnames.get(surname) ?? 0) + count);
	}

	const [common] = byCount(surnames);
	const forms = byCount(names);
	const full = (form: string): boolean => form.includes(' ');
	const spelt = (form: string): boolean => full(form) && !/\b\p{Lu}\./u.test(form);
	const usual = forms.filter(form => form.endsWith(common!));
	return usual.find(spelt) ?? forms.find(spelt) ?? usual.find(full) ?? forms[0]!;
};
