import {stemOf} from '../names/stems.ts';
import type {Entity, Names} from '../names.ts';
import type {Reading, Token} from '../reading.ts';
import type {SourceRun} from './findings.ts';
import {headOf, isPlural, type Known, knownEntity} from './known.ts';
import type {Mentioned} from './mentioned.ts';

const definite = new Set(['the', 'this', 'that']);

/** Words of a description that tell nothing of whom it describes. */
const empty = new Set(['same', 'very']);

/** A name or a role as the words in it. */
type Form = {entity: Entity; words: Words};

/** How many sources of one noun may still be meant. */
const remembered = 6;

/**
 * Whom a description stands for: "the official" for "a palace official", "the ministry" for the Ministry of Ports, "the
 * defence minister" for the one of whom the article says that. It stands for nobody of whom it says more than the
 * article has said ("the Zembran ministry" after "the ministry", "the foreign ministry" after "the defence ministry"),
 * nor for one of several whom it fits alike, unless that one has spoken. In the order of the text.
 */
export class Descriptions {
	private readonly reading: Reading;
	private readonly mentioned: Mentioned;
	private readonly names: Names;
	/** Sources by the nouns of their names, the last at the end. */
	private readonly spoken = new Map<string, Known[]>();
	/** Names of those who have spoken, the last at the end. */
	private readonly speakers = new Set<string>();
	/** Bodies by the nouns of their names, persons by those of their roles. */
	private readonly forms = new Map<string, Form[]>();
	/** The first token of the first mention of each entity. */
	private readonly firsts = new Map<Entity, number>();

	constructor(reading: Reading, names: Names, mentioned: Mentioned) {
		this.reading = reading;
		this.names = names;
		this.mentioned = mentioned;
		for (const {entity, first} of names.mentions) {
			const named = names.entities[entity]!;
			if (!this.firsts.has(named)) this.firsts.set(named, first);
		}

		for (const entity of names.entities) {
			const forms = entity.kind === 'person' ? entity.roles : entity.kind === 'body' ? [entity.name] : [];
			for (const form of forms) {
				const words = new Words(form);
				listed(this.forms, headOf(form)).push({entity, words});
			}
		}
	}

	/** Takes up who has spoken. */
	remember(found: Known): void {
		this.speakers.delete(found.name);
		this.speakers.add(found.name);
		if (found.head === null) return;
		const known = listed(this.spoken, found.head);
		const before = known.findIndex(({name}) => name === found.name);
		if (before >= 0 || known.length === remembered) known.splice(Math.max(0, before), 1);
		known.push(found);
	}

	/** Whom the description in a run stands for, or null. */
	referent(run: SourceRun): Known | null {
		const {tokens} = this.reading;
		if (!definite.has(tokens[run.first]!.lower)) return null;
		const head = tokens[run.head]!;
		const country = this.mentioned.countryOf(run);
		const told = tokens.slice(run.first + 1, run.head).filter(tells);
		const spoken = this.spoken.get(head.lower)?.findLast(({name, plural}) => {
			const words = new Words(name);
			const isOne = plural === isPlural(head);
			return isOne && told.every(token => words.has(token)) && !this.isOfAnother(run, name);
		});
		if (spoken) return spoken;
		const fitting = new Set<Entity>();
		for (const {entity, words} of this.forms.get(head.lower) ?? []) {
			const named = this.firsts.get(entity) ?? Number.POSITIVE_INFINITY;
			const isOf = country !== null && entity.country === country;
			if (named < run.first && told.every((token, i) => (i === 0 && isOf) || words.has(token)))
				fitting.add(entity);
		}

		const last = [...this.speakers].reverse();
		const entity =
			fitting.size === 1
				? [...fitting][0]
				: last.flatMap(name => [...fitting].find(each => each.name === name) ?? [])[0];
		return entity && !this.isOfAnother(run, entity.name) ? knownEntity(entity, run) : null;
	}

	/** "the coastguard of Norway": of a place that the name of the one before does not have. */
	private isOfAnother(run: SourceRun, name: string): boolean {
		for (let i = run.head + 1; i < run.last; i++) {
			const mention = this.mentioned.at(i);
			if (!mention) continue;
			const {country, aliases} = this.mentioned.entity(mention);
			const told = this.names.entities.some(
				other =>
					other.country !== null &&
					other.country === country &&
					other.aliases.some(form => name.includes(form)),
			);
			if (!told && !aliases.some(form => name.includes(form))) return true;
		}

		return false;
	}
}

/** Words of a name, as those of a description are looked for in it. */
class Words {
	readonly all: ReadonlySet<string>;
	private readonly stems: ReadonlySet<string>;

	constructor(name: string) {
		this.all = new Set(name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
		this.stems = new Set(Array.from(this.all, stemOf));
	}

	/** "Zembran" is in "Zembra's ministry". */
	has({lower, text}: Token): boolean {
		return this.all.has(lower) || (/^\p{Lu}/u.test(text) && this.stems.has(stemOf(lower)));
	}
}

const tells = ({pos, lower}: Token): boolean =>
	pos !== 'PUNCT' && pos !== 'PART' && pos !== 'DET' && !empty.has(lower);

const listed = <Item>(map: Map<string, Item[]>, key: string): Item[] => {
	const items = map.get(key) ?? [];
	if (items.length === 0) map.set(key, items);
	return items;
};
