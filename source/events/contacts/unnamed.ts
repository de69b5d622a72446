import type {Unnamed} from './contact.ts';
import {resolve} from './discourse.ts';
import {describes} from './lists.ts';
import type {Discourse} from './memory.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';

/** A named person in contact with one who is not. */
export type HalfNamed = {
	/** Index of the entity. */
	named: number;
	unnamed: Unnamed;
	/** True where the one without a name is the subject ("The French minister rang Brandt"). */
	acts: boolean;
};

/** The office of those who speak for others. */
const spokesman = 8;

/**
 * The persons behind descriptions ("her French and Turkish counterparts", "the Polish foreign minister") whom the
 * article names nowhere. A description tells one person only where it gives a country and an office.
 *
 * @param whose The person to whom "her counterpart" belongs, if known.
 */
export const unnamedIn = (
	scene: Scene,
	discourse: Discourse,
	references: readonly Reference[],
	whose: number | null,
): Unnamed[] =>
	references.filter(describes).flatMap(reference => {
		const {first, last, kind, countries} = reference;
		const {tokens, text} = scene.reading;
		if (/^(an?|some|any|another|former|several|other)$/.test(tokens[first]!.lower)) return [];
		const peer = kind === 'counterpart' || kind === 'counterparts';
		if (peer && whose === null) return [];
		const own =
			whose === null || reference.offices.size > 0 || !peer ? reference.offices : scene.offices[whose]!;
		if ((!peer && own.size === 0) || own.has(spokesman)) return [];
		return countries
			.filter(country => {
				if (whose !== null && scene.names.entities[whose]!.country === country) return false;
				return resolve(scene, discourse, {...reference, countries: [country]}, whose, first).length === 0;
			})
			.map(country => ({
				country,
				offices: [...own].sort((a, b) => a - b),
				words: text.slice(tokens[first]!.start, tokens[last - 1]!.end),
			}));
	});
