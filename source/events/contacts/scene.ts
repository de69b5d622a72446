import {officesOf} from '../../language/names/lexicon.ts';
import type {Names} from '../../language/names.ts';
import type {Phrases} from '../../language/phrases.ts';
import type {Reading} from '../../language/reading.ts';
import {type Reference, referencesOf} from './references.ts';

/** An expression of time, as the contacts need it. */
export type When = {start: number; end: number; value: string | null; type: string};

/** One article, with all that the search for contacts looks at. */
export type Scene = {
	reading: Reading;
	names: Names;
	/** One a sentence. */
	phrases: Phrases[];
	/** One list a sentence. */
	references: Reference[][];
	whens: readonly When[];
	/** ISO 8601 date of publication, or null. */
	published: string | null;
	/** One set an entity: the kinds of office that its roles speak of. */
	offices: Array<Set<number>>;
	/** One list an entity: where it is named, as indices of tokens, in order. */
	places: number[][];
};

export const sceneOf = (
	reading: Reading,
	names: Names,
	phrases: Phrases[],
	whens: readonly When[],
	published: string | null,
): Scene => {
	const places: number[][] = names.entities.map(() => []);
	for (const mention of names.mentions) places[mention.entity]!.push(mention.first);
	return {
		reading,
		names,
		phrases,
		references: reading.sentences.map((sentence, i) => referencesOf(reading, names, sentence, phrases[i]!)),
		whens,
		published,
		offices: names.entities.map(entity => officesOf(entity.roles.join(' '))),
		places,
	};
};
