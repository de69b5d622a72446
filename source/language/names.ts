import type {Span} from '../analysis.ts';
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
	/** The name alone, without the ranks and roles before it that the mention spans. */
	name: Span;
};

/** The names of one article, in the order of the text. */
export type Names = {entities: Entity[]; mentions: Mention[]};

/** Finds the names in an article and joins those that mean the same person, body or place. */
export const namesOf = (_reading: Reading): Names => ({entities: [], mentions: []});
