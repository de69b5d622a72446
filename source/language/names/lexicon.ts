import bodies from '../../../data/words/bodies.json' with {type: 'json'};
import countries from '../../../data/words/countries.json' with {type: 'json'};
import roles from '../../../data/words/roles.json' with {type: 'json'};
import {comparable} from '../characters.ts';
import type {Token} from '../reading.ts';

/** What a word can be in a run of capitals, apart from a name. */
export type Label =
	| 'rank'
	| 'honorific'
	| 'head'
	| 'modifier'
	| 'body'
	| 'place'
	| 'people'
	| 'date'
	| 'name';

const ranks = new Set(roles.ranks);
const honorifics = new Set(roles.honorifics);
const heads = new Set(roles.heads);
const plurals = new Set([...roles.plurals, ...roles.heads.map(head => `${head}s`)]);
const modifiers = new Set(roles.modifiers);
const bodyHeads = new Set(bodies.heads);
const dates = new Set(
	(
		'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
		'january february march april may june july august september october november december ' +
		'jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.'
	).split(' '),
);

/** A country under one of its names, its capital or its demonym. */
export type Geographic = {country: string; kind: 'place' | 'people' | 'capital' | 'body'; name: string};

type Trie = {next: Map<string, Trie>; entry: Geographic | null};
const root: Trie = {next: new Map(), entry: null};

const add = (form: string, entry: Geographic): void => {
	let node = root;
	// Tokenized as the reading does: "Washington, D.C." is three tokens, "Cote d'Ivoire" two.
	for (const word of comparable(form).match(/[a-z.]+(?:'[a-z]{2,})?|[^\sa-z.]/g) ?? []) {
		const next = node.next.get(word) ?? {next: new Map<string, Trie>(), entry: null};
		node.next.set(word, next);
		node = next;
	}

	node.entry ??= entry;
};

for (const {name, forms, demonyms, capitals} of countries.countries) {
	for (const form of [name, ...forms]) add(form, {country: name, kind: 'place', name});
	for (const form of demonyms) {
		add(form, {country: name, kind: 'people', name: form});
		if (!/(s|sh|ch|se)$/.test(form)) add(`${form}s`, {country: name, kind: 'people', name: form});
	}

	for (const form of capitals) add(form, {country: name, kind: 'capital', name: form});
}

for (const {name, country} of bodies.metonyms) add(name, {country, kind: 'body', name});

/** The longest country, capital, demonym or seat of government that starts at a token. */
export const geographicAt = (
	tokens: readonly Token[],
	at: number,
	end: number,
): {entry: Geographic; length: number} | null => {
	let node = root;
	let found: {entry: Geographic; length: number} | null = null;
	for (let i = at; i < end; i++) {
		const next = node.next.get(comparable(tokens[i]!.text));
		if (!next) break;
		node = next;
		if (node.entry) found = {entry: node.entry, length: i - at + 1};
	}

	// "us" is a country in capitals only, and "may", "turkey" and the like need theirs, too.
	if (found && !/^\p{Lu}/u.test(tokens[at]!.text)) return null;
	if (found && tokens[at]!.text === 'Us') return null;
	return found;
};

/** "marshal" of "vice-marshal", "chair" of "co-chair"; the word itself where it has no hyphen. */
const secondPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** What a single word can be, its case apart. Countries are found by `geographicAt`. */
export const labelOf = (token: Token): Label => {
	const word = comparable(token.text);
	if (dates.has(word)) return 'date';
	if (honorifics.has(word)) return 'honorific';
	if (ranks.has(word) || ranks.has(secondPart(word))) return 'rank';
	if (heads.has(word) || plurals.has(word) || heads.has(secondPart(word))) return 'head';
	if (bodyHeads.has(word)) return 'body';
	if (modifiers.has(word)) return 'modifier';
	return 'name';
};

const roleHeads = new Set([...ranks, ...heads]);

export const isRoleHead = ({lower}: Token): boolean =>
	roleHeads.has(lower) || (lower.includes('-') && roleHeads.has(secondPart(lower)));
export const isRolePlural = (token: Token): boolean => plurals.has(token.lower);
export const isRoleWord = (token: Token): boolean => isRoleHead(token) || modifiers.has(token.lower);
export const isHonorific = (token: Token): boolean => honorifics.has(token.lower);

const officeOf = new Map<string, Set<number>>();
for (const [office, words] of roles.offices.entries()) {
	for (const word of words) officeOf.set(word, (officeOf.get(word) ?? new Set()).add(office));
}

/** The kinds of office (defence, foreign affairs, head of state …) that the words of a role speak of. */
export const officesOf = (role: string): Set<number> => {
	const offices = new Set<number>();
	for (const word of comparable(role).match(/[a-z.-]+/g) ?? []) {
		for (const office of officeOf.get(word) ?? []) offices.add(office);
	}

	return offices;
};
