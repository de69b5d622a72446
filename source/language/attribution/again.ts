import type {Entity, Mention, Names} from '../names.ts';
import type {Reading} from '../reading.ts';
import {spanIndexAt} from '../spans.ts';
import type {Run} from './findings.ts';

type Body = {entity: Entity; country: string; words: ReadonlySet<string>};

/** How many mentions of bodies back a name is looked for. */
const reach = 100;

/** Who is named again by less than the whole name: persons by a surname, bodies by country and head noun. */
export class NamedAgain {
	private readonly reading: Reading;
	private readonly names: Names;
	/** Bodies that belong to a country, and where each is mentioned, in the order of the text. */
	private readonly bodies: Body[] = [];
	private readonly bodyMentions: Mention[] = [];
	/** The full name to each surname of the article; null where two persons share it. */
	private readonly bySurname = new Map<string, string | null>();

	constructor(reading: Reading, names: Names) {
		this.reading = reading;
		this.names = names;
		// A name that nothing places may well be a person's; "Sudan" is not "South Sudan".
		for (const {kind, name, country} of names.entities)
			if (kind === 'person' || (kind === 'place' && country === null)) this.keep(name);
		for (const [i, mention] of names.mentions.entries()) this.addBody(mention, names.mentions[i - 1]);
	}

	/** Keeps a name whose last word may return alone. */
	keep(name: string): void {
		const words = name.split(' ');
		if (words.length < 2 || words.length > 4 || !words.every(word => /^\p{Lu}/u.test(word))) return;
		const surname = words.at(-1)!;
		const other = this.bySurname.get(surname);
		this.bySurname.set(surname, other === undefined || other === name ? name : null);
	}

	/** "Lena Holt" for "Holt", or null. */
	person(surname: string): string | null {
		return this.bySurname.get(surname) ?? null;
	}

	/**
	 * "Russian Defence Ministry" for "the Russian ministry": of the bodies named before the run that are of the
	 * country, the last whose name holds every other word of the run. Null where there is none.
	 *
	 * @param run Opens with the country, or with an article before it.
	 */
	body(run: Run, country: string): Entity | null {
		const {tokens} = this.reading;
		const rest = tokens
			.slice(run.first, run.last)
			.filter(({pos, lower}) => pos !== 'DET' && lower !== "'s")
			.slice(1);
		if (rest.length === 0) return null;
		const latest = spanIndexAt(this.bodyMentions, tokens[run.first]!.start - 1);
		for (let i = latest; i >= 0 && i > latest - reach; i--) {
			const {entity, country: other, words} = this.bodies[i]!;
			if (other === country && words.size > rest.length && rest.every(({lower}) => words.has(lower)))
				return entity;
		}

		return null;
	}

	private addBody(mention: Mention, before: Mention | undefined): void {
		const entity = this.names.entities[mention.entity]!;
		if (entity.kind !== 'body') return;
		// "Russia's Defence Ministry"
		const owned = before?.last === mention.first - 1 && this.reading.tokens[before.last]!.lower === "'s";
		const country = entity.country ?? (owned ? this.names.entities[before.entity]!.country : null);
		if (country === null) return;
		this.bodies.push({entity, country, words: new Set(entity.name.toLowerCase().split(/[^\p{L}\d]+/u))});
		this.bodyMentions.push(mention);
	}
}
